// For each problem that an import can find a sample that has it and the same one mended: the pages of help show them, and a test
// imports both.
import { ofCell, ofRows, ofText, type ProblemSample, sampleTable, type ToldSample } from "./problem-sample";
import { textProblemSamples } from "./text-problem-samples";

const first = { item: "yes", item_ja: "被害あり", item_en: "Damage", value: "20.0" };
const second = { item: "none", item_ja: "被害なし", item_en: "No damage", value: "63.4" };
const cases = { indicator: "ransomware-cases", item: "total", item_ja: "総数", item_en: "Total" };
const plain = sampleTable("extract", [second]);
const both = sampleTable("extract", [first, second]);
const [head = "", rowOne = "", rowTwo = ""] = both.split("\n");

/** Of what stands in one cell, or in the cells of one row. */
const ofCells: Record<string, ProblemSample> = {
  "cell-empty": ofCell("item_ja", "", "被害なし"),
  "not-a-number": ofCell("value", "六割", "63.4", { found: "六割" }),
  "number-negative": ofCell("value", "-63.4", "63.4", { found: "-63.4" }),
  "not-whole": ofCell("base", "716.0", "716", { found: "716.0" }),
  "mark-in-number": ofRows("extract", [{ value: "…" }], [{ value: "", missing: "not-published" }], {
    column: "value",
    detail: { found: "…" },
  }),
  "not-in-list": ofCell(
    "missing",
    "不明",
    "not-published",
    {
      found: "不明",
      allowed: "not-published, not-asked, suppressed, not-applicable",
    },
    { value: "" },
  ),
  "not-a-code": ofCell("source", "S 01", "S01", { found: "S 01" }),
  "not-a-name": ofCell("item", "no_damage!", "no-damage", { found: "no_damage!" }),
  "not-an-edition": ofCell("edition", "2021", "R3", { found: "2021" }),
  "not-an-address": ofRows(
    "sources",
    [{ original_url: "www.npa.go.jp" }],
    [{ original_url: "https://www.npa.go.jp/" }],
    {
      column: "original_url",
      detail: { found: "www.npa.go.jp" },
    },
  ),
  "text-too-long": ofCell("item_ja", "被害なし".repeat(101), "被害なし", { limit: 400 }),
  "control-character": ofCell("quote", "被害\u0007なし", "被害なし"),
  "unknown-indicator": ofCell("indicator", "damage-experience", "damage-experienced", { found: "damage-experience" }),
  "unknown-edition": ofCell("edition", "R30", "R3", { found: "R30", survey: "npa-unauthorized-access-survey" }),
  "unknown-source": ofCell("source", "S99", "S01", { found: "S99" }),
  "unit-unknown": ofCell("value", "63.4件", "63.4", { found: "件", expected: "%" }),
  "segment-without-breakdown": ofRows(
    "extract",
    [{ segment: "large", segment_ja: "大企業", segment_en: "Large" }],
    [{ breakdown: "org-size", segment: "large", segment_ja: "大企業", segment_en: "Large" }],
    { column: "segment", detail: { breakdown: "none", segment: "large" } },
  ),
  "value-and-missing": ofRows("extract", [{ missing: "not-published" }], [{ missing: "" }], {
    column: "missing",
    detail: { value: "63.4", missing: "not-published" },
  }),
  "value-nor-missing": ofRows("extract", [{ value: "" }], [{ value: "", missing: "not-published" }], {
    column: "value",
  }),
  "share-over-100": ofCell("value", "634", "63.4", { found: "634" }),
  "count-not-whole": ofCell("value", "146.5", "146", { found: "146.5" }, cases),
  "count-over-base": ofRows(
    "extract",
    [{ value: "", missing: "not-published", count: "761", base: "716" }],
    [{ value: "", missing: "not-published", count: "454", base: "716" }],
    { column: "count", detail: { count: "761", base: "716" } },
  ),
  "responses-over-sample": ofRows(
    "editions",
    [{ sample_size: "716", responses: "2800" }],
    [{ sample_size: "2800", responses: "716" }],
    { column: "responses", detail: { found: "2800", sample: "716" } },
  ),
  "base-zero": ofCell("base", "0", ""),
  "rank-zero": ofCell("rank", "0", "1"),
  "face-and-value": {
    stored: [{ name: "extract.csv", text: plain }],
    ...ofRows("citations", [{ face: "confirmed" }], [{ face: "confirmed", value: "" }], {
      column: "value",
      detail: { face: "confirmed" },
    }),
  },
  "text-untranslated": ofRows("editions", [{ note: "速報値" }], [{ note: "速報値", note_en: "Preliminary" }], {
    column: "note_en",
    detail: { text: "速報値" },
  }),
  qualified: ofCell("qualifier", "approx", "exact", { qualifier: "approx" }),
  "share-count-disagree": ofRows(
    "extract",
    [{ value: "63.4", count: "445", base: "716" }],
    [{ value: "63.4", count: "454", base: "716" }],
    {
      column: "value",
      detail: { value: "63.4", count: "445", base: 716, computed: "62.2", fitting: "454" },
    },
  ),
  "share-fits-no-count": ofRows("extract", [{ value: "22.5", base: "95" }], [{ value: "22.1", base: "95" }], {
    column: "value",
    detail: { value: "22.5", base: 95 },
  }),
};

