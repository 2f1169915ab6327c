import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { importData } from "../../app/_commands/import-data";
import { openDatabase } from "../../db/database";
import { imports } from "../../db/history";
import { dataState } from "../../db/queries";
import { frozenFolder } from "../frozen-data";

let folder: string;
let data: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-data-"));
  data = join(folder, "tables");
  cpSync(frozenFolder, data, { recursive: true });
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "survey.db")}`);
  vi.spyOn(console, "log").mockImplementation(() => {});
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function stored() {
  const db = await openDatabase();
  const files = (await imports(db)).map(({ file }) => file);
  const { version } = await dataState(db);
  await db.close();
  return { files, version };
}

it("imports every file once, and afterwards only what has changed", async () => {
  expect(await importData(data)).toBe(true);
  const first = await stored();
  expect(first.files).toContain("survey-r3.csv");
  expect(first.files).toContain("sources.csv");

  const said = vi.spyOn(console, "log").mockClear();
  expect(await importData(data)).toBe(true);
  expect(await stored()).toEqual(first);
  expect(said).not.toHaveBeenCalled();

  appendFileSync(join(data, "sources.csv"), "\n");
  expect(await importData(data)).toBe(true);
  expect((await stored()).version).toBe(first.version);
  expect(said.mock.calls.flat().join()).toContain("1ファイル");
});

it("prints the problems of a broken file in both languages and leaves the database as it was", async () => {
  await importData(data);
  const before = await stored();
  const printed = vi.spyOn(console, "error").mockImplementation(() => {});
  appendFileSync(join(data, "survey-r3.csv"), "R3,no-such-indicator\n");
  appendFileSync(join(data, "sources.csv"), "\n\n");

  expect(await importData(data)).toBe(false);
  expect(await stored()).toEqual(before);
  const text = printed.mock.calls.flat().join("\n");
  expect(text).toContain("survey-r3.csv");
  expect(text).toMatch(/[ぁ-ん]/);
  expect(text).toMatch(/[A-Za-z]+ [a-z]+ [a-z]+/);
});
