// Workbooks opened again: three sheets, numbers as numbers, texts that fit on screen and on paper.

import { describe, expect, it } from "vitest";
import { defaultLooks } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import { renderXlsx } from "../../lib/export/office/xlsx";
import type { ExportOptions } from "../../lib/export/options";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Cell, Figure } from "../../lib/figure/figure";
import { sampleCell, sampleFigure } from "../chart/sample-figures";
import { knownState, shippedDataset } from "../figure/shipped-dataset";
import { columnWidths, numberFormats, open, sheetCells } from "./office-lint";
import { shippedFigures } from "./pictures";

const options: ExportOptions = { ...defaultLooks, origin: "http://localhost:3000", date: "2026-11-24" };
const single = {
  kind: "ranking" as const,
  categories: ["実施している"],
  series: ["令和3年"],
  cells: [[sampleCell(70.5)]],
};
const ranked = {
  ...{ kind: "ranking" as const, categories: ["ア", "イ"], series: ["令和3年"] },
  cells: [2, 1].map((rank) => [sampleCell(null, { rank, text: `${rank}位（割合の記載なし）` })]),
};
const damage = buildFigure(
  indicators[0] as (typeof indicators)[number],
  shippedDataset(),
  {
    lang: "ja",
    era: "wareki",
  },
  knownState("damage-experienced"),
);

