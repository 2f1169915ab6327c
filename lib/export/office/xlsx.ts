// A workbook of three sheets a figure: データ (bare table), 図 (native chart on those cells), 出典・符号 (all that belongs
// to them). Numbers are numbers; marks and units stand beside them, never in them.
import {
  Chart,
  ChartRange,
  ChartSeries,
  DocProperties,
  Format,
  FormatAlign,
  Workbook,
  type Worksheet,
} from "wasm-xlsxwriter";
import { exportWords } from "../../chart/export-words";
import { wrapText } from "../../chart/wrap-text";
import type { Figure } from "../../figure/figure";
import { creditOf, roleName, surroundings } from "../../figure/surroundings";
import { officeWords } from "../../words/office-words";
import { longRows } from "../data/csv";
import type { ExportOptions } from "../options";
import { provenanceOf } from "../provenance";
import { type ChartRanges, chartPart, numberFormat } from "./chart-part";
import { inPoints } from "./chart-place";
import { addProvenance, closePackage, openPackage, writePart } from "./office-package";
import { baseFormat, columnWidth, originRows, recordRows, writeRows } from "./workbook";

/** Columns of the data sheet that the chart stands on. */
const [itemColumn, seriesColumn, valueColumn] = ["C", "E", "G"];

/** Columns from 0 whose numbers have decimals (lib/export/data/csv.ts). */
const valueColumns = { value: 6, interval: [14, 15] };

/** Rows of a series follow one another, so that a chart's range is one piece; the order within is the figure's. */
function bySeries(figure: Figure): (string | number | null)[][] {
  const [header = [], ...rows] = longRows(figure);
  const across = figure.series.length;
  // A text cell is never run, so the apostrophe that a CSV needs would only be a letter too many.
  const plain = ([code, , , ...rest]: (string | number | null)[], c: number, s: number) => {
    const { label = "", sublabel = "" } = figure.categories[c] ?? {};
    const [item, , ...values] = rest;
    return [
      code ?? null,
      figure.name,
      [label, sublabel].filter(Boolean).join(" "),
      item ?? null,
      figure.series[s]?.label ?? "",
      ...values,
    ];
  };
  const sorted = figure.series.flatMap((_, s) =>
    figure.categories.map((_category, c) => plain(rows[c * across + s] ?? [], c, s)),
  );
  return [header, ...sorted];
}

/** Numbers as they are printed elsewhere: 27.0 is not 27. */
function writeNumbers(sheet: Worksheet, figure: Figure, rows: readonly (readonly (string | number | null)[])[]): void {
  const formats = new Map<string, Format>();
  const formatOf = (code: string) => {
    const format = formats.get(code) ?? baseFormat().setNumFormat(code);
    formats.set(code, format);
    return format;
  };
  rows.slice(1).forEach((row, index) => {
    const [c, s] = [index % figure.categories.length, Math.floor(index / figure.categories.length)];
    const cell = figure.cells[c]?.[s];
    const decimals = cell?.decimals ?? 0;
    row.forEach((value, column) => {
      if (typeof value !== "number") return;
      const own =
        column === valueColumns.value ? decimals : valueColumns.interval.includes(column) ? Math.max(1, decimals) : 0;
      sheet.writeNumberWithFormat(index + 1, column, value, formatOf(numberFormat(own)));
    });
  });
}

function rangesOf(figure: Figure, sheet: string): ChartRanges {
  const rows = figure.categories.length;
  const range = (column: string, series: number) =>
    `'${sheet}'!$${column}$${series * rows + 2}:$${column}$${(series + 1) * rows + 1}`;
  return {
    name: (series) => `'${sheet}'!$${seriesColumn}$${series * rows + 2}`,
    categories: (series) => range(itemColumn as string, series),
    values: (series) => range(valueColumn as string, series),
  };
}

/** What surrounds the figure, a row a text. Where all numbers are lost, theirs is the credit of the whole sheet. */
function aroundRows(figure: Figure): [kind: string, text: string][] {
  const { lang, sourceLine } = figure;
  const { credit } = exportWords[lang].sheet;
  const roles = ["caution", "base", "ruler", "mark", "note", "interval", "lost"] as const;
  return surroundings(figure, sourceLine ? [...roles, "lost-credit"] : roles).map(({ role, label, text }) => {
    if (role === "lost") return [roleName("note", lang), label + officeWords[lang].after + text];
    return [role === "lost-credit" ? credit : roleName(role, lang), text];
  });
}

function notesRows(figure: Figure, options: ExportOptions): (string | number | null)[][] {
  const words = exportWords[figure.lang].sheet;
  const rows: [string, string][] = [
    [words.title, figure.title],
    [words.name, figure.name],
    [words.subtitle, figure.subtitle],
    ...aroundRows(figure),
    ...figure.sources.map((source): [string, string] => [
      words.source,
      [source.id, source.text, source.published, source.url, ...source.locators].filter(Boolean).join(" "),
    ]),
    ...originRows(figure, options),
  ];
  return [[words.kind, words.content], ...rows];
}

/** In pixels, as the library counts. */
function chartSize({ categories, series }: Figure): { width: number; height: number } {
  return { width: 900, height: Math.min(900, 260 + 26 * categories.length * series.length) };
}

