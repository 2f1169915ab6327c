// What was read of a workbook: its sheets as plain tables with the sheet's own row numbers, and everything that a printed
// page does not show or that Excel understands otherwise than a reader, each named with its place.

/** Bounds of what is read. A report's table is a thousandth of them. */
export const workbookLimits = {
  /** Bytes of the file. */
  file: 16 * 2 ** 20,
  /** Bytes unpacked: of all parts that are read, by what the file says of itself before anything is unpacked. */
  unpacked: 64 * 2 ** 20,
  parts: 2000,
  sheets: 60,
  rows: 2000,
  columns: 120,
  /** Characters of one cell; the rest is cut and told. */
  cell: 4000,
  /** Findings that are told of one sheet; the rest is counted. */
  findings: 200,
  /** After so long the reader is ended. */
  milliseconds: 20_000,
} as const;

const findingCodes = [
  "hidden-sheet",
  "hidden-row",
  "hidden-column",
  "merged",
  "furigana",
  "era-date",
  "date",
  "error-value",
  "formula-empty",
  "formula",
  "percent",
  "fraction",
  "shown-differs",
  "number-as-text",
  "full-width",
  "invisible",
  "line-break",
  "note",
  "dates-1904",
  "rows-cut",
  "columns-cut",
  "cell-cut",
] as const;
export type FindingCode = (typeof findingCodes)[number];

export type Finding = {
  code: FindingCode;
  /** As Excel names it: `B3`, `B3:D3`, `5`, `C`; empty where it is the whole sheet's. */
  at: string;
  detail: Record<string, string | number>;
};

export type SheetRow = {
  /** As the sheet numbers it, from 1. */
  number: number;
  hidden: boolean;
  /** What is used of each cell, column A first; all rows of a sheet are of one length. */
  cells: readonly string[];
};

export type Sheet = {
  name: string;
  hidden: boolean;
  rows: readonly SheetRow[];
  /** Positions of hidden columns, A is 0. */
  hiddenColumns: readonly number[];
  findings: readonly Finding[];
  /** Findings beyond those that are told. */
  more: number;
};

export type WorkbookProblem =
  | "too-large"
  | "unpacks-too-large"
  | "old-excel"
  | "not-a-workbook"
  | "damaged"
  | "no-cells"
  | "too-many-sheets"
  | "too-slow";

export type WorkbookRead = { sheets: readonly Sheet[]; problem: null } | { sheets: null; problem: WorkbookProblem };

/** `A` for 0, `AA` for 26. */
export function columnName(position: number): string {
  const rest = position % 26;
  const letter = String.fromCharCode(65 + rest);
  return position < 26 ? letter : columnName((position - rest) / 26 - 1) + letter;
}
