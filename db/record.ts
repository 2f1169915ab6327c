// What stands in the record of imports and publications, within the transaction that writes to it.
import type Database from "better-sqlite3";

/** What is published at the desk; the names are those that readers may see. */
export type Publication = { submission: string; title: string; note: string; byName: string; approvedName: string };

/** The last numbers in use; a published run may have changed nothing, and so have no imports. */
export function lastUsed(db: Database.Database): { id: number; run: number } {
  const found = db.prepare(
    `select coalesce(max(id), 0) id,
     max(coalesce(max(run), 0), (select coalesce(max(run), 0) from publications)) run from imports`,
  );
  return found.get() as { id: number; run: number };
}

export function isPublished(db: Database.Database, submission: string): boolean {
  return db.prepare("select 1 from publications where submission = ?").get(submission) !== undefined;
}

export function recordPublication(db: Database.Database, one: Publication, run: number, at: string): void {
  db.prepare(
    `insert into publications (submission, run, title, note, by_name, approved_name, at)
     values (@submission, @run, @title, @note, @byName, @approvedName, @at)`,
  ).run({ ...one, run, at });
}
