// A connection to one PostgreSQL server, and what queries read from.
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { View } from "../view";
import { tables } from "./schema";

export type Client = postgres.Sql;
export type Transaction = postgres.TransactionSql;

/**
 * @param address of the server and its database: postgres://…
 * @param idleSeconds how long a connection is kept that has nothing to do; 0: until it is closed
 */
export function connectTo(address: string, most: number, idleSeconds = 2): Client {
  return postgres(address, {
    max: most,
    // A command ends when its connections have nothing to do any more.
    idle_timeout: idleSeconds,
    connect_timeout: 3,
    // Which server is asked next, and when, is decided in servers.ts.
    backoff: () => 0,
    fetch_types: false,
    onnotice: () => {},
    connection: { application_name: "cybercrime-survey-dashboard" },
  });
}

/** Queries are written with SQLite's types; both builders take the same calls. */
const viewOf = (orm: unknown): View => ({ orm: orm as View["orm"], tables });

/** What is stored as it stands at each query. */
export const presentView = (client: Client): View => viewOf(drizzle(client));

/**
 * What Drizzle needs of a client, of a transaction. Its statements are kept by the server by name: one that is not has to be
 * described first, a journey of its own that all after it wait for.
 */
function forDrizzle(transaction: Transaction, { options }: Client): Client {
  const unsafe: Transaction["unsafe"] = (text, values, settings) =>
    transaction.unsafe(text, values, { ...settings, prepare: true });
  return Object.assign(Object.create(transaction), { options, unsafe });
}

/** Reads what is stored at one moment. What the work asks at once goes there in one journey. */
export function readMoment<T>(client: Client, work: (view: View) => Promise<T>): Promise<T> {
  // Not begun by Drizzle, which says the level in a statement of its own.
  const begun = client.begin("isolation level repeatable read read only", (transaction) =>
    work(viewOf(drizzle(forDrizzle(transaction, client)))),
  );
  return begun as Promise<T>;
}
