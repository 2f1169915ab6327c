// Opens the database, whichever engine keeps it.
import { databaseAddress, databasePath } from "./address";
import type { Db, Engine, Reading } from "./engine";
import { sqliteEngine } from "./sqlite-engine";

const engineOf = async (address: string): Promise<Engine> => sqliteEngine(databasePath(address));

/** The database of `DATABASE_URL`, or of another address. @throws UnusableDatabase where it can't be used as it is */
export async function openDatabase(address = databaseAddress()): Promise<Db> {
  return (await engineOf(address)).open();
}

/** The application's connection to the database of `DATABASE_URL`; null where there is none yet. */
export async function openForReading(): Promise<Reading | null> {
  return (await engineOf(databaseAddress())).openForReading();
}

/** As `Engine.replace`, of the database of `DATABASE_URL`. */
export async function replaceDatabase(sound: string, kept: string): Promise<boolean> {
  return (await engineOf(databaseAddress())).replace(sound, kept);
}
