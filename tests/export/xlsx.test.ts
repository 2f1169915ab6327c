// Workbooks opened again: three sheets, numbers as numbers, texts that fit on screen and on paper.

import { describe, expect, it } from "vitest";
import { defaultLooks } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import { renderXlsx } from "../../lib/export/office/xlsx";
import type { ExportOptions } from "../../lib/export/options";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Cell, Figure } from "../../lib/figure/figure";
import { knownState, shippedDataset } from "../figure/shipped-dataset";
import { columnWidths, numberFormats, open, sheetCells } from "./office-lint";
import { shippedFigures } from "./pictures";

const options: ExportOptions = { ...defaultLooks, origin: "http://localhost:3000", date: "2026-11-24" };
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
    expect(cells.get("A1")).toBe("指標コード");
    expect(cells.get("G1")).toBe("値");
    // Rows of a series follow one another: R2 first, then R3.
    expect([2, 3, 4, 5, 6, 7].map((row) => cells.get(`G${row}`))).toEqual([11.9, 12.8, 6.4, 22.1, 15.8, 12.6]);
    expect(opened.parts.get("xl/charts/chart1.xml")).toContain(
      "&apos;データ&apos;!$G$5:$G$7".replaceAll("&apos;", "'"),
    );
    expect(opened.parts.get("xl/worksheets/sheet1.xml")).toContain("<pane ");
    expect([...sheetCells(opened, "xl/worksheets/sheet3.xml").values()]).toContain(figure.sourceLine);
  });

  it("show numbers as they are printed, and open columns wide enough for their texts", async () => {
    const figure = structuredClone(damage);
    Object.assign(figure.cells[0]?.[0] as Cell, { value: 27, text: "27.0", count: 1234, base: 4567 });
    const opened = open(await renderXlsx([figure], options));
    const formats = numberFormats(opened, "xl/worksheets/sheet1.xml");
    // Value, count, base and both ends of the interval.
    expect(["G2", "L2", "M2", "O2", "P2"].map((at) => formats.get(at))).toEqual([
      ...["#,##0.0", "#,##0", "#,##0", "#,##0.0", "#,##0.0"],
    ]);
    const widths = columnWidths(opened.parts.get("xl/worksheets/sheet1.xml") ?? "");
    for (const [column, text] of [
      [2, figure.name],
      [3, "メール不正中継"],
      [17, "信頼区間の種類"],
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
    Object.assign(figure.categories[0] as Figure["categories"][number], { label: "=1+1" });
    Object.assign(figure.series[0] as Figure["series"][number], { label: "@SUM(A1)" });
    const opened = open(await renderXlsx([figure], options));
    const cells = sheetCells(opened, "xl/worksheets/sheet1.xml");
    expect([cells.get("C2"), cells.get("E2")]).toEqual(["=1+1", "@SUM(A1)"]);
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
