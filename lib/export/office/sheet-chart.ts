// The second sheet of a workbook: the native chart over the table that it draws, whose numbers are those of the data
// sheet; a single number in large type; places and counts alone as a list.
import { Chart, ChartRange, ChartSeries, type Format, FormatAlign, Formula, type Worksheet } from "wasm-xlsxwriter";
import { chartTraits } from "../../catalogue/chart-kinds";
import { formOf, listRows, onlyNumber } from "../../chart/figure-form";
import type { Figure } from "../../figure/figure";
import { creditOf, surroundings } from "../../figure/surroundings";
import { officeWords } from "../../words/office-words";
import { type ChartFrame, inPoints, placeChart } from "./chart-place";
import { type ChartColumn, type ChartRanges, chartColumns, chartRanges, chartTable } from "./chart-table";
import { valueAddress } from "./sheet-data";
import { numberFormat } from "./value-format";
import { baseFormat, columnWidth, fitOnPaper } from "./workbook";

/** First row of what is drawn, from 0; heights in pixels. */
const [firstRow, rowHeight] = [3, 20];

/** In pixels, as the library counts. */
function chartSize(figure: Figure): { width: number; height: number } {
  const { categories, series, kind } = figure;
  const { overTime, whole } = chartTraits[kind];
  const rows = categories.length * (whole ? 1 : series.length);
  return { width: 900, height: overTime ? 420 : Math.min(900, 130 + 24 * rows + 24 * categories.length) };
}

/** A chart that is to be put into the package: its place in the workbook's order is that of the list. */
export type SheetChart = { figure: Figure; frame: ChartFrame; ranges: ChartRanges };

/** What a cell of the chart's table is: a number of the data sheet where it is the figure's own. */
function writeTable(sheet: Worksheet, figure: Figure, frame: ChartFrame, top: number, data: string): void {
  const columns: readonly ChartColumn[] = chartColumns(figure);
  const rows = chartTable(figure, placeChart(figure, frame).names.names);
  const formats = new Map<number, Format>();
  const formatOf = (decimals: number) => {
    const format = formats.get(decimals) ?? baseFormat().setNumFormat(numberFormat(decimals)).setAlign(FormatAlign.Top);
    formats.set(decimals, format);
    return format;
  };
  const [head, name] = [baseFormat().setBold().setTextWrap().setAlign(FormatAlign.Top), baseFormat().setTextWrap()];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null) return;
      if (typeof value === "string") {
        sheet.writeStringWithFormat(top + r, c, value, r === 0 ? head : name);
        return;
      }
      const column = columns[c - 1];
      const decimals = column?.part === "series" ? (figure.cells[r - 1]?.[column.series]?.decimals ?? 0) : 1;
      if (column?.part !== "series") {
        sheet.writeNumberWithFormat(top + r, c, value, formatOf(Number.isInteger(value) ? 0 : decimals));
        return;
      }
      const formula = new Formula(`=${data}!${valueAddress(figure, r - 1, column.series)}`).setResult(String(value));
      sheet.writeFormulaWithFormat(top + r, c, formula, formatOf(decimals));
    });
    const lines = String(row[0] ?? "").split("\n").length;
    if (lines > 1) sheet.setRowHeight(top + r, 16 * lines);
  });
  sheet.setColumnWidth(0, columnWidth(rows.flatMap(([first]) => String(first ?? "").split("\n"))));
  rows[0]?.slice(1).forEach((label, index) => {
    sheet.setColumnWidth(index + 1, Math.min(22, columnWidth([label])));
  });
}

function writeNumber(sheet: Worksheet, figure: Figure): number {
  const one = onlyNumber(figure);
  if (!one) return firstRow;
  sheet.writeStringWithFormat(firstRow, 0, one.label, baseFormat().setFontSize(14));
  const large = baseFormat().setFontSize(44).setBold();
  sheet.writeStringWithFormat(firstRow + 1, 0, one.value, large).setRowHeight(firstRow + 1, 60);
  return firstRow + 3;
}

function writeList(sheet: Worksheet, figure: Figure): number {
  const [head, plain] = [baseFormat().setBold(), baseFormat().setFontSize(14)];
  const columns = [figure.table.columns[0] ?? "", ...figure.series.map(({ label }) => label || figure.name)];
  columns.forEach((text, c) => {
    sheet.writeStringWithFormat(firstRow, c, text, head);
  });
  const rows = listRows(figure);
  rows.forEach(({ label, texts }, r) => {
    [label, ...texts].forEach((text, c) => {
      sheet.writeStringWithFormat(firstRow + 1 + r, c, text, plain);
    });
  });
  columns.forEach((text, c) => {
    const all = [text, ...rows.map((row) => [row.label, ...row.texts][c] ?? "")];
    sheet.setColumnWidth(c, 1.3 * columnWidth(all));
  });
  return firstRow + rows.length + 2;
}

/**
 * @param name of the sheet, and of the data sheet, as formulas name them
 * @returns the chart that belongs over the sheet; null where the figure is none
 */
export function writeChart(sheet: Worksheet, figure: Figure, name: string, data: string): SheetChart | null {
  fitOnPaper(sheet).setScreenGridlines(false).setPrintFitToPages(1, 1);
  const { after } = officeWords[figure.lang];
  sheet.writeStringWithFormat(0, 0, figure.title, baseFormat().setFontSize(14).setBold());
  sheet.writeStringWithFormat(1, 0, [figure.name, figure.subtitle].join(after), baseFormat());
  const form = formOf(figure);
  const size = chartSize(figure);
  const frame = inPoints(size);
  const top = firstRow + Math.ceil(size.height / rowHeight) + 1;
  let below = firstRow;
  if (form === "chart") {
    // A stand-in of the library's: the part is replaced by ours, the frame and its relations stay.
    const chart = Chart.newBar().setWidth(size.width).setHeight(size.height).setAltText(figure.alt.slice(0, 2000));
    chart.pushSeries(new ChartSeries().setValues(ChartRange.newFromRange(name.replaceAll("'", ""), 1, 6, 1, 6)));
    sheet.insertChart(firstRow, 0, chart);
    below = top;
  }
  if (form === "number") below = writeNumber(sheet, figure);
  if (form === "list") below = writeList(sheet, figure);
  const lost = surroundings(figure, ["lost"]).map(({ label, text }) => label + after + text);
  const lines = [...lost, creditOf(figure)].filter(Boolean);
  lines.forEach((line, index) => {
    sheet.writeStringWithFormat(below + index, 0, line, baseFormat());
  });
  if (form !== "chart") return null;
  const table = below + lines.length + 1;
  writeTable(sheet, figure, frame, table, data);
  return { figure, frame, ranges: chartRanges(figure, name, table + 1) };
}
