// The tables that are published, as the CSV files that make them, so that rows can be added to one without having it at hand.
import { openForReading } from "../../../db/database";
import { extractText, storedExtracts } from "../../../db/extract-text";
import type { FileKind } from "../../../lib/import/columns";

export type PresentTable = { name: string; kind: FileKind };

/** By name. Empty where nothing is stored yet. */
export async function presentTables(): Promise<PresentTable[]> {
  const db = await openForReading();
  return db ? db.read(async (view) => (await storedExtracts(view)).map(({ name, kind }) => ({ name, kind }))) : [];
}

/** Its text; empty where there is no such table. */
export async function presentText(name: string): Promise<string> {
  const db = await openForReading();
  if (!db) return "";
  return db.read(async (view) => {
    const found = (await storedExtracts(view)).find((one) => one.name === name);
    return found ? extractText(view, found) : "";
  });
}
