// Where the database is: DATABASE_URL, and what to call it.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const databaseAddress = () => process.env.DATABASE_URL || "file:.data/survey.db";

/** Path of a database file: an address that begins with file:, or a path. */
export function databasePath(address: string): string {
  if (address.startsWith("file://")) return fileURLToPath(address);
  return resolve(address.startsWith("file:") ? address.slice("file:".length) : address);
}

/** What sentences call the database. */
export function databaseName(address = databaseAddress()): string {
  return databasePath(address);
}
