// What kept answers hold good for moves with the data, whoever changes them; with the day; with the packs' files.
import { spawnSync } from "node:child_process";
import { mkdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { watchData } from "../../../app/_server/front/data-mark";
import { backup, restore } from "../../../db/copy";
import { undoLastImport } from "../../../db/undo";
import { childProgram } from "../../child-program";
import { header, Sandbox, sampleRow } from "../../db/sample-files";

const sandbox = await Sandbox.open();
const database = join(sandbox.folder, "survey.db");
let now = Date.parse("2026-11-28T10:00:00+09:00");
const mark = watchData(() => now);

/** The mark has moved, once, by the work. */
async function moves(work: () => unknown): Promise<void> {
  const before = mark();
  expect(mark()).toBe(before);
  await work();
  const after = mark();
  expect(after).not.toBe(before);
  expect(mark()).toBe(after);
}

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${database}`);
  vi.stubEnv("DATA_FOLDER", sandbox.folder);
  mkdirSync(join(sandbox.folder, "packs"));
  await sandbox.prepare();
  // The connection is opened at the first call.
  await vi.waitUntil(() => {
    now += 1000;
    return mark() !== "";
  });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
});

it("moves with an import of another process, at once", async () => {
  const file = sandbox.write("new.csv", `${header}\n${sampleRow()}\n`);
  await moves(() => {
    const { status, stderr } = spawnSync(process.execPath, [
      childProgram("tests/attack/bomb-child.ts"),
      database,
      file,
    ]);
    expect([status, `${stderr}`]).toEqual([0, ""]);
  });
});

it("moves with an undo and with a restored copy", async () => {
  const copy = join(sandbox.folder, "copy.db");
  await backup(sandbox.db, copy);
  await moves(() => undoLastImport(sandbox.db));
  await moves(() => restore(copy));
});

it("moves with the day in Japan, for files carry it", async () => {
  now = Date.parse("2026-11-28T23:59:59+09:00");
  await moves(() => {
    now += 1000;
  });
});

it("moves with a pack's file, looked at every second", async () => {
  const pack = () => sandbox.write("packs/a.json", "{}");
  const later = () => {
    now += 1000;
  };
  await moves(() => {
    pack();
    later();
  });
  await moves(() => {
    utimesSync(pack(), 1, 1);
    later();
  });
});

it("says nothing where there are no data yet", () => {
  vi.stubEnv("DATABASE_URL", `file:${join(sandbox.folder, "none.db")}`);
  const none = watchData(() => now);
  expect([none(), none()]).toEqual(["", ""]);
});
