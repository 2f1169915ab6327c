// One file into the transaction that is open: read, checked, written row by row, nothing kept in memory but labels.
import { statSync } from "node:fs";
import { basename } from "node:path";
import type Database from "better-sqlite3";
import { indicatorById } from "../lib/catalogue/indicators";
import { columnIndex, type Known } from "../lib/import/check-row";
import type { FileKind } from "../lib/import/columns";
import type { Encoding } from "../lib/import/decode";
import { type TableProblem, tableReader } from "../lib/import/read-table";
import { noBreakdown } from "../lib/observation";
import { type Problem, type Severity, warningCodes } from "../lib/problem";
import { checkStored } from "./check-stored";
import { computeDataVersion } from "./data-version";
import { fileEncoding, fileHash, textPieces } from "./read-file";
import { type TableWriter, tableWriter, type WriteResult, withdrawRow } from "./table-writer";
import { contentTables } from "./tables";
import { contentMapper } from "./to-rows";

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
  problems: Problem[];
  /** Problems beyond the first thousand, which are counted but not listed. */
  moreProblems: number;
  errors: number;
  /** True where the database holds this file's content because of this run. */
  applied: boolean;
};

const listedProblems = 1000;

type Write = (values: string[], line: number) => void;
/** Writes rows of one kind; `withdraw` removes what the file no longer has. */
type Target = { write: Write; flush: () => void; withdraw: () => number };

type Job = {
  db: Database.Database;
  report: ImportReport;
  origin: { extract: string; importId: number };
  tell: (problem: TableProblem) => void;
  /** First line of each group of an extract, for the checks over several rows. */
  groups: Map<string, number>;
};

const surveyOf = (indicator: string) => indicatorById.get(indicator)?.survey ?? "";

function tally({ report, tell }: Job, kind: FileKind) {
  return (result: WriteResult, line: number) => {
    if (result.is === "duplicate") tell({ code: "row-duplicate", line, column: "", detail: {} });
    else if (result.is !== "foreign") report[result.is] += 1;
    if (result.is === "changed" && kind === "extract" && result.before.value !== result.after.value) {
      const detail = { before: result.before.value ?? "", after: result.after.value ?? "" };
      tell({ code: "value-changed", line, column: "value", detail });
    }
  };
}

function plainTarget(job: Job, kind: "sources" | "citations"): Target {
  const { db, origin, tell } = job;
  const writer = tableWriter(db, contentTables[kind], origin, tally(job, kind));
  const toContent = contentMapper(kind, kind, surveyOf);
  const write: Write = (values, line) => writer.write(toContent(values), line);
  if (kind === "sources") return { ...writer, write };
  const at = columnIndex("citations");
  const cell = contentTables.observations.key.map((name) => at[name] as number);
  const exists = db.prepare(
    `select 1 from observations where ${contentTables.observations.key.map((name) => `${name} = ?`).join(" and ")}`,
  );
  return {
    ...writer,
    write: (values, line) => {
      const key = cell.map((index) => values[index] as string);
      if (exists.get(key)) write(values, line);
      else tell({ code: "cell-unknown", line, column: "item", detail: { cell: key.join(" ") } });
    },
  };
}

/** An edition goes into one table, the responses of its groups into another. */
function editionsTarget(job: Job): Target {
  const told = tally(job, "editions");
  const whole = tableWriter(job.db, contentTables.editions, job.origin, told);
  const groups = tableWriter(job.db, contentTables.edition_groups, job.origin, told);
  const toEdition = contentMapper("editions", "editions", surveyOf);
  const toGroup = contentMapper("editions", "edition_groups", surveyOf);
  const breakdown = columnIndex("editions").breakdown as number;
  const flush = () => {
    whole.flush();
    groups.flush();
  };
  return {
    write: (values, line) => {
      if (values[breakdown] === noBreakdown) whole.write(toEdition(values), line);
      else {
        // A group refers to its edition, which may still be held back.
        whole.flush();
        groups.write(toGroup(values), line);
      }
    },
    flush,
    withdraw: () => groups.withdraw() + whole.withdraw(),
  };
}

/** Labels of items or segments: the first file that names a code words it; no other file may word it differently. */
function labelTarget(job: Job, table: "items" | "segments", code: "item" | "segment"): Target {
  const at = columnIndex("extract");
  const [owner, own] = contentTables[table].key.map((name) => at[name === "code" ? code : name] as number);
  const [ja, en] = [at[`${code}_ja`] as number, at[`${code}_en`] as number];
  const seen = new Map<string, string>();
  const differs = (line: number, stored: string) =>
    job.tell({ code: "label-differs", line, column: `${code}_ja`, detail: { stored } });
  const told = (result: WriteResult, line: number) => {
    if (result.is === "foreign") differs(line, `${result.before.ja} / ${result.before.en}`);
  };
  const writer: TableWriter = tableWriter(job.db, contentTables[table], job.origin, told, false);
  const used = `exists (select 1 from observations o where o.${contentTables[table].key[0]} = ${table}.${contentTables[table].key[0]} and o.${code} = ${table}.code)`;
  return {
    write: (values, line) => {
      const key = `${values[owner as number]} ${values[own as number]}`;
      const label = `${values[ja]} / ${values[en]}`;
      const before = seen.get(key);
      if (before === label) return;
      if (before !== undefined) return differs(line, before);
      seen.set(key, label);
      const content = [values[owner as number], values[own as number], values[ja], values[en]] as string[];
      writer.write(content, line);
      writer.flush();
    },
    flush: writer.flush,
    withdraw: () => writer.withdraw(used),
  };
}

