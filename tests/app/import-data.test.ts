import { appendFileSync, copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { importData } from "../../app/_commands/import-data";
import { importFiles } from "../../db/apply";
import { backup, restore } from "../../db/copy";
import { openDatabase } from "../../db/database";
import { imports } from "../../db/history";
import { dataState } from "../../db/queries";
import { undoLastImport } from "../../db/undo";
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

async function backedUp(): Promise<string> {
  const copy = join(folder, "copy.db");
  const db = await openDatabase();
  await backup(db, copy);
  await db.close();
  return copy;
}

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

describe("a start undoes nothing", () => {
  const file = "survey-r3.csv";
  const path = () => join(data, file);
  const change = (from: string, to: string) => {
    const text = readFileSync(path(), "utf8");
    expect(text).toContain(from);
    writeFileSync(path(), text.replace(from, to));
  };
  const publication = { submission: "s1", title: "", note: "", byName: "甲", approvedName: "乙" };
  /** A table of that name, published at the desk; the folder's stays as it was. */
  async function publish(submission = "s1") {
    const own = readFileSync(path(), "utf8");
    change(",22.1,", ",22.2,");
    const at = join(folder, file);
    copyFileSync(path(), at);
    writeFileSync(path(), own);
    const db = await openDatabase();
    const [report] = await importFiles(db, [at], { publication: { ...publication, submission } });
    await db.close();
    expect(report?.applied).toBe(true);
  }
  async function undo() {
    const db = await openDatabase();
    await undoLastImport(db);
    await db.close();
  }
  let said: string[];
  beforeEach(async () => {
    said = [];
    vi.spyOn(console, "warn").mockImplementation((text: string) => said.push(text));
    await importData(data);
  });

  it("of what was taken back, however many steps, and says how to take the file all the same", async () => {
    const before = (await stored()).version;
    change(",22.1,", ",22.2,");
    await importData(data);
    change(",22.2,", ",22.3,");
    await importData(data);
    await undo();
    await undo();
    expect((await stored()).version).toBe(before);
    expect(await importData(data)).toBe(true);
    expect((await stored()).version).toBe(before);
    expect(said).toEqual([
      expect.stringMatching(/^「survey-r3\.csv」は、取り込みが取り消された.*npm run data -- import \S+survey-r3\.csv$/),
      expect.stringMatching(/^“survey-r3\.csv” is as it was when .*npm run data -- import \S+survey-r3\.csv$/),
    ]);
    change(",22.3,", ",22.4,");
    await importData(data);
    expect((await stored()).version).not.toBe(before);
  });

  it("of what was published at the desk, also where the folder's file has changed since", async () => {
    await publish();
    const { version } = await stored();
    await importData(data);
    change(",22.1,", ",22.5,");
    await importData(data);
    expect((await stored()).version).toBe(version);
    expect(said).toHaveLength(4);
    expect(said[3]).toMatch(/^“survey-r3\.csv” is not imported, since a table of that name was published at the desk/);
  });

  it("of it, also where another file has the same rows", async () => {
    await publish();
    const { version } = await stored();
    copyFileSync(path(), join(data, "another.csv"));
    await importData(data);
    expect((await stored()).version).toBe(version);
    expect(said.join("\n")).toMatch(/“another\.csv” has rows that would change what was published at the desk/);
  });

  it("and takes the folder's file in its turn when what was published is taken back", async () => {
    await publish();
    await undo();
    const { version } = await stored();
    await importData(data);
    expect([said, (await stored()).version]).toEqual([[], version]);
    change(",22.1,", ",22.5,");
    await importData(data);
    expect((await stored()).version).not.toBe(version);
  });

  it("of a backup that was brought back", async () => {
    const copy = await backedUp();
    const { version } = await stored();
    change(",22.1,", ",22.2,");
    await importData(data);
    expect((await stored()).version).not.toBe(version);
    await restore(copy);
    await importData(data);
    expect((await stored()).version).toBe(version);
    expect(said.at(-1)).toMatch(/^“survey-r3\.csv” went when a backup was brought back/);
    change(",22.2,", ",22.3,");
    await importData(data);
    expect((await stored()).version).not.toBe(version);
  });

  it("but begins anew where the database was removed, whatever was brought back before", async () => {
    const copy = await backedUp();
    const { version } = await stored();
    await restore(copy);
    for (const end of ["", "-wal", "-shm"]) rmSync(join(folder, `survey.db${end}`), { force: true });
    await importData(data);
    expect([said, (await stored()).version]).toEqual([[], version]);
  });

  it("of a backup that was brought back, however many times since", async () => {
    const copy = await backedUp();
    const { version } = await stored();
    change(",22.1,", ",22.2,");
    await importData(data);
    for (const second of [1, 2]) await restore(copy, new Date(2026, 10, 1, 9, 0, second));
    await importData(data);
    expect((await stored()).version).toBe(version);
    expect(said.at(-1)).toMatch(/^“survey-r3\.csv” went when a backup was brought back/);
  });
});
