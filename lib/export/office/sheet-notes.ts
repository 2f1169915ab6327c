// The third sheet of a workbook: all that belongs to a figure's numbers, for reading; the record of the check under it.
import { FormatAlign, type Worksheet } from "wasm-xlsxwriter";
import { exportWords } from "../../chart/export-words";
import { wrapText } from "../../chart/wrap-text";
import type { Figure } from "../../figure/figure";
import { roleName, surroundings } from "../../figure/surroundings";
import type { Shown } from "../../verify/shown-figure";
import { officeWords } from "../../words/office-words";
import type { ExportOptions } from "../options";
import { baseFormat, fitOnPaper, originRows, recordRows, writeRows } from "./workbook";

/** Widths of the two columns, in Excel's units; what a line of the second holds, in points. */
const columns = { kind: 14, content: 100, line: 520 };

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

function notesRows(figure: Figure, options: ExportOptions): [string, string][] {
  const words = exportWords[figure.lang].sheet;
  return [
    [words.kind, words.content],
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
}

/**
 * The record stands one line high and is left off on paper.
 * @param shown what is seen of the figure on the sheet of its chart
 */
export function writeNotes(sheet: Worksheet, figure: Figure, options: ExportOptions, shown: Shown): void {
  const lines = notesRows(figure, options);
  const records = recordRows(figure, options, shown);
  writeRows(sheet, [...lines, ...records]);
  const { kind, content, line } = columns;
  sheet.setColumnWidth(0, kind).setColumnWidth(1, content).setFreezePanes(1, 0);
  const wrapped = baseFormat().setTextWrap().setAlign(FormatAlign.Top);
  const top = baseFormat().setAlign(FormatAlign.Top);
  lines.slice(1).forEach(([name, text], index) => {
    const row = index + 1;
    sheet.writeStringWithFormat(row, 0, name, top);
    sheet.writeStringWithFormat(row, 1, text, wrapped);
    // Not every program finds the height of a wrapped text by itself.
    const set = wrapText(text, line, 11, 400).length;
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
