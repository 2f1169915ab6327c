// The numbers of a figure for the clipboard: as HTML for Word and Excel, as text with tabs for the rest. Numbers are plain;
// what is said beside one (約, 以上, a reason why there is none) stands in a column of its own.
import type { Cell, Figure } from "../../figure/figure";
import { downloadWords } from "../download-words";
import { text } from "../xml";
import { defuse } from "./defuse";

export type ClipboardTable = { html: string; tsv: string };

/** As printed, without the commas and words around it; empty where there is none. */
function plainNumber({ value, decimals }: Cell): string {
  return value === null ? "" : value.toFixed(decimals);
}

/** What the bare number leaves out. */
function remark(cell: Cell): string {
  if (cell.value === null) return cell.spoken;
  return cell.before === "" && cell.after === "" ? "" : cell.text;
}

/** One line within a cell. */
const oneLine = (value: string) => value.replaceAll(/\s+/g, " ");

/** Header, a row a category, and the credit under them. */
export function clipboardTable(figure: Figure): ClipboardTable {
  const { categories, series, cells, axisUnit, name, sourceLine, lang } = figure;
  const words = downloadWords[lang];
  const remarks = categories.map((_, c) =>
    series
      .flatMap(({ label }, s) => {
        const said = remark(cells[c]?.[s] as Cell);
        return said ? [label ? words.remark(label, said) : said] : [];
      })
      .join(words.remarkJoin),
  );
  const remarked = remarks.some(Boolean);
  const header = [
    figure.table.columns[0] ?? "",
    ...series.map(({ label }) => `${label || name}${axisUnit}`),
    ...(remarked ? [words.remarks] : []),
  ];
  const rows = categories.map(({ label, sublabel }, c) => ({
    label: defuse([label, sublabel].filter(Boolean).join(" ")),
    numbers: series.map((_, s) => plainNumber(cells[c]?.[s] as Cell)),
    remark: remarked ? [defuse(remarks[c] ?? "")] : [],
  }));
  const lines = [
    header.map(defuse),
    ...rows.map((row) => [row.label, ...row.numbers, ...row.remark]),
    [defuse(sourceLine)],
  ];
  const cell = (tag: "th" | "td", value: string) => `<${tag}>${text(value)}</${tag}>`;
  const body = rows.map(
    (row) =>
      `<tr>${cell("th", row.label)}${[...row.numbers, ...row.remark].map((value) => cell("td", value)).join("")}</tr>`,
  );
  return {
    tsv: lines.map((line) => line.map(oneLine).join("\t")).join("\r\n"),
    html:
      `<table><tr>${header.map((value) => cell("th", defuse(value))).join("")}</tr>${body.join("")}` +
      `<tr><td colspan="${header.length}">${text(defuse(sourceLine))}</td></tr></table>`,
  };
}
