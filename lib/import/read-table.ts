// A file, fed in pieces of text, becomes checked rows: header, records, rows, and every problem with its line.
import { type Known, rowReader } from "./check-row";
import { columnsOf, type FileKind, readHeader } from "./columns";
import type { CellProblem } from "./read-cell";
import { recordReader } from "./records";

export type TableProblem = CellProblem & { line: number; column: string };

export type TableSink = {
  /** Told once, before the first row. */
  header: (kind: FileKind) => void;
  /** Values in the order of the kind's columns, or null for a row with an error. The array is used again. */
  row: (values: readonly string[] | null, line: number) => void;
  problem: (problem: TableProblem) => void;
};

/** Reads the rows of one file into a sink. After a problem with the header no row is read: all of them would be wrong. */
export function tableReader(known: Known, sink: TableSink) {
  let kind: FileKind | null = null;
  let readRow: ((fields: readonly string[]) => readonly string[] | null) | null = null;
  let width = 0;
  let dead = false;
  let rows = 0;
  let line = 0;
  let blank: { line: number; code: string } | null = null;

  const fail = (code: string, at: number, detail: CellProblem["detail"] = {}, column = "") =>
    sink.problem({ code, line: at, column, detail });

  const readHead = (fields: readonly string[]) => {
    const found = readHeader(fields);
    if (!found) {
      dead = true;
      return fail("header-unknown", line, { found: fields.join(",").slice(0, 60) });
    }
    const { header, problems } = found;
    for (const { code, column } of problems) {
      dead ||= code !== "column-unknown";
      fail(code, line, { column, kind: header.kind }, column);
    }
    if (dead) return;
    kind = header.kind;
    width = fields.length;
    readRow = rowReader(kind, header.positions, known, (code, column, detail = {}) => fail(code, line, detail, column));
    sink.header(kind);
  };

  const take = (fields: string[], at: number) => {
    if (dead) return;
    line = at;
    if (isBlank(fields)) {
      // Blank lines at the end of a file are nothing; Excel leaves some, with commas or without.
      blank ??= { line, code: fields.length > 1 ? "row-empty" : "blank-line-inside" };
      return;
    }
    if (!readRow) return readHead(fields);
    if (blank) fail(blank.code, blank.line);
    blank = null;
    rows += 1;
    // Excel writes empty cells behind the last column; they carry nothing.
    if (fields.length === width || (fields.length > width && isBlank(fields.slice(width)))) {
      sink.row(readRow(fields), line);
    } else {
      fail("row-width", line, { found: fields.length, expected: width });
    }
  };

  const records = recordReader(take, (at) => {
    if (!dead) fail("quote-open", at);
    dead = true;
  });

  return {
    push: (text: string) => {
      if (!dead) records.push(text);
    },
    end: () => {
      if (!dead) records.end();
      if (dead) return;
      if (!kind) fail("file-empty", 0);
      // No text worded anew is something to say.
      else if (rows === 0 && kind !== "texts") fail("no-rows", 1, { columns: columnsOf[kind].length });
    },
  };
}

function isBlank(fields: readonly string[]): boolean {
  for (const field of fields) if (field !== "" && field.trim() !== "") return false;
  return true;
}
