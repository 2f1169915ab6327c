// A printed report's table becomes rows of an extract by what a person said of its columns, and by nothing else.
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../lib/import/columns";
import {
  asPercent,
  extractCells,
  type MappedColumn,
  mapTable,
  type TableMapping,
  tableInSheet,
} from "../../lib/workbook/map-table";
import { cellsOfCsv, csvOf, mergeRows } from "../../lib/workbook/merge-rows";
import { isTabbed, pastedSheet, spreadCells, tabbedCells } from "../../lib/workbook/pasted-table";

const column = (role: MappedColumn["role"], more: Partial<MappedColumn> = {}): MappedColumn => ({
  role,
  edition: "",
  group: null,
  ...more,
});
const known = [
  { code: "police", ja: "警察", en: "Police" },
  { code: "none", ja: "どこにも届け出ていない", en: "Nowhere" },
];
const mapping: TableMapping = {
  ...{ indicator: "report-destination", edition: "R7", source: "S121", locator: "10ページ 図表5", base: "716" },
  ...{ baseJa: "回答した企業・団体等", baseEn: "Respondents", first: 2, last: 4, hidden: false, fractions: false },
  columns: [column("option"), column("value"), column("count")],
  named: {},
};
const sheet = pastedSheet("表", [
  ["届け出先", "割合", "件数"],
  ["警 察", "18.2", "130"],
  ["監督官庁", "１３．５", ""],
  ["どこにも届け出ていない", "", ""],
  ["注）複数回答", "", ""],
]);

describe("mapping", () => {
  it("takes the codes of options that are stored, and asks for those of others", () => {
    const made = mapTable(sheet, mapping, known);
    expect(made.unknown).toEqual(["監督官庁"]);
    expect(made.numbers).toEqual([2, 3]);
    expect(made.rows[0]).toMatchObject({
      ...{ edition: "R7", indicator: "report-destination", item: "police", item_ja: "警察", item_en: "Police" },
      ...{ breakdown: "none", segment: "all", value: "18.2", count: "130", base: "716", source: "S121" },
    });
    expect(made.rows[1]).toMatchObject({ item: "", item_ja: "監督官庁", value: "１３．５" });
  });

  it("takes what was answered", () => {
    const named = { 監督官庁: { code: "ministry", en: "Supervising ministry" } };
    const made = mapTable(sheet, { ...mapping, named }, known);
    expect(made.unknown).toEqual([]);
    expect(made.rows[1]).toMatchObject({ item: "ministry", item_ja: "監督官庁", item_en: "Supervising ministry" });
  });

  it("makes a row of each edition and group that has a column", () => {
    const wide = pastedSheet("表", [
      ["", "R6", "R7", "大企業"],
      ["警察", "15.0", "18.2", "30"],
    ]);
    const large = { breakdown: "org-size", code: "large", ja: "大企業", en: "Large companies" };
    const columns = [
      column("option"),
      column("value", { edition: "R6" }),
      column("value"),
      column("value", { group: large }),
    ];
    const made = mapTable(wide, { ...mapping, columns }, known);
    expect(made.rows.map(({ edition, segment, value }) => [edition, segment, value])).toEqual([
      ["R6", "all", "15.0"],
      ["R7", "all", "18.2"],
      ["R7", "large", "30"],
    ]);
  });

  it("leaves hidden rows out unless they are asked for", () => {
    const half = { ...sheet, rows: sheet.rows.map((row) => ({ ...row, hidden: row.number === 2 })) };
    expect(mapTable(half, mapping, known).numbers).toEqual([3]);
    expect(mapTable(half, { ...mapping, hidden: true }, known).numbers).toEqual([2, 3]);
  });

  it.each([
    ["0.634", "63.4"],
    ["0.1", "10"],
    ["0.055", "5.5"],
    ["1", "100"],
    ["0", "0"],
    ["０．６３４", "63.4"],
    ["63.4", "63.4"],
    ["…", "…"],
  ])("moves the point of %s to %s where fractions are shares", (from, to) => {
    expect(asPercent(from)).toBe(to);
  });

  it("writes the columns of an extract in their order", () => {
    const [head, first] = extractCells(mapTable(sheet, mapping, known).rows);
    expect(head).toEqual(columnsOf.extract.map(({ name }) => name));
    expect(first?.slice(0, 3)).toEqual(["R7", "report-destination", "police"]);
  });

  it("knows a table that has the columns already, under a title and in either language", () => {
    const names = columnsOf.extract.map(({ ja }) => ja);
    const found = tableInSheet(pastedSheet("表", [["調査票"], names, names.map(() => "x")]));
    expect([found?.header.number, found?.rows.map(({ number }) => number)]).toEqual([2, [3]]);
    expect(tableInSheet(sheet)).toBeNull();
  });
});

