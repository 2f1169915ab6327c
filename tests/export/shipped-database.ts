// A real SQLite file with all of data/ imported, for the tests of route handlers.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { frozenTables } from "../frozen-data";

/**
 * Made before the tests of a file, named in DATABASE_URL while they run, and removed after them.
 * @param further tables besides the frozen ones
 */
export function serveShippedData(further: readonly string[] = []): void {
  const folder = mkdtempSync(join(tmpdir(), "shipped-"));
  const before = process.env.DATABASE_URL;

  beforeAll(async () => {
    process.env.DATABASE_URL = `file:${join(folder, "survey.db")}`;
    const db = await openDatabase();
    await importFiles(db, [...frozenTables, ...further]);
    await db.close();
  });

  afterAll(() => {
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    rmSync(folder, { recursive: true });
  });
}
