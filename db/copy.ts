// Copies of the database while others read and write it: SQLite's own online backup, never a copy of the file alone,
// which may lack what stands in its write-ahead log.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Db } from "./client";

/** All that is stored at one moment, as a database file of its own. */
async function copyTo(db: Db, path: string): Promise<void> {
  // All pages in one step: a writer in between would make it begin again.
  await db.$client.backup(path, { progress: ({ remainingPages }) => Math.max(100, remainingPages) });
}

/** Works on a copy that is thrown away, so that whatever the work locks is no one else's. */
export async function onCopy<T>(db: Db, work: (copy: Db) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "survey-copy-"));
  try {
    const path = join(folder, "survey.db");
    await copyTo(db, path);
    const copy = connect(path);
    try {
      return await work(copy);
    } finally {
      copy.$client.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
