// The short forms and the typed table, as rows of their tables: nothing is in them that was not typed or stored.
import { describe, expect, it } from "vitest";
import type { Edition, Source } from "../../lib/observation";
import { editionRow, fieldsOf, labelLike, nextSourceId, publishers, sourceRow } from "../../lib/workbook/short-forms";
import { nameOfTable, typedRows } from "../../lib/workbook/typed-table";

const edition = (code: string, ja: string, en: string) =>
  ({ survey: "npa-unauthorized-access-survey", edition: code, breakdown: "none", label: { ja, en } }) as Edition;
const source = (id: string, publisher: string, published = "") =>
  ({ id, kind: "primary", standing: "primary", publisher: { ja: publisher, en: publisher }, published }) as Source;
const editions = [
  edition("R6", "令和6年調査", "2024 survey"),
  edition("R5", "令和5年調査", "2023 survey"),
  edition("H14FY", "平成14年度調査", "FY2002 survey"),
];
const sources = new Map(
  [source("S01", "警察庁", "2022"), source("S59", "警察庁", "2024-12"), source("S96", "総務省")].map((one) => [
    one.id,
    one,
  ]),
);

describe("a new edition", () => {
  it("is called as the newest of its length is", () => {
    expect(labelLike("R7", editions)).toEqual({ ja: "令和7年調査", en: "2025 survey" });
    expect(labelLike("R7", [edition("R6H1", "令和6年上半期", "First half of 2024")])).toBeNull();
    expect(labelLike("R7H2", [edition("R6H1", "令和6年上半期", "First half of 2024")])).toEqual({
      ja: "令和7年下半期",
      en: "Second half of 2025",
    });
    expect(labelLike("R1", [edition("H30", "平成30年調査", "2018 survey")])?.ja).toBe("令和元年調査");
    expect(labelLike("何か", editions)).toBeNull();
  });

  it("takes its names from the form where they were typed, its code however it was", () => {
    const field = fieldsOf({ new_edition: " ｒ７ ", edition_label_ja: "令和7年の調査", responses: "716" });
    expect(editionRow(field, "npa-unauthorized-access-survey", editions, "S121")).toMatchObject({
      ...{ edition: "R7", label_ja: "令和7年の調査", label_en: "2025 survey", responses: "716", source: "S121" },
    });
  });

  it("makes no row of nothing, nor of an edition that is stored", () => {
    expect(editionRow(fieldsOf({}), "npa-unauthorized-access-survey", editions, "")).toBeNull();
    expect(editionRow(fieldsOf({ new_edition: "R6" }), "npa-unauthorized-access-survey", editions, "")).toBeNull();
    expect(editionRow(fieldsOf({ new_edition: "R6" }), "npa-ransomware-report", editions, "")).not.toBeNull();
  });
});

describe("a new source", () => {
  it("has the next number, and the publisher of one that is stored", () => {
    expect(nextSourceId(["S01", "S120", "X9"])).toBe("S121");
    expect(nextSourceId([])).toBe("S01");
    const field = fieldsOf({ source_title: "報告書", source_like: "S59", source_published: "2026-03" });
    expect(sourceRow(field, sources, "R7")).toMatchObject({
      ...{
        id: "S97",
        kind: "primary",
        publisher_ja: "警察庁",
        title_ja: "報告書",
        published: "2026-03",
        edition: "R7",
      },
    });
    expect(sourceRow(fieldsOf({ source_like: "S59" }), sources, "R7")).toBeNull();
  });

  it("offers each publisher once, by its newest source", () => {
    expect(publishers(sources).map(({ id }) => id)).toEqual(["S59", "S96"]);
  });
});

describe("a typed table", () => {
  const sent = {
    ...{ indicator: "report-destination", locator: "10ページ", base: "716", group: "org-size/large" },
    line_item: ["police", "none", "other"],
    line_item_ja: ["警察", "なし", "その他"],
    line_item_en: ["Police", "None", "Other"],
    line_value: ["１８．２", "", ""],
    line_count: ["", "30", ""],
  };
  const large = { breakdown: "org-size", code: "large", ja: "大企業", en: "Large" };
  const given = { edition: "R7", source: "S121", groups: [large] };

  it("has a row of each line with a number", () => {
    const rows = typedRows(sent, fieldsOf(sent), given);
    expect(rows.map(({ item, value, count, missing }) => [item, value, count, missing])).toEqual([
      ["police", "１８．２", "", ""],
      ["none", "", "30", "not-published"],
    ]);
    expect(rows[0]).toMatchObject({
      edition: "R7",
      source: "S121",
      segment: "large",
      segment_ja: "大企業",
      base: "716",
    });
  });

  it("is of all respondents where no group of the indicator was chosen", () => {
    const other = { ...sent, group: "constructor/x" };
    expect(typedRows(other, fieldsOf(other), given)[0]).toMatchObject({ breakdown: "none", segment: "all" });
  });

  it("is a single line where the form had one", () => {
    const one = { line_item: "police", line_value: "18.2" };
    expect(typedRows(one, fieldsOf(one), given)).toHaveLength(1);
    expect(typedRows({}, fieldsOf({}), given)).toEqual([]);
  });

  it("is named after what is in it", () => {
    expect(nameOfTable("report-destination", "R7H1")).toBe("report-destination-r7h1");
    expect(nameOfTable("", "../x")).toBe("table--x");
  });
});
