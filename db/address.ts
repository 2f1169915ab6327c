// Where the database is: DATABASE_URL and DATABASE_REPLICAS, and what to call it.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const databaseAddress = () => process.env.DATABASE_URL || "file:.data/survey.db";

export const isPostgres = (address: string) => /^postgres(ql)?:\/\//.test(address);

/** Servers that hold the same as that of DATABASE_URL, for reading. */
export const replicaAddresses = () =>
  (process.env.DATABASE_REPLICAS ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);

/** Path of a database file: an address that begins with file:, or a path. */
export function databasePath(address: string): string {
  if (address.startsWith("file://")) return fileURLToPath(address);
  return resolve(address.startsWith("file:") ? address.slice("file:".length) : address);
}

/** What sentences call the database: a path, or a server's address without what is secret. */
export function databaseName(address = databaseAddress()): string {
  if (!isPostgres(address)) return databasePath(address);
  const { host, pathname } = new URL(address);
  return `postgres://${host}${pathname}`;
}

/** Where files stand beside the database: what their names begin with. */
export function besideDatabase(address = databaseAddress()): string {
  if (!isPostgres(address)) return databasePath(address);
  return resolve(".data", new URL(address).pathname.slice(1).replace(/[^\w-]/g, "_") || "postgres");
}
