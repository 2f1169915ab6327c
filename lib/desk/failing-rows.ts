// What a check found, by rows of the sheet: each with its cells, what is wrong in them, and the values that will be used.
import { type Column, columnsOf } from "../import/columns";
import { readCell } from "../import/read-cell";
import type { Problem } from "../problem";
import type { Sheet, SheetRow } from "./sheet";

export type FailingCell = {
  /** Place in the row, from 0. */
  place: number;
  /** Null where the header knows no such column. */
  column: Column | null;
  /** What the header calls it. */
  header: string;
  value: string;
  /** What an import makes of the cell, where that is another text. */
  used: string | null;
  problems: readonly Problem[];
};

export type FailingRow = {
  row: number;
  cells: readonly FailingCell[];
  /** Of the whole row. */
  problems: readonly Problem[];
  /** Whether it has an error, and not warnings alone. */
  error: boolean;
  isHeader: boolean;
};

export type Failing = {
  /** Of the whole table. */
  whole: readonly Problem[];
  rows: readonly FailingRow[];
};

/** @param problems of this table alone */
export function failingRows(sheet: Sheet, problems: readonly Problem[]): Failing {
  const whole: Problem[] = [];
  const byRow = new Map<SheetRow, { row: number; problems: Problem[] }>();
  for (const problem of problems) {
    const found = problem.line === 0 || problem.line === sheet.openAt ? null : rowAt(sheet, problem.line);
    if (!found) whole.push(problem);
    else {
      const known = byRow.get(found) ?? { row: numberOf(found, problem.line), problems: [] };
      known.problems.push(problem);
      byRow.set(found, known);
    }
  }
  const rows = [...byRow].map(([row, found]) => failing(sheet, { ...row, row: found.row }, found.problems));
  return { whole, rows: rows.sort((a, b) => a.row - b.row) };
}

/** The row that a line of the text stands in. */
function rowAt(sheet: Sheet, line: number): SheetRow | null {
  return sheet.rows.findLast((one) => one.line <= line) ?? null;
}

/** The number in the sheet of what a problem's line says; null of the whole table. */
export function rowNumber(sheet: Sheet, line: number): number | null {
  const found = line === 0 ? null : rowAt(sheet, line);
  return found && numberOf(found, line);
}

/** Of several blank lines, which are one record, each has its number. */
const numberOf = ({ row, line, fields }: SheetRow, at: number) => (fields.length === 1 ? row + at - line : row);

function failing(sheet: Sheet, { row, fields }: SheetRow, problems: readonly Problem[]): FailingRow {
  const header = sheet.rows.find((one) => one.row === sheet.headerRow)?.fields ?? [];
  const columns = sheet.header ? columnsOf[sheet.header.kind] : [];
  const at = new Map(sheet.header?.positions.map((place, index) => [place, columns[index] ?? null]));
  const isHeader = row === sheet.headerRow;
  const width = isHeader ? fields.length : Math.max(fields.length, header.length);
  const cells = Array.from({ length: width }, (_, place): FailingCell => {
    const column = at.get(place) ?? null;
    const value = fields[place] ?? "";
    const used = isHeader || !column ? null : usedValue(value, column);
    const own = problems.filter((one) => one.column !== "" && one.column === (column?.name ?? header[place]));
    return { place, column, header: header[place] ?? "", value, used, problems: own };
  });
  const placed = new Set(cells.flatMap((cell) => cell.problems));
  return {
    ...{ row, cells, isHeader, problems: problems.filter((one) => !placed.has(one)) },
    error: problems.some(({ severity }) => severity === "error"),
  };
}

function usedValue(raw: string, column: Column): string | null {
  const read = readCell(raw, column);
  const value = typeof read === "string" ? read : "value" in read ? read.value : raw;
  return value === raw ? null : value;
}
