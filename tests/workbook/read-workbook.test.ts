// A workbook as an office has it: what is read of it is what its printed page shows, and everything else is named.
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { Format, Workbook } from "wasm-xlsxwriter";
import { langs } from "../../lib/localised";
import { readWorkbook } from "../../lib/workbook/read-workbook";
import { type Sheet, workbookLimits } from "../../lib/workbook/workbook";
import { findingSentence, workbookProblemWords } from "../../lib/workbook/workbook-words";
import { faultyWorkbook, formats, madeParts, madeWorkbook, numberCell, textCell } from "./made-workbook";

function sheetsOf(file: Uint8Array): readonly Sheet[] {
  const { sheets, problem } = readWorkbook(file);
  expect(problem).toBeNull();
  return sheets ?? [];
}

const oneSheet = (rows: string, more: { cols?: string; behind?: string } = {}) =>
  madeWorkbook([{ name: "表", rows, ...more }]);
/** Texts of the first row, and what was found in it. */
function firstRow(cells: string, book = "") {
  const [sheet] = sheetsOf(madeWorkbook([{ name: "表", rows: `<row r="1">${cells}</row>` }], [], book));
  return { cells: sheet?.rows[0]?.cells ?? [], codes: sheet?.findings.map(({ code }) => code) };
}

