// Cells copied out of Excel or Word: as text with tabs, or as the cells of a table with their spans. Either becomes a sheet, like
// one of a workbook, so that the same is told of it and the same is done with it.
import { readWords } from "./cell-text";
import { columnName, type Finding, type Sheet, workbookLimits } from "./workbook";

/** Whether a text was copied out of cells: tabs, where a CSV has commas. */
export function isTabbed(text: string): boolean {
  const first = text.slice(0, 100_000).split(/\r?\n/, 1)[0] ?? "";
  return first.includes("\t");
}

/** Text with tabs as Excel copies it: a cell with a line break or a tab stands in quotation marks. */
export function tabbedCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const lines = text.replace(/\r\n?/g, "\n");
  let end = lines.length;
  while (lines[end - 1] === "\n") end -= 1;
  const unified = lines.slice(0, end);
  // A quotation mark opens a cell only where one closes it too: Word copies them as they stand.
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;
  for (;;) {
    const match = cell.exec(unified);
    if (!match) break;
    row.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
    if (match[3] === "\t") continue;
    rows.push(row);
    row = [];
    if (match[3] === "" || rows.length > workbookLimits.rows) break;
  }
  return rows;
}

export type SpannedCell = { text: string; across: number; down: number };

/** The cells of a table with spans as a plain table: each cell under a wide one says the same. */
export function spreadCells(rows: readonly (readonly SpannedCell[])[]): { cells: string[][]; merged: string[] } {
  const cells: string[][] = rows.slice(0, workbookLimits.rows).map(() => []);
  const merged: string[] = [];
  rows.slice(0, workbookLimits.rows).forEach((row, r) => {
    let c = 0;
    for (const { text, across, down } of row) {
      while (cells[r]?.[c] !== undefined) c += 1;
      const right = Math.min(c + bounded(across), workbookLimits.columns);
      const below = Math.min(r + bounded(down), cells.length);
      for (let y = r; y < below; y++) for (let x = c; x < right; x++) (cells[y] as string[])[x] ??= text;
      if (right - c > 1 || below - r > 1) merged.push(`${columnName(c)}${r + 1}:${columnName(right - 1)}${below}`);
      c = right;
    }
  });
  return { cells: cells.map((row) => Array.from(row, (text) => text ?? "")), merged };
}

const bounded = (span: number) => (Number.isInteger(span) && span > 1 ? Math.min(span, 1000) : 1);

/** Pasted cells as a sheet, its rows counted from 1. */
export function pastedSheet(
  name: string,
  cells: readonly (readonly string[])[],
  merged: readonly string[] = [],
): Sheet {
  const findings: Finding[] = [];
  let more = 0;
  const tell = (one: Finding) => {
    if (findings.length < workbookLimits.findings) findings.push(one);
    else more += 1;
  };
  const taken = cells.slice(0, workbookLimits.rows);
  if (cells.length > taken.length) tell({ code: "rows-cut", at: "", detail: { most: workbookLimits.rows } });
  const width = Math.min(Math.max(0, ...taken.map((row) => row.length)), workbookLimits.columns);
  for (const at of merged) tell({ code: "merged", at, detail: { found: "" } });
  const rows = taken.map((row, r) => ({
    number: r + 1,
    hidden: false,
    cells: Array.from({ length: width }, (_, c) => {
      const { text, findings: ofCell } = readWords(row[c] ?? "");
      for (const one of ofCell) {
        // Everything pasted is text.
        if (one.code !== "number-as-text") tell({ ...one, at: columnName(c) + (r + 1) });
      }
      return text;
    }),
  }));
  const filled = rows.filter((row) => row.cells.some((cell) => cell !== ""));
  return { name, hidden: false, rows: filled, hiddenColumns: [], findings, more };
}
