// What a process has one of, into however many bundles the server is built: a variable of a module would be there once in each.

/**
 * @param name of the thing, the same in each bundle
 * @param make makes it where nobody has asked for it yet
 */
export function inProcess<T extends object>(name: string, make: () => T): T {
  const place = Symbol.for(name);
  const all = globalThis as { [place: symbol]: unknown };
  all[place] ??= make();
  return all[place] as T;
}
