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
