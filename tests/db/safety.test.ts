// Nothing that befalls the database goes unnoticed or ends in a stack trace: flipped bits, other files, full disks; and
// an undo, a backup and a restore each keep what was.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { safetyWords } from "../../app/_commands/safety-words";
import { backup, restore } from "../../db/copy";
import { openDatabase } from "../../db/database";
import { faultOf, faults } from "../../db/fault";
import { dataState, imports } from "../../db/queries";
import { connect } from "../../db/sqlite-file";
import { lastImport, undoLastImport } from "../../db/undo";
import { damageIn, damageOf, findingsIn } from "../../db/verify";
import { langs } from "../../lib/localised";
import { header, Sandbox, sampleRow } from "./sample-files";

let sandbox: Sandbox;
let path: string;
const extract = (...rows: string[]) => `${[header, ...rows].join("\n")}\n`;
beforeEach(async () => {
  sandbox = await Sandbox.open();
  path = join(sandbox.folder, "survey.db");
  vi.stubEnv("DATABASE_URL", path);
  await sandbox.prepare();
  await sandbox.import({ "a.csv": extract(sampleRow({ quote: "引用" })) });
  await sandbox.import({ "a.csv": extract(sampleRow({ value: "13.5" })) });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
});

const dataCommand = "app/_commands/data.ts";
function command(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: path, LANG: "ja_JP.UTF-8" },
  });
  return { status, stdout, stderr };
}

/** A copy of all of the database in one file, and its bytes. */
async function bytesOfCopy(name: string): Promise<{ file: string; bytes: Buffer }> {
  const file = join(sandbox.folder, name);
  await backup(sandbox.db, file);
  return { file, bytes: readFileSync(file) };
}

