// Writes rows of one content table for one import: adds in batches, compares with what is stored, keeps what it replaces.
import type Database from "better-sqlite3";
import type { ContentTable } from "./tables";

export type Value = string | number | null;
type Stored = Record<string, Value>;

export type WriteResult =
  | { is: "added" | "same" }
  /** The same content, now this extract's. */
  | { is: "moved" }
  | { is: "changed"; before: Stored; after: Stored }
  | { is: "duplicate" }
  /** A row of another extract stands in the way and may not be replaced. */
  | { is: "foreign"; before: Stored };

/** Rows in one INSERT; more gain nothing (design: about 200,000 rows/s). */
const batchSize = 100;

export type TableWriter = ReturnType<typeof tableWriter>;

/**
 * A writer for one table, import and extract. `added` rows are held back in batches: call `flush` before reading.
 * @param told called for every row, in the order of writing, with what became of it
 * @param takeOver rows of other extracts may be replaced, and become this extract's; labels stay with their first
 */
export function tableWriter(
  db: Database.Database,
  table: ContentTable,
  origin: { extract: string; importId: number },
  told: (result: WriteResult, line: number) => void,
  takeOver = true,
) {
  const all = [...table.columns, "extract", "import_id"];
  const slots = `(${all.map(() => "?").join(",")})`;
  const insert = (rows: number) =>
    db.prepare(`insert into ${table.name} (${all.join(",")}) values ${Array(rows).fill(slots).join(",")}`);
  const insertMany = insert(batchSize);
  const insertOne = insert(1);
  const byKey = table.key.map((name) => `${name} = ?`).join(" and ");
  const select = db.prepare(`select * from ${table.name} where ${byKey}`);
  const rest = all.slice(table.key.length);
  const update = db.prepare(`update ${table.name} set ${rest.map((name) => `${name} = ?`).join(",")} where ${byKey}`);
  const keep = db.prepare("insert into changes (import_id, table_name, key, action, before) values (?, ?, ?, ?, ?)");
  const knownExtract = db
    .prepare(`select 1 from ${table.name} where extract = ? and import_id <> ? limit 1`)
    .get(origin.extract, origin.importId);
  const see = db.prepare("insert or ignore into seen values (?, ?)");
  const pending: Value[] = [];
  let lines: number[] = [];

  const writeOne = (row: Value[], line: number) => {
    const key = row.slice(0, table.key.length);
    const stored = select.get(key) as Stored | undefined;
    if (!stored) {
      insertOne.run(row);
      return told({ is: "added" }, line);
    }
    const text = JSON.stringify(key);
    const own = stored.extract === origin.extract;
    if (stored.import_id === origin.importId || (own && see.run(table.name, text).changes === 0)) {
      return told({ is: "duplicate" }, line);
    }
    const same = table.columns.every((name, index) => stored[name] === row[index]);
    if (same && (own || !takeOver)) return told({ is: "same" }, line);
    if (!own && !takeOver) return told({ is: "foreign", before: stored }, line);
    keep.run(origin.importId, table.name, text, same ? "moved" : "changed", JSON.stringify(stored));
    update.run([...row.slice(table.key.length), ...key]);
    if (same) return told({ is: "moved" }, line);
    const after = Object.fromEntries(all.map((name, index) => [name, row[index] ?? null]));
    told({ is: "changed", before: stored, after }, line);
  };

  const flush = () => {
    const rows = lines.length;
    const [values, at] = [pending.splice(0), lines];
    lines = [];
    if (rows === batchSize) {
      try {
        insertMany.run(values);
        for (const line of at) told({ is: "added" }, line);
        return;
      } catch (error) {
        // A failed INSERT takes its own rows back; the rows are then looked at one by one.
        if (!String((error as { code?: string }).code).startsWith("SQLITE_CONSTRAINT")) throw error;
      }
    }
    for (let index = 0; index < rows; index++) {
      writeOne(values.slice(index * all.length, (index + 1) * all.length), at[index] as number);
    }
  };

  return {
    /** Content values in the order of the table's columns. */
    write: (content: Value[], line: number) => {
      for (const value of content) pending.push(value);
      pending.push(origin.extract, origin.importId);
      lines.push(line);
      if (lines.length === batchSize) flush();
    },
    flush,
    /**
     * Removes rows of an earlier import of this extract that this one no longer has; returns how many.
     * @param unless a condition on a row that keeps it: labels that other rows still use
     */
    withdraw: (unless = "0"): number => {
      if (!knownExtract) return 0;
      const key = `json_array(${table.key.join(",")})`;
      const gone = db
        .prepare(
          `select * from ${table.name} where extract = ? and import_id <> ? and not (${unless})
           and not exists (select 1 from seen where table_name = ? and seen.key = ${key})`,
        )
        .all(origin.extract, origin.importId, table.name) as Stored[];
      for (const row of gone) withdrawRow(db, table, row, origin.importId);
      return gone.length;
    },
  };
}

/** Removes a row and keeps it with the import that did so. */
export function withdrawRow(db: Database.Database, table: ContentTable, row: Stored, importId: number): void {
  const values = table.key.map((name) => row[name] ?? null);
  db.prepare("insert into changes (import_id, table_name, key, action, before) values (?, ?, ?, 'withdrawn', ?)").run(
    importId,
    table.name,
    JSON.stringify(values),
    JSON.stringify(row),
  );
  db.prepare(`delete from ${table.name} where ${table.key.map((name) => `${name} = ?`).join(" and ")}`).run(values);
}
