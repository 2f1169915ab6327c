// The desk in a file of SQLite of its own.
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { UnusableDatabase } from "../fault";
import type { DeskBase } from "./desk-base";
import { deskTables } from "./desk-tables";

const migrationsFolder = resolve("db/migrations/desk");

/** @throws UnusableDatabase where a newer version of this program, or another one, made the file */
export function sqliteDesk(path: string): DeskBase {
  mkdirSync(dirname(path), { recursive: true });
  const client = new Database(path);
  try {
    // Before the first write: a file that is not ours stays as it is.
    const pending = pendingMigrations(client, path);
    client.pragma("journal_mode = WAL");
    // What was approved outlasts a power cut; there are few writes.
    client.pragma("synchronous = FULL");
    client.pragma("busy_timeout = 10000");
    client.pragma("foreign_keys = ON");
    const orm = drizzle(client);
    if (pending > 0) migrateOnce(orm, () => pendingMigrations(client, path) === 0);
    return { orm, tables: deskTables, provider: "sqlite", close: async () => void client.close() };
  } catch (error) {
    client.close();
    throw error;
  }
}

function migrateOnce(orm: DeskBase["orm"], isDone: () => boolean): void {
  try {
    migrate(orm, { migrationsFolder });
  } catch (error) {
    // Of several processes that start at once, one did the work.
    if (!isDone()) throw error;
  }
}

function pendingMigrations(client: Database.Database, path: string): number {
  const known = client.prepare("select name from sqlite_master where name = '__drizzle_migrations'").get();
  const strange = !known && client.prepare("select 1 from sqlite_master limit 1").get() !== undefined;
  if (strange) throw new UnusableDatabase("not-ours", path);
  const applied = known ? (client.prepare("select count(*) from __drizzle_migrations").pluck().get() as number) : 0;
  const pending = readMigrationFiles({ migrationsFolder }).length - applied;
  if (pending < 0) throw new UnusableDatabase("newer-version", path);
  return pending;
}
