// The checks over everything that the tables of a folder hold together: codes and labels, English beside Japanese, dates,
// and what the texts about them refer to.
import type Database from "better-sqlite3";
import type { Problem } from "../lib/problem";
import type { SqliteFile } from "./sqlite-file";

type Row = Record<string, string>;

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const codeForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const dateForm = /^(\d{4}(-\d\d){0,2})?$/;

/** Every problem of a database into which a whole folder was imported, and nothing besides. */
export function checkWhole({ $client }: SqliteFile): Problem[] {
  return [...problemsOf($client)];
}

function* problemsOf(db: Database.Database): Generator<Problem> {
  yield* checkLabels(db);
  yield* checkBases(db);
  yield* checkEnglish(db);
  yield* checkDates(db);
  yield* checkReferences(db);
}

const rowsOf = (db: Database.Database, sql: string) => db.prepare(sql).all() as Row[];

function problem(code: string, row: Row, column: string, detail: Problem["detail"]): Problem {
  return { code, severity: "error", file: row.extract ?? "", line: 0, column, detail };
}

/** One option and one group go by one code and one label. That a code has one label is asked of every row at import. */
function* checkLabels(db: Database.Database): Generator<Problem> {
  for (const [table, of, column] of [
    ["items", "indicator", "item"],
    ["segments", "breakdown", "segment"],
  ] as const) {
    const twice = `select ja label, group_concat(code, ', ') codes, max(extract) extract from ${table}
      group by ${of}, ja having count(*) > 1`;
    for (const row of rowsOf(db, twice)) {
      yield problem("label-of-two-codes", row, column, { label: row.label ?? "", codes: row.codes ?? "" });
    }
    for (const row of rowsOf(db, `select code, extract from ${table}`)) {
      if (!codeForm.test(row.code ?? "")) yield problem("code-form", row, column, { found: row.code ?? "" });
    }
  }
}

/** Every description of a base is translated, always in the same words. */
function* checkBases(db: Database.Database): Generator<Problem> {
  const described = ["observations", "citations"]
    .map((table) => `select base_ja ja, base_en en, extract from ${table}`)
    .join(" union ");
  const seen = new Map<string, string>();
  for (const row of rowsOf(db, `select ja, en, max(extract) extract from (${described}) group by ja, en`)) {
    const { ja = "", en = "" } = row;
    if (ja === "" && en === "") continue;
    const before = seen.get(ja);
    seen.set(ja, en);
    if (en === "") yield problem("english-missing", row, "base_en", { text: ja });
    else if (ja === "") yield problem("english-not-needed", row, "base_ja", { text: en });
    else if (before) yield problem("english-differs", row, "base_en", { text: ja, found: `${before} / ${en}` });
  }
}

/** Texts that the pages print in either language. */
function* checkEnglish(db: Database.Database): Generator<Problem> {
  for (const [table, ja, en] of [
    ["sources", "note", "note_en"],
    ["editions", "population_ja", "population_en"],
    ["editions", "method_ja", "method_en"],
    ["editions", "note", "note_en"],
    ["edition_groups", "segment_ja", "segment_en"],
    ["edition_groups", "note", "note_en"],
  ] as const) {
    const untranslated = `select distinct ${ja} text, extract from ${table} where ${ja} <> '' and ${en} = ''`;
    for (const row of rowsOf(db, untranslated)) yield problem("english-missing", row, en, { text: row.text ?? "" });
  }
  for (const [table, column, name] of [
    ["items", "en", "item_en"],
    ["segments", "en", "segment_en"],
    ["observations", "base_en", "base_en"],
    ["citations", "base_en", "base_en"],
    ["sources", "publisher_en", "publisher_en"],
    ["sources", "title_en", "title_en"],
    ["editions", "label_en", "label_en"],
    ["editions", "population_en", "population_en"],
    ["editions", "method_en", "method_en"],
    ["edition_groups", "segment_en", "segment_en"],
    ["contradictions", "subject_en", "subject_en"],
    ["not_obtained", "subject_en", "subject_en"],
    ["not_obtained", "missing_en", "missing_en"],
    ["not_obtained", "known_en", "known_en"],
    ["not_obtained", "picture_place_en", "picture_place_en"],
    ["not_obtained", "picture_known_en", "picture_known_en"],
    ["texts", "en", "en"],
  ] as const) {
    for (const row of rowsOf(db, `select distinct ${column} text, extract from ${table}`)) {
      const text = row.text ?? "";
      if (japanese.test(text)) yield problem("english-has-japanese", row, name, { text });
    }
  }
}

function* checkDates(db: Database.Database): Generator<Problem> {
  const sources = "select id name, published, extract from sources";
  const editions = "select edition name, published, period_start, period_end, extract from editions";
  for (const { name = "", extract = "", ...dates } of [...rowsOf(db, sources), ...rowsOf(db, editions)]) {
    for (const [column, found] of Object.entries(dates)) {
      if (!dateForm.test(found)) yield problem("date-form", { extract }, column, { row: name, found });
    }
  }
}

/** Sources ({S12}) and editions ({R3}) that the texts of the Methods page name; each is told once. */
function* checkReferences(db: Database.Database): Generator<Problem> {
  const known = new Set(
    rowsOf(db, "select id name from sources union select edition from editions").map((r) => r.name),
  );
  const texts = ["missing_ja, tried_ja, known_ja from not_obtained", "subject_ja, text_ja from contradictions"]
    .flatMap((columns) => rowsOf(db, `select ${columns}`))
    .flatMap((row) => Object.values(row));
  for (const text of texts) {
    for (const [, found = ""] of text.matchAll(/\{(\w+)\}/g)) {
      const extract = found.startsWith("S") ? "sources.csv" : "editions.csv";
      if (known.has(found)) continue;
      known.add(found);
      yield problem("reference-missing", { extract }, "", { found, text });
    }
  }
}
