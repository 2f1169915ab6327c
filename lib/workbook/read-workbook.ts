// A workbook, read in the browser's worker: XLSX to tables. Whatever the bytes are it answers with tables or with one problem;
// what takes too long is ended by who started the worker.
import { type CellObject, read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { readSheetCell } from "./cell-text";
import { unpackWorkbook } from "./unpack-workbook";
import { columnName, type Finding, type Sheet, type SheetRow, type WorkbookRead, workbookLimits } from "./workbook";

/** Never throws. */
export function readWorkbook(file: Uint8Array): WorkbookRead {
  const { zip, problem } = unpackWorkbook(file);
  if (problem) return { sheets: null, problem };
  try {
    const book = read(zip, {
      type: "array",
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellDates: false,
      nodim: true,
      sheetRows: workbookLimits.rows + 1,
    });
    if (book.SheetNames.length > workbookLimits.sheets) return { sheets: null, problem: "too-many-sheets" };
    const sheets = book.SheetNames.map((name, index) => readSheet(book, name, index));
    if (sheets.every(({ rows }) => rows.length === 0)) return { sheets: null, problem: "no-cells" };
    return { sheets, problem: null };
  } catch {
    return { sheets: null, problem: "damaged" };
  }
}

type Range = { s: { r: number; c: number }; e: { r: number; c: number } };

function readSheet(book: WorkBook, name: string, index: number): Sheet {
  const sheet: WorkSheet = book.Sheets[name] ?? {};
  const findings: Finding[] = [];
  let more = 0;
  const tell = (one: Finding) => {
    if (findings.length < workbookLimits.findings) findings.push(one);
    else more += 1;
  };
  const from1904 = Boolean(book.Workbook?.WBProps?.date1904);
  const hidden = Boolean(book.Workbook?.Sheets?.[index]?.Hidden);
  if (hidden) tell({ code: "hidden-sheet", at: "", detail: { name } });
  if (from1904) tell({ code: "dates-1904", at: "", detail: {} });

  const cells = new Map<number, Map<number, string>>();
  let [width, cutRows, cutColumns] = [0, false, false];
  for (const [at, cell] of cellsOf(sheet)) {
    if (at.r >= workbookLimits.rows || at.c >= workbookLimits.columns) {
      if (at.r >= workbookLimits.rows) cutRows = true;
      else cutColumns = true;
      continue;
    }
    const { text, findings: ofCell } = readSheetCell(cell, from1904);
    for (const one of ofCell) tell({ ...one, at: columnName(at.c) + (at.r + 1) });
    if (text === "") continue;
    put(cells, at.r, at.c, text);
    width = Math.max(width, at.c + 1);
  }
  if (cutRows) tell({ code: "rows-cut", at: "", detail: { most: workbookLimits.rows } });
  if (cutColumns) tell({ code: "columns-cut", at: "", detail: { most: workbookLimits.columns } });
  for (const range of mergesOf(sheet)) {
    const first = cells.get(range.s.r)?.get(range.s.c);
    if (first === undefined) continue;
    tell({ code: "merged", at: rangeName(range), detail: { found: first.slice(0, 40) } });
    // Each cell under a merged one means the same: a head over three columns is the head of each.
    for (let r = range.s.r; r <= Math.min(range.e.r, workbookLimits.rows - 1); r++) {
      for (let c = range.s.c; c <= Math.min(range.e.c, width - 1); c++) {
        if (cells.get(r)?.get(c) === undefined) put(cells, r, c, first);
      }
    }
  }

  const rows: SheetRow[] = [...cells.keys()]
    .sort((a, b) => a - b)
    .map((r) => {
      const hiddenRow = isHidden(sheet["!rows"]?.[r]);
      if (hiddenRow) tell({ code: "hidden-row", at: String(r + 1), detail: {} });
      return {
        number: r + 1,
        hidden: hiddenRow,
        cells: Array.from({ length: width }, (_, c) => cells.get(r)?.get(c) ?? ""),
      };
    });
  const hiddenColumns = Array.from({ length: width }, (_, c) => c).filter((c) => isHidden(sheet["!cols"]?.[c]));
  for (const c of hiddenColumns) tell({ code: "hidden-column", at: columnName(c), detail: {} });
  return { name, hidden, rows, hiddenColumns, findings, more };
}

/** Also what was made so narrow that nothing is seen of it. */
function isHidden(size: { hidden?: boolean; hpt?: number; width?: number } | undefined): boolean {
  return Boolean(size?.hidden) || size?.hpt === 0 || size?.width === 0;
}

function put(cells: Map<number, Map<number, string>>, r: number, c: number, text: string): void {
  const row = cells.get(r) ?? new Map<number, string>();
  row.set(c, text);
  cells.set(r, row);
}

/** Row by row: the sheet's own keys come as the file wrote them. */
function cellsOf(sheet: WorkSheet): [{ r: number; c: number }, CellObject][] {
  const found: [{ r: number; c: number }, CellObject][] = [];
  for (const [key, cell] of Object.entries(sheet)) {
    const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(key) ?? [];
    if (!letters || !digits || typeof cell !== "object" || cell === null) continue;
    const c = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    found.push([{ r: Number(digits) - 1, c }, cell as CellObject]);
  }
  return found.sort(([a], [b]) => a.r - b.r || a.c - b.c);
}

/** As many as a table of this size can have. */
function mergesOf(sheet: WorkSheet): Range[] {
  const merges = (sheet["!merges"] ?? []) as Range[];
  return merges.slice(0, 2000).filter(({ s, e }) => s && e && s.r >= 0 && s.c >= 0 && e.r >= s.r && e.c >= s.c);
}

function rangeName({ s, e }: Range): string {
  return `${columnName(s.c)}${s.r + 1}:${columnName(e.c)}${e.r + 1}`;
}
