// All that PostgreSQL holds, of the transaction that is open, into a new file of SQLite.

import { connect, emptyFile, type SqliteFile } from "../sqlite-file";
import { type StoredTable, storedTables } from "../tables";
import type { Transaction } from "./connect";
import type { Value } from "./copy-text";

/** Rows in one INSERT. */
const batchSize = 100;
/** Rows that come at a time. */
const fetchSize = 2000;

/** @param client a transaction whose statements all see the same */
export async function pullTo(path: string, client: Transaction): Promise<void> {
  emptyFile(path);
  const file = connect(path);
  try {
    // What is damaged there must come over as it is, so that it can be found.
    for (const pragma of ["synchronous = OFF", "foreign_keys = OFF", "ignore_check_constraints = ON"])
      file.$client.pragma(pragma);
    file.$client.exec("begin");
    for (const table of storedTables) await pullTable(file, client, table);
    file.$client.exec("commit");
    const [state] = await client<{ seal: string }[]>`select seal from state`;
    file.$client.pragma(`user_version = ${Number(state?.seal ?? 0)}`);
    // One file, without a log beside it.
    file.$client.pragma("journal_mode = DELETE");
  } finally {
    file.$client.close();
  }
}

async function pullTable(
  { $client }: SqliteFile,
  client: Transaction,
  { name, columns, numbers, ordered }: StoredTable,
): Promise<void> {
  // What PostgreSQL calls `place` is the rowid of SQLite.
  const [from, into] = ordered
    ? [
        [...columns, "place"],
        [...columns, "rowid"],
      ]
    : [columns, columns];
  const slots = `(${into.map(() => "?").join(",")})`;
  const insert = (rows: number) =>
    $client.prepare(`insert into ${name} (${into.join(",")}) values ${Array(rows).fill(slots).join(",")}`);
  const [many, one] = [insert(batchSize), insert(1)];
  const isNumber = from.map((column) => numbers.has(column) || column === "place");
  // A cursor and no COPY: of an answer that comes in one piece the driver forgets to go on afterwards.
  const cursor = client
    .unsafe(`select ${from.join(",")} from ${name}`)
    .values()
    .cursor(fetchSize);
  for await (const rows of cursor as AsyncIterable<Value[][]>) {
    // Whole numbers come as texts.
    const values = rows.map((row) => row.map((value, at) => (isNumber[at] && value !== null ? Number(value) : value)));
    let at = 0;
    for (; at + batchSize <= values.length; at += batchSize) many.run(values.slice(at, at + batchSize).flat());
    for (const row of values.slice(at)) one.run(row);
  }
}
