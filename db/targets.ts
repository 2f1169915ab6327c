// Where the rows of each kind of file go: its tables, and what is refused on the way.
import type Database from "better-sqlite3";
import { indicatorById } from "../lib/catalogue/indicators";
import { columnIndex } from "../lib/import/check-row";
import type { FileKind } from "../lib/import/columns";
import type { TableProblem } from "../lib/import/read-table";
import { noBreakdown } from "../lib/observation";
import { labelWriter } from "./label-writer";
import { type Origin, type Stored, seenRows, tableWriter, type WriteResult, withdrawRows } from "./table-writer";
import { type ContentTableName, contentTables } from "./tables";
import { contentWriter } from "./to-rows";

type Counts = { added: number; changed: number; same: number; moved: number; relabelled: number };

export type Job = {
  db: Database.Database;
  origin: Origin;
  counts: Counts;
  tell: (problem: TableProblem) => void;
  /** First line of each group of an extract, for the checks over several rows. */
  groups: Map<string, number>;
};

export type Target = {
  /** Checked values in the order of the kind's columns. */
  write: (values: readonly string[], line: number) => void;
  flush: () => void;
  /** Removes what the file no longer has; returns how many rows. */
  withdraw: () => number;
};

const surveyOf = (indicator: string) => indicatorById.get(indicator)?.survey ?? "";
/** A change in these is told with the old and the new. */
const toldColumns = ["value", "missing", "count", "base", "rank"];

function writerFor(job: Job, kind: FileKind, name: ContentTableName) {
  const { db, origin, counts, tell } = job;
  const told = (result: WriteResult, line: number, rows: number) => {
    if (result.is !== "twice") counts[result.is] += rows;
    else if (result.file === origin.extract) tell({ code: "row-duplicate", line, column: "", detail: {} });
    else tell({ code: "row-in-two-files", line, column: "", detail: { other: result.file } });
    if (result.is !== "changed" || name !== "observations") return;
    for (const column of toldColumns) {
      const [before, after] = [result.before[column] ?? "", result.after[column] ?? ""];
      if (before !== after) tell({ code: "value-changed", line, column, detail: { before, after } });
    }
  };
  const table = contentTables[name];
  const writer = tableWriter(db, table, origin, contentWriter(kind, name, surveyOf), told);
  const stillUsed = (row: Stored) => {
    const detail = { row: table.key.map((column) => row[column]).join(" ") };
    tell({ code: "row-still-used", line: 0, column: "", detail });
  };
  return { ...writer, withdraw: () => writer.withdraw(stillUsed) };
}

function citationsTarget(job: Job): Target {
  const writer = writerFor(job, "citations", "citations");
  const { key } = contentTables.observations;
  const at = columnIndex("citations");
  const cell = key.map((name) => at[name] as number);
  // A row that its own file no longer has is still stored here, and about to be withdrawn.
  const { unseen } = seenRows(job.db, contentTables.observations);
  const exists = job.db.prepare(
    `select 1 from observations where ${key.map((name) => `${name} = ?`).join(" and ")}
     and not (extract in (select value from json_each(?)) and ${unseen(job.origin.run)})`,
  );
  const files = JSON.stringify(job.origin.run.files);
  return {
    ...writer,
    write: (values, line) => {
      const place = cell.map((index) => values[index] as string);
      if (exists.get(...place, files)) writer.write(values, line);
      else job.tell({ code: "cell-unknown", line, column: "item", detail: { cell: place.join(" ") } });
    },
  };
}

/** An edition goes into one table, the responses of its groups into another. */
function editionsTarget(job: Job): Target {
  const whole = writerFor(job, "editions", "editions");
  const groups = writerFor(job, "editions", "edition_groups");
  const at = columnIndex("editions");
  const [survey, edition, breakdown] = ["survey", "edition", "breakdown"].map((name) => at[name] as number) as [
    number,
    number,
    number,
  ];
  const known = job.db.prepare("select 1 from editions where survey = ? and edition = ?");
  return {
    write: (values, line) => {
      if (values[breakdown] === noBreakdown) return whole.write(values, line);
      // A group refers to its edition, which may still be held back.
      whole.flush();
      if (known.get(values[survey], values[edition])) return groups.write(values, line);
      const detail = { found: values[edition] as string, survey: values[survey] as string };
      job.tell({ code: "unknown-edition", line, column: "edition", detail });
    },
    flush: () => {
      whole.flush();
      groups.flush();
    },
    withdraw: () => groups.withdraw() + whole.withdraw(),
  };
}

function extractTarget(job: Job): Target {
  const { db, origin, counts, groups, tell } = job;
  const differs = (column: string) => (line: number, stored: string) =>
    tell({ code: "label-differs", line, column, detail: { stored } });
  const items = labelWriter(db, "items", origin, differs("item_ja"));
  const segments = labelWriter(db, "segments", origin, differs("segment_ja"));
  const writer = writerFor(job, "extract", "observations");
  const at = columnIndex("extract");
  const cell = (name: string) => (values: readonly string[]) => values[at[name] as number] as string;
  const [indicator, edition, breakdown, segment] = [
    cell("indicator"),
    cell("edition"),
    cell("breakdown"),
    cell("segment"),
  ];
  const [item, itemJa, itemEn] = [cell("item"), cell("item_ja"), cell("item_en")];
  const [segmentJa, segmentEn] = [cell("segment_ja"), cell("segment_en")];
  let last: readonly string[] = [];

  return {
    write: (row, line) => {
      const group = [indicator(row), edition(row), breakdown(row), segment(row)] as const;
      const ofItem = items.write(group[0], item(row), itemJa(row), itemEn(row), line);
      const ofSegment = segments.write(group[2], group[3], segmentJa(row), segmentEn(row), line);
      if (!ofItem || !ofSegment) return;
      writer.write(row, line);
      if (group[0] === last[0] && group[1] === last[1] && group[2] === last[2] && group[3] === last[3]) return;
      last = group;
      const key = group.join(" ");
      if (!groups.has(key)) groups.set(key, line);
    },
    flush: writer.flush,
    withdraw: () => {
      withdrawCitations(job);
      const gone = writer.withdraw();
      if (gone > 0) {
        items.withdrawUnused();
        segments.withdrawUnused();
      }
      counts.relabelled = items.changed() + segments.changed();
      return gone;
    },
  };
}

/** Citations of observations that this import is about to withdraw go with them. */
function withdrawCitations({ db, origin }: Job): void {
  const { key } = contentTables.observations;
  const { unseen } = seenRows(db, contentTables.observations);
  const same = key.map((name) => `observations.${name} = citations.${name}`).join(" and ");
  const condition = `exists (select 1 from observations where ${same} and extract = ? and ${unseen(origin.run)})`;
  withdrawRows(db, contentTables.citations, origin, condition, [origin.extract]);
}

/** The writer for a kind of file. */
export function targetFor(kind: FileKind, job: Job): Target {
  if (kind === "extract") return extractTarget(job);
  if (kind === "citations") return citationsTarget(job);
  if (kind === "editions") return editionsTarget(job);
  return writerFor(job, kind, kind === "not-obtained" ? "not_obtained" : kind);
}