describe("a workbook with planted faults", () => {
  const [sheet, hidden] = sheetsOf(faultyWorkbook());
  const at = (code: string) => sheet?.findings.filter((one) => one.code === code).map((one) => one.at);

  it("reads what the page shows, by the sheet's own row numbers", () => {
    expect(sheet?.rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, "令和7年調査", "", "", "", ""],
      [3, "選択肢", "割合", "割合", "件数", "控え"],
      [4, "暗号資産", "63.4%", "0.634", "454", "x"],
      [5, "不正アクセス", "10.0%", "", "", ""],
      [6, "ランサムウェア", "63%", "", "#N/A", ""],
      [7, "その他", "１２．８", "", "", ""],
      [8, "無回答", "2022-06-20", "2022-06-20", "42", ""],
      [9, "無効", "63.4%", "5", "2", ""],
    ]);
  });

  it.each([
    ["furigana", ["A4", "A5"]],
    ["hidden-row", ["5"]],
    ["hidden-column", ["E"]],
    ["merged", ["B3:C3"]],
    ["era-date", ["B8"]],
    ["date", ["C8"]],
    ["error-value", ["D6"]],
    ["formula-empty", ["D7"]],
    ["formula", ["D9"]],
    ["percent", ["B4", "B5", "B6"]],
    ["fraction", ["C4"]],
    ["shown-differs", ["B6", "C9"]],
    ["number-as-text", ["D8"]],
    ["full-width", ["B7"]],
    ["invisible", ["A9"]],
    ["line-break", ["A6"]],
    ["note", ["B4"]],
  ])("names %s with its place", (code, places) => {
    expect(at(code)).toEqual(places);
  });

  it("takes no option for a number because it begins with one", () => {
    const labels = ["1か月以上", "２か月以上", "2週間", "100万円未満", "63.4%", "12件"];
    const rows = labels.map((label, n) => `<row r="${n + 1}">${textCell(`A${n + 1}`, label)}</row>`).join("");
    const [one] = readWorkbook(madeWorkbook([{ name: "表", rows }])).sheets ?? [];
    expect(one?.findings.map(({ code, at }) => `${code} ${at}`)).toEqual(["number-as-text A5", "number-as-text A6"]);
    expect(one?.rows.map(({ cells }) => cells[0])).toEqual(labels);
  });

  it("names a hidden sheet, and says of hidden rows and columns that they are", () => {
    expect(hidden?.hidden).toBe(true);
    expect(hidden?.findings.map(({ code }) => code)).toEqual(["hidden-sheet"]);
    expect(sheet?.rows.filter((row) => row.hidden).map(({ number }) => number)).toEqual([5]);
    expect(sheet?.hiddenColumns).toEqual([4]);
  });

  it("says each in a sentence without holes, in both languages", () => {
    for (const one of [...(sheet?.findings ?? []), ...(hidden?.findings ?? [])]) {
      for (const lang of langs) expect(findingSentence(one, lang)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe("numbers", () => {
  it("tells 0.634 and 63.4% apart by value and shown text", () => {
    const [percent, words] = [formats.indexOf("0.0%") + 1, formats.indexOf('0.0"%"') + 1];
    const row = firstRow(
      `${numberCell("A1", 0.634)}${numberCell("B1", 0.634, percent)}${numberCell("C1", 63.4, words)}${numberCell("D1", 63.4)}`,
    );
    expect(row.cells).toEqual(["0.634", "63.4%", "63.4%", "63.4"]);
    expect(row.codes).toEqual(["fraction", "percent"]);
  });

  it("keeps the decimals that are shown, and drops the commas", () => {
    const row = firstRow(numberCell("A1", 0.55, 1) + numberCell("B1", 2950, formats.indexOf("#,##0") + 1));
    expect(row.cells).toEqual(["55.0%", "2950"]);
  });

  it("shows no tail of binary fractions", () => {
    expect(firstRow(numberCell("A1", "12.799999999999999") + numberCell("B1", "0.1279999999999999", 1))).toEqual({
      cells: ["12.8", "12.8%"],
      codes: ["percent"],
    });
  });

  it("reads dates that are counted from 1904", () => {
    const date = formats.indexOf("yyyy/m/d") + 1;
    expect(firstRow(numberCell("A1", 43270, date), '<workbookPr date1904="1"/>')).toEqual({
      cells: ["2022-06-20"],
      codes: ["dates-1904", "date"],
    });
    expect(firstRow(numberCell("A1", 44732, date)).cells).toEqual(["2022-06-20"]);
  });

  it("reads a short era date, which the reader of formats stumbles over", () => {
    expect(firstRow(numberCell("A1", 44732, formats.indexOf("[$-411]ge\\.m\\.d") + 1))).toEqual({
      cells: ["2022-06-20"],
      codes: ["era-date"],
    });
  });
});

describe("a workbook of another writer", () => {
  it("is read with its shared strings and percentages", () => {
    const book = new Workbook();
    const sheet = book.addWorksheet();
    sheet.setName("図表1");
    sheet.writeString(0, 0, "選択肢");
    sheet.writeString(1, 0, "警察");
    sheet.writeNumberWithFormat(1, 1, 0.182, new Format().setNumFormat("0.0%"));
    const [read] = sheetsOf(book.saveToBufferSync());
    expect(read?.name).toBe("図表1");
    expect(read?.rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, "選択肢", ""],
      [2, "警察", "18.2%"],
    ]);
  });
});

describe("hostile files", () => {
  const cell = textCell("A1", "値");
  const parts = madeParts([{ name: "表", rows: `<row r="1">${cell}</row>` }]);

  it.each([
    ["nothing", new Uint8Array(), "not-a-workbook"],
    ["a text", strToU8("選択肢,値\n"), "not-a-workbook"],
    ["a ZIP of something else", zipSync({ "word/document.xml": strToU8("<x/>") }), "not-a-workbook"],
    ["half a file", faultyWorkbook().subarray(0, 900), "damaged"],
    ["what Excel 97 or a password made", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "old-excel"],
    ["a file beyond all measure", new Uint8Array(workbookLimits.file + 1), "too-large"],
    ["no cells", oneSheet(""), "no-cells"],
    [
      "columns beyond Excel's",
      oneSheet(`<row r="1">${cell}</row>`, { cols: '<cols><col min="1" max="999999999" width="9"/></cols>' }),
      "damaged",
    ],
    ["rows beyond Excel's", oneSheet(`<row r="999999999">${textCell("A999999999", "値")}</row>`), "damaged"],
  ])("refuses %s", (_, file, problem) => {
    expect(readWorkbook(file)).toEqual({ sheets: null, problem });
    for (const lang of langs) expect(workbookProblemWords[problem as "damaged"][lang]).toBeTruthy();
  });

  it("refuses what unpacks to more than is safe, before it does", () => {
    const bomb = zipSync({
      ...parts,
      "xl/worksheets/sheet2.xml": [new Uint8Array(workbookLimits.unpacked + 1), { level: 9 }],
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(readWorkbook(bomb).problem).toBe("unpacks-too-large");
  });

  it("gains nothing by a size that is false", () => {
    const honest = zipSync({ ...parts, "xl/sharedStrings.xml": [new Uint8Array(8_000_000).fill(32), { level: 9 }] });
    const size = new Uint8Array(new Uint32Array([8_000_000]).buffer);
    const false4 = honest.slice();
    for (let at = 0; at + 4 <= false4.length; at++) {
      if (size.every((byte, n) => false4[at + n] === byte)) false4.set([10, 0, 0, 0], at);
    }
    expect(false4).not.toEqual(honest);
    expect(readWorkbook(false4).problem === null || readWorkbook(false4).problem === "damaged").toBe(true);
  });

  it("reads as many rows and columns as a table has, and says that there were more", () => {
    const many = Array.from({ length: 3000 }, (_, n) => `<row r="${n + 1}">${numberCell(`A${n + 1}`, n)}</row>`);
    const [sheet] = sheetsOf(oneSheet(many.join("")));
    expect(sheet?.rows.length).toBe(workbookLimits.rows);
    expect(sheet?.findings.map(({ code }) => code)).toContain("rows-cut");
    const [wide] = sheetsOf(oneSheet(`<row r="1">${textCell("A1", "値")}${textCell("XFD1", "遠い値")}</row>`));
    expect(wide?.rows[0]?.cells).toEqual(["値"]);
    expect(wide?.findings.map(({ code }) => code)).toEqual(["columns-cut"]);
  });

  it("leaves pictures and macros packed", () => {
    const more = { "xl/media/image1.png": new Uint8Array(10_000), "xl/vbaProject.bin": new Uint8Array(10) };
    expect(sheetsOf(zipSync({ ...parts, ...more }))[0]?.rows[0]?.cells).toEqual(["値"]);
    expect(Object.keys(unzipSync(zipSync({ ...parts, ...more })))).toContain("xl/vbaProject.bin");
  });
});
