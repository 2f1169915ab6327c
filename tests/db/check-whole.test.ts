// Every rule over the data as a whole: the frozen data keep it, and each way to break it is told by its code and sentence.
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../db/apply";
import { checkWhole } from "../../db/check-whole";
import * as queries from "../../db/queries";
import { connect, type SqliteFile } from "../../db/sqlite-file";
import { indicators } from "../../lib/catalogue/indicators";
import { lackOf } from "../../lib/import/collected-figures";
import { problemSentence, problemWords } from "../../lib/import/problem-words";
import { undeclaredOverlaps } from "../../lib/import/undeclared-overlaps";
import { wholeDataWords } from "../../lib/import/whole-data-words";
import { langs } from "../../lib/localised";
import type { Observation } from "../../lib/observation";
import { publishedFigures } from "../data/published-figures";
import { frozenTables } from "../frozen-data";
import { Sandbox } from "./sample-files";

let sandbox: Sandbox;
let copy: SqliteFile;
let held: Observation[];
beforeAll(async () => {
  sandbox = await Sandbox.open();
  await importFiles(sandbox.db, frozenTables);
  const path = join(sandbox.folder, "copy.db");
  await sandbox.db.copyTo(path);
  copy = connect(path);
  copy.$client.pragma("foreign_keys = OFF");
  held = await queries.observations(sandbox.db);
});
afterAll(async () => {
  copy.$client.close();
  await sandbox.close();
});

const reached = new Set<string>();

/** What is found after some SQL, which is taken back. */
function foundAfter(sql: string) {
  const client = copy.$client;
  client.exec("begin");
  client.exec(sql);
  const found = checkWhole(copy);
  client.exec("rollback");
  for (const { code } of found) reached.add(code);
  return found;
}

describe("the data as a whole", () => {
  it("are right as frozen", () => {
    expect(foundAfter("")).toEqual([]);
  });

  it.each([
    [
      "label-of-two-codes",
      "zz.csv item",
      "insert into items select indicator, 'second', ja, en, 'zz.csv', import_id from items where code = 'ransomware' and indicator = 'damage-experienced'",
    ],
    [
      "label-of-two-codes",
      "zz.csv segment",
      "insert into segments select breakdown, 'second', ja, en, 'zz.csv', import_id from segments where code = 'transport'",
    ],
    [
      "code-form",
      "survey-r6.csv item",
      "update items set code = 'Big_One', extract = 'survey-r6.csv' where code = 'vpn-device'",
    ],
    ["date-form", "sources.csv published", "update sources set published = '2026/03' where id = 'S12'"],
    ["date-form", "editions.csv period_end", "update editions set period_end = '来年' where edition = 'R4'"],
    [
      "english-missing",
      "survey-r3.csv base_en",
      "update observations set base_en = '' where edition = 'R3' and base = 716",
    ],
    ["english-missing", "sources.csv note_en", "update sources set note_en = '' where id = 'S12'"],
    [
      "english-missing",
      "editions.csv population_en",
      "update editions set population_ja = '町村' where edition = 'R6'",
    ],
    [
      "english-missing",
      "editions.csv segment_en",
      "update edition_groups set segment_en = '' where segment_ja = '運輸'",
    ],
    [
      "english-not-needed",
      "survey-r3.csv base_ja",
      "update observations set base_ja = '' where edition = 'R3' and base = 716",
    ],
    [
      "english-differs",
      "survey-r3.csv base_en",
      "update observations set base_en = 'Those hit' where edition = 'R3' and item = 'ransomware'",
    ],
    ["english-has-japanese", "sources.csv publisher_en", "update sources set publisher_en = '警察庁' where id = 'S12'"],
    ["reference-missing", "sources.csv ", "delete from sources where id = 'S36'"],
    ["reference-missing", "editions.csv ", "delete from editions where edition = 'R3H1'"],
    ["reference-missing", "sources.csv ", "update not_obtained set tried_ja = '{S98}' where number = 'N01'"],
    [
      "english-has-japanese",
      "not-obtained.csv known_en",
      "update not_obtained set known_en = '順位だけ' where number = 'N01'",
    ],
  ])("%s, at %s", (code, place, sql) => {
    const found = foundAfter(sql);
    expect(found.map((one) => [one.code, `${one.file} ${one.column}`])).toContainEqual([code, place]);
    expect(found.every((one) => one.code === code && one.severity === "error")).toBe(true);
  });
});

describe("a collected figure", () => {
  const figure = publishedFigures.find((one) => one.face === "count" && one.alsoSources.length > 0);
  if (!figure) throw new Error("No counted figure that other sources confirm");
  const changed = (change: (one: Observation) => Partial<Observation>) =>
    held.map((one) =>
      one.indicator === figure.indicator && one.itemLabel.ja === figure.itemJa ? { ...one, ...change(one) } : one,
    );
  it.each<[string, (one: Observation) => Partial<Observation>]>([
    ["figure-cell-missing", () => ({ edition: "R99" })],
    ["figure-not-stated", () => ({ locator: "elsewhere", citations: [] })],
    ["figure-number-differs", () => ({ count: 1, value: 1 })],
    [
      "figure-not-confirmed",
      (one: Observation) => ({ citations: one.citations.filter(({ face }) => face !== "confirmed") }),
    ],
  ])("is missed: %s", (code, change) => {
    expect(lackOf(figure, held)).toEqual([]);
    const codes = lackOf(figure, changed(change)).map((lack) => lack.code);
    expect(codes).toContain(code);
    for (const one of codes) reached.add(one);
  });
});

it("a row whose label says that it repeats others is told where the catalogue does not know it", () => {
  const relabelled = (ja: string) =>
    held.map((one) =>
      one.indicator === "damage-experienced" && one.item === "ransomware"
        ? { ...one, itemLabel: { ...one.itemLabel, ja } }
        : one,
    );
  expect(undeclaredOverlaps(indicators, relabelled("ランサムウェア"))).toEqual([]);
  const codes = undeclaredOverlaps(indicators, relabelled("被害の合計")).map((one) => one.code);
  expect(codes).toEqual(["overlap-undeclared"]);
  for (const one of codes) reached.add(one);
});

it("every rule has its sentence in both languages, with nothing left open", () => {
  expect([...reached].sort()).toEqual(Object.keys(wholeDataWords).sort());
  expect(Object.keys(wholeDataWords).filter((code) => code in problemWords)).toEqual([]);
  const names = ["label", "codes", "found", "row", "text", "figure", "cell", "value", "source", "indicator", "edition"];
  const detail = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
  for (const code of Object.keys(wholeDataWords)) {
    for (const lang of langs) {
      const sentence = problemSentence({ code, severity: "error", file: "a.csv", line: 0, column: "x", detail }, lang);
      expect(sentence).toMatch(
        lang === "ja" ? /^a\.csv x列 誤り［[a-z-]+］：.*。/ : /^a\.csv, column x: error \[[a-z-]+\]: .*\./,
      );
      expect(sentence).not.toContain("undefined");
    }
  }
});
