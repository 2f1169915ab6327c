// A file, fed in pieces of text, becomes checked rows: header, records, rows, and every problem with its line.

import { checkRow, type Known, type Row } from "./check-row";
import { columnsOf, type FileKind, type Header, readHeader } from "./columns";
import type { CellProblem } from "./read-cell";
import { type CsvRecord, recordReader } from "./records";

export type TableProblem = CellProblem & { line: number; column: string };

export type TableSink = {
  /** Told once, before the first row. */
  header: (kind: FileKind) => void;
  row: (row: Row, line: number) => void;
  problem: (problem: TableProblem) => void;
};

/** Reads the rows of one file into a sink. After a problem with the header no row is read: all of them would be wrong. */
export function tableReader(known: Known, sink: TableSink) {
  const records = recordReader();
  let header: Header | null = null;
  let width = 0;
  let dead = false;
  let rows = 0;
  let blank: number | null = null;

  const fail = (code: string, line: number, detail: CellProblem["detail"] = {}, column = "") =>
    sink.problem({ code, line, column, detail });

  const readHead = ({ fields, line }: CsvRecord) => {
    const found = readHeader(fields);
    if (!found) {
      dead = true;
      fail("header-unknown", line, { found: fields.join(",").slice(0, 60) });
      return;
    }
    for (const one of found.problems) {
      const fatal = one.code !== "column-unknown";
      dead ||= fatal;
      fail(one.code, line, { column: one.column, kind: found.header.kind }, one.column);
    }
    header = found.header;
    width = fields.length;
    if (!dead) sink.header(header.kind);
  };

  const take = (record: CsvRecord) => {
    if (dead) return;
    const { fields, line } = record;
    if (fields.length === 1 && (fields[0] as string).trim() === "") {
      blank ??= line;
      return;
    }
    if (!header) return readHead(record);
    if (blank !== null) {
      fail("blank-line-inside", blank);
      blank = null;
    }
    rows += 1;
    if (fields.length !== width) {
      // Excel writes empty cells behind the last column; they carry nothing.
      const spare = fields.length > width && fields.slice(width).every((field) => field.trim() === "");
      if (!spare) return fail("row-width", line, { found: fields.length, expected: width });
    }
    if (fields.every((field) => field.trim() === "")) return fail("row-empty", line);
    sink.row(checkRow(header.kind, header.positions, fields, known), line);
  };

  const push = ({ records: some, openQuote }: ReturnType<typeof records.push>) => {
    for (const record of some) take(record);
    if (openQuote && !dead) {
      dead = true;
      fail("quote-open", openQuote.line);
    }
  };

  return {
    push: (text: string) => push(records.push(text)),
    end: () => {
      push(records.end());
      if (dead) return;
      if (!header) fail("file-empty", 0);
      else if (rows === 0) fail("no-rows", 1, { columns: columnsOf[(header as Header).kind].length });
    },
  };
}
