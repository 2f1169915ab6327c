// Brings the tables of a PostgreSQL database to this version of the program.
import { resolve } from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { databaseName } from "../address";
import { UnusableDatabase } from "../fault";
import { type Client, connectTo } from "./connect";

const migrationsFolder = resolve("db/migrations/postgres");
const migrationsTable = "__drizzle_migrations";

/** The lock of who changes the database: a number that nobody else is likely to use. */
export const lockNumber = 4_620_622;

/**
 * Creates and migrates the tables where needed; several at once wait for each other.
 * @returns whether stored data were migrated, so that their version and seal are of other columns now
 * @throws UnusableDatabase where a newer version of this program, or another one, made it
 */
export async function migrateTables(address: string): Promise<boolean> {
  const client = connectTo(address, 1);
  try {
    const known = readMigrationFiles({ migrationsFolder }).length;
    if ((await appliedMigrations(client, address)) === known) return false;
    await client`select pg_advisory_lock(${lockNumber})`;
    const applied = await appliedMigrations(client, address);
    if (applied > known) throw new UnusableDatabase("newer-version", databaseName(address));
    if (applied < known)
      await migrate(drizzle(client), { migrationsFolder, migrationsTable, migrationsSchema: "public" });
    return applied > 0 && applied < known;
  } finally {
    // Its lock goes with it.
    await client.end({ timeout: 1 });
  }
}

async function appliedMigrations(client: Client, address: string): Promise<number> {
  const tables = await client<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`;
  if (tables.length === 0) return 0;
  const isOurs = tables.some((one) => one.name === migrationsTable);
  if (!isOurs) throw new UnusableDatabase("not-ours", databaseName(address));
  const [row] = await client<{ count: number }[]>`select count(*)::int as count from public.__drizzle_migrations`;
  return row?.count ?? 0;
}
