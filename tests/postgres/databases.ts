// Empty databases on the PostgreSQL server that the tests run against, used one after the other.
import postgres from "postgres";
import { storedTables } from "../../db/tables";

/** The server that tests of the database run against; none: SQLite. */
export const testServer = process.env.TEST_POSTGRES;
/** A database there with every table and no row. */
export const emptyDatabase = "survey_empty";

const free: string[] = [];
let made = 0;

/** The address of an empty database that nobody else uses. */
export async function takeDatabase(server: string): Promise<string> {
  const before = free.pop();
  if (before) return before;
  const name = `survey_${process.pid}_${made++}`;
  await withServer(server, (sql) => sql.unsafe(`create database ${name} template ${emptyDatabase}`));
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

/** Empties it for the next. */
export async function giveBack(address: string): Promise<void> {
  const names = ["state", ...[...storedTables].reverse().map(({ name }) => name)];
  await withServer(address, (sql) => sql.unsafe(names.map((name) => `delete from ${name};`).join("")));
  free.push(address);
}

/** Changes a database past the program. @param references whether it holds to them meanwhile */
export async function spoilDatabase(address: string, statement: string, references: boolean): Promise<void> {
  await withServer(address, (sql) =>
    sql.unsafe(`${references ? "" : "set session_replication_role = replica;"} ${statement}`),
  );
}

export async function withServer<T>(address: string, work: (sql: postgres.Sql) => PromiseLike<T>): Promise<T> {
  const sql = postgres(address, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
