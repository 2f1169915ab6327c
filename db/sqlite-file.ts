// A database in a file of SQLite: folder, migrations, WAL.
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { computeDataVersion, isAsSealed, migrationsOfSeal, seal, storedSeal } from "./data-version";
import { UnusableDatabase } from "./fault";
import { type Tables, tables } from "./schema";

/** An open file. What changes the data works on one, whatever engine keeps them. */
export type SqliteFile = BetterSQLite3Database<Tables> & { $client: Database.Database };

export const migrationsFolder = resolve("db/migrations");

/** A connection as the application has it; the file is created where there is none. */
export function connect(path: string, look?: (client: Database.Database) => void): SqliteFile {
  const client = new Database(path);
  try {
    // What a file says of itself runs nothing: it may have come from elsewhere.
    client.pragma("trusted_schema = OFF");
    // Before the first write: a file that is not ours stays as it is.
    look?.(client);
    client.pragma("journal_mode = WAL");
    client.pragma("synchronous = NORMAL");
    client.pragma("busy_timeout = 10000");
    client.pragma("foreign_keys = ON");
    return drizzle(client, { schema: tables });
  } catch (error) {
    client.close();
    throw error;
  }
}

/** A file that nobody changes any more. */
export function openUnchanged(path: string): SqliteFile {
  const client = new Database(path, { readonly: true, fileMustExist: true });
  client.pragma("trusted_schema = OFF");
  return drizzle(client, { schema: tables });
}

/** @throws UnusableDatabase where a newer version of this program, or another one, made it */
function pendingMigrations(client: Database.Database, path: string): number {
  const known = client.prepare("select name from sqlite_master where name = '__drizzle_migrations'").get();
  const applied = known
    ? (client.prepare("select count(*) as n from __drizzle_migrations").get() as { n: number }).n
    : 0;
  const pending = readMigrationFiles({ migrationsFolder }).length - applied;
  if (pending < 0) throw new UnusableDatabase("newer-version", path);
  const strange = !known && client.prepare("select 1 from sqlite_master limit 1").get() !== undefined;
  if (strange) throw new UnusableDatabase("not-ours", path);
  return pending;
}

/**
 * Opens a file for reading and writing; creates and migrates it where needed. Before a stored database is
 * migrated its file is copied beside it (`survey.db.before-migration`).
 * @throws where a migration would break a reference
 */
export function openFile(path: string): SqliteFile {
  const existed = existsSync(path);
  mkdirSync(dirname(path), { recursive: true });
  let pending = 0;
  const db = connect(path, (client) => {
    pending = pendingMigrations(client, path);
  });
  try {
    if (pending > 0) migrateStored(db, path, pending, existed);
    return db;
  } catch (error) {
    db.$client.close();
    throw error;
  }
}

function migrateStored(db: SqliteFile, path: string, pending: number, existed: boolean): void {
  if (existed) {
    db.$client.pragma("wal_checkpoint(TRUNCATE)");
    copyFileSync(path, `${path}.before-migration`);
  }
  const applied = readMigrationFiles({ migrationsFolder }).length - pending;
  // What was damaged before is not sealed as if it were sound: a check finds it afterwards too.
  const isSound = applied < migrationsOfSeal || storedSeal(db.$client) === 0 || isAsSealed(db.$client);
  // Inside a transaction the pragma does nothing, and the migrator works in one.
  db.$client.pragma("foreign_keys = OFF");
  migrate(db, { migrationsFolder });
  const broken = db.$client.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`Migration left ${broken.length} broken references in ${path}`);
  db.$client.pragma("foreign_keys = ON");
  if (!isSound) return;
  // Version and seal are of the columns that there are now.
  db.$client.transaction(() => {
    const version = computeDataVersion(db.$client);
    db.$client.prepare("update imports set data_version = ? where id = (select max(id) from imports)").run(version);
    seal(db.$client);
  })();
}

let empty: Buffer | undefined;

/** Makes an empty database in a new file; its migrations run once for all. */
export function emptyFile(path: string): void {
  if (!empty) {
    const made = new Database(":memory:");
    migrate(drizzle(made), { migrationsFolder });
    empty = made.serialize();
    made.close();
  }
  writeFileSync(path, empty);
}
