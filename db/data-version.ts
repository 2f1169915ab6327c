// The data version: a hash of the content, the same on every machine for the same content, whatever the order of imports.
import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import { contentTables } from "./tables";

/** How many migrations a database has at least whose version and seal are made as they are now. */
export const migrationsOfSeal = 6;

/** Of an older version there is no table of texts yet. */
function contentIn(db: Database.Database) {
  const isThere = db.prepare("select 1 from sqlite_master where type = 'table' and name = ?");
  return Object.values(contentTables).filter(({ name }) => isThere.get(name) !== undefined);
}

/**
 * SHA-256 over all content rows in the order of their keys; the first 16 hexadecimal digits. Empty: no content.
 * SQLite hands over a group of rows at a time, as the UTF-8 that is hashed: several times as fast as row by row.
 */
export function computeDataVersion(db: Database.Database): string {
  const hash = createHash("sha256");
  let any = false;
  for (const { name, key, columns } of contentIn(db)) {
    // What was stored before there was the table keeps its version.
    if (name === contentTables.texts.name && !db.prepare(`select 1 from ${name} limit 1`).get()) continue;
    hash.update(`\n${name}\n`);
    const group = key.slice(0, Math.max(1, key.length - 1)).join(",");
    const groups = db.prepare(
      `select cast(json_group_array(json_array(${columns.join(",")})) as blob)
       from (select * from ${name} order by ${key.join(",")}) group by ${group} order by ${group}`,
    );
    for (const rows of groups.pluck().iterate() as IterableIterator<Buffer>) {
      any = true;
      hash.update(rows);
    }
  }
  return any ? hash.digest("hex").slice(0, 16) : "";
}

/**
 * A number of what stands beside the content: the shape of the tables, the record of imports, what they replaced, and what was published. With
 * the data version it covers all that is stored, so that nothing can be damaged unnoticed.
 */
export function computeSeal(db: Database.Database): number {
  const hash = createHash("sha256");
  const parts = [
    "select json_array(type, name, tbl_name, sql) from sqlite_master order by type, name",
    "select json_array(id, run, file, kind, sha256, at, rows, added, changed, withdrawn, data_version, undoes) from imports order by id",
    "select json_array(import_id, table_name, key, action, before) from changes order by import_id, table_name, key",
    "select json_array(submission, run, title, note, by_name, approved_name, at) from publications order by submission",
    ...contentIn(db).map(
      ({ name, key }) => `select json_array(extract, import_id) from ${name} order by ${key.join(",")}`,
    ),
  ];
  for (const part of parts) {
    for (const row of db.prepare(part).pluck().iterate() as IterableIterator<string>) hash.update(`${row}\n`);
    hash.update("\n");
  }
  // 0 is what a database has that was never sealed.
  return hash.digest().readUInt32BE(0) % 0x7fffffff || 1;
}

/** Writes the seal into the head of the file, within the transaction that is open. */
export function seal(db: Database.Database): void {
  db.pragma(`user_version = ${computeSeal(db)}`);
}

/** What the head of the file says; 0 where it was never sealed. */
export function storedSeal(db: Database.Database): number {
  return db.pragma("user_version", { simple: true }) as number;
}

/** Whether what is stored is what its version and its seal say. */
export function isAsSealed(db: Database.Database): boolean {
  const last = db.prepare("select data_version from imports order by id desc limit 1").pluck().get();
  if (last === undefined) return computeDataVersion(db) === "";
  return computeDataVersion(db) === last && computeSeal(db) === storedSeal(db);
}
