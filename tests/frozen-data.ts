// The data that tests of behaviour run on: a copy of data/ made once, so that an edition added there changes no test.
// What must be true of data/ itself is a check of `npm run data -- check`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/** As the application is told of it; tests run from the project's root. */
export const frozenFolder = "tests/fixtures/data";

/** Paths of the tables, in one order on every machine. */
export const frozenTables: readonly string[] = readdirSync(frozenFolder)
  .filter((name) => name.endsWith(".csv"))
  .sort()
  .map((name) => join(frozenFolder, name));

/** File names of the meeting packs. */
export const frozenPacks: readonly string[] = readdirSync(join(frozenFolder, "packs")).sort();

/** Text of a meeting pack. @param name without its ending */
export function frozenPack(name: string): string {
  return readFileSync(join(frozenFolder, "packs", `${name}.json`), "utf8");
}

const rowsOf = (path: string) =>
  Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true });

/** Rows of a table by its file name; of all extracts, where none is given. */
export function frozenRows(name?: string): Record<string, string>[] {
  if (name) return rowsOf(join(frozenFolder, name)).data;
  const extracts = frozenTables.map(rowsOf).filter(({ meta }) => meta.fields?.includes("item_ja"));
  return extracts.flatMap(({ data }) => data);
}
