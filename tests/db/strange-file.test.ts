// A database that comes from elsewhere is taken where it is one of this program, whole and sealed; each other is told by what is
// wrong with it, and nothing that was planted in it runs. Whoever plants something seals it again.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { backup, heldIn, restore } from "../../db/copy";
import { computeDataVersion, seal } from "../../db/data-version";
import { faultOf } from "../../db/fault";
import { openFile } from "../../db/sqlite-file";
import { strangenessIn } from "../../db/strange-file";
import { damageIn } from "../../db/verify";
import { header, Sandbox, sampleRow } from "./sample-files";

let sandbox: Sandbox;
let good: string;
let bytes: Buffer;
beforeAll(async () => {
  sandbox = await Sandbox.open();
  vi.stubEnv("DATABASE_URL", sandbox.address);
  await sandbox.prepare();
  await sandbox.import({ "a.csv": `${[header, sampleRow({ quote: "引用" })].join("\n")}\n` });
  good = join(sandbox.folder, "good.db");
  await backup(sandbox.db, good);
  bytes = readFileSync(good);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
});

/** Its bytes, after somebody who knows how it is sealed worked on it. */
function planted(work: (client: Database.Database) => void, sealed = true): Buffer {
  const client = new Database(Buffer.from(bytes));
  client.pragma("foreign_keys = OFF");
  client.pragma("ignore_check_constraints = ON");
  work(client);
  if (sealed) {
    const version = computeDataVersion(client);
    client.prepare("update imports set data_version = ? where id = (select max(id) from imports)").run(version);
    seal(client);
  }
  const all = client.serialize();
  client.close();
  return all;
}
const sql = (text: string, sealed = true) => planted((client) => client.exec(text), sealed);
function poked(at: number, write: (bytes: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  write(copy.subarray(at));
  return copy;
}

it("is taken as it was backed up, also with the mark of a log beside it that it does not need", () => {
  expect(strangenessIn(bytes)).toBeNull();
  expect(strangenessIn(poked(18, (head) => head.fill(2, 0, 2)))).toBeNull();
  expect(strangenessIn(sql("select 1"))).toBeNull();
});

const shapes: [string, string][] = [
  ["a view", "create view v as select load_extension('x')"],
  ["a view in a table's place", "alter table citations rename to c2; create view citations as select * from c2"],
  ["a trigger", "create trigger t after insert on imports begin delete from observations; end"],
  ["a table more", "create table more (x)"],
  ["an index less", "drop index observations_extract"],
  ["an index on an expression", "create index i on observations (abs(value))"],
  ["a column that is computed", "alter table items add column x text as (upper(ja))"],
  ["other migrations", "update __drizzle_migrations set created_at = created_at + 1"],
  ["no migrations", "delete from __drizzle_migrations"],
  [
    "a view in the place of its migrations",
    "alter table __drizzle_migrations rename to m; create view __drizzle_migrations as select * from m",
  ],
];
it.each(shapes)("is not taken with %s", (_, text) => expect(strangenessIn(sql(text))).toBe("other-tables"));

it("is told by what is wrong with it", () => {
  const other = new Database(":memory:");
  other.exec("create table accounts (name text)");
  const half = (1 + Math.floor(bytes.length / 4096 / 2)) * 4096;
  const told = {
    "another database": strangenessIn(other.serialize()),
    "no database": strangenessIn(Buffer.from("id,kind\n".repeat(200))),
    nothing: strangenessIn(Buffer.alloc(0)),
    "cut at a page": strangenessIn(bytes.subarray(0, half)),
    "cut in a page": strangenessIn(bytes.subarray(0, half + 7)),
    "more behind it": strangenessIn(Buffer.concat([bytes, Buffer.alloc(4096)])),
    "four thousand million pages": strangenessIn(poked(28, (head) => head.writeUInt32BE(0xffffffff))),
    "no pages": strangenessIn(poked(28, (head) => head.writeUInt32BE(0))),
    "pages of three bytes": strangenessIn(poked(16, (head) => head.writeUInt16BE(3))),
    "a version to come": strangenessIn(sql("insert into __drizzle_migrations (hash, created_at) values ('x', 9e15)")),
    "letters in a column of numbers": strangenessIn(sql("update observations set value = 'x'")),
    "bytes in a column of letters": strangenessIn(sql("update sources set title_ja = x'00'")),
    "a source that is not there": strangenessIn(sql("update observations set source = 'S999'")),
    "a number changed afterwards": strangenessIn(sql("update observations set value = 99", false)),
    "a record changed afterwards": strangenessIn(sql("update imports set at = '1999'", false)),
    "no seal": strangenessIn(planted((client) => client.pragma("user_version = 0"), false)),
  };
  other.close();
  expect(told).toEqual({
    "another database": "other-tables",
    "no database": "not-sqlite",
    nothing: "not-sqlite",
    "cut at a page": "cut",
    "cut in a page": "cut",
    "more behind it": "cut",
    "four thousand million pages": "cut",
    "no pages": "cut",
    "pages of three bytes": "damaged",
    "a version to come": "newer",
    "letters in a column of numbers": "other-values",
    "bytes in a column of letters": "other-values",
    "a source that is not there": "references",
    "a number changed afterwards": "unsealed",
    "a record changed afterwards": "unsealed",
    "no seal": "unsealed",
  });
});

/** As the version before texts would have left it. */
const older = (client: Database.Database) =>
  client.exec(`drop table texts;
    delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)`);

it("of an older version is held to its own seal, and not sealed anew where it differs", () => {
  const change = "update observations set value = 99";
  const sound = planted(older);
  const client = new Database(sound);
  client.exec(change);
  const changed = client.serialize();
  client.close();
  expect([strangenessIn(sound), strangenessIn(changed)]).toEqual([null, "unsealed"]);
  const codes = [sound, changed].map((all, at) => {
    const path = join(sandbox.folder, `older-${at}.db`);
    writeFileSync(path, all);
    const file = openFile(path);
    const found = damageIn(file).map(({ code }) => code);
    file.$client.close();
    return found;
  });
  expect(codes[0]).toEqual([]);
  expect(codes[1]).toEqual(expect.arrayContaining(["version-differs"]));
});

it("is not taken where a page of it was overwritten that holds something", () => {
  const client = new Database(Buffer.from(bytes));
  const unused = client.pragma("freelist_count", { simple: true }) as number;
  client.close();
  const pages = Array.from({ length: bytes.length / 4096 - 1 }, (_, at) => at + 1);
  const taken = pages.filter((page) => !strangenessIn(poked(page * 4096, (rest) => rest.fill(0xff, 0, 64))));
  expect(pages.length).toBeGreaterThan(unused + 10);
  expect(taken.length).toBeLessThanOrEqual(unused);
});

it("is not brought back by a command either, and nothing beside it changes", async () => {
  const state = await sandbox.dump();
  const path = join(sandbox.folder, "planted.db");
  for (const [, text] of shapes) {
    writeFileSync(path, sql(text));
    expect(await heldIn(path)).toBeNull();
    const fault = await restore(path).then(() => "taken", faultOf);
    expect(fault).toBe("not-ours");
  }
  expect(await sandbox.dump()).toBe(state);
  expect(readdirSync(sandbox.folder).filter((name) => name.startsWith("planted"))).toEqual(["planted.db"]);
});
