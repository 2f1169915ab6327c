// A printed report's table – options down, editions or groups across – as rows of an extract: what each column is, was said by
// a person. Nothing is guessed: what is not known yet (the code of a new option) comes back as a question.
import { columnsOf, readHeader } from "../import/columns";
import type { Sheet, SheetRow } from "./workbook";

export const columnRoles = ["unused", "option", "value", "count", "base", "rank"] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** A code with its names in both languages: of an option, or of a group. */
export type Named = { code: string; ja: string; en: string };
export type Group = Named & { breakdown: string };

/** All respondents. */
export const wholeGroup: Group = { breakdown: "none", code: "all", ja: "全体", en: "All" };

export type MappedColumn = {
  role: ColumnRole;
  /** Where the table has an edition a column; empty: that of the whole table. */
  edition: string;
  /** Where the table has a group a column; null: all respondents. */
  group: Group | null;
};

export type TableMapping = {
  indicator: string;
  edition: string;
  source: string;
  locator: string;
  base: string;
  baseJa: string;
  baseEn: string;
  /** First and last row with numbers, as the sheet numbers them. */
  first: number;
  last: number;
  /** Take hidden rows too. */
  hidden: boolean;
  /** 0.634 means 63.4%. */
  fractions: boolean;
  /** In the order of the sheet's columns. */
  columns: readonly MappedColumn[];
  /** Options that were named by hand, by what the sheet calls them. */
  named: Readonly<Record<string, { code: string; en: string }>>;
};

export type ExtractRow = Readonly<Record<string, string>>;
export type MappedTable = {
  rows: ExtractRow[];
  /** The sheet's number of each row. */
  numbers: number[];
  /** Options that have no code yet, each once. */
  unknown: string[];
};

/** Labels as they are compared. */
function foldLabel(label: string): string {
  return label.normalize("NFKC").replace(/\s/g, "").toLowerCase();
}

/** @param known the indicator's options that are stored */
export function mapTable(sheet: Sheet, mapping: TableMapping, known: readonly Named[]): MappedTable {
  const byLabel = new Map(
    known.flatMap((one) => [one.ja, one.en, one.code].map((label) => [foldLabel(label), one] as const)),
  );
  const byHand = new Map(
    Object.entries(mapping.named).map(([label, { code, en }]) => [foldLabel(label), { code, ja: label, en }] as const),
  );
  const optionAt = mapping.columns.findIndex(({ role }) => role === "option");
  const found: MappedTable = { rows: [], numbers: [], unknown: [] };
  for (const row of sheet.rows) {
    if (row.number < mapping.first || row.number > mapping.last || (row.hidden && !mapping.hidden)) continue;
    const label = row.cells[optionAt] ?? "";
    if (label === "") continue;
    const option = byLabel.get(foldLabel(label)) ?? byHand.get(foldLabel(label));
    if (!option?.code && !found.unknown.includes(label)) found.unknown.push(label);
    for (const cells of rowsOf(row, mapping)) {
      found.rows.push({
        ...cells,
        // Only a count or a place is stated: the share was not published.
        missing: cells.value ? "" : "not-published",
        indicator: mapping.indicator,
        item: option?.code ?? "",
        item_ja: option?.ja ?? label,
        item_en: option?.en ?? "",
        qualifier: "exact",
        base: cells.base || mapping.base,
        base_ja: mapping.baseJa,
        base_en: mapping.baseEn,
        source: mapping.source,
        locator: mapping.locator,
      });
      found.numbers.push(row.number);
    }
  }
  return found;
}

/** One row for each edition and group that has a column; what stands in none of its columns makes none. */
function rowsOf(row: SheetRow, mapping: TableMapping): ExtractRow[] {
  const rows = new Map<string, Record<string, string>>();
  mapping.columns.forEach(({ role, edition, group }, at) => {
    if (role === "unused" || role === "option") return;
    const { breakdown, code: segment, ja, en } = group ?? wholeGroup;
    const place = { edition: edition || mapping.edition, breakdown, segment, segment_ja: ja, segment_en: en };
    const key = `${place.edition}/${place.breakdown}/${place.segment}`;
    const made = rows.get(key) ?? { ...place };
    const text = row.cells[at] ?? "";
    made[role] = role === "value" && mapping.fractions ? asPercent(text) : text;
    rows.set(key, made);
  });
  return [...rows.values()].filter(({ value, count, rank }) => Boolean(value || count || rank));
}

/** 0.634 as 63.4, digit by digit; what is no such number stays. */
export function asPercent(text: string): string {
  const [, whole = "", decimals = ""] = /^([01])(?:\.(\d+))?$/.exec(text.normalize("NFKC")) ?? [];
  if (whole === "") return text;
  const moved = `${whole}${decimals.padEnd(2, "0").slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  return decimals.length > 2 ? `${moved}.${decimals.slice(2)}` : moved;
}

/** Where a sheet is a table with the columns of an import already: its header row and what follows it. */
export function tableInSheet(sheet: Sheet): { header: SheetRow; rows: SheetRow[] } | null {
  const at = sheet.rows.slice(0, 20).findIndex(({ cells }) => {
    const found = readHeader(cells);
    return found?.problems.every(({ code }) => code === "column-unknown");
  });
  const header = sheet.rows[at];
  return header ? { header, rows: sheet.rows.slice(at + 1) } : null;
}

/** Cells of an extract's rows, the header first. */
export function extractCells(rows: readonly ExtractRow[]): string[][] {
  const names = columnsOf.extract.map(({ name }) => name);
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))];
}
