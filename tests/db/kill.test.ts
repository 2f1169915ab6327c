// Killed at any moment, the database holds the state before the import or the state after it.
import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../db/apply";
import { dataState } from "../../db/queries";
import { undoLastImport } from "../../db/undo";
import { startAndKill } from "../attack/kill";
import { extract, header, longRows, Sandbox, sampleRow } from "./sample-files";

let sandbox: Sandbox;
let file: string;
let before: { dump: string; content: string; version: string };
const rows = 40_000;

beforeAll(async () => {
  sandbox = await Sandbox.open();
  await sandbox.prepare();
  await sandbox.import({ "long.csv": `${header}\n${sampleRow()}\n` });
  file = sandbox.write("long.csv", extract(...longRows(rows)));
  before = {
    dump: await sandbox.dump(),
    content: await sandbox.content(),
    version: (await dataState(sandbox.db)).version,
  };
});
afterAll(() => sandbox.close());

/** True where the import had already ended. */
const importAndKill = (due: (share: number) => boolean) =>
  startAndKill("import", { database: join(sandbox.folder, "survey.db"), file }, due);

/** Whether all of the import is stored; anything between all and nothing fails. */
async function isStored(): Promise<boolean> {
  expect(await sandbox.db.inspect(({ $client }) => $client.pragma("integrity_check", { simple: true }))).toBe("ok");
  expect(await sandbox.brokenReferences()).toEqual([]);
  const [stored] = await sandbox.ask("select count(*) from observations");
  const { version } = await dataState(sandbox.db);
  expect(await sandbox.computedVersion()).toBe(version);
  if (version !== before.version) {
    expect(stored).toBe(rows);
    await undoLastImport(sandbox.db);
    expect(await sandbox.content()).toBe(before.content);
    before.dump = await sandbox.dump();
    return true;
  }
  expect(stored).toBe(1);
  expect(await sandbox.dump()).toBe(before.dump);
  return false;
}

describe("a killed import", () => {
  it.each([0, 0.3, 0.9])("with %f of the file read leaves nothing", async (part) => {
    expect(await importAndKill((share) => share >= part)).toBe(false);
    expect(await isStored()).toBe(false);
  });

  // The log grows while the transaction is written out: its first byte, its midst, its end, and not at all.
  it.each([1, 5_000_000, 11_000_000, 100_000_000])("with %i bytes in the log leaves all or nothing", async (bytes) => {
    await sandbox.spoil("pragma wal_checkpoint(TRUNCATE)");
    const log = join(sandbox.folder, "survey.db-wal");
    const done = await importAndKill(() => (statSync(log, { throwIfNoEntry: false })?.size ?? 0) >= bytes);
    const stored = await isStored();
    if (done) expect(stored).toBe(true);
  });

  it("can simply be run again", async () => {
    const [report] = await importFiles(sandbox.db, [file]);
    expect(report?.errors).toBe(0);
    expect(await sandbox.ask("select count(*) from observations")).toEqual([rows]);
  });
});