function extractTarget(job: Job): Target {
  const { db, report, origin, groups } = job;
  const item = labelTarget(job, "items", "item");
  const segment = labelTarget(job, "segments", "segment");
  const writer = tableWriter(db, contentTables.observations, origin, tally(job, "extract"));
  const toContent = contentMapper("extract", "observations", surveyOf);
  const at = columnIndex("extract");
  const group = ["indicator", "edition", "breakdown", "segment"].map((name) => at[name] as number);
  const [g0, g1, g2, g3] = group as [number, number, number, number];
  let lastGroup = "";
  return {
    write: (values, line) => {
      const errors = report.errors;
      item.write(values, line);
      segment.write(values, line);
      if (report.errors > errors) return;
      writer.write(toContent(values), line);
      const key = `${values[g0]} ${values[g1]} ${values[g2]} ${values[g3]}`;
      if (key !== lastGroup && !groups.has(key)) groups.set(key, line);
      lastGroup = key;
    },
    flush: writer.flush,
    withdraw: () => {
      withdrawUncited(db, origin);
      const gone = writer.withdraw();
      item.withdraw();
      segment.withdraw();
      return gone;
    },
  };
}

/** Citations of observations that this import is about to withdraw go with them. */
function withdrawUncited(db: Database.Database, { extract, importId }: Job["origin"]): void {
  const { key } = contentTables.observations;
  const gone = db
    .prepare(
      `select c.* from citations c join observations o on ${key.map((name) => `c.${name} = o.${name}`).join(" and ")}
       where o.extract = ? and o.import_id <> ? and not exists (
         select 1 from seen where table_name = 'observations'
         and seen.key = json_array(${key.map((name) => `o.${name}`).join(",")}))`,
    )
    .all(extract, importId) as Record<string, string | number | null>[];
  for (const row of gone) withdrawRow(db, contentTables.citations, row, importId);
}

function targetFor(kind: FileKind, job: Job): Target {
  if (kind === "extract") return extractTarget(job);
  return kind === "editions" ? editionsTarget(job) : plainTarget(job, kind);
}

export type OpenImport = {
  report: ImportReport;
  /** Withdraws what the file no longer has; after the rows of all files are in, in the opposite order. */
  withdraw: () => void;
  /** Checks over several rows, and the record of the import; drops an import that changed nothing. */
  close: () => void;
};

/**
 * Reads and writes the rows of one file. Problems are collected in the report; the caller rolls back where there are
 * errors.
 */
export function importFile(
  db: Database.Database,
  path: string,
  known: Known,
  record: { id: number; run: number; at: string },
  onProgress?: (file: string, share: number) => void,
): OpenImport {
  const file = basename(path);
  const report: ImportReport = {
    ...{ file, kind: null, sha256: "", encoding: null, rows: 0, added: 0, changed: 0, same: 0, moved: 0, withdrawn: 0 },
    ...{ problems: [], moreProblems: 0, errors: 0, applied: false },
  };
  const tell = ({ code, line, column, detail }: TableProblem) => {
    const severity: Severity = warningCodes.has(code) ? "warning" : "error";
    if (severity === "error") report.errors += 1;
    if (report.problems.length < listedProblems) report.problems.push({ code, severity, file, line, column, detail });
    else report.moreProblems += 1;
  };
  const nothing: OpenImport = { report, withdraw: () => {}, close: () => {} };
  let size = 1;
  try {
    size = statSync(path).size || 1;
    report.sha256 = fileHash(path);
    report.encoding = fileEncoding(path);
  } catch (error) {
    const why = String((error as NodeJS.ErrnoException).code);
    tell({ code: "file-unreadable", line: 0, column: "", detail: { why } });
    return nothing;
  }
  if (!report.encoding) {
    tell({ code: "bytes-unreadable", line: 0, column: "", detail: {} });
    return nothing;
  }
  const job: Job = { db, report, origin: { extract: file, importId: record.id }, tell, groups: new Map() };
  let target: Target | null = null;
  const reader = tableReader(known, {
    header: (kind) => {
      report.kind = kind;
      db.prepare(
        `insert into imports (id, run, file, kind, sha256, at, rows, added, changed, withdrawn, data_version)
         values (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, '')`,
      ).run(record.id, record.run, file, kind, report.sha256, record.at);
      target = targetFor(kind, job);
    },
    row: (row, line) => {
      report.rows += 1;
      for (const problem of row.problems) tell({ ...problem, line });
      for (const warning of row.warnings) tell({ ...warning, line });
      if (row.problems.length === 0) target?.write(row.values, line);
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
      if (report.added + report.changed + report.moved + report.withdrawn === 0) {
        db.prepare("delete from imports where id = ?").run(record.id);
        return;
      }
      db.prepare(
        "update imports set rows = ?, added = ?, changed = ?, withdrawn = ?, data_version = ? where id = ?",
      ).run(report.rows, report.added, report.changed, report.withdrawn, computeDataVersion(db), record.id);
      report.applied = true;
    },
  };
}