/** On A4 paper, all columns on a page's width. */
function fitOnPaper(sheet: Worksheet): Worksheet {
  return sheet.setPaperSize(9).setLandscape().setPrintFitToPages(1, 0);
}

/** Widths of the two columns of the notes, in Excel's units; what a line of the second holds, in points. */
const notesColumns = { kind: 14, content: 100, line: 520 };

/** What belongs to the numbers, for reading; the record of the check under it, one line high and left off on paper. */
function writeNotes(sheet: Worksheet, figure: Figure, options: ExportOptions): void {
  const lines = notesRows(figure, options);
  const records = recordRows(figure, options);
  writeRows(sheet, [...lines, ...records]);
  const { kind, content, line } = notesColumns;
  sheet.setColumnWidth(0, kind).setColumnWidth(1, content).setFreezePanes(1, 0);
  const wrapped = baseFormat().setTextWrap().setAlign(FormatAlign.Top);
  const top = baseFormat().setAlign(FormatAlign.Top);
  lines.slice(1).forEach(([name, text], index) => {
    const row = index + 1;
    sheet.writeStringWithFormat(row, 0, String(name ?? ""), top);
    sheet.writeStringWithFormat(row, 1, String(text ?? ""), wrapped);
    // Not every program finds the height of a wrapped text by itself.
    const set = wrapText(String(text ?? ""), line, 11, 400).length;
    if (set > 1) sheet.setRowHeight(row, 15 * set);
  });
  // Cut at the edge of its cell: no text runs on over the sheet.
  const cut = baseFormat().setAlign(FormatAlign.Fill);
  records.forEach(([, text], index) => {
    sheet.writeStringWithFormat(lines.length + index, 1, text, cut);
  });
  fitOnPaper(sheet)
    .setRepeatRows(0, 0)
    .setPrintArea(0, 0, lines.length - 1, 1);
}

/**
 * One workbook of all figures: three sheets each, numbered where there are several.
 * @returns the bytes of an .xlsx file
 */
export async function renderXlsx(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const workbook = new Workbook();
  const charts: { figure: Figure; sheet: string }[] = [];
  const first = figures[0];
  if (first) {
    workbook.setProperties(
      new DocProperties().setTitle(first.name).setSubject(first.sourceLine).setComment(first.title),
    );
  }
  figures.forEach((figure, index) => {
    const words = exportWords[figure.lang].sheet;
    const number = figures.length > 1 ? String(index + 1) : "";
    const rows = bySeries(figure);
    const dataName = words.dataSheet + number;
    const data = workbook.addWorksheet().setName(dataName);
    writeRows(data, rows);
    fitOnPaper(data).setFreezePanes(1, 0).setRepeatRows(0, 0);
    rows[0]?.forEach((_, column) => {
      data.setColumnWidth(column, columnWidth(rows.map((row) => row[column] ?? "")));
    });
    writeNumbers(data, figure, rows);
    const picture = workbook.addWorksheet().setName(words.chartSheet + number);
    fitOnPaper(picture).setScreenGridlines(false).setPrintFitToPages(1, 1);
    const heading = new Format().setFontName("BIZ UDPGothic").setFontSize(14).setBold();
    picture.writeStringWithFormat(0, 0, figure.title, heading);
    picture.writeStringWithFormat(
      1,
      0,
      [figure.name, figure.subtitle].join(officeWords[figure.lang].after),
      baseFormat(),
    );
    const { width, height } = chartSize(figure);
    if (figure.categories.length > 0) {
      // A stand-in of the library's: the part is replaced by ours, the frame and its relations stay.
      const chart = Chart.newBar().setWidth(width).setHeight(height);
      chart.setAltText(figure.alt.slice(0, 2000));
      chart.pushSeries(new ChartSeries().setValues(ChartRange.newFromRange(dataName, 1, 6, 1, 6)));
      picture.insertChart(3, 0, chart);
      charts.push({ figure, sheet: dataName });
    }
    const below = figure.categories.length > 0 ? 3 + Math.ceil(height / 20) + 1 : 3;
    const lost = surroundings(figure, ["lost"]).map(({ label, text }) => label + officeWords[figure.lang].after + text);
    const lines = [...lost, creditOf(figure)];
    lines.filter(Boolean).forEach((line, index) => {
      picture.writeStringWithFormat(below + index, 0, line, baseFormat());
    });
    const about = workbook.addWorksheet().setName(words.aboutSheet + number);
    writeNotes(about, figure, options);
  });
  const parts = openPackage(workbook.saveToBufferSync());
  charts.forEach(({ figure, sheet }, index) => {
    // Cells are white, whatever the screen's theme.
    const onCells = { style: options.style, theme: "light" } as const;
    const frame = inPoints(chartSize(figure));
    writePart(
      parts,
      `xl/charts/chart${index + 1}.xml`,
      chartPart(figure, onCells, rangesOf(figure, sheet), null, frame),
    );
  });
  addProvenance(
    parts,
    figures.map((figure) => provenanceOf(figure, options)),
    options.date,
  );
  return closePackage(parts);
}
