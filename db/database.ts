// Opens the database, whichever engine keeps it.
import { databaseAddress, databasePath, isPostgres } from "./address";
import type { Db, Engine, Reading } from "./engine";
import { sqliteEngine } from "./sqlite-engine";

async function engineOf(address: string): Promise<Engine> {
  if (!isPostgres(address)) return sqliteEngine(databasePath(address));
  const { postgresEngine } = await import("./postgres/engine");
  return postgresEngine(address);
}

/** The database of `DATABASE_URL`, or of another address. @throws UnusableDatabase where it can't be used as it is */
export async function openDatabase(address = databaseAddress()): Promise<Db> {
  return (await engineOf(address)).open();
}

/** The application's connection to the database of `DATABASE_URL`; null where there is none yet. */
export async function openForReading(): Promise<Reading | null> {
  return (await engineOf(databaseAddress())).openForReading();
}

/** As `Engine.replace`, of the database of `DATABASE_URL`. */
export async function replaceDatabase(sound: string, kept: string, version?: string): Promise<boolean> {
  return (await engineOf(databaseAddress())).replace(sound, kept, version);
}
