// Writes rows of one content table for one file: adds in batches, compares with what is stored, keeps what it replaces.
import type Database from "better-sqlite3";
import type { ContentTable } from "./tables";

export type Value = string | number | null;
export type Stored = Record<string, Value>;

/** The files of one command: what they write is stored, and undone, as a whole. */
export type Run = {
  id: number;
  /** Rows with this import or a later one were written in this run. */
  firstImport: number;
  /** Names of all its files. */
  files: readonly string[];
};

/** The file that rows belong to from now on, and the import that writes them. */
export type Origin = { extract: string; importId: number; run: Run };

export type WriteResult =
  | { is: "added" | "same" }
  /** The same content, now this file's. */
  | { is: "moved" }
  | { is: "changed"; before: Stored; after: Stored }
  /** A file of this run has had the row already: this one or another. */
  | { is: "twice"; file: string };

/** Rows in one INSERT; more gain nothing, fewer pay for the table's checks again and again. */
const batchSize = 100;
/** Rows that are withdrawn at a time: all of a long file would not fit into memory. */
const withdrawnAtOnce = 1000;

/** A row that this run has had without writing it, since it was stored already. */
export function seenRows(db: Database.Database, table: ContentTable) {
  const mark = db.prepare("insert or ignore into temp.seen (table_name, row_id) values (?, ?)");
  return {
    /** False where it was marked before. */
    mark: (row: Stored): boolean => mark.run(table.name, row.row_id).changes > 0,
    /** Condition of SQL on a row of the table: neither written nor marked in this run. */
    unseen: ({ firstImport }: Run) =>
      `${table.name}.import_id < ${firstImport} and not exists (
        select 1 from temp.seen where table_name = '${table.name}' and row_id = ${table.name}.rowid)`,
  };
}

/** Keeps what a row was, with the import that changes it; of one that it brings back, that there was none. */
export function rowKeeper(db: Database.Database, table: ContentTable, importId: number) {
  const keep = db.prepare("insert into changes (import_id, table_name, key, action, before) values (?, ?, ?, ?, ?)");
  return ({ row_id, ...row }: Stored, action: "changed" | "moved" | "withdrawn" | "restored") => {
    const key = table.key.map((name) => row[name]);
    // The place of a row that goes, where it matters: it may come back.
    const before = action === "withdrawn" && table.ordered ? { ...row, rowid: row_id } : row;
    keep.run(importId, table.name, JSON.stringify(key), action, JSON.stringify(action === "restored" ? null : before));
  };
}

/**
 * A writer for one table and file. Rows to add are held back in batches: call `flush` before reading.
 * @param toContent puts the content of a row, in the order of the table's columns, behind that of others
 * @param told called with what became of a row, or of so many rows, and the line of the (first) row
 */
export function tableWriter(
  db: Database.Database,
  table: ContentTable,
  origin: Origin,
  toContent: (values: readonly string[], into: Value[]) => void,
  told: (result: WriteResult, line: number, rows: number) => void,
) {
  const all = [...table.columns, "extract", "import_id"];
  const bound = { extract: origin.extract, importId: origin.importId };
  const slots = `(${table.columns.map(() => "?").join(",")},@extract,@importId)`;
  const insert = (rows: number) =>
    db.prepare(`insert into ${table.name} (${all.join(",")}) values ${Array(rows).fill(slots).join(",")}`);
  const insertMany = insert(batchSize);
  const insertOne = insert(1);
  const byKey = table.key.map((name) => `${name} = ?`).join(" and ");
  const select = db.prepare(`select rowid row_id, * from ${table.name} where ${byKey}`);
  const rest = all.slice(table.key.length);
  const update = db.prepare(`update ${table.name} set ${rest.map((name) => `${name} = ?`).join(",")} where rowid = ?`);
  const keep = rowKeeper(db, table, origin.importId);
  const seen = seenRows(db, table);
  const pending: Value[] = [];
  const lines: number[] = [];

  const writeOne = (row: Value[], line: number) => {
    const stored = select.get(row.slice(0, table.key.length)) as Stored | undefined;
    if (!stored) {
      insertOne.run(row, bound);
      return told({ is: "added" }, line, 1);
    }
    if ((stored.import_id as number) >= origin.run.firstImport || !seen.mark(stored)) {
      return told({ is: "twice", file: stored.extract as string }, line, 1);
    }
    const same = table.columns.every((name, index) => stored[name] === row[index]);
    if (same && stored.extract === origin.extract) return told({ is: "same" }, line, 1);
    keep(stored, same ? "moved" : "changed");
    update.run(...row.slice(table.key.length), origin.extract, origin.importId, stored.row_id);
    if (same) return told({ is: "moved" }, line, 1);
    const after = Object.fromEntries(table.columns.map((name, index) => [name, row[index] ?? null]));
    told({ is: "changed", before: stored, after }, line, 1);
  };

  const flush = () => {
    try {
      if (lines.length === batchSize) {
        insertMany.run(pending, bound);
        told({ is: "added" }, lines[0] as number, batchSize);
        lines.length = 0;
      }
    } catch (error) {
      // A failed INSERT takes its own rows back; they are then looked at one by one.
      if (!String((error as { code?: string }).code).startsWith("SQLITE_CONSTRAINT")) throw error;
    }
    const width = table.columns.length;
    for (const [index, line] of lines.entries()) writeOne(pending.slice(index * width, (index + 1) * width), line);
    pending.length = 0;
    lines.length = 0;
  };

  return {
    write: (values: readonly string[], line: number) => {
      toContent(values, pending);
      lines.push(line);
      if (lines.length === batchSize) flush();
    },
    flush,
    /**
     * Removes rows of an earlier import of this file that this one no longer has; returns how many.
     * @param stillUsed told of a row that others refer to: it stays
     */
    withdraw: (stillUsed: (row: Stored) => void): number =>
      withdrawRows(db, table, origin, `extract = ? and ${seen.unseen(origin.run)}`, [origin.extract], stillUsed),
  };
}

/** Removes the rows that a condition holds for, and keeps them with the import; returns how many. */
export function withdrawRows(
  db: Database.Database,
  table: ContentTable,
  { importId }: Origin,
  condition: string,
  values: readonly Value[] = [],
  stillUsed?: (row: Stored) => void,
): number {
  const keep = rowKeeper(db, table, importId);
  const remove = db.prepare(`delete from ${table.name} where rowid = ?`);
  const next = db.prepare(
    `select rowid row_id, * from ${table.name} where ${condition} and rowid > ? order by rowid limit ${withdrawnAtOnce}`,
  );
  let gone = 0;
  let last: Value = 0;
  for (let rows = some(); rows.length > 0; rows = some()) {
    for (const row of rows) {
      last = row.row_id as Value;
      try {
        remove.run(last);
        keep(row, "withdrawn");
        gone += 1;
      } catch (error) {
        if ((error as { code?: string }).code !== "SQLITE_CONSTRAINT_FOREIGNKEY" || !stillUsed) throw error;
        stillUsed(row);
      }
    }
  }
  return gone;

  function some(): Stored[] {
    return next.all(...values, last) as Stored[];
  }
}
