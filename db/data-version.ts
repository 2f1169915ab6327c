// The data version: a hash of the content, the same on every machine for the same content, whatever the order of imports.
import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import { contentTables } from "./tables";

/**
 * SHA-256 over all content rows in the order of their keys; the first 16 hexadecimal digits. Empty: no content.
 * SQLite hands over a group of rows at a time, as the UTF-8 that is hashed: several times as fast as row by row.
 */
export function computeDataVersion(db: Database.Database): string {
  const hash = createHash("sha256");
  let any = false;
  for (const { name, key, columns } of Object.values(contentTables)) {
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
