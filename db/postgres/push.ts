// What has changed between two files of SQLite, into the transaction of PostgreSQL that is open.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type Database from "better-sqlite3";
import { storedSeal } from "../data-version";
import type { SqliteFile } from "../sqlite-file";
import { type StoredTable, storedTables } from "../tables";
import type { Transaction } from "./connect";
import { copyLine, type Value } from "./copy-text";

/** Lines that are handed over together. */
const together = 500;

/** @param before path of the file as it was pulled */
export async function pushChanges(client: Transaction, after: SqliteFile, before: string): Promise<void> {
  const lite = after.$client;
  lite.prepare("attach ? as before").run(before);
  try {
    // What others refer to comes first, and goes last.
    for (const table of storedTables) await pushRows(client, lite, table);
    for (const table of [...storedTables].reverse()) await removeRows(client, lite, table);
    await client`
      insert into state (step, seal) values (1, ${storedSeal(lite)})
      on conflict (single) do update set step = state.step + 1, seal = excluded.seal`;
  } finally {
    lite.exec("detach before");
  }
}

const joined = ({ name, key }: StoredTable, kept: string, lost: string) =>
  `from ${kept}.${name} a left join ${lost}.${name} b on ${key.map((one) => `a.${one} = b.${one}`).join(" and ")}`;
const list = (names: readonly string[], of = "") => names.map((name) => `${of}${name}`).join(", ");

async function pushRows(client: Transaction, lite: Database.Database, table: StoredTable): Promise<void> {
  const { name, key, columns, ordered } = table;
  // What SQLite calls rowid is the `place` of PostgreSQL, where it is of importance.
  const [own, there] = ordered
    ? [
        [...columns, "rowid"],
        [...columns, "place"],
      ]
    : [columns, columns];
  const isRest = (one: string) => !key.includes(one);
  const [rest, restThere] = [own.filter(isRest), there.filter(isRest)];
  const found = `select ${list(own, "a.")} ${joined(table, "main", "before")} where`;
  await copyInto(client, `${name} (${list(there)})`, lite.prepare(`${found} b.${key[0]} is null order by a.rowid`));
  const changed = lite.prepare(
    `${found} (${list(rest, "a.")}) is not (${list(rest, "b.")}) and b.${key[0]} is not null`,
  );
  await throughStaging(
    client,
    table,
    there,
    changed,
    (staged) => `update ${name} set ${restThere.map((one) => `${one} = ${staged}.${one}`).join(", ")} from ${staged}`,
  );
}

async function removeRows(client: Transaction, lite: Database.Database, table: StoredTable): Promise<void> {
  const { name, key } = table;
  const gone = lite.prepare(`select ${list(key, "a.")} ${joined(table, "before", "main")} where b.${key[0]} is null`);
  await throughStaging(client, table, key, gone, (staged) => `delete from ${name} using ${staged}`);
}

/** Rows into a table that lives as long as the transaction, and from there into their own by key. */
async function throughStaging(
  client: Transaction,
  { name, key }: StoredTable,
  columns: readonly string[],
  rows: Database.Statement,
  change: (staged: string) => string,
): Promise<void> {
  if (!rows.get()) return;
  const staged = `staged_${name}`;
  await client.unsafe(`create temp table ${staged} on commit drop as select ${list(columns)} from ${name} limit 0`);
  await copyInto(client, `${staged} (${list(columns)})`, rows);
  const same = key.map((one) => `${name}.${one} = ${staged}.${one}`).join(" and ");
  await client.unsafe(`${change(staged)} where ${same}`);
  await client.unsafe(`drop table ${staged}`);
}

async function copyInto(client: Transaction, target: string, rows: Database.Statement): Promise<void> {
  const lines = linesOf(rows);
  const first = lines.next();
  if (first.done) return;
  const stream = await client.unsafe(`copy ${target} from stdin`).writable();
  await pipeline(Readable.from(withFirst(first.value, lines)), stream);
}

function* linesOf(rows: Database.Statement): Generator<string> {
  let lines = "";
  let count = 0;
  for (const row of rows.raw().iterate() as IterableIterator<Value[]>) {
    lines += copyLine(row);
    count += 1;
    if (count % together > 0) continue;
    yield lines;
    lines = "";
  }
  if (lines) yield lines;
}

function* withFirst(first: string, rest: Generator<string>): Generator<string> {
  yield first;
  yield* rest;
}
