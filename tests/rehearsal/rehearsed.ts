// The frozen data in a database of one's own, and tables of it with some rows changed, to be rehearsed.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { vi } from "vitest";
import { type RehearsedFile, rehearsedData } from "../../app/_server/desk/rehearsed-data";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import type { Rehearsal } from "../../lib/rehearsal/rehearsal";
import { frozenFolder, frozenTables } from "../frozen-data";

export type Row = Record<string, string>;

export const japanese = { lang: "ja", era: "wareki" } as const;
export const english = { lang: "en", era: "western" } as const;

/** A database with the frozen data, for as long as the file's tests run. */
export async function frozenDatabase() {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "survey.db")}`);
  vi.stubEnv("DATA_FOLDER", frozenFolder);
  const db = await openDatabase();
  await importFiles(db, frozenTables);
  await db.close();
  return {
    folder,
    path: join(folder, "survey.db"),
    close: () => {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A table of the frozen data with its rows as the edit leaves them. */
export function edited(name: string, edit: (rows: Row[]) => Row[]): RehearsedFile {
  const { data, meta } = Papa.parse<Row>(readFileSync(join(frozenFolder, name), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const text = Papa.unparse(edit(data), { columns: meta.fields ?? [], newline: "\n" });
  return { name, bytes: new TextEncoder().encode(`${text}\n`) };
}

/** Rows with some of them changed. */
export const changing = (which: (row: Row) => boolean, to: Row) => (rows: Row[]) =>
  rows.map((row) => (which(row) ? { ...row, ...to } : row));

export async function datasetsOf(files: readonly RehearsedFile[]): Promise<Rehearsal["datasets"]> {
  const datasets = await rehearsedData(files);
  if (!datasets) throw new Error("They have errors");
  return datasets;
}