/** Of several rows, or of what is stored. */
const ofTables: Record<string, ProblemSample> = {
  "row-duplicate": ofRows("extract", [second, second], [second], { column: "", line: 3 }),
  "row-in-two-files": {
    broken: [
      { name: "a.csv", text: plain },
      { name: "b.csv", text: plain },
    ],
    mended: [
      { name: "a.csv", text: sampleTable("extract", [second]) },
      { name: "b.csv", text: sampleTable("extract", [first]) },
    ],
    ...{ line: 2, column: "", detail: { other: "a.csv" } },
  },
  "row-still-used": {
    stored: [
      { name: "sources.csv", text: sampleTable("sources", [{ id: "S01" }, { id: "S02" }]) },
      { name: "extract.csv", text: sampleTable("extract", [{ source: "S02" }]) },
    ],
    broken: [{ name: "sources.csv", text: sampleTable("sources", [{ id: "S01" }]) }],
    mended: [{ name: "sources.csv", text: sampleTable("sources", [{ id: "S01" }, { id: "S02" }]) }],
    ...{ line: 0, column: "", detail: { row: "S02" } },
  },
  "label-differs": ofRows(
    "extract",
    [second, { edition: "R2", item_ja: "被害は無し" }],
    [second, { edition: "R2", item_ja: "被害なし" }],
    { column: "item_ja", line: 3, detail: { stored: "被害なし / No damage" } },
  ),
  "cell-unknown": {
    broken: [{ name: "citations.csv", text: sampleTable("citations", [{ item: "nothing" }]) }],
    mended: [{ name: "citations.csv", text: sampleTable("citations", [{}]) }],
    stored: [{ name: "extract.csv", text: plain }],
    ...{ line: 2, column: "item", detail: { cell: "damage-experienced R3 none all nothing" } },
  },
  "value-changed": {
    stored: [{ name: "extract.csv", text: plain }],
    broken: [{ name: "extract.csv", text: sampleTable("extract", [{ value: "36.4" }]) }],
    mended: [{ name: "extract.csv", text: plain }],
    ...{ line: 2, column: "value", detail: { before: 63.4, after: 36.4 } },
  },
  "parts-total": ofRows(
    "extract",
    [
      { indicator: "telework-status", item: "doing", item_ja: "実施", item_en: "Yes", value: "60.0" },
      { indicator: "telework-status", item: "no-answer", item_ja: "無回答", item_en: "No answer", value: "30.0" },
    ],
    [
      { indicator: "telework-status", item: "doing", item_ja: "実施", item_en: "Yes", value: "60.0" },
      { indicator: "telework-status", item: "no-answer", item_ja: "無回答", item_en: "No answer", value: "40.0" },
    ],
    { column: "value", detail: { total: 90, tolerance: 0.1, parts: 2 } },
  ),
  "rank-order": ofRows(
    "extract",
    [
      { ...first, rank: "1" },
      { ...second, rank: "2" },
    ],
    [
      { ...first, rank: "2" },
      { ...second, rank: "1" },
    ],
    { column: "rank", detail: { item: "yes", rank: 1, value: 20, place: 2, other: "none" } },
  ),
  "sum-of-parts": ofRows(
    "extract",
    [
      { ...cases, value: "100" },
      { ...cases, indicator: "noware-ransom-cases", value: "20" },
      { ...cases, indicator: "ransomware-cases-incl-noware", value: "121" },
    ],
    [
      { ...cases, value: "100" },
      { ...cases, indicator: "noware-ransom-cases", value: "20" },
      { ...cases, indicator: "ransomware-cases-incl-noware", value: "120" },
    ],
    {
      ...{ column: "value", line: 4 },
      detail: { edition: "R3", total: 121, sum: 120, parts: "100+20", indicator: "ransomware-cases-incl-noware" },
    },
  ),
  "halves-total": ofRows(
    "extract",
    [
      { ...cases, value: "100" },
      { ...cases, edition: "R3H1", value: "40" },
      { ...cases, edition: "R3H2", value: "50" },
    ],
    [
      { ...cases, value: "90" },
      { ...cases, edition: "R3H1", value: "40" },
      { ...cases, edition: "R3H2", value: "50" },
    ],
    { column: "value", detail: { edition: "R3", total: 100, sum: 90, parts: "40+50", indicator: "ransomware-cases" } },
  ),
};

