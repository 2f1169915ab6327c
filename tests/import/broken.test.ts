// Every way to be broken that tests/fixtures/broken shows: each problem with its code, line and column, nothing stored.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importFiles } from "../../db/apply";
import { observations } from "../../db/queries";
import { problemSentence, problemWords } from "../../lib/import/problem-words";
import { langs } from "../../lib/localised";
import { warningCodes } from "../../lib/problem";
import { header, Sandbox, sampleRow } from "../db/sample-files";

const folder = "tests/fixtures/broken";

/** file → code, line, column of each problem, in order. */
const expected: Record<string, [string, number, string][]> = {
  "address-not-of-the-web": [
    ["not-an-address", 2, "original_url"],
    ["not-an-address", 2, "seen_url"],
  ],
  "base-zero": [["base-zero", 2, "base"]],
  "blank-line-inside": [["blank-line-inside", 3, ""]],
  "breakdown-without-segment": [["segment-without-breakdown", 2, "segment"]],
  "bytes-unreadable": [["bytes-unreadable", 0, ""]],
  "bytes-utf-16": [["bytes-utf-16", 0, ""]],
  "bytes-utf-16-without-mark": [["bytes-utf-16", 0, ""]],
  "citation-face-unknown": [["not-in-list", 2, "face"]],
  "citation-face-without-value": [
    ["face-and-value", 2, "value"],
    ["face-and-value", 3, "value"],
  ],
  "citation-of-no-cell": [["cell-unknown", 2, "item"]],
  "citation-rank-with-unit": [["unit-unknown", 2, "value"]],
  "code-with-blank": [["not-a-code", 2, "item"]],
  "code-with-control-character": [["control-character", 2, "item"]],
  "code-with-quotation-mark": [
    ["not-a-name", 2, "item"],
    ["not-a-name", 2, "breakdown"],
    ["not-a-name", 2, "segment"],
  ],
  "column-doubled": [["column-doubled", 1, "value"]],
  "column-missing": [["column-missing", 1, "source"]],
  "column-unknown": [["column-unknown", 1, "colour"]],
  "contradiction-of-unknown-source": [
    ["reference-unknown", 2, "text_ja"],
    ["reference-unknown", 2, "text_en"],
  ],
  "control-character": [["control-character", 2, "quote"]],
  "count-not-whole": [["not-whole", 2, "count"]],
  "count-over-base": [["count-over-base", 2, "count"]],
  "count-with-decimals": [["count-not-whole", 2, "value"]],
  "cp932-bad-value": [["not-a-number", 2, "value"]],
  "duplicate-row": [["row-duplicate", 4, ""]],
  "edition-group-without-edition": [["unknown-edition", 2, "edition"]],
  "edition-of-unknown-survey": [["not-in-list", 2, "survey"]],
  "edition-no-code": [["not-an-edition", 2, "edition"]],
  "edition-unknown": [["unknown-edition", 2, "edition"]],
  "text-untranslated": [["text-untranslated", 2, "note_en"]],
  "file-empty": [["file-empty", 0, ""]],
  "halves-total": [["halves-total", 2, "value"]],
  "header-unknown": [["header-unknown", 1, ""]],
  "indicator-unknown": [["unknown-indicator", 2, "indicator"]],
  "label-too-long": [["text-too-long", 2, "item_ja"]],
  "label-differs": [["label-differs", 3, "item_ja"]],
  "line-after-quoted-break": [["not-a-number", 4, "value"]],
  "missing-unknown": [["not-in-list", 2, "missing"]],
  "no-rows": [["no-rows", 1, ""]],
  "not-obtained-english-empty": [["cell-empty", 2, "known_en"]],
  "not-obtained-indicator-unknown": [["unknown-indicator", 2, "indicators"]],
  "not-obtained-picture-incomplete": [
    ["picture-incomplete", 3, "picture_source"],
    ["picture-incomplete", 4, "picture_source"],
    ["picture-incomplete", 5, "picture_source"],
  ],
  "not-obtained-picture-of-unknown-source": [["unknown-source", 2, "picture_source"]],
  "not-obtained-reference-unknown": [
    ["reference-unknown", 2, "missing_ja"],
    ["reference-unknown", 2, "missing_en"],
    ["reference-unknown", 2, "tried_ja"],
    ["reference-unknown", 2, "tried_en"],
    ["reference-unknown", 2, "known_ja"],
    ["reference-unknown", 2, "known_en"],
  ],
  "not-obtained-references-differ": [
    ["references-differ", 3, "missing_en"],
    ["references-differ", 3, "known_en"],
  ],
  "parts-over-100": [["parts-total", 2, "value"]],
  "parts-under-100": [["parts-total", 2, "value"]],
  qualified: [["qualified", 2, "qualifier"]],
  "qualifier-unknown": [["not-in-list", 2, "qualifier"]],
  "quote-open": [["quote-open", 3, ""]],
  "quote-stray": [["quote-open", 3, ""]],
  "rank-not-a-number": [["not-a-number", 2, "rank"]],
  "rank-order": [["rank-order", 2, "rank"]],
  "rank-tie": [["rank-order", 2, "rank"]],
  "rank-with-unit": [["unit-unknown", 2, "rank"]],
  "rank-zero": [["rank-zero", 2, "rank"]],
  "required-empty": [["cell-empty", 2, "item_ja"]],
  "response-rate-over-100": [["share-over-100", 2, "response_rate"]],
  "responses-over-sample": [["responses-over-sample", 2, "responses"]],
  "row-empty": [["row-empty", 3, ""]],
  "row-too-long": [["row-width", 2, ""]],
  "row-too-short": [["row-width", 3, ""]],
  "segment-without-breakdown": [["segment-without-breakdown", 2, "segment"]],
  "several-of-names": [
    ["not-a-number", 2, "value"],
    ["unknown-edition", 2, "edition"],
    ["unknown-source", 2, "source"],
    ["not-an-edition", 3, "edition"],
    ["unknown-indicator", 3, "indicator"],
  ],
  "several-in-one-row": [
    ["not-a-number", 2, "value"],
    ["not-in-list", 2, "qualifier"],
    ["number-negative", 2, "base"],
    ["cell-empty", 2, "source"],
  ],
  "share-count-disagree": [["share-count-disagree", 2, "value"]],
  "share-fits-no-count": [["share-fits-no-count", 2, "value"]],
  "share-over-100": [["share-over-100", 2, "value"]],
  "source-of-unknown-kind": [["not-in-list", 2, "kind"]],
  "source-of-unknown-standing": [["not-in-list", 2, "standing"]],
  "source-unknown": [["unknown-source", 2, "source"]],
  "source-without-title": [["cell-empty", 2, "title_ja"]],
  "sum-of-parts": [["sum-of-parts", 4, "value"]],
  "text-empty-or-of-lines": [
    ["cell-empty", 2, "ja"],
    ["text-of-lines", 3, "ja"],
  ],
  "text-over-600": [["text-too-long", 2, "ja"]],
  "text-part-unknown": [["text-part-unknown", 2, "part"]],
  "text-subject-unknown": [["text-subject-unknown", 2, "subject"]],
  "text-too-long": [["text-too-long", 2, "quote"]],
  "unit-wrong": [["unit-unknown", 2, "value"]],
  "value-and-missing": [["value-and-missing", 2, "missing"]],
  "value-bad-thousands": [["not-a-number", 2, "value"]],
  "value-blank-inside": [["not-a-number", 2, "value"]],
  "value-mark": [["mark-in-number", 2, "value"]],
  "value-negative": [["number-negative", 2, "value"]],
  "value-nor-missing": [["value-nor-missing", 2, "value"]],
  "value-not-a-number": [["not-a-number", 3, "value"]],
  "value-two-points": [["not-a-number", 2, "value"]],
};

