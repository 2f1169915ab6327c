// A database of before a migration keeps what it holds, and what its imports replaced can still be brought back.
import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { expect, it } from "vitest";

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
