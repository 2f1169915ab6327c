// Nothing that befalls a database file goes unnoticed or ends in a stack trace: flipped bits, other files, cut ones.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { safetyWords } from "../../app/_commands/safety-words";
import { backup, restore } from "../../db/copy";
import { openDatabase } from "../../db/database";
import { faultOf } from "../../db/fault";
import { connect } from "../../db/sqlite-file";
import { damageIn, damageOf, findingsIn } from "../../db/verify";
import { childProgram, dataCommand } from "../child-program";
import { extract, Sandbox, sampleRow } from "./sample-files";

let sandbox: Sandbox;
let path: string;
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

function command(script: string, ...args: string[]) {
  const program = script === dataCommand ? [childProgram(script)] : ["--import", "tsx", script];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
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
          "publications",
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
    for (let round = 0; round < 250; round++) {
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
});

describe("a fault", () => {
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

describe("a backup", () => {
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
