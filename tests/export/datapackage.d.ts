// What our tests use of the client, which brings no types.
declare module "datapackage" {
  type Resource = { name: string; read: () => Promise<unknown[][]>; checkRelations: () => Promise<boolean> };
  type Package = { valid: boolean; errors: Error[]; resources: Resource[] };
  const client: { Package: { load: (descriptor: string) => Promise<Package> } };
  export default client;
}
