// A workbook of three sheets a figure: データ (bare table), 図 (native chart on those cells), 出典・符号 (all that belongs
// to them). Numbers are numbers; marks and units stand beside them, never in them.
import { DocProperties, Workbook } from "wasm-xlsxwriter";
import { exportWords } from "../../chart/export-words";
import { formOf, onlyNumber } from "../../chart/figure-form";
import type { Figure } from "../../figure/figure";
import { type Shown, shownChart } from "../../verify/shown-figure";
import type { ExportOptions } from "../options";
import { provenanceOf } from "../provenance";
import { textsOver } from "./chart-shapes";
import { addProvenance, closePackage, openPackage } from "./office-package";
import { putChart } from "./put-chart";
import { type SheetChart, writeChart } from "./sheet-chart";
import { writeData } from "./sheet-data";
import { writeNotes } from "./sheet-notes";
import { listTable } from "./slide-table";

/** What is seen of a figure on its second sheet, apart from the values. */
function shownOn(figure: Figure, chart: SheetChart | null): Shown {
  const number = onlyNumber(figure);
  return {
    title: figure.title,
    ...(number ? { number: [number.label, number.value].filter(Boolean) } : {}),
    ...(formOf(figure) === "list" ? { table: listTable(figure) } : {}),
    ...(chart ? { chart: shownChart(figure, textsOver(figure, chart.frame)) } : {}),
  };
}

/**
 * One workbook of all figures: three sheets each, numbered where there are several.
 * @returns the bytes of an .xlsx file
 */
export async function renderXlsx(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const workbook = new Workbook();
  const charts: SheetChart[] = [];
  const first = figures[0];
  if (first) {
    workbook.setProperties(
      new DocProperties().setTitle(first.name).setSubject(first.sourceLine).setComment(first.title),
    );
  }
  figures.forEach((figure, index) => {
    const words = exportWords[figure.lang].sheet;
    const number = figures.length > 1 ? String(index + 1) : "";
    const [dataName, chartName] = [words.dataSheet + number, words.chartSheet + number];
    writeData(workbook.addWorksheet().setName(dataName), figure);
    const chart = writeChart(workbook.addWorksheet().setName(chartName), figure, `'${chartName}'`, `'${dataName}'`);
    if (chart) charts.push(chart);
    writeNotes(workbook.addWorksheet().setName(words.aboutSheet + number), figure, options, shownOn(figure, chart));
  });
  const parts = openPackage(workbook.saveToBufferSync());
  charts.forEach((chart, index) => {
    // Cells are white, whatever the screen's theme.
    const onCells = { style: options.style, theme: "light" } as const;
    putChart(parts, `xl/charts/chart${index + 1}.xml`, { ...chart, workbook: null }, onCells);
  });
  addProvenance(
    parts,
    figures.map((figure) => provenanceOf(figure, options)),
    options.date,
  );
  return closePackage(parts);
}
