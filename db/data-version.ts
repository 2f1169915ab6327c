// The data version: a hash of the content, the same on every machine for the same content, whatever the order of imports.
import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import { contentTables } from "./tables";

/** SHA-256 over all content rows in the order of their keys; the first 16 hexadecimal digits. Empty: no content. */
export function computeDataVersion(db: Database.Database): string {
  const hash = createHash("sha256");
  let any = false;
  for (const { name, key, columns } of Object.values(contentTables)) {
    const rows = db.prepare(`select json_array(${columns.join(",")}) from ${name} order by ${key.join(",")}`).pluck();
    let text = `\u0000${name}\n`;
    for (const row of rows.iterate() as IterableIterator<string>) {
      any = true;
      text += `${row}\n`;
      if (text.length > 1 << 16) {
        hash.update(text);
        text = "";
      }
    }
    hash.update(text);
  }
  return any ? hash.digest("hex").slice(0, 16) : "";
}
