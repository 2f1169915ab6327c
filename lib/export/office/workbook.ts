// Workbooks: the small one inside a slide's or a report's chart, and the parts that the exported workbook is made of.
import { Format, FormatAlign, Workbook, type Worksheet } from "wasm-xlsxwriter";
import { exportWords } from "../../chart/export-words";
import type { Figure } from "../../figure/figure";
import { creditOf } from "../../figure/surroundings";
import { piecesOf } from "../../verify/record-pieces";
import { type Shown, shownChart } from "../../verify/shown-figure";
import type { ExportOptions } from "../options";
import { figureRecord, provenanceOf, type RecordOptions } from "../provenance";
import { officeFont } from "./chart-look";
import { type ChartFrame, placeChart } from "./chart-place";
import { textsOver } from "./chart-shapes";
import { chartTable } from "./chart-table";
import { closePackage, openPackage, setDay } from "./office-package";

/** Width of a text in a column, in Excel's units: a Japanese letter takes two. */
export function columnWidth(values: readonly (string | number | null)[]): number {
  const widest = Math.max(
    0,
    ...values.map((value) => [...String(value ?? "")].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0)),
  );
  return Math.min(60, Math.max(8, widest * 1.1 + 2));
}

export function baseFormat(): Format {
  return new Format().setFontName(officeFont).setFontSize(11);
}

function headerFormat(): Format {
  return baseFormat().setBold().setTextWrap().setAlign(FormatAlign.Top);
}

/** Writes rows from a row of the sheet on: numbers as numbers, absent values as empty cells. */
export function writeRows(sheet: Worksheet, rows: readonly (readonly (string | number | null)[])[], from = 0): void {
  const [header, plain] = [headerFormat(), baseFormat()];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null || value === "") return;
      sheet.writeWithFormat(from + r, c, value, from + r === 0 ? header : plain);
    });
  });
}

/** On A4 paper, all columns on a page's width. */
export function fitOnPaper(sheet: Worksheet): Worksheet {
  return sheet.setPaperSize(9).setLandscape().setPrintFitToPages(1, 0);
}

/** Where a figure's numbers came from, as rows of a sheet. */
export function originRows(figure: Figure, options: Pick<ExportOptions, "origin" | "date">): [string, string][] {
  const words = exportWords[figure.lang].sheet;
  const { address, dataVersion, date } = provenanceOf(figure, options);
  return [
    [words.credit, creditOf(figure)],
    [words.address, address],
    [words.dataVersion, dataVersion],
    [words.date, date],
  ];
}

/** The record that a check reads back, as rows of a sheet. */
export function recordRows(figure: Figure, options: RecordOptions, shown: Shown): [string, string][] {
  const { record } = exportWords[figure.lang].sheet;
  return piecesOf(figureRecord(figure, options, { shown })).map((piece) => [record, piece]);
}

/**
 * The workbook inside a chart: the table that it draws, numbers as numbers; a second sheet with their origin, which stays
 * with the chart wherever it is pasted.
 * @param frame of the chart: its names are broken by it
 * @param around what is seen of the figure around the chart
 */
export function embeddedWorkbook(
  figure: Figure,
  options: RecordOptions,
  frame: ChartFrame,
  around: Omit<Shown, "chart">,
): Uint8Array {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet().setName("Sheet1");
  const rows = chartTable(figure, placeChart(figure, frame).names.names);
  writeRows(sheet, rows);
  sheet.setColumnWidth(0, columnWidth(rows.map(([name = ""]) => name)));
  const about = workbook.addWorksheet().setName(exportWords[figure.lang].sheet.aboutSheet);
  const shown = { ...around, chart: shownChart(figure, textsOver(figure, frame)) };
  const { kind, content } = exportWords[figure.lang].sheet;
  writeRows(about, [[kind, content], ...originRows(figure, options), ...recordRows(figure, options, shown)]);
  about.setColumnWidth(0, 14).setColumnWidth(1, 100);
  // The writing library puts the clock into it.
  const parts = openPackage(workbook.saveToBufferSync());
  setDay(parts, options.date);
  return closePackage(parts);
}
