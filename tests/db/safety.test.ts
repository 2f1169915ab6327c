// Nothing is lost unnoticed, whichever engine keeps the data: what was written past the program is found, and an undo, a
// backup and a restore each keep what was.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { safetyWords } from "../../app/_commands/safety-words";
import { besideDatabase, databaseName } from "../../db/address";
import { backup, kindOfBackup, restore } from "../../db/copy";
import { openDatabase } from "../../db/database";
import { faultOf, faults, OtherMeanwhile } from "../../db/fault";
import { imports } from "../../db/history";
import { dataState } from "../../db/queries";
import { lastImport, undoLastImport } from "../../db/undo";
import { damageOf } from "../../db/verify";
import { langs } from "../../lib/localised";
import { childProgram, dataCommand } from "../child-program";
import { testServer } from "../postgres/databases";
import { extract, Sandbox, sampleRow } from "./sample-files";

let sandbox: Sandbox;
const kept: string[] = [];
beforeEach(async () => {
  sandbox = await Sandbox.open();
  vi.stubEnv("DATABASE_URL", sandbox.address);
  await sandbox.prepare();
  await sandbox.import({ "a.csv": extract(sampleRow({ quote: "引用" })) });
  await sandbox.import({ "a.csv": extract(sampleRow({ value: "13.5" })) });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const file of kept.splice(0)) rmSync(file, { force: true });
  await sandbox.close();
});

function data(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [childProgram(dataCommand), ...args], {
    encoding: "utf8",
    env: { ...process.env, LANG: "ja_JP.UTF-8" },
  });
  // Where the state before is kept, beside the database.
  kept.push(...(stdout.match(/\S+\.before-(?:undo|restore)-[\d-]+/g) ?? []));
  return { status, stdout, stderr };
}

describe("what was written past the program", () => {
  it("in the record of imports is found too", async () => {
    expect(await damageOf(sandbox.db)).toEqual([]);
    await sandbox.spoil("update imports set at = '1999' where id = 1");
    expect((await damageOf(sandbox.db)).map(({ code }) => code)).toEqual(["record-differs"]);
  });

  it("keeps the site from being served, with a sentence in both languages", async () => {
    await sandbox.spoil("update observations set value = 99");
    const { importData } = await import("../../app/_commands/import-data");
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await importData(sandbox.folder)).toBe(false);
    expect(said.mock.calls.flat()).toEqual(
      langs.map((lang) => safetyWords[lang].unsound(databaseName(sandbox.address))),
    );
    said.mockRestore();
  });
});

describe("a fault", () => {
  it("is one sentence with what to do, in both languages", () => {
    for (const lang of langs) {
      for (const fault of faults) expect(safetyWords[lang].fault[fault]("x.db")).toMatch(/^[^\n]{20,}[。.]$|）。$/);
    }
  });

  it.each([
    ["SQLITE_FULL", "disk-full"],
    ["ENOSPC", "disk-full"],
    ["SQLITE_READONLY_DBMOVED", "read-only"],
    ["EROFS", "read-only"],
    ["SQLITE_BUSY", "locked"],
    ["SQLITE_CORRUPT_INDEX", "damaged"],
    ["SQLITE_IOERR_SHORT_READ", "damaged"],
    ["SQLITE_CANTOPEN", "cannot-open"],
  ])("%s is told as %s", (code, fault) => expect(faultOf(Object.assign(new Error(code), { code }))).toBe(fault));

  it("is never a bug", () => expect(faultOf(new TypeError("x is undefined"))).toBeNull());
});

describe("undo", () => {
  it("says first what it would do, then does it, is recorded, and can be undone", async () => {
    const state = await sandbox.dump();
    const asked = data("undo", join(sandbox.folder, "a.csv"));
    expect(asked.status).toBe(0);
    expect(asked.stdout).toContain("変更された1行");
    expect(asked.stdout).toMatch(/まだ何も変えていません。.*undo .*a\.csv --yes/);
    expect(await sandbox.dump()).toBe(state);

    const done = data("undo", "a.csv", "--yes");
    expect([done.status, done.stderr]).toEqual([0, ""]);
    expect(await sandbox.ask("select value from observations")).toEqual([12.5]);
    expect(await sandbox.ask("select count(*) from imports")).toEqual([5]);
    expect((await imports(sandbox.db))[0]).toMatchObject({ kind: "undo", file: "a.csv", changed: 1 });
    expect(await damageOf(sandbox.db)).toEqual([]);

    expect(data("restore", kept[0] ?? "").status).toBe(0);
    expect(await sandbox.dump()).toBe(state);
  });

  it("undoes no other file than the one that is named", async () => {
    const state = await sandbox.dump();
    const { status, stderr } = data("undo", "b.csv", "--yes");
    expect(status).toBe(1);
    expect(stderr).toContain("「b.csv」は最後の取り込みではない");
    expect(await sandbox.dump()).toBe(state);
  });

  it("tells when nothing would be left", async () => {
    await undoLastImport(sandbox.db);
    await undoLastImport(sandbox.db);
    expect((await lastImport(sandbox.db)).length).toBe(2);
    expect(data("undo").stdout).toContain("サイトの数値はすべてなくなります。");
    await undoLastImport(sandbox.db);
    expect(await undoLastImport(sandbox.db)).toEqual([]);
    expect((await dataState(sandbox.db)).version).toBe("");
  });
});

