// The CSV files of data/ as they stand, and the same as observations; read straight with Papa Parse, so that the
// tests of the data do not lean on the import that they also hold to account.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Citation, Face, Missing, Observation, Qualifier } from "../../lib/observation";
import { frozenFolder } from "../frozen-data";

export type CsvRow = Record<string, string>;

/** Tests run from the project's root. */
export const dataFolder = frozenFolder;

/** Names of the files that hold observations, as against sources, editions, citations and what could not be had. */
export const extractFiles = readdirSync(dataFolder)
  .filter((name) => name.endsWith(".csv"))
  .filter(
    (name) =>
      !["sources.csv", "editions.csv", "citations.csv", "not-obtained.csv", "contradictions.csv", "texts.csv"].includes(
        name,
      ),
  )
  .sort();

/** Header and rows of a CSV file. Throws where a row does not fit its header. */
function readCsv(path: string): { header: string[]; rows: CsvRow[] } {
  const parsed = Papa.parse<CsvRow>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true });
  if (parsed.errors.length > 0) throw new Error(`${path}: ${JSON.stringify(parsed.errors)}`);
  return { header: parsed.meta.fields ?? [], rows: parsed.data };
}

/** Rows of one file of data/, or of another folder of tables. */
export function readData(name: string, folder = dataFolder): { header: string[]; rows: CsvRow[] } {
  return readCsv(join(folder, name));
}

/** A row's field; throws where the column is absent, so that a misspelt name in a test can't pass for an empty one. */
export function field(row: CsvRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

/** What makes a cell: indicator, edition, item, breakdown and segment. */
export function cellOf(row: CsvRow): string {
  return ["indicator", "edition", "item", "breakdown", "segment"].map((column) => field(row, column)).join("/");
}

/** Rows by a key, in their order (Map.groupBy is not in Node 20). */
export function groupBy(rows: readonly CsvRow[], key: (row: CsvRow) => string): Map<string, CsvRow[]> {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

function decimalsOf(text: string): number {
  return text.split(".")[1]?.length ?? 0;
}

function numberOf(text: string): number | null {
  return text === "" ? null : Number(text);
}

function toCitation(row: CsvRow): Citation {
  return {
    face: field(row, "face") as Face,
    value: numberOf(field(row, "value")),
    decimals: decimalsOf(field(row, "value")),
    qualifier: (field(row, "qualifier") || "exact") as Qualifier,
    base: numberOf(field(row, "base")),
    baseLabel: { ja: field(row, "base_ja"), en: field(row, "base_en") },
    source: field(row, "source"),
    locator: field(row, "locator"),
    quote: field(row, "quote"),
  };
}

/** All observations of data/ with their citations. */
export function readObservations(): Observation[] {
  return toObservations(
    extractFiles.flatMap((name) => readData(name).rows),
    readData("citations.csv").rows,
  );
}

/** Rows of extracts with those of their citations. */
export function toObservations(rows: readonly CsvRow[], cited: readonly CsvRow[]): Observation[] {
  const citations = groupBy(cited, cellOf);
  return rows.map((row) => ({
    indicator: field(row, "indicator"),
    edition: field(row, "edition"),
    item: field(row, "item"),
    itemLabel: { ja: field(row, "item_ja"), en: field(row, "item_en") },
    breakdown: field(row, "breakdown"),
    segment: field(row, "segment"),
    segmentLabel: { ja: field(row, "segment_ja"), en: field(row, "segment_en") },
    value: numberOf(field(row, "value")),
    decimals: decimalsOf(field(row, "value")),
    missing: (field(row, "missing") || null) as Missing | null,
    qualifier: field(row, "qualifier") as Qualifier,
    count: numberOf(field(row, "count")),
    base: numberOf(field(row, "base")),
    baseLabel: { ja: field(row, "base_ja"), en: field(row, "base_en") },
    rank: numberOf(field(row, "rank")),
    source: field(row, "source"),
    locator: field(row, "locator"),
    quote: field(row, "quote"),
    note: field(row, "note"),
    citations: (citations.get(cellOf(row)) ?? []).map(toCitation),
  }));
}
