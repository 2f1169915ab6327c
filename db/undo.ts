// Takes back the last run of imports exactly. An undo goes forward: it is a run of its own, recorded as any import is, and
// nothing is lost of what was; what would be taken back can be asked before.
import { and, desc, gt, sql } from "drizzle-orm";
import { computeDataVersion, seal } from "./data-version";
import type { Db } from "./engine";
import { localTime } from "./local-time";
import { lastUsed } from "./record";
import { undoKind } from "./record-tables";
import type { SqliteFile } from "./sqlite-file";
import { takeBack } from "./take-back";
import { type View, viewOf } from "./view";

export type Undoable = {
  run: number;
  file: string;
  at: string;
  sha256: string;
  rows: number;
  added: number;
  changed: number;
  withdrawn: number;
};

/** An import that stands: no undo, and taken back by none. */
const stands = `kind <> '${undoKind}' and id not in (select undoes from imports where undoes is not null)`;
const lastRun = `run = (select max(run) from imports where ${stands})`;

function filesOfLastRun({ orm, tables: { imports } }: View) {
  const { run, file, at, sha256, rows, added, changed, withdrawn } = imports;
  return orm
    .select({ run, file, at, sha256, rows, added, changed, withdrawn })
    .from(imports)
    .where(sql.raw(lastRun))
    .orderBy(desc(imports.id));
}

/** What `undoLastImport` would take back, the last file first; empty where there is nothing. */
export async function lastImport(view: View): Promise<Undoable[]> {
  return filesOfLastRun(view);
}

/** Files of later runs that stand, which taking a run back takes back too; the newest first. */
export async function runsAfter({ orm, tables: { imports } }: View, run: number) {
  const { id, file, at } = imports;
  return orm
    .select({ id, run: imports.run, file, at })
    .from(imports)
    .where(and(gt(imports.run, run), sql.raw(stands)))
    .orderBy(desc(id));
}

/** The newest run that goes when a run is taken back: itself, where none came after it. */
export async function newestFrom(view: View, run: number): Promise<number> {
  return (await runsAfter(view, run))[0]?.run ?? run;
}

/** True where something would be left of the data behind it. */
export async function leavesData({ orm, tables: { imports } }: View): Promise<boolean> {
  const others = sql.raw(`${stands} and not (${lastRun})`);
  return (await orm.select({ id: imports.id }).from(imports).where(others).limit(1)).length > 0;
}

/**
 * Takes back the last run of imports that stands; called again, the one before it.
 * @param run only if it is this one: nothing happens where another came in between
 * @returns the files it had, or an empty list where nothing was taken back
 */
export function undoLastImport(db: Db, now = new Date(), run?: number): Promise<Undoable[]> {
  return db.write((file) => undoIn(file, now, run));
}

function undoIn(file: SqliteFile, now: Date, run: number | undefined): Undoable[] {
  const client = file.$client;
  const undo = client.transaction(() => {
    const files = filesOfLastRun(viewOf(file)).all();
    if (files.length === 0 || (run !== undefined && files[0]?.run !== run)) return [];
    const ids = client.prepare(`select id from imports where ${lastRun} order by id desc`).pluck().all() as number[];
    const last = lastUsed(client);
    client.pragma("defer_foreign_keys = ON");
    const record = client.prepare(
      `insert into imports (id, run, file, kind, sha256, at, rows, added, changed, withdrawn, data_version, undoes)
       select ?, ?, file, '${undoKind}', sha256, ?, rows, withdrawn, changed, added, '', id from imports where id = ?`,
    );
    for (const [index, id] of ids.entries()) {
      record.run(last.id + 1 + index, last.run + 1, localTime(now), id);
      takeBack(client, id, last.id + 1 + index);
    }
    client.prepare("update imports set data_version = ? where run = ?").run(computeDataVersion(client), last.run + 1);
    seal(client);
    return files;
  });
  return undo.immediate();
}
