// A database of before a migration keeps what it holds, and what its imports replaced can still be brought back.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { expect, it } from "vitest";
import { openDatabase } from "../../db/database";
import { imports } from "../../db/history";
import { openFile } from "../../db/sqlite-file";
import { undoLastImport } from "../../db/undo";
import { damageOf } from "../../db/verify";

const steps = (name: string) =>
  readFileSync(`db/migrations/${name}.sql`, "utf8")
    .split("--> statement-breakpoint")
    .filter((one) => !/^\s*PRAGMA/.test(one));

it("gives stored sources, and those that an import replaced, a standing by their kind and empty English texts", () => {
  const db = new Database(":memory:");
  for (const step of steps("0000_initial")) db.exec(step);
  db.exec("insert into imports values (1, 1, 'sources.csv', 'sources', '', '2026-01-01', 1, 1, 0, 0, '')");
  const insert = db.prepare(
    "insert into sources values (?, ?, '', '', '', '', '', '', '', '', '注記', 'sources.csv', 1)",
  );
  const kinds = { A: "primary", B: "transcript", C: "prefecture", D: "press", E: "company", F: "blog" };
  for (const [id, kind] of Object.entries(kinds)) insert.run(id, kind);
  db.exec(`insert into changes values (1, 'sources', '["G"]', 'withdrawn', '{"id":"G","kind":"prefecture"}')`);
  for (const step of steps("0001_texts_and_standing")) db.exec(step);
  const found = db.prepare("select id || ' ' || standing || ' ' || note || note_en from sources order by id").pluck();
  expect(found.all()).toEqual([
    "A primary 注記",
    "B primary 注記",
    "C official 注記",
    "D press 注記",
    "E press 注記",
    "F press 注記",
  ]);
  const replaced = db.prepare("select before from changes").pluck().get() as string;
  expect(JSON.parse(replaced)).toEqual({ id: "G", kind: "prefecture", note_en: "", standing: "official" });
});

it("keeps stored editions, and takes in those of other offices' surveys afterwards", () => {
  const db = new Database(":memory:");
  for (const name of ["0000_initial", "0001_texts_and_standing", "0002_not_obtained", "0003_contradictions"])
    for (const step of steps(name)) db.exec(step);
  db.exec("insert into imports values (1, 1, 'editions.csv', 'editions', '', '2026-01-01', 1, 1, 0, 0, '')");
  const insert = (survey: string) =>
    db.exec(`insert into editions (survey, edition, label_ja, label_en, period_start, period_end, population_ja,
      method_ja, published, original_url, quote, note, extract, import_id)
      values ('${survey}', 'R3', '令和3年調査', '2021 survey', '', '', '', '', '', '', '', '', 'editions.csv', 1)`);
  insert("npa-ransomware-report");
  expect(() => insert("tokyo-telework-survey")).toThrow("CHECK");
  for (const step of steps("0004_more_surveys")) db.exec(step);
  insert("tokyo-telework-survey");
  expect(db.prepare("select survey || ' ' || label_ja from editions order by survey").pluck().all()).toEqual([
    "npa-ransomware-report 令和3年調査",
    "tokyo-telework-survey 令和3年調査",
  ]);
});

it("keeps what an undo can bring back of a database whose undos left nothing behind", async () => {
  const folder = mkdtempSync(join(tmpdir(), "migration-"));
  const path = join(folder, "survey.db");
  const db = new Database(path);
  const known = readMigrationFiles({ migrationsFolder: "db/migrations" }).slice(0, 5);
  db.exec("create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)");
  for (const { sql, hash, folderMillis } of known) {
    for (const step of sql) if (!/^\s*PRAGMA/.test(step)) db.exec(step);
    db.prepare("insert into __drizzle_migrations (hash, created_at) values (?, ?)").run(hash, folderMillis);
  }
  db.exec("insert into imports values (1, 1, 'sources.csv', 'sources', 'a', '2026-01-01', 1, 1, 0, 0, '')");
  db.exec("insert into imports values (2, 2, 'sources.csv', 'sources', 'b', '2026-01-02', 1, 0, 1, 0, '')");
  db.exec("insert into imports values (4, 4, 'a.csv', 'undo', 'c', '2026-01-04', 1, 1, 0, 0, '')");
  const now = ["X", "press", "press", "", "", "今", "", "", "", "", "", "", ""];
  db.prepare(`insert into sources values (${now.map(() => "?").join(",")}, 'sources.csv', 2)`).run(now);
  const was = { id: "X", kind: "press", standing: "press", publisher_ja: "", publisher_en: "", title_ja: "前" };
  const rest = { title_en: "", published: "", edition: "", original_url: "", seen_url: "", note: "", note_en: "" };
  db.prepare("insert into changes values (2, 'sources', ?, 'changed', ?)").run(
    '["X"]',
    JSON.stringify({ ...was, ...rest, extract: "sources.csv", import_id: 1 }),
  );
  db.close();

  openFile(path).$client.close();
  const open = await openDatabase(path);
  expect(await damageOf(open)).toEqual([]);
  expect(await undoLastImport(open)).toMatchObject([{ run: 2, file: "sources.csv" }]);
  expect(await open.orm.select().from(open.tables.sources)).toMatchObject([{ titleJa: "前", importId: 1 }]);
  expect((await imports(open)).map(({ id, kind, undoes }) => [id, kind, undoes])).toEqual([
    [5, "undo", 2],
    [4, "undo", null],
    [2, "sources", null],
    [1, "sources", null],
  ]);
  expect(await damageOf(open)).toEqual([]);
  await open.close();
  rmSync(folder, { recursive: true });
});
