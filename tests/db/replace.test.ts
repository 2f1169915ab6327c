// A backup in the place of a file of SQLite: what is replaced is what is kept, whoever writes meanwhile, and where it can't be done
// nothing has changed.
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { importFiles } from "../../db/apply";
import { backup, keptName, restore } from "../../db/copy";
import { openDatabase, openForReading } from "../../db/database";
import type { Reading } from "../../db/engine";
import { faultOf } from "../../db/fault";
import { dataState } from "../../db/queries";
import { withFile } from "../../db/sqlite-engine";
import { viewOf } from "../../db/view";
import { dumpOf, extract, Sandbox, sampleEditions, sampleRow, sampleSources } from "./sample-files";

let sandbox: Sandbox;
let path: string;
let sound: string;
beforeEach(async () => {
  sandbox = await Sandbox.open();
  path = join(sandbox.folder, "own.db");
  sound = join(sandbox.folder, "sound.db");
  vi.stubEnv("DATABASE_URL", path);
  const db = await openDatabase();
  const files = { "sources.csv": sampleSources, "editions.csv": sampleEditions, "a.csv": extract(sampleRow()) };
  await importFiles(
    db,
    Object.entries(files).map(([name, text]) => sandbox.write(name, text)),
  );
  await backup(db, sound);
  await importFiles(db, [sandbox.write("a.csv", extract(sampleRow({ value: "13.5" })))]);
  await db.close();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await sandbox.close();
});

const dump = (file = path) => withFile(file, dumpOf);
const files = () => readdirSync(sandbox.folder).filter((name) => /^own\.db(?!-)/.test(name));
const lastFile = (file: string) =>
  withFile(file, ({ $client }) => $client.prepare("select file from imports order by id desc").pluck().get());

/** Restores while somebody else writes, who goes on when it has seen that. */
async function whileWriting(work: (writer: Database.Database) => void): Promise<string | null> {
  const writer = new Database(path);
  writer.exec("begin immediate; update imports set file = 'meanwhile.csv' where id = (select max(id) from imports)");
  try {
    vi.useFakeTimers({ toFake: ["setTimeout", "Date"] });
    const restoring = restore(sound, new Date("2026-11-28T15:04:05Z"));
    let settled = false;
    const end = () => {
      settled = true;
    };
    restoring.then(end, end);
    while (!settled) {
      if (vi.getTimerCount() > 0) {
        work(writer);
        await vi.advanceTimersByTimeAsync(1000);
      }
      await new Promise((done) => setImmediate(done));
    }
    return await restoring;
  } finally {
    writer.close();
  }
}

it("waits for whoever writes, and keeps what was written then", async () => {
  const before = await dump(sound);
  const kept = await whileWriting((writer) => writer.inTransaction && writer.exec("commit"));
  expect([await lastFile(kept ?? ""), await dump()]).toEqual(["meanwhile.csv", before]);
  expect(files().sort()).toEqual(["own.db", basename(kept ?? "")]);
});

it("says so where whoever writes does not end", async () => {
  const before = await dump();
  expect(await whileWriting(() => {}).catch(faultOf)).toBe("locked");
  expect([await dump(), files()]).toEqual([before, ["own.db"]]);
});

it("leaves a sound file where it is when no copy of it can be made", async () => {
  const before = await dump();
  const now = new Date("2026-11-28T15:04:05Z");
  symlinkSync(join(sandbox.folder, "none", "x"), `${keptName("restore", now)}.unchecked`);
  expect(await restore(sound, now).catch(faultOf)).toBe("cannot-open");
  expect([await dump(), files()]).toEqual([before, ["own.db"]]);
});

it("leaves a damaged file where it is when nothing can take its place", async () => {
  writeFileSync(path, "no database ".repeat(900));
  vi.spyOn(Database.prototype, "backup").mockRejectedValue(Object.assign(new Error("full"), { code: "SQLITE_FULL" }));
  expect(await restore(sound).catch(faultOf)).toBe("disk-full");
  vi.restoreAllMocks();
  expect([readFileSync(path, "latin1").slice(0, 11), files()]).toEqual(["no database", ["own.db"]]);
});

it("takes the place of a damaged file for pages that had it open", async () => {
  const before = (await openForReading()) as Reading;
  const moved = before.moves();
  writeFileSync(path, "no database ".repeat(900));
  const kept = await restore(sound);
  expect(readFileSync(kept ?? "", "latin1")).toContain("no database");
  const after = (await openForReading()) as Reading;
  expect(after.moves()).not.toBe(moved);
  const { version } = await withFile(sound, (file) => dataState(viewOf(file)));
  expect((await after.state()).version).toBe(version);
  expect((await openForReading()) as Reading).toBe(after);
});
