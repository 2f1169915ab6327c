// What is stored, and what would be stored if some files were published: read from one copy, before and after they are
// imported into it by the code that imports them in earnest. The copy is thrown away.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { runImports } from "../../../db/apply";
import { onCopy } from "../../../db/copy";
import { openDatabase } from "../../../db/database";
import { viewOf } from "../../../db/view";
import { workFolder } from "../../../db/work-folder";
import type { Dataset } from "../../../lib/figure/dataset";
import { datasetIn } from "../datasets";

/** A table under the name that decides what it takes the place of. */
export type RehearsedFile = { name: string; bytes: Uint8Array };

/** null where a file has errors, so that it could not be published. */
export type RehearsedData = readonly [before: Dataset, after: Dataset] | null;

/** @throws UnusableDatabase where what is stored can't be read */
export async function rehearsedData(files: readonly RehearsedFile[]): Promise<RehearsedData> {
  const folder = mkdtempSync(join(workFolder(), "survey-rehearsal-"));
  const db = await openDatabase();
  try {
    const paths = files.map(({ name, bytes }) => {
      const path = join(folder, basename(name));
      writeFileSync(path, bytes);
      return path;
    });
    return await onCopy(db, async (copy) => {
      const before = await datasetIn(viewOf(copy));
      const reports = runImports(copy, paths, {});
      if (reports.some(({ errors }) => errors > 0)) return null;
      return [before, await datasetIn(viewOf(copy))] as const;
    });
  } finally {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
