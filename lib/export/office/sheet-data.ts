// The data sheet of a workbook: a bare table in long layout, one row an observation, in the columns of every figure.
import type { Format, Worksheet } from "wasm-xlsxwriter";
import type { Figure } from "../../figure/figure";
import { tidyTable } from "../data/tidy";
import { type TidyColumn, tidyColumns } from "../data/tidy-words";
import { numberFormat } from "./value-format";
import { baseFormat, columnWidth, fitOnPaper, writeRows } from "./workbook";

const withDecimals: ReadonlySet<TidyColumn> = new Set(["value", "interval_lower", "interval_upper"]);

/** Numbers as they are printed elsewhere: 27.0 is not 27. */
function writeNumbers(sheet: Worksheet, figure: Figure, rows: readonly (readonly (string | number | null)[])[]): void {
  const formats = new Map<string, Format>();
  const formatOf = (code: string) => {
    const format = formats.get(code) ?? baseFormat().setNumFormat(code);
    formats.set(code, format);
    return format;
  };
  const cells = figure.cells.flat();
  rows.slice(1).forEach((row, index) => {
    const decimals = cells[index]?.decimals ?? 0;
    row.forEach((value, at) => {
      if (typeof value !== "number") return;
      const column = tidyColumns[at] as TidyColumn;
      const own = column === "value" ? decimals : withDecimals.has(column) ? Math.max(1, decimals) : 0;
      sheet.writeNumberWithFormat(index + 1, at, value, formatOf(numberFormat(own)));
    });
  });
}

/** Text cells are never run, so they need no apostrophe. */
export function writeData(sheet: Worksheet, figure: Figure): void {
  const rows = tidyTable(figure);
  writeRows(sheet, rows);
  fitOnPaper(sheet).setFreezePanes(1, 0).setRepeatRows(0, 0);
  rows[0]?.forEach((_, column) => {
    sheet.setColumnWidth(column, columnWidth(rows.map((row) => row[column] ?? "")));
  });
  writeNumbers(sheet, figure, rows);
}

/** Where the value of a cell of the figure stands: `$M$5`. */
export function valueAddress({ series }: Figure, category: number, one: number): string {
  const column = String.fromCharCode(65 + tidyColumns.indexOf("value"));
  return `$${column}$${2 + category * series.length + one}`;
}