describe("a flipped bit", () => {
  it("is found wherever it changes what is read, and stops no check", async () => {
    const { file, bytes } = await bytesOfCopy("flipped.db");
    const contentOf = (db: Database.Database) =>
      JSON.stringify(
        [
          "sources",
          "editions",
          "items",
          "segments",
          "observations",
          "citations",
          "not_obtained",
          "contradictions",
          "imports",
          "changes",
        ].map((name) => db.prepare(`select * from ${name}`).all()),
      );
    const before = await sandbox.db.inspect(({ $client }) => contentOf($client));
    // A generator of numbers from a seed, so that the same bits are flipped each time.
    let seed = 20_260_620;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return Math.floor((seed / 2 ** 31) * below);
    };
    const missed: number[] = [];
    let changed = 0;
    for (let round = 0; round < 150; round++) {
      const at = random(bytes.length);
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] as number) ^ (1 << random(8));
      writeFileSync(file, copy);
      let found = false;
      let same = false;
      try {
        const db = connect(file);
        try {
          found = damageIn(db).length > 0;
          findingsIn(db, sandbox.folder);
          same = contentOf(db.$client) === before;
        } finally {
          db.$client.close();
        }
      } catch (error) {
        found = faultOf(error) !== null;
      }
      if (!same) changed += 1;
      if (!same && !found) missed.push(at);
    }
    expect(changed).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

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
    expect(said.mock.calls.flat()).toEqual(langs.map((lang) => safetyWords[lang].unsound(path)));
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

  it.each([
    ["no database at all", (file: string) => writeFileSync(file, "no database ".repeat(900)), "damaged"],
    ["cut in the middle", (file: string) => truncateSync(file, 9000), "damaged"],
    [
      "made by a newer version",
      (file: string) => {
        const db = new Database(file);
        db.exec("insert into __drizzle_migrations (hash, created_at) values ('next', 9e15), ('after', 9e15)");
        db.close();
      },
      "newer-version",
    ],
    [
      "another program's",
      (file: string) => {
        const db = new Database(`${file}.other`);
        db.exec("create table bookmarks (url text)");
        db.close();
        copyFileSync(`${file}.other`, file);
      },
      "not-ours",
    ],
  ] as const)("of a file that is %s leaves it as it was", async (_, spoil, fault) => {
    const { file } = await bytesOfCopy("spoilt.db");
    spoil(file);
    const before = readFileSync(file);
    path = file;
    for (const args of [
      [dataCommand, "status"],
      [dataCommand, "verify"],
      ["app/_commands/export.ts", "damage-experienced", "--format", "csv"],
    ]) {
      const { status, stderr, stdout } = command(...(args as [string, ...string[]]));
      expect([args.join(" "), status]).toEqual([args.join(" "), 1]);
      expect(stderr).not.toMatch(/^\s+at /m);
      // What can be opened is checked, and the damage is what the check finds.
      if (args[1] === "verify" && stdout) expect(stdout).toContain("file-damaged");
      else expect(stderr.trim()).toBe(safetyWords.ja.fault[fault](file));
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("undo", () => {
  it("says first what it would do, then does it, is recorded, and can be undone", async () => {
    const state = await sandbox.dump();
    const asked = command(dataCommand, "undo", join(sandbox.folder, "a.csv"));
    expect(asked.status).toBe(0);
    expect(asked.stdout).toContain("変更された1行");
    expect(asked.stdout).toMatch(/まだ何も変えていません。.*undo .*a\.csv --yes/);
    expect(await sandbox.dump()).toBe(state);

    const done = command(dataCommand, "undo", "a.csv", "--yes");
    expect([done.status, done.stderr]).toEqual([0, ""]);
    expect(await sandbox.ask("select value from observations")).toEqual([12.5]);
    expect((await imports(sandbox.db))[0]).toMatchObject({ kind: "undo", file: "a.csv", changed: 1 });
    expect(await damageOf(sandbox.db)).toEqual([]);

    const kept = /restore (\S+)/.exec(done.stdout)?.[1] ?? "";
    expect(command(dataCommand, "restore", kept).status).toBe(0);
    expect(await sandbox.dump()).toBe(state);
  });

  it("undoes no other file than the one that is named", async () => {
    const state = await sandbox.dump();
    const { status, stderr } = command(dataCommand, "undo", "b.csv", "--yes");
    expect(status).toBe(1);
    expect(stderr).toContain("「b.csv」は最後の取り込みではない");
    expect(await sandbox.dump()).toBe(state);
  });

  it("tells when nothing would be left", async () => {
    await undoLastImport(sandbox.db);
    await undoLastImport(sandbox.db);
    expect((await lastImport(sandbox.db)).length).toBe(2);
    expect(command(dataCommand, "undo").stdout).toContain("サイトの数値はすべてなくなります。");
    await undoLastImport(sandbox.db);
    expect(await undoLastImport(sandbox.db)).toEqual([]);
    expect((await dataState(sandbox.db)).version).toBe("");
  });
});

describe("a backup", () => {
  it("taken while others write is whole, and comes back while others read", async () => {
    const child = spawn(process.execPath, ["-e", writer, path], { stdio: "ignore" });
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
    const kept = await restore(join(sandbox.folder, "backup-0.db"));
    expect(await sandbox.dump()).toBe(before);
    expect(existsSync(kept ?? "")).toBe(true);
  });

  it("that is damaged is refused, and nothing changes", async () => {
    const { file } = await bytesOfCopy("backup.db");
    const copy = new Database(file);
    copy.exec("update observations set value = 1");
    copy.close();
    const state = await sandbox.dump();
    const { status, stderr } = command(dataCommand, "restore", file);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^データベース \S+ が壊れています。[^\n]*\n$/)]);
    expect(await sandbox.dump()).toBe(state);
  });

  it("overwrites no file", async () => {
    const file = sandbox.write("taken.txt", "mine");
    expect(command(dataCommand, "backup", file)).toMatchObject({
      status: 1,
      stderr: `${safetyWords.ja.exists(file)}\n`,
    });
    expect(readFileSync(file, "utf8")).toBe("mine");
    const fresh = command(dataCommand, "backup", join(sandbox.folder, "fresh.db"));
    expect([fresh.status, fresh.stdout]).toEqual([0, `${safetyWords.ja.backedUp(join(sandbox.folder, "fresh.db"))}\n`]);
  });

  it("replaces a database that can't be read any more, which is put aside", async () => {
    const { file } = await bytesOfCopy("backup.db");
    path = join(sandbox.folder, "spoilt.db");
    vi.stubEnv("DATABASE_URL", path);
    writeFileSync(path, "no database ".repeat(900));
    const kept = await restore(file);
    expect(readFileSync(kept ?? "", "utf8")).toContain("no database");
    const back = await openDatabase(path);
    expect(await damageOf(back)).toEqual([]);
    await back.close();
  });
});

/** Begins, writes and takes back, again and again: what is stored stays, its log does not. */
const writer = `
  const db = new (require("better-sqlite3"))(process.argv[1], { timeout: 10000 });
  db.pragma("journal_mode = WAL");
  for (;;) {
    db.exec("begin immediate; update observations set value = value + 1");
    db.exec("update observations set value = value - 1; commit");
  }`;