describe("workbooks", () => {
  it("have three sheets: a bare table with its header in row 1, the chart on those cells, sources and marks", async () => {
    const figure = damage;
    const opened = open(await renderXlsx([figure], options));
    expect(
      [...(opened.parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet name="([^"]+)"/g)].map((one) => one[1]),
    ).toEqual(["データ", "図", "出典・符号"]);
    const cells = sheetCells(opened, "xl/worksheets/sheet1.xml");
    expect(cells.get("A1")).toBe("調査コード");
    expect(cells.get("M1")).toBe("値");
    // Of each item R2 first, then R3, as in the CSV.
    expect([2, 3, 4, 5, 6, 7].map((row) => cells.get(`M${row}`))).toEqual([11.9, 22.1, 12.8, 15.8, 6.4, 12.6]);
    expect(opened.parts.get("xl/worksheets/sheet1.xml")).toContain("<pane ");
    expect([...sheetCells(opened, "xl/worksheets/sheet3.xml").values()]).toContain(figure.sourceLine);
  });

  it("draw the chart from a table under it, whose values are those of the data sheet and whose margins go along", async () => {
    const figure = damage;
    const opened = open(await renderXlsx([figure], options));
    const chart = opened.parts.get("xl/charts/chart1.xml") ?? "";
    const sheet = opened.parts.get("xl/worksheets/sheet2.xml") ?? "";
    const cells = sheetCells(opened, "xl/worksheets/sheet2.xml");
    const formulas = new Map([...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>(.*?)<\/f>/g)].map(([, at, f]) => [at, f]));
    const held = (of: string) => {
      const [, column = "", from = "", to = ""] = /^'図'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(of) ?? [];
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, row) => `${column}${Number(from) + row}`);
    };
    const references = [...chart.matchAll(/<c:f>([^<]*)<\/c:f><c:(str|num)Cache>(.*?)<\/c:\2Cache>/gs)];
    // Name, names of categories, values and two margins of each series.
    expect(references).toHaveLength(5 * figure.series.length);
    for (const [, of = "", kind, cache = ""] of references) {
      const points = [...cache.matchAll(/<c:v>(.*?)<\/c:v>/gs)].map(([, value = ""]) => value);
      const at = of.includes(":") ? held(of) : [of.replace("'図'!", "").replaceAll("$", "")];
      const there = at.map((cell) => {
        const formula = formulas.get(cell);
        if (!formula) return cells.get(cell);
        return sheetCells(opened, "xl/worksheets/sheet1.xml").get(formula.replace("'データ'!", "").replaceAll("$", ""));
      });
      expect(
        points.map((one) => (kind === "num" ? Number(one) : one)),
        of,
      ).toEqual(there);
    }
    expect([...formulas.values()]).toHaveLength(figure.categories.length * figure.series.length);
  });

  it("set a single number large, and list what has a place but no value, without an axis", async () => {
    const rows = [{ header: "", cells: [] }];
    const one = { ...sampleFigure(single), table: { caption: "", columns: [], rows } };
    const places = sampleFigure(ranked);
    for (const [figure, text] of [
      [one, "70.5%"],
      [places, "1位（割合の記載なし）"],
    ] as const) {
      const opened = open(await renderXlsx([figure], options));
      expect([...sheetCells(opened, "xl/worksheets/sheet2.xml").values()]).toContain(text);
      expect([...opened.parts.keys()].filter((name) => name.includes("chart"))).toEqual([]);
    }
  });

  it("show numbers as they are printed, and open columns wide enough for their texts", async () => {
    const figure = structuredClone(damage);
    Object.assign(figure.cells[0]?.[0] as Cell, { value: 27, text: "27.0", count: 1234, base: 4567 });
    const opened = open(await renderXlsx([figure], options));
    const formats = numberFormats(opened, "xl/worksheets/sheet1.xml");
    // Value, count, base and both ends of the interval.
    expect(["M2", "T2", "U2", "W2", "X2"].map((at) => formats.get(at))).toEqual([
      ...["#,##0.0", "#,##0", "#,##0", "#,##0.0", "#,##0.0"],
    ]);
    const widths = columnWidths(opened.parts.get("xl/worksheets/sheet1.xml") ?? "");
    for (const [column, text] of [
      [6, figure.name],
      [8, "メール不正中継"],
      [25, "信頼区間の種類"],
    ] as const) {
      expect(widths.get(column)).toBeGreaterThanOrEqual(Math.min(60, 2 * text.length));
    }
  });

  it("print all columns on a page's width, without the record of the check, each note as high as its lines", async () => {
    const figure = damage;
    const opened = open(await renderXlsx([figure], options));
    const sheet = (number: number) => opened.parts.get(`xl/worksheets/sheet${number}.xml`) ?? "";
    for (const number of [1, 2, 3]) {
      expect(sheet(number)).toContain("<pageSetUpPr fitToPage=");
      expect(sheet(number)).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    }
    const notes = sheetCells(opened, "xl/worksheets/sheet3.xml");
    const at = (start: string) =>
      Number([...notes].find(([, value]) => String(value).startsWith(start))?.[0].replace("B", ""));
    const [, last] = /!\$A\$1:\$B\$(\d+)<\/definedName>/.exec(opened.parts.get("xl/workbook.xml") ?? "") ?? [];
    expect(at("npa-survey-figure")).toBe(Number(last) + 1);
    const height = (row: number) => Number(new RegExp(`<row r="${row}"[^>]* ht="(\\d+)"`).exec(sheet(3))?.[1] ?? 15);
    expect(height(at("過去1年以内"))).toBe(15);
    expect(height(at("95%信頼区間（ウィルソンの方法）"))).toBeGreaterThanOrEqual(45);
  });

  it("have texts that begin like a formula as texts, without an apostrophe", async () => {
    const figure = structuredClone(damage);
    const { names, places } = figure.codes;
    names.items[places[0]?.[0]?.item ?? ""] = "=1+1";
    names.editions[places[0]?.[0]?.edition ?? ""] = "@SUM(A1)";
    const opened = open(await renderXlsx([figure], options));
    const cells = sheetCells(opened, "xl/worksheets/sheet1.xml");
    expect([cells.get("H2"), cells.get("D2")]).toEqual(["=1+1", "@SUM(A1)"]);
    expect(opened.parts.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });

  it("say where the numbers stand that could not be had", async () => {
    const lost = shippedFigures("ja").find((one) => one.lost && one.categories.length === 0) as Figure;
    const opened = open(await renderXlsx([lost], options));
    for (const sheet of [2, 3])
      expect([...sheetCells(opened, `xl/worksheets/sheet${sheet}.xml`).values()]).toContain(lost.lost?.source);
    expect(lost.lost?.source).toMatch(/^出典：/);
  });
});
