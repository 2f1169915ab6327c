// The only writes. A run of imports is one transaction: every file is stored, or nothing is; and it is undone as a whole.
import type Database from "better-sqlite3";
import { indicatorById } from "../lib/catalogue/indicators";
import type { Known } from "../lib/import/check-row";
import type { Db } from "./client";
import { type ImportReport, importFile } from "./import-file";
import { importOrder } from "./read-file";
import { contentTables } from "./tables";

export type { ImportReport } from "./import-file";

export type ImportOptions = {
  dryRun?: boolean;
  now?: Date;
  onProgress?: (file: string, share: number) => void;
};

/** Local date and time with its offset: the date that the office's calendar showed. */
function localTime(now: Date): string {
  const minutes = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const two = (part: number) => String(Math.floor(Math.abs(part))).padStart(2, "0");
  return `${local}${minutes < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** What is stored of sources and editions, each asked for once. */
function knownOf(db: Database.Database): Known {
  const source = db.prepare("select 1 from sources where id = ?");
  const edition = db.prepare("select 1 from editions where survey = ? and edition = ?");
  const remember = (look: (...parts: string[]) => boolean) => {
    const seen = new Map<string, boolean>();
    return (...parts: string[]) => {
      const key = parts.join(" ");
      const known = seen.get(key) ?? look(...parts);
      seen.set(key, known);
      return known;
    };
  };
  return {
    indicators: indicatorById,
    hasSource: remember((id) => source.get(id) !== undefined),
    hasEdition: remember((survey, code) => edition.get(survey, code) !== undefined),
  };
}

/**
 * Imports files in one transaction, sources and editions before extracts, extracts before citations. With an error in
 * any of them, or as a dry run, nothing is stored.
 * @returns a report a file, in the order given
 */
export async function importFiles(
  db: Db,
  paths: readonly string[],
  { dryRun = false, now = new Date(), onProgress }: ImportOptions = {},
): Promise<ImportReport[]> {
  const client = db.$client;
  const ordered = [...new Set(paths)]
    .map((path) => ({ path, place: importOrder(path) }))
    .sort((a, b) => a.place - b.place);
  client.exec(
    "create temp table if not exists seen (table_name text, key text, primary key (table_name, key)) without rowid",
  );
  client.exec("begin immediate");
  try {
    client.exec("delete from temp.seen");
    const last = client.prepare("select coalesce(max(id), 0) id, coalesce(max(run), 0) run from imports").get() as {
      id: number;
      run: number;
    };
    const at = localTime(now);
    const opened = ordered.map(({ path }, index) => {
      const record = { id: last.id + 1 + index, run: last.run + 1, at };
      return { path, ...importFile(client, path, knownOf(client), record, onProgress) };
    });
    let failed = opened.some(({ report }) => report.errors > 0);
    if (!failed) {
      for (const { withdraw } of [...opened].reverse()) withdraw();
      for (const { close } of opened) close();
      failed = opened.some(({ report }) => report.errors > 0);
    }
    const undone = failed || dryRun;
    client.exec(undone ? "rollback" : "commit");
    const reports = new Map(opened.map(({ path, report }) => [path, undone ? { ...report, applied: false } : report]));
    return paths.map((path) => reports.get(path) as ImportReport);
  } catch (error) {
    if (client.inTransaction) client.exec("rollback");
    throw error;
  }
}

/** Takes back the last run of imports exactly; the files it had, or an empty list where there is none. */
export async function undoLastImport(db: Db): Promise<{ file: string; at: string }[]> {
  const client = db.$client;
  const undo = client.transaction(() => {
    const files = client
      .prepare("select id, file, at from imports where run = (select max(run) from imports) order by id desc")
      .all() as { id: number; file: string; at: string }[];
    client.pragma("defer_foreign_keys = ON");
    for (const { id } of files) {
      for (const { name } of Object.values(contentTables)) {
        client.prepare(`delete from ${name} where import_id = ?`).run(id);
      }
      const kept = client.prepare("select table_name, before from changes where import_id = ?").all(id) as {
        table_name: string;
        before: string;
      }[];
      for (const { table_name, before } of kept) {
        const row = JSON.parse(before) as Record<string, string | number | null>;
        const names = Object.keys(row);
        client
          .prepare(`insert into ${table_name} (${names.join(",")}) values (${names.map(() => "?").join(",")})`)
          .run(Object.values(row));
      }
      client.prepare("delete from changes where import_id = ?").run(id);
      client.prepare("delete from imports where id = ?").run(id);
    }
    return files.map(({ file, at }) => ({ file, at }));
  });
  return undo.immediate();
}
