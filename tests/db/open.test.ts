// Opening: a database is made where there is none, and copied before it is migrated.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databasePath } from "../../db/address";
import { openDatabase } from "../../db/database";
import { openFile } from "../../db/sqlite-file";
import { header, Sandbox, sampleRow } from "./sample-files";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "survey-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const tablesOf = (client: Database.Database) =>
  client.prepare("select name from sqlite_master where type = 'table' order by name").pluck().all();

/** As every database of ours has it, from its first migration on. */
const migrationsTable =
  "create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)";

describe("a database", () => {
  it("is made with its folder, in WAL, with references enforced", () => {
    const { $client: client } = openFile(join(folder, "new", "survey.db"));
    expect(tablesOf(client)).toContain("observations");
    expect(client.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(client.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(existsSync(join(folder, "new", "survey.db.before-migration"))).toBe(false);
    client.close();
  });

  it("is copied as it was before it is migrated, with what only its log has", () => {
    const path = join(folder, "survey.db");
    const old = new Database(path);
    old.pragma("journal_mode = WAL");
    old.exec(`${migrationsTable}; create table older (id integer); insert into older values (7)`);
    // Another process still has it open, so that the log is not folded in.
    const { $client: client } = openFile(path);
    expect(tablesOf(client)).toEqual(expect.arrayContaining(["older", "observations"]));
    client.close();
    old.close();
    const copy = new Database(`${path}.before-migration`, { readonly: true });
    expect(tablesOf(copy)).toEqual(["__drizzle_migrations", "older"]);
    expect(copy.prepare("select id from older").pluck().get()).toBe(7);
    copy.close();
  });

  it("is not copied when there is nothing to migrate", async () => {
    const path = join(folder, "survey.db");
    for (let time = 0; time < 2; time += 1) await (await openDatabase(path)).close();
    expect(existsSync(`${path}.before-migration`)).toBe(false);
  });

  it("is refused where it breaks its own references", () => {
    const path = join(folder, "survey.db");
    const old = new Database(path);
    old.pragma("foreign_keys = OFF");
    old.exec(`${migrationsTable}; create table parent (id integer primary key)`);
    old.exec("create table child (id references parent (id))");
    old.exec("insert into child values (1)");
    old.close();
    expect(() => openFile(path)).toThrow(/1 broken references/);
  });

  it("is named by a path, a file: path or a file:// address", () => {
    const path = join(folder, "survey.db");
    expect(databasePath(path)).toBe(path);
    expect(databasePath(`file:${path}`)).toBe(path);
    expect(databasePath(pathToFileURL(path).href)).toBe(path);
  });
});

describe("an import that is only tried", () => {
  it("keeps nobody from writing meanwhile", async () => {
    const sandbox = await Sandbox.open();
    await sandbox.prepare();
    const other = new Database(sandbox.address, { timeout: 0 });
    let wrote = 0;
    const onProgress = () => {
      other.exec("begin immediate");
      other.exec("rollback");
      wrote += 1;
    };
    const [report] = await sandbox.import({ "a.csv": `${header}\n${sampleRow()}\n` }, { dryRun: true, onProgress });
    other.close();
    await sandbox.close();
    expect(report).toMatchObject({ added: 1, errors: 0, applied: false });
    expect(wrote).toBeGreaterThan(0);
  });
});