describe("pasting", () => {
  it("reads what Excel copies, with tabs, breaks and quotation marks inside cells", () => {
    expect(tabbedCells('選択肢\t値\r\n"二行の\n""名前"""\t63.4%\r\n"引用"の後\t"\r\n')).toEqual([
      ["選択肢", "値"],
      ['二行の\n"名前"', "63.4%"],
      ['"引用"の後', '"'],
    ]);
    expect([isTabbed("a\tb\n"), isTabbed("a,b\nc\td")]).toEqual([true, false]);
    // However many lines are empty, between and behind.
    const ends = "\n".repeat(300_000);
    expect(tabbedCells(`${ends}a\tb${ends}`).flat().filter(Boolean)).toEqual([]);
    expect(tabbedCells(`a\tb${ends}`)).toEqual([["a", "b"]]);
  });

  it("spreads merged cells of a Word table over what they span", () => {
    const cell = (text: string, across = 1, down = 1) => ({ text, across, down });
    const { cells, merged } = spreadCells([
      [cell("選択肢", 1, 2), cell("割合", 2)],
      [cell("R6"), cell("R7")],
      [cell("警察"), cell("15.0"), cell("18.2")],
    ]);
    expect(cells).toEqual([
      ["選択肢", "割合", "割合"],
      ["選択肢", "R6", "R7"],
      ["警察", "15.0", "18.2"],
    ]);
    expect(merged).toEqual(["A1:A2", "B1:C1"]);
  });

  it("is not led by spans that no table has", () => {
    const { cells } = spreadCells([[{ text: "x", across: 1e9, down: 1e9 }]]);
    expect([cells.length, cells[0]?.length]).toEqual([1, 120]);
  });

  it("names full-width digits and breaks, by the place in what was pasted", () => {
    const { findings } = pastedSheet("表", [
      ["名\n前", "１２"],
      ["42", ""],
    ]);
    expect(findings.map(({ code, at }) => [code, at])).toEqual([
      ["line-break", "A1"],
      ["full-width", "B1"],
    ]);
  });
});

describe("merging", () => {
  const stored = csvOf(
    extractCells([
      {
        edition: "R6",
        indicator: "i",
        item: "a",
        item_ja: "甲",
        item_en: "A",
        breakdown: "none",
        segment: "all",
        value: "1",
        source: "S01",
      },
    ]),
  );

  it("puts a row of the same key in the other's place and others behind", () => {
    const merged = mergeRows(stored, "extract", [
      { edition: "R6", indicator: "i", item: "a", value: "2" },
      { edition: "R7", indicator: "i", item: "a", value: "3" },
    ]);
    expect([merged?.added, merged?.replaced, merged?.at]).toEqual([1, 1, [0, 1]]);
    const [head = [], ...rows] = cellsOfCsv(merged?.text ?? "");
    expect(rows.map((row) => [row[head.indexOf("edition")], row[head.indexOf("value")]])).toEqual([
      ["R6", "2"],
      ["R7", "3"],
    ]);
  });

  it("begins a table that is not there, and leaves what is none of its kind", () => {
    expect(mergeRows("", "sources", [{ id: "S121" }])?.added).toBe(1);
    expect(mergeRows(stored, "sources", [{ id: "S121" }])).toBeNull();
  });

  it("leaves a stored table as it was where nothing is added", () => {
    expect(mergeRows(stored, "extract", [])?.text).toBe(stored);
  });
});
