// The OpenAPI document: it names all there is, refers to what is there, and is true of what the addresses answer.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { GET as check } from "../../app/api/v1/check/route";
import { GET as openApi } from "../../app/api/v1/openapi.json/route";
import { GET as figure } from "../../app/figures/[indicator]/route";
import { GET as codebook } from "../../app/figures/codebook.csv/route";
import { GET as figureSchema } from "../../app/figures/figure.schema.json/route";
import { figureSchemaPath } from "../../lib/export/data/figure-file";
import { ask, lists } from "./ask-api";
import { serveShippedData } from "./shipped-database";

serveShippedData();

const described = async (origin = "http://localhost:3000") =>
  (await openApi(new Request(`${origin}/api/v1/openapi.json`))).json();
const jsonOf = async (path: string) => (await ask(path)).json();

type Schema = { $ref?: string; anyOf?: Schema[] };
type Operation = {
  get: {
    operationId: string;
    parameters: { name: string; in: string; required?: boolean }[];
    responses: { 200: { description: string; content: Record<string, { schema?: Schema }> } };
    "x-examples": string[];
  };
};
const several = "figure=damage-experienced&figure=ransomware-route%3Feditions%3DR3";

/** What a reference within a document points to: `#/components/schemas/…`. */
function at(document: unknown, ref: string): unknown {
  return ref
    .split("/")
    .slice(1)
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], document);
}

/** Null where a body is as its schema says; references lead into the document itself. */
function faultOf(schema: Schema, body: unknown, document: { components: { schemas: Record<string, object> } }) {
  const named = JSON.stringify({ ...schema, $defs: document.components.schemas });
  const whole = JSON.parse(named.replaceAll("#/components/schemas/", "#/$defs/"));
  return z.fromJSONSchema(whole).safeParse(body).error?.message ?? null;
}

/** An example, answered; null for files that others' tests open. */
async function answerOf(example: string): Promise<Response | null> {
  const request = new Request(`http://localhost:3000${example}`);
  const { pathname } = new URL(request.url);
  if (pathname === figureSchemaPath) return figureSchema(request);
  if (pathname === "/figures/codebook.csv") return codebook(request);
  if (pathname === "/api/v1/openapi.json") return openApi(request);
  if (pathname === "/api/v1/check") return check(request);
  if (pathname.startsWith("/api/")) return ask(example);
  if (!/\.(json|jsonstat|csv)$/.test(pathname)) return null;
  return figure(request, { params: Promise.resolve({ indicator: pathname.replace("/figures/", "") }) });
}

type Paths = Record<string, { get: { parameters: { name: string; in: string }[] } }>;
const queryNames = (paths: Paths, path: string) =>
  paths[path]?.get.parameters.flatMap((one) => (one.in === "query" ? [one.name] : [])).sort();
/** From the sentence that refuses an unknown parameter. */
const allowedNames = (sentence: string) => sentence.trim().split("Parameters: ")[1]?.split(", ").sort();

describe("the description of the API", () => {
  it("names every list, every parameter that it takes, and every field of an observation", async () => {
    const { openapi, paths } = await described();
    expect(openapi).toMatch(/^3\./);
    const lined = Object.keys(paths).filter((path) => /^\/api\/v1\/\w+$/.test(path));
    const known = [...Object.keys(lists), "check"].map((name) => `/api/v1/${name}`);
    expect(lined.sort()).toEqual(known.sort());
    for (const name of Object.keys(lists)) {
      const { error } = await jsonOf(`${name}?nope=1`);
      expect(queryNames(paths, `/api/v1/${name}`)).toEqual(allowedNames(error.en));
    }
    for (const name of Object.keys(lists)) {
      const { schema } = paths[`/api/v1/${name}`].get.responses[200].content["application/json"];
      const { properties, required } = schema.properties[name].items;
      for (const row of (await jsonOf(name))[name]) expect(Object.keys(row).sort()).toEqual(required.toSorted());
      expect(Object.keys(properties)).toEqual(required);
    }
  });

  it("names the dashboard that it came from as its server, and takes no parameters", async () => {
    expect((await described("https://stats.test")).servers).toEqual([{ url: "https://stats.test" }]);
    const refused = await openApi(new Request("http://localhost:3000/api/v1/openapi.json?version=1"));
    expect([refused.status, (await described()).paths["/api/v1/openapi.json"].get.responses[400]]).toEqual([
      400,
      expect.objectContaining({ description: expect.any(String) }),
    ]);
  });

  it("refers to nothing that is not there, names each operation once, and declares what its paths hold", async () => {
    const document = await described();
    const refs = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g);
    const found = [...new Set([...refs].map(([, ref]) => ref as string))];
    expect(found.length).toBeGreaterThan(1);
    for (const ref of found) expect(at(document, ref), ref).toBeTypeOf("object");
    const operations = Object.values<Operation>(document.paths);
    expect(new Set(operations.map(({ get }) => get.operationId)).size).toBe(operations.length);
    for (const [path, { get }] of Object.entries<Operation>(document.paths)) {
      const inPath = get.parameters.filter((one) => one.in === "path");
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(inPath.every(({ required }) => required)).toBe(true);
      for (const response of Object.values(get.responses)) expect(response.description).not.toBe("");
    }
  });

  it("is true of the answer to each of its examples, and of JSON-stat", async () => {
    const document = await described();
    // Where the examples show another format only.
    const more: Record<string, string[]> = {
      figure: ["/figures/damage-experienced.jsonstat"],
      selected: [`/figures/selected.json?${several}`, `/figures/selected.jsonstat?${several}`],
      editions: ["/api/v1/editions"],
    };
    const checked: string[] = [];
    for (const { get } of Object.values<Operation>(document.paths)) {
      for (const example of [...get["x-examples"], ...(more[get.operationId] ?? [])]) {
        const answer = await answerOf(example);
        if (!answer) continue;
        const type = (answer.headers.get("content-type") ?? "").split(";")[0] ?? "";
        expect([example, answer.status, type in get.responses[200].content]).toEqual([example, 200, true]);
        const { schema } = get.responses[200].content[type] ?? {};
        if (!schema) continue;
        expect(faultOf(schema, await answer.json(), document), example).toBeNull();
        checked.push(example);
      }
    }
    expect(checked.length).toBeGreaterThan(8);
    const wrong = { indicators: [{ indicator: "x" }], next: null };
    const { schema } = document.paths["/api/v1/indicators"].get.responses[200].content["application/json"];
    expect(faultOf(schema, wrong, document)).not.toBeNull();
    const file = document.paths["/figures/{figure}.{format}"].get.responses[200].content["application/json"];
    expect(faultOf(file.schema, { version: "2.0", class: "dataset" }, document)).not.toBeNull();
  });
});

describe("the description of files", () => {
  it("names every parameter that they take, and points to the schema of the JSON", async () => {
    const document = await described();
    const { paths } = document;
    for (const [path, name] of [
      ["/figures/{figure}.{format}", "damage-experienced.csv"],
      ["/figures/selected.{format}", "selected.csv"],
    ] as const) {
      const request = new Request(`http://localhost:3000/figures/${name}?nope=1&lang=en`);
      const answer = await figure(request, { params: Promise.resolve({ indicator: name }) });
      expect(queryNames(paths, path)).toEqual(allowedNames(await answer.text()));
      const { schema } = paths[path].get.responses[200].content["application/json"];
      expect((at(document, schema.$ref) as Schema).anyOf?.[0]?.$ref).toBe("#/components/schemas/Figure");
    }
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(["/data.zip", "/figures/figure.schema.json"]));
  });
});