/** Of the table as a text. */
const ofTexts: Record<string, ProblemSample> = {
  "file-empty": ofText("", plain, 0),
  "no-rows": ofText(`${head}\n`, plain, 1, "", { columns: 21 }),
  "header-unknown": ofText("a,b,c\n1,2,3\n", plain, 1, "", { found: "a,b,c" }),
  "column-missing": ofText(plain.replace(/,(source|S01)$/gm, ""), plain, 1, "source", {
    column: "source",
    kind: "extract",
  }),
  "column-doubled": ofText(plain.replace(/,(value|63\.4),/g, ",$1,$1,"), plain, 1, "value", {
    ...{ column: "value", kind: "extract" },
  }),
  "column-unknown": ofText(plain.replace(/source$/m, "source,colour").replace(/S01$/m, "S01,red"), plain, 1, "colour", {
    ...{ column: "colour", kind: "extract" },
  }),
  "row-width": ofText(plain.replace("63.4", "63,4"), plain, 2, "", { found: 8, expected: 7 }),
  "row-empty": ofText(`${head}\n${rowOne}\n,,,,,,\n${rowTwo}\n`, both, 3),
  "blank-line-inside": ofText(`${head}\n${rowOne}\n\n${rowTwo}\n`, both, 3),
  "quote-open": ofText(plain.replace("被害なし", '"被害なし'), plain.replace("被害なし", '"被害なし"'), 2),
};

export const problemSamples: Readonly<Record<string, ProblemSample>> = {
  ...ofCells,
  ...textProblemSamples,
  ...ofTables,
  ...ofTexts,
};

export const toldSamples: Readonly<Record<string, ToldSample>> = {
  "bytes-unreadable": {
    told: {
      ja: {
        broken:
          "文字コードがUTF-8でもShift_JISでもないファイル（EUC-JPのテキスト、拡張子だけを.csvに変えたExcelブックなど）",
        mended: "Excelの「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存したファイル",
      },
      en: {
        broken:
          "A file that is neither UTF-8 nor Shift_JIS (a text in EUC-JP, or a workbook whose name was changed to .csv)",
        mended: "A file saved from Excel by “Save As”, “CSV UTF-8 (Comma delimited)”",
      },
    },
  },
  "bytes-utf-16": {
    told: {
      ja: {
        broken: "Excelで「Unicodeテキスト」として保存したファイル",
        mended: "Excelで「CSV UTF-8（コンマ区切り）」として保存したファイル",
      },
      en: {
        broken: "A file saved from Excel as “Unicode Text”",
        mended: "A file saved from Excel as “CSV UTF-8 (Comma delimited)”",
      },
    },
  },
  "file-unreadable": {
    told: {
      ja: {
        broken: "ほかの場所に移された、または読む権限のないファイル",
        mended: "同じ場所にあり、読む権限のあるファイル",
      },
      en: {
        broken: "A file that was moved, or may not be read",
        mended: "A file that is in its place and may be read",
      },
    },
  },
  "file-name-twice": {
    told: {
      ja: {
        broken: "別々のフォルダーにある survey-r4.csv を2つ同時に取り込む",
        mended: "一方の名前を survey-r4-size.csv などに変える",
      },
      en: {
        broken: "Two files survey-r4.csv from different folders, imported together",
        mended: "One of them has another name, such as survey-r4-size.csv",
      },
    },
  },
};
