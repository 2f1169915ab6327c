// A row as values of its kind's columns, and what is wrong within the row. Pure: what is known of indicators, sources
// and editions is handed in.
import { fittingCounts } from "../stats/fitting-counts";
import { roundShare } from "../stats/round-half-up";
import { columnsOf, type FileKind } from "./columns";
import { type CellProblem, readCell } from "./read-cell";

export type KnownIndicator = { id: string; survey: string; unit: "percent" | "count"; answer: string };

export type Known = {
  indicators: ReadonlyMap<string, KnownIndicator>;
  /** Source ids stored or in the files before this one. */
  hasSource: (id: string) => boolean;
  hasEdition: (survey: string, edition: string) => boolean;
};

export type RowProblem = CellProblem & { column: string };

/** Values in the order of the kind's columns, empty text where there is none. */
export type Row = { values: string[]; units: Record<string, string>; problems: RowProblem[]; warnings: RowProblem[] };

/** Position of each column of a kind, by name. */
export function columnIndex(kind: FileKind): Record<string, number> {
  return Object.fromEntries(columnsOf[kind].map((column, index) => [column.name, index]));
}

const at = {
  sources: columnIndex("sources"),
  editions: columnIndex("editions"),
  extract: columnIndex("extract"),
  citations: columnIndex("citations"),
};

/** Reads one record by its header and checks it; every problem of the row is told, not the first alone. */
export function checkRow(kind: FileKind, positions: readonly number[], fields: readonly string[], known: Known): Row {
  const columns = columnsOf[kind];
  const values = new Array<string>(columns.length);
  const row: Row = { values, units: {}, problems: [], warnings: [] };
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] as (typeof columns)[number];
    const position = positions[index] as number;
    const result = readCell(position < 0 ? "" : (fields[position] ?? ""), column);
    if ("problem" in result) {
      values[index] = "";
      row.problems.push({ ...result.problem, column: column.name });
      continue;
    }
    values[index] = result.value;
    if (result.unit) row.units[column.name] = result.unit;
  }
  if (row.problems.length === 0) across[kind](row, known);
  return row;
}

type Across = (row: Row, known: Known) => void;

function problem(row: Row, column: string, code: string, detail: Record<string, string | number> = {}): void {
  row.problems.push({ code, column, detail });
}

function checkPlace(kind: "extract" | "citations", row: Row, known: Known): KnownIndicator | undefined {
  const get = (name: string) => row.values[at[kind][name] as number] as string;
  const indicator = known.indicators.get(get("indicator"));
  if (!indicator) problem(row, "indicator", "unknown-indicator", { found: get("indicator") });
  else if (!known.hasEdition(indicator.survey, get("edition"))) {
    problem(row, "edition", "unknown-edition", { found: get("edition"), survey: indicator.survey });
  }
  if (!known.hasSource(get("source"))) problem(row, "source", "unknown-source", { found: get("source") });
  if ((get("breakdown") === "none") !== (get("segment") === "all")) {
    problem(row, "segment", "segment-without-breakdown", { breakdown: get("breakdown"), segment: get("segment") });
  }
  return indicator;
}

function checkValue(row: Row, column: string, value: string, unit: "percent" | "count"): void {
  if (value === "") return;
  const written = row.units[column];
  const expected = unit === "percent" ? "%" : "件";
  if (written && written !== expected) problem(row, column, "unit-unknown", { found: written, expected });
  if (unit === "percent" && Number(value) > 100) problem(row, column, "share-over-100", { found: value });
  if (unit === "count" && value.includes(".")) problem(row, column, "count-not-whole", { found: value });
}

/** A stated share against its count or, where none is stated, against every count its base allows. */
function checkShare(row: Row, value: string, count: string, base: number): void {
  const decimals = value.split(".")[1]?.length ?? 0;
  if (base < 1 || Number(value) > 100 || Number(count) > base) return;
  const fits = fittingCounts(Number(value), decimals, base);
  const fitting = fits ? (fits.from === fits.to ? String(fits.from) : `${fits.from}–${fits.to}`) : "";
  if (count === "") {
    const exact = row.values[at.extract.qualifier as number] === "exact";
    if (!fits && exact) row.warnings.push({ code: "share-fits-no-count", column: "value", detail: { value, base } });
  } else if (!fits || Number(count) < fits.from || Number(count) > fits.to) {
    const computed = roundShare(Number(count), base, decimals).toFixed(decimals);
    const detail = { value, count, base, computed, fitting };
    row.warnings.push({ code: "share-count-disagree", column: "value", detail });
  }
}

const across: Record<FileKind, Across> = {
  sources: (row) => {
    const get = (name: string) => row.values[at.sources[name] as number];
    if (!get("title_ja") && !get("title_en")) problem(row, "title_ja", "cell-empty");
  },

  editions: (row, known) => {
    const get = (name: string) => row.values[at.editions[name] as number] as string;
    if (get("source") && !known.hasSource(get("source"))) {
      problem(row, "source", "unknown-source", { found: get("source") });
    }
    if (get("sample_size") && get("responses") && Number(get("responses")) > Number(get("sample_size"))) {
      problem(row, "responses", "responses-over-sample", { found: get("responses"), sample: get("sample_size") });
    }
    if (get("response_rate") && Number(get("response_rate")) > 100) {
      problem(row, "response_rate", "share-over-100", { found: get("response_rate") });
    }
    if ((get("breakdown") === "none") !== (get("segment_ja") === "")) {
      problem(row, "segment_ja", "segment-without-breakdown", {
        breakdown: get("breakdown"),
        segment: get("segment_ja"),
      });
    }
  },

  extract: (row, known) => {
    const { values } = row;
    const columns = at.extract;
    const get = (name: string) => values[columns[name] as number] as string;
    const indicator = checkPlace("extract", row, known);
    const [value, missing, count, base, rank] = [get("value"), get("missing"), get("count"), get("base"), get("rank")];
    if (value !== "" && missing !== "") problem(row, "missing", "value-and-missing", { value, missing });
    if (value === "" && missing === "") problem(row, "value", "value-nor-missing");
    if (indicator) checkValue(row, "value", value, indicator.unit);
    if (count !== "" && base !== "" && Number(count) > Number(base)) {
      problem(row, "count", "count-over-base", { count, base });
    }
    for (const column of ["count", "base"]) {
      if (row.units[column] && row.units[column] !== "件") {
        problem(row, column, "unit-unknown", { found: row.units[column], expected: "件" });
      }
    }
    if (base !== "" && Number(base) < 1) problem(row, "base", "base-zero");
    if (rank !== "" && Number(rank) < 1) problem(row, "rank", "rank-zero");
    if (indicator?.unit === "percent" && value !== "" && base !== "") checkShare(row, value, count, Number(base));
    const qualifier = get("qualifier");
    if (qualifier !== "exact") row.warnings.push({ code: "qualified", column: "qualifier", detail: { qualifier } });
  },

  citations: (row, known) => {
    const get = (name: string) => row.values[at.citations[name] as number] as string;
    const indicator = checkPlace("citations", row, known);
    const [face, value] = [get("face"), get("value")];
    if ((face === "confirmed") !== (value === "")) problem(row, "value", "face-and-value", { face });
    if (!indicator) return;
    if (face === "value") checkValue(row, "value", value, indicator.unit);
    if ((face === "count" || face === "rank") && value.includes(".")) {
      problem(row, "value", "count-not-whole", { found: value });
    }
  },
};
