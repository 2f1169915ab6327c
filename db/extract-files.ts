// All that is stored as CSV files, written and checked: imported into an empty database, they give the same data version.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runImports } from "./apply";
import type { Db } from "./engine";
import { extractText, storedExtracts } from "./extract-text";
import { dataState } from "./queries";
import { withFile } from "./sqlite-engine";
import { emptyFile } from "./sqlite-file";
import { viewOf } from "./view";

export type ExtractFiles = { version: string; names: string[]; text: (name: string) => string };

/**
 * What is stored at one moment, as files by name.
 * @throws where they would not give the same data again: that is a bug, or a database that was written to past the program
 */
export function extractFiles(db: Pick<Db, "inspect">): Promise<ExtractFiles> {
  return db.inspect(async (file) => {
    const view = viewOf(file);
    const texts = new Map<string, string>();
    for (const one of await storedExtracts(view)) texts.set(one.name, await extractText(view, one));
    const { version } = await dataState(view);
    const again = await versionOf(texts);
    if (again !== version) throw new Error(`The files give the data version ${again || "(none)"}, not ${version}`);
    return { version, names: [...texts.keys()], text: (name) => texts.get(name) ?? "" };
  });
}

/** Data version of an empty database into which the files were imported. */
async function versionOf(texts: ReadonlyMap<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "survey-files-"));
  try {
    const paths = [...texts].map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    });
    // Beside the files, under a name that no file has.
    const database = join(mkdtempSync(join(folder, "again-")), "survey.db");
    emptyFile(database);
    return await withFile(database, async (file) => {
      const wrong = runImports(file, paths, {}).flatMap(({ problems }) =>
        problems.filter((one) => one.severity === "error"),
      );
      if (wrong[0]) throw new Error(`${wrong[0].file}, line ${wrong[0].line}: ${wrong[0].code}`);
      return (await dataState(viewOf(file))).version;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
