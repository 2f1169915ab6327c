// The only writes. A run of imports is one transaction: every file is stored, or nothing is; and it is undone as a whole.
import { basename, resolve } from "node:path";
import type Database from "better-sqlite3";
import { indicatorById } from "../lib/catalogue/indicators";
import { textPlaces } from "../lib/catalogue/texts";
import type { Known } from "../lib/import/check-row";
import { onCopy } from "./copy";
import { computeDataVersion, seal } from "./data-version";
import { effectOf } from "./effect";
import type { Db } from "./engine";
import { type ImportReport, importFile } from "./import-file";
import { localTime } from "./local-time";
import { importOrder } from "./read-file";
import { isPublished, lastUsed, type Publication, recordPublication } from "./record";
import type { SqliteFile } from "./sqlite-file";

export type { ImportReport } from "./import-file";

export type ImportOptions = {
  dryRun?: boolean;
  now?: Date;
  /** Recorded with the run, in its transaction, also where nothing changes. */
  publication?: Publication;
  /** Asked in the transaction, once no file has an error: false, and nothing is stored. @param effect see `effectOf` */
  accepts?: (reports: readonly ImportReport[], effect: string) => boolean;
  onProgress?: (file: string, share: number) => void;
};

/** What is stored of sources and editions, read when first asked: the files that bring them come before those that ask. */
function knownOf(db: Database.Database): Known {
  let sources: Set<unknown> | undefined;
  const editions = new Map<string, Set<unknown>>();
  const editionsOf = (survey: string) => {
    const found = new Set(db.prepare("select edition from editions where survey = ?").pluck().all(survey));
    editions.set(survey, found);
    return found;
  };
  return {
    indicators: indicatorById,
    hasSource: (id) => {
      sources ??= new Set(db.prepare("select id from sources").pluck().all());
      return sources.has(id);
    },
    hasEdition: (survey, edition) => (editions.get(survey) ?? editionsOf(survey)).has(edition),
    partsOf: (subject) => textPlaces(subject).map(({ part }) => part),
  };
}

/**
 * Imports files in one transaction, sources and editions before extracts, extracts before citations. With an error in
 * any of them, or as a dry run, nothing is stored. A submission is published once: the second time nothing happens.
 * @returns a report a file, in the order given; an empty list where the submission was published before
 */
export async function importFiles(
  db: Db,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport[]> {
  if (!options.dryRun) return db.write((file) => runImports(file, paths, options));
  // What is only tried is tried on a copy: nobody waits for it to end.
  return onCopy(db, (copy) => runImports(copy, paths, options));
}

/** The same in a file of SQLite that is open already: a copy in which what is published is looked at beforehand. */
export function runImports(
  { $client: client }: SqliteFile,
  paths: readonly string[],
  { dryRun = false, now = new Date(), publication, accepts, onProgress }: ImportOptions,
): ImportReport[] {
  const ordered = [...new Set(paths.map((path) => resolve(path)))]
    .map((path) => ({ path, place: importOrder(path) }))
    .sort((a, b) => a.place - b.place);
  client.exec(
    "create temp table if not exists seen (table_name text, row_id integer, primary key (table_name, row_id)) without rowid",
  );
  client.exec("begin immediate");
  try {
    client.exec("delete from temp.seen");
    if (publication && isPublished(client, publication.submission)) {
      client.exec("rollback");
      return [];
    }
    const last = lastUsed(client);
    const at = localTime(now);
    const run = { id: last.run + 1, firstImport: last.id + 1, files: ordered.map(({ path }) => basename(path)) };
    const known = knownOf(client);
    const opened = ordered.map(({ path }, index) => {
      const record = { id: run.firstImport + index, run, at };
      return { path, ...importFile(client, path, known, record, onProgress) };
    });
    const failed = () => opened.some(({ report }) => report.errors > 0);
    if (!failed()) for (const { withdraw } of [...opened].reverse()) withdraw();
    if (!failed()) for (const { close } of opened) close();
    const read = opened.map(({ report }) => report);
    const refused = !failed() && accepts && !accepts(read, effectOf(client, read, run.firstImport));
    const undone = failed() || refused || dryRun;
    const applied = opened.some(({ report }) => report.applied);
    if (!undone && publication) recordPublication(client, publication, run.id, at);
    if (!undone && applied) {
      client.prepare("update imports set data_version = ? where run = ?").run(computeDataVersion(client), run.id);
    }
    if (!undone && (applied || publication)) seal(client);
    client.exec(undone ? "rollback" : "commit");
    const reports = new Map(opened.map(({ path, report }) => [path, undone ? { ...report, applied: false } : report]));
    return paths.map((path) => reports.get(resolve(path)) as ImportReport);
  } catch (error) {
    if (client.inTransaction) client.exec("rollback");
    throw error;
  }
}
