// Checks a whole database again: its file and references, its data version, the files it was imported from, and the
// arithmetic of what it holds.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { indicatorById } from "../lib/catalogue/indicators";
import { checkShare } from "../lib/import/check-share";
import type { Problem } from "../lib/problem";
import { checkStored } from "./check-stored";
import { computeDataVersion, computeSeal, storedSeal } from "./data-version";
import type { Db } from "./engine";
import { inspectFile } from "./read-file";
import type { SqliteFile } from "./sqlite-file";
import { contentTables } from "./tables";

export type Finding = {
  /** A code of the import's checks, or one of this file's own. */
  code: string;
  /** The file, cell or group of cells where it is; empty where it is the whole database. */
  place: string;
  detail: Problem["detail"];
  /** The source says so itself: the qualifier tells it, or the list of contradictions. */
  known: boolean;
};

/** Everything that is off, and what is known to be. @param folder where the imported files are looked for */
export function verify(db: Db, folder: string): Promise<Finding[]> {
  return db.inspect((file) => findingsIn(file, folder));
}

/** The same of a file. */
export function findingsIn(file: SqliteFile, folder: string): Finding[] {
  const client = file.$client;
  return [
    ...damageIn(file),
    ...readable(() => brokenReferences(client)),
    ...readable(() => changedFiles(client, folder)),
    ...readable(() => wrongShares(client)),
    ...readable(() => wrongGroups(client)),
  ];
}

/** Whether what is stored is what was stored: the file by itself, its content, and what stands beside it. */
export function damageOf(db: Db): Promise<Finding[]> {
  return db.inspect(damageIn);
}

/** The same of a file. */
export function damageIn({ $client: client }: SqliteFile): Finding[] {
  return [
    ...readable(() => damage(client)),
    ...readable(() => wrongVersion(client)),
    ...readable(() => wrongSeal(client)),
  ];
}

/** A check that dies of what it reads has found damage too. */
function readable(check: () => Iterable<Finding>): Finding[] {
  try {
    return [...check()];
  } catch (error) {
    return [{ code: "file-damaged", place: "", detail: { found: (error as Error).message }, known: false }];
  }
}

function* damage(client: Database.Database): Generator<Finding> {
  for (const { integrity_check: found } of client.pragma("integrity_check") as { integrity_check: string }[]) {
    if (found !== "ok") yield { code: "file-damaged", place: "", detail: { found }, known: false };
  }
}

function* brokenReferences(client: Database.Database): Generator<Finding> {
  for (const { table, rowid, parent } of client.pragma("foreign_key_check") as Record<string, string | number>[]) {
    yield { code: "reference-broken", place: `${table} ${rowid}`, detail: { parent: parent ?? "" }, known: false };
  }
}

function* wrongVersion(client: Database.Database): Generator<Finding> {
  const last = client.prepare("select data_version from imports order by id desc limit 1").pluck();
  const stored = (last.get() ?? "") as string;
  const computed = computeDataVersion(client);
  if (computed !== stored) yield { code: "version-differs", place: "", detail: { stored, computed }, known: false };
}

function* wrongSeal(client: Database.Database): Generator<Finding> {
  const stored = storedSeal(client);
  if (stored !== 0 && computeSeal(client) !== stored)
    yield { code: "record-differs", place: "", detail: {}, known: false };
}

/** Files that are no longer what was imported last under their names. */
function* changedFiles(client: Database.Database, folder: string): Generator<Finding> {
  const last = client.prepare(
    "select file, sha256 from imports where id in (select max(id) from imports group by file) order by file",
  );
  for (const { file, sha256 } of last.all() as { file: string; sha256: string }[]) {
    const path = join(folder, file);
    if (existsSync(path) && inspectFile(path).sha256 !== sha256) {
      yield { code: "file-differs", place: path, detail: {}, known: false };
    }
  }
}

type Share = { value: number; decimals: number; count: number | null; base: number; qualifier: string } & Cell;
type Cell = Record<"indicator" | "edition" | "breakdown" | "segment" | "item", string>;

/** Shares against their counts, or against every count that their base allows. */
function* wrongShares(client: Database.Database): Generator<Finding> {
  const columns = `${contentTables.observations.key.join(", ")}, value, decimals, count, base, qualifier`;
  const shares = client.prepare(
    `select ${columns} from observations where value is not null and base is not null order by 1, 2, 3, 4, 5`,
  );
  for (const one of shares.iterate() as IterableIterator<Share>) {
    if (indicatorById.get(one.indicator)?.unit !== "percent") continue;
    const found: Finding[] = [];
    const place = [one.indicator, one.edition, one.breakdown, one.segment, one.item].join(" / ");
    const known = one.qualifier === "inconsistent-with-count";
    const count = one.count === null ? "" : String(one.count);
    checkShare(one.value.toFixed(one.decimals), count, one.base, one.qualifier === "exact", (code, _, detail = {}) =>
      found.push({ code, place, detail, known }),
    );
    yield* found;
  }
}

/** Parts against 100, ranks against values, counts against the counts that they are the sum of. */
function* wrongGroups(client: Database.Database): Generator<Finding> {
  const all = client.prepare("select distinct indicator, edition, breakdown, segment from observations").raw();
  const places = all.all() as string[][];
  // The checks name a group by a line; here it is the group's place in the list.
  const listed = listedCells(client);
  const groups = new Map(places.map((place, index) => [place.join(" "), index]));
  for (const { code, line, detail } of checkStored(client, groups)) {
    const place = places[line] as string[];
    const known = code === "sum-of-parts" && listed.has(`${detail.indicator}/${detail.edition}`);
    yield { code, place: place.join(" / "), detail, known };
  }
}

/** Figures that the list of contradictions has among those that arithmetic sees: `indicator/edition`. */
function listedCells(client: Database.Database): Set<string> {
  const lists = client.prepare("select cells from contradictions where detectable = 'arithmetic'").pluck().all();
  const cells = (lists as string[]).flatMap((one) => one.split(";"));
  return new Set(cells.map((cell) => cell.split("/").slice(0, 2).join("/")));
}
