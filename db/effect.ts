// What a run of imports does to what is stored, in one word: files that do the same to the same rows have the same, and a row
// more, or one that was another before, makes another.
import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import type { ImportReport } from "./import-file";

/** @param reports of the run's files, in the order in which they were read */
export function effectOf(db: Database.Database, reports: readonly ImportReport[], firstImport: number): string {
  const hash = createHash("sha256");
  for (const { file, added, changed, moved, withdrawn, relabelled } of reports)
    hash.update(JSON.stringify([file, added, changed, moved, withdrawn, relabelled]));
  const replaced = db.prepare(
    // Which import wrote a row, and where it stood, say nothing of what is lost.
    `select import_id - ? file, table_name, key, action, json_remove(before, '$.import_id', '$.rowid') before
     from changes where import_id >= ? order by import_id, table_name, key`,
  );
  for (const row of replaced.raw().iterate(firstImport, firstImport)) hash.update(JSON.stringify(row));
  return hash.digest("hex").slice(0, 20);
}