let sandbox: Sandbox;
let empty: string;
beforeAll(async () => {
  sandbox = await Sandbox.open();
  await sandbox.prepare();
  empty = await sandbox.dump();
});
afterAll(() => sandbox.close());

const broken = readdirSync(folder).map((name) => name.replace(/\.csv$/, ""));

describe("broken files", () => {
  it("are shown in at least 25 ways, each with what is expected", () => {
    expect(broken.length).toBeGreaterThanOrEqual(25);
    expect(broken.sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(broken)("%s is told with code, line and column, and nothing is stored", async (name) => {
    const [report] = await importFiles(sandbox.db, [join(folder, `${name}.csv`)], {
      dryRun: expected[name]?.every(([code]) => warningCodes.has(code)) ?? false,
    });
    expect(report?.problems.map(({ code, line, column }) => [code, line, column])).toEqual(expected[name]);
    expect(report?.applied).toBe(false);
    expect(await sandbox.dump()).toBe(empty);
    for (const problem of report?.problems ?? []) {
      for (const lang of langs) expect(problemSentence(problem, lang)).not.toMatch(/undefined|NaN/);
    }
  });

  it("that cannot be opened are told by name", async () => {
    const [report] = await importFiles(sandbox.db, [join(sandbox.folder, "absent.csv")]);
    expect(report?.problems[0]).toMatchObject({ code: "file-unreadable", file: "absent.csv" });
  });
});

describe("what people write is understood, not refused", () => {
  const stored = async (name: string, content: string | Uint8Array) => {
    const own = await Sandbox.open();
    await own.prepare();
    const [report] = await own.import({ [name]: content });
    const rows = await observations(own.db);
    await own.close();
    return { report, rows };
  };

  it("full-width digits and signs, %, thousands commas", async () => {
    const row = sampleRow({ value: "２２．１％", count: "１，０２１", base: "4,620件" });
    const { report, rows } = await stored("a.csv", `${header}\n${row}\n`);
    expect(report?.errors).toBe(0);
    expect(rows[0]).toMatchObject({ value: 22.1, decimals: 1, count: 1021, base: 4620 });
  });

  it("a BOM, CRLF and blank lines at the end", async () => {
    const { report } = await stored("a.csv", `\ufeff${header}\r\n${sampleRow()}\r\n\r\n\r\n`);
    expect(report).toMatchObject({ errors: 0, added: 1 });
  });

  it("Japanese headers, in any order, optional columns absent", async () => {
    const text =
      "値,選択肢,選択肢(英),選択肢コード,指標,調査年,出典\n12.5,選択肢甲,Option A,alpha,damage-experienced,R3,X1\n";
    const { report, rows } = await stored("a.csv", text);
    expect(report?.problems).toEqual([]);
    expect(rows[0]).toMatchObject({ item: "alpha", value: 12.5 });
  });

  it("CP932 as Excel writes it, with ①㈱髙﨑", async () => {
    const iconv = (await import("iconv-lite")).default;
    const { report } = await stored(
      "a.csv",
      iconv.encode(`${header}\n${sampleRow({ item_ja: "髙﨑①㈱" })}\n`, "cp932"),
    );
    expect(report).toMatchObject({ errors: 0, encoding: "cp932" });
  });
});

describe("sentences", () => {
  it("exist in both languages for every code", () => {
    const anything = new Proxy({}, { get: () => "x" });
    for (const [code, words] of Object.entries(problemWords)) {
      expect(words.ja(anything), code).toMatch(/[ぁ-ん].*(。|：x)$/);
      expect(words.en(anything), code).toMatch(/^[A-Z“x].*(\.|: x)$/);
      for (const lang of langs) expect(words[lang](anything), code).not.toMatch(/undefined/);
    }
  });

  it("word every code that keeps no file out", () => {
    for (const code of warningCodes) expect(problemWords[code]).toBeDefined();
  });

  it("are for codes that a broken file here reaches, or a test that names them", () => {
    // In tests/db: what takes more than one file or import.
    const elsewhere = ["file-name-twice", "file-unreadable", "row-in-two-files", "row-still-used", "value-changed"];
    const reached = Object.values(expected).flatMap((problems) => problems.map(([code]) => code));
    expect([...new Set([...reached, ...elsewhere])].sort()).toEqual(Object.keys(problemWords).sort());
  });
});

describe("any mutation of a good file", () => {
  const good = new TextEncoder().encode(
    `${[header, sampleRow(), sampleRow({ item: "b", item_ja: "選択肢乙", item_en: "B", quote: 'a "q", b\nc' }), sampleRow({ edition: "R2" })].join("\n")}\n`,
  );
  const mutation = fc.array(
    fc.record({
      at: fc.nat(good.length - 1),
      kind: fc.constantFrom("flip", "insert", "delete", "cut", "double"),
      byte: fc.integer({ min: 0, max: 255 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it("never crashes the import, and changes nothing where it is refused", async () => {
    const own = await Sandbox.open();
    await own.prepare();
    const before = await own.content();
    let record = (await own.ask("select count(*) from imports"))[0] as number;
    await fc.assert(
      fc.asyncProperty(mutation, async (steps) => {
        let bytes = [...good];
        for (const { at, kind, byte } of steps) {
          if (kind === "flip") bytes[at % bytes.length] = byte;
          else if (kind === "insert") bytes.splice(at, 0, byte);
          else if (kind === "delete") bytes.splice(at, 1);
          else if (kind === "cut") bytes = bytes.slice(0, Math.max(1, at));
          else bytes.splice(at, 0, ...bytes.slice(at, at + 40));
        }
        const [report] = await own.import({ "m.csv": Uint8Array.from(bytes) }, { dryRun: true });
        const again = await own.import({ "m.csv": Uint8Array.from(bytes) });
        if (again[0]?.applied) {
          const { undoLastImport } = await import("../../db/undo");
          await undoLastImport(own.db);
          record += 2;
        } else expect(report?.errors === 0 && report.added > 0).toBe(false);
        expect(await own.content()).toBe(before);
        expect(await own.ask("select count(*) from imports")).toEqual([record]);
      }),
      { numRuns: 150 },
    );
    await own.close();
  });
});
