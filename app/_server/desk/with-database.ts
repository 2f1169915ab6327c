// The database opened for one piece of the desk's work, and closed after it.
import { openDatabase } from "../../../db/database";
import type { Db } from "../../../db/engine";

export async function withDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
