// Takes back what one import did, row by row: each is as it was before, with the file and import it was of. The import
// must be the last that is not taken back yet.
import type Database from "better-sqlite3";
import { undoKind } from "./record-tables";
import { rowKeeper, type Stored, type Value } from "./table-writer";
import { type ContentTable, contentTables } from "./tables";

/** Rows at a time: all of a long file would not fit into memory. */
const atOnce = 1000;

type Change = { key: string; action: string; before: string };

/** @param record import under which this is recorded as a change of its own; null: nothing is recorded */
export function takeBack(db: Database.Database, id: number, record: number | null): void {
  const wasUndo = db.prepare("select kind from imports where id = ?").pluck().get(id) === undoKind;
  const tables = Object.values(contentTables);
  for (const table of tables) bringBack(db, table, id, record);
  // What refers to others goes first: a row that is referred to is looked for in all of them.
  for (const table of [...tables].reverse()) {
    const { name, key } = table;
    const keep = record === null ? null : rowKeeper(db, table, record);
    const remove = db.prepare(`delete from ${name} where rowid = ?`);
    for (const rows of wasUndo ? restored(db, table, id) : written(db, name, id)) {
      for (const row of rows) {
        if (remove.run(row.row_id).changes === 0) throw new Error(`No row ${key.map((one) => row[one])} in ${name}`);
        keep?.(row, "withdrawn");
      }
    }
  }
}

/** What the import replaced, took over or withdrew. */
function bringBack(db: Database.Database, table: ContentTable, id: number, record: number | null): void {
  const { name, key, ordered } = table;
  const all = [...table.columns, "extract", "import_id"];
  const rest = all.slice(key.length);
  const select = db.prepare(`select rowid row_id, * from ${name} where ${byKey(key)}`);
  const update = db.prepare(`update ${name} set ${rest.map((one) => `${one} = ?`).join(",")} where rowid = ?`);
  const insert = db.prepare(`insert into ${name} (${all.join(",")}) values (${all.map(() => "?").join(",")})`);
  const insertAt = db.prepare(
    `insert into ${name} (rowid, ${all.join(",")}) values (?, ${all.map(() => "?").join(",")})`,
  );
  const taken = db.prepare(`select 1 from ${name} where rowid = ?`);
  const keep = record === null ? null : rowKeeper(db, table, record);
  for (const changes of changesOf(db, name, id, "action <> 'restored'")) {
    for (const change of changes) {
      const before = JSON.parse(change.before) as Stored;
      const values = all.map((one) => before[one] ?? null);
      if (change.action === "withdrawn") {
        // In its old place where the order of rows matters; those withdrawn before places were kept come last.
        const place = ordered ? before.rowid : undefined;
        if (place !== undefined && !taken.get(place)) insertAt.run(place, ...values);
        else insert.run(values);
        keep?.({ ...before, row_id: null }, "restored");
      } else {
        const present = select.get(values.slice(0, key.length)) as Stored;
        keep?.(present, change.action as "changed" | "moved");
        update.run(...values.slice(key.length), present.row_id);
      }
    }
  }
}

const byKey = (key: readonly string[]) => key.map((one) => `${one} = ?`).join(" and ");

/** Rows that are still the import's when all that it replaced is back: it added them. */
function* written(db: Database.Database, name: string, id: number): Generator<Stored[]> {
  const next = db.prepare(
    `select rowid row_id, * from ${name} where import_id = ? and rowid > ? order by rowid limit ${atOnce}`,
  );
  let last: Value = 0;
  for (;;) {
    const rows = next.all(id, last) as Stored[];
    if (rows.length === 0) return;
    last = (rows.at(-1) as Stored).row_id as Value;
    yield rows;
  }
}

/** Rows that an undo had brought back. */
function* restored(db: Database.Database, { name, key }: ContentTable, id: number): Generator<Stored[]> {
  const select = db.prepare(`select rowid row_id, * from ${name} where ${byKey(key)}`);
  for (const changes of changesOf(db, name, id, "action = 'restored'"))
    yield changes.map((change) => select.get(JSON.parse(change.key) as Value[]) as Stored);
}

function* changesOf(db: Database.Database, name: string, id: number, condition: string): Generator<Change[]> {
  const next = db.prepare(
    `select key, action, before from changes
     where import_id = ? and table_name = ? and key > ? and ${condition} order by key limit ${atOnce}`,
  );
  let last = "";
  for (;;) {
    const changes = next.all(id, name, last) as Change[];
    if (changes.length === 0) return;
    last = (changes.at(-1) as Change).key;
    yield changes;
  }
}
