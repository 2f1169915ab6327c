// One file into the transaction that is open: read, checked, written row by row, nothing kept in memory but labels.
import { basename } from "node:path";
import type Database from "better-sqlite3";
import type { Known } from "../lib/import/check-row";
import type { FileKind } from "../lib/import/columns";
import type { Encoding } from "../lib/import/decode";
import { type TableProblem, tableReader } from "../lib/import/read-table";
import { type Problem, type Severity, warningCodes } from "../lib/problem";
import { checkStored } from "./check-stored";
import { inspectFile, isUtf16, textPieces } from "./read-file";
import type { Run } from "./table-writer";
import { type Job, type Target, targetFor } from "./targets";

export type ImportReport = {
  file: string;
  kind: FileKind | null;
  sha256: string;
  encoding: Encoding | null;
  rows: number;
  added: number;
  changed: number;
  same: number;
  /** Rows whose content stays, but which belonged to another file before. */
  moved: number;
  withdrawn: number;
  /** Labels that are worded anew. */
  relabelled: number;
  /** The first thousand errors and the first thousand warnings, in the order in which they were found. */
  problems: Problem[];
  /** Problems beyond those, which are counted but not listed. */
  moreProblems: number;
  errors: number;
  warnings: number;
  /** True where this run is recorded for the file: what is stored is its content, and was not imported before. */
  applied: boolean;
};

const listedProblems = 1000;

export type OpenImport = {
  report: ImportReport;
  /** Withdraws what the file no longer has; after the rows of all files are in, in the opposite order. */
  withdraw: () => void;
  /** Checks over several rows, and the record of the import; drops an import that changed nothing. */
  close: () => void;
};

function newReport(file: string): ImportReport {
  return {
    ...{ file, kind: null, sha256: "", encoding: null, rows: 0, added: 0, changed: 0, same: 0, moved: 0, withdrawn: 0 },
    ...{ relabelled: 0, problems: [], moreProblems: 0, errors: 0, warnings: 0, applied: false },
  };
}

function problemTeller(report: ImportReport) {
  return ({ code, line, column, detail }: TableProblem) => {
    const severity: Severity = warningCodes.has(code) ? "warning" : "error";
    const sofar = severity === "error" ? report.errors++ : report.warnings++;
    if (sofar >= listedProblems) report.moreProblems += 1;
    // Copied, since a part of a long text would keep all of it in memory.
    else report.problems.push(structuredClone({ code, severity, file: report.file, line, column, detail }));
  };
}

/**
 * Reads and writes the rows of one file. Problems are collected in the report; the caller rolls back where there are
 * errors.
 */
export function importFile(
  db: Database.Database,
  path: string,
  known: Known,
  record: { id: number; run: Run; at: string },
  onProgress?: (file: string, share: number) => void,
): OpenImport {
  const file = basename(path);
  const report = newReport(file);
  const tell = problemTeller(report);
  const nothing: OpenImport = { report, withdraw: () => {}, close: () => {} };
  if (record.run.files.indexOf(file) < record.id - record.run.firstImport) {
    tell({ code: "file-name-twice", line: 0, column: "", detail: {} });
    return nothing;
  }
  let size = 0;
  let utf16 = false;
  try {
    utf16 = isUtf16(path);
    ({ size, sha256: report.sha256, encoding: report.encoding } = inspectFile(path));
  } catch (error) {
    const why = String((error as NodeJS.ErrnoException).code);
    tell({ code: "file-unreadable", line: 0, column: "", detail: { why } });
    return nothing;
  }
  if (utf16 || !report.encoding) {
    tell({ code: utf16 ? "bytes-utf-16" : "bytes-unreadable", line: 0, column: "", detail: {} });
    return nothing;
  }
  const origin = { extract: file, importId: record.id, run: record.run };
  const job: Job = { db, origin, counts: report, tell, groups: new Map() };
  let target: Target | null = null;
  const reader = tableReader(known, {
    header: (kind) => {
      report.kind = kind;
      db.prepare(
        `insert into imports (id, run, file, kind, sha256, at, rows, added, changed, withdrawn, data_version)
         values (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, '')`,
      ).run(record.id, record.run.id, file, kind, report.sha256, record.at);
      target = targetFor(kind, job);
    },
    row: (values, line) => {
      report.rows += 1;
      if (values) target?.write(values, line);
    },
    problem: tell,
  });
  for (const { text, share } of textPieces(path, report.encoding, size)) {
    reader.push(text);
    onProgress?.(file, share);
  }
  reader.end();
  const used = target as Target | null;
  used?.flush();
  if (!used) return nothing;
  return {
    report,
    withdraw: () => {
      report.withdrawn = used.withdraw();
    },
    close: () => {
      for (const problem of checkStored(db, job.groups)) tell(problem);
      const { rows, added, changed, moved, withdrawn, relabelled, sha256 } = report;
      // A file in other bytes is recorded, though it may say the same: `verify` compares what is there with the record.
      const before = db
        .prepare("select sha256 from imports where file = ? and id < ? order by id desc limit 1")
        .pluck()
        .get(file, record.id);
      report.applied = added + changed + moved + withdrawn + relabelled > 0 || before !== sha256;
      if (report.applied) {
        db.prepare("update imports set rows = ?, added = ?, changed = ?, withdrawn = ? where id = ?").run(
          ...[rows, added, changed, withdrawn, record.id],
        );
      } else db.prepare("delete from imports where id = ?").run(record.id);
    },
  };
}
