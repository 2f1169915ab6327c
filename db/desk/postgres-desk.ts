// The desk in a schema of its own of the PostgreSQL database that holds the data.
import { resolve } from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { databaseName } from "../address";
import { UnusableDatabase } from "../fault";
import { connectTo } from "../postgres/connect";
import type { DeskBase } from "./desk-base";
import { postgresDeskTables } from "./postgres-desk-tables";

const migrationsFolder = resolve("db/migrations/desk-postgres");
const connections = 4;
/** The lock of who creates or migrates the desk. */
const lockNumber = 4_620_623;

/** @throws UnusableDatabase where a newer version of this program made the tables */
export async function postgresDesk(address: string): Promise<DeskBase> {
  await migrateDesk(address);
  // Whoever opens the desk closes it.
  const client = connectTo(address, connections, 0);
  const orm = drizzle(client) as unknown as DeskBase["orm"];
  return { orm, tables: postgresDeskTables, provider: "pg", close: () => client.end({ timeout: 5 }) };
}

async function migrateDesk(address: string): Promise<void> {
  const client = connectTo(address, 1);
  const applied = async () => {
    const [there] = await client`select to_regclass('desk.__drizzle_migrations') is not null as is`;
    if (!there?.is) return 0;
    const [row] = await client<{ count: number }[]>`select count(*)::int as count from desk.__drizzle_migrations`;
    return row?.count ?? 0;
  };
  try {
    const known = readMigrationFiles({ migrationsFolder }).length;
    if ((await applied()) === known) return;
    await client`select pg_advisory_lock(${lockNumber})`;
    const now = await applied();
    if (now > known) throw new UnusableDatabase("newer-version", databaseName(address));
    const migrations = { migrationsFolder, migrationsTable: "__drizzle_migrations", migrationsSchema: "desk" };
    if (now < known) await migrate(drizzle(client), migrations);
  } finally {
    // Its lock goes with it.
    await client.end({ timeout: 1 });
  }
}
