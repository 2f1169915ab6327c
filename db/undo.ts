// Takes back the last run of imports exactly, and records that it did; what would be taken back can be asked before.
import type Database from "better-sqlite3";
import { desc, sql } from "drizzle-orm";
import { computeDataVersion, seal } from "./data-version";
import type { Db } from "./engine";
import { localTime } from "./local-time";
import type { SqliteFile } from "./sqlite-file";
import { contentTables } from "./tables";
import { type View, viewOf } from "./view";

/** `kind` of the record of an undo among the imports: it holds no rows of its own. */
const undoKind = "undo";

export type Undoable = {
  file: string;
  at: string;
  sha256: string;
  rows: number;
  added: number;
  changed: number;
  withdrawn: number;
};

const lastRun = `run = (select max(run) from imports where kind <> '${undoKind}')`;

function filesOfLastRun({ orm, tables: { imports } }: View) {
  const { file, at, sha256, rows, added, changed, withdrawn } = imports;
  return orm
    .select({ file, at, sha256, rows, added, changed, withdrawn })
    .from(imports)
    .where(sql.raw(lastRun))
    .orderBy(desc(imports.id));
}

/** What `undoLastImport` would take back, the last file first; empty where there is nothing. */
export async function lastImport(view: View): Promise<Undoable[]> {
  return filesOfLastRun(view);
}

/** True where something would be left of the data behind it. */
export async function leavesData({ orm, tables: { imports } }: View): Promise<boolean> {
  const others = sql.raw(`kind <> '${undoKind}' and not (${lastRun})`);
  return (await orm.select({ id: imports.id }).from(imports).where(others).limit(1)).length > 0;
}

/** Takes back the last run of imports exactly; the files it had, or an empty list where there is none. */
export function undoLastImport(db: Db, now = new Date()): Promise<Undoable[]> {
  return db.write((file) => undoIn(file, now));
}

function undoIn(file: SqliteFile, now: Date): Undoable[] {
  const client = file.$client;
  const undo = client.transaction(() => {
    const files = filesOfLastRun(viewOf(file)).all();
    const ids = client.prepare(`select id from imports where ${lastRun} order by id desc`).pluck().all() as number[];
    const next = client.prepare("select max(id) + 1 id, max(run) + 1 run from imports").get() as Record<string, number>;
    client.pragma("defer_foreign_keys = ON");
    for (const id of ids) takeBack(client, id);
    const record = client.prepare(
      `insert into imports (id, run, file, kind, sha256, at, rows, added, changed, withdrawn, data_version)
       values (?, ?, ?, '${undoKind}', ?, ?, ?, ?, ?, ?, ?)`,
    );
    const version = computeDataVersion(client);
    for (const [index, one] of [...files].reverse().entries()) {
      const { file, sha256, rows, added, changed, withdrawn } = one;
      record.run(
        ...[(next.id ?? 1) + index, next.run, file, sha256, localTime(now), rows, added, changed, withdrawn, version],
      );
    }
    if (files.length > 0) seal(client);
    return files;
  });
  return undo.immediate();
}

function takeBack(client: Database.Database, id: number): void {
  const tables = Object.values(contentTables);
  // What refers to others goes first: a row that is referred to is looked for in all of them.
  for (const { name } of [...tables].reverse()) client.prepare(`delete from ${name} where import_id = ?`).run(id);
  for (const { name, columns } of tables) {
    const all = [...columns, "extract", "import_id"];
    const before = all.map((column) => `before ->> '$.${column}'`);
    client
      .prepare(
        `insert into ${name} (${all.join(",")}) select ${before.join(",")} from changes
         where import_id = ? and table_name = ?`,
      )
      .run(id, name);
  }
  client.prepare("delete from changes where import_id = ?").run(id);
  client.prepare("delete from imports where id = ?").run(id);
}