describe("a backup", () => {
  it("does not come back in the place of other data than were seen", async () => {
    const file = join(sandbox.folder, "backup.db");
    await backup(sandbox.db, file);
    const { version } = await dataState(sandbox.db);
    await undoLastImport(sandbox.db);
    const before = await sandbox.dump();
    const beside = () => readdirSync(dirname(besideDatabase())).filter((name) => kindOfBackup(name) === "restore");
    const there = beside();
    await expect(restore(file, new Date(), version)).rejects.toBeInstanceOf(OtherMeanwhile);
    expect([await sandbox.dump(), beside()]).toEqual([before, there]);
    kept.push((await restore(file, new Date(), (await dataState(sandbox.db)).version)) ?? "");
    expect((await dataState(sandbox.db)).version).toBe(version);
  });

  it("taken while others write is whole, and comes back while others read", async () => {
    const child = spawn(process.execPath, ["-e", testServer ? serverWriter : fileWriter, sandbox.address], {
      stdio: "ignore",
    });
    const stopped = new Promise((resolve) => child.once("exit", resolve));
    const states: string[] = [];
    for (let round = 0; round < 5; round++) {
      const file = join(sandbox.folder, `backup-${round}.db`);
      await backup(sandbox.db, file);
      const copy = await openDatabase(file);
      states.push((await dataState(copy)).version);
      expect(await damageOf(copy)).toEqual([]);
      await copy.close();
    }
    child.kill();
    await stopped;
    const before = await sandbox.dump();
    const version = (await dataState(sandbox.db)).version;
    expect(new Set(states)).toEqual(new Set([version]));
    await undoLastImport(sandbox.db);
    const present = await restore(join(sandbox.folder, "backup-0.db"));
    kept.push(present ?? "");
    expect(await sandbox.dump()).toBe(before);
    expect(existsSync(present ?? "")).toBe(true);
  });

  it("that is damaged is refused, and nothing changes", async () => {
    const file = join(sandbox.folder, "backup.db");
    await backup(sandbox.db, file);
    const copy = new Database(file);
    copy.exec("update observations set value = 1");
    copy.close();
    const state = await sandbox.dump();
    const { status, stderr } = data("restore", file);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^データベース \S+ が壊れています。[^\n]*\n$/)]);
    expect(await sandbox.dump()).toBe(state);
  });

  it("overwrites no file", async () => {
    const file = sandbox.write("taken.txt", "mine");
    expect(data("backup", file)).toMatchObject({
      status: 1,
      stderr: `${safetyWords.ja.exists(file)}\n`,
    });
    expect(readFileSync(file, "utf8")).toBe("mine");
    const fresh = data("backup", join(sandbox.folder, "fresh.db"));
    expect([fresh.status, fresh.stdout]).toEqual([0, `${safetyWords.ja.backedUp(join(sandbox.folder, "fresh.db"))}\n`]);
  });
});

/** Begins, writes and takes back, again and again: what is stored stays, its log does not. */
const fileWriter = `
  const db = new (require("better-sqlite3"))(process.argv[1], { timeout: 10000 });
  db.pragma("journal_mode = WAL");
  for (;;) {
    db.exec("begin immediate; update observations set value = value + 1");
    db.exec("update observations set value = value - 1; commit");
  }`;
const serverWriter = `
  const sql = require("postgres")(process.argv[1]);
  const change = async (transaction) => {
    await transaction.unsafe("update observations set value = value + 1");
    await transaction.unsafe("update observations set value = value - 1");
  };
  (async () => { for (;;) await sql.begin(change); })()`;
