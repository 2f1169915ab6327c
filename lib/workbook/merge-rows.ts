// Rows added to a table that is stored: a row of the same key takes the other's place, any other stays as it is. So a few new
// numbers can be put in without the whole file at hand, and nothing of it is withdrawn.
import Papa from "papaparse";
import { columnsOf, type FileKind, readHeader } from "../import/columns";

/** Columns that tell one row of a kind from another; their fallbacks count as written. */
const keys: Partial<Record<FileKind, readonly string[]>> = {
  sources: ["id"],
  editions: ["survey", "edition", "breakdown", "segment_ja"],
  extract: ["edition", "indicator", "item", "breakdown", "segment"],
  "not-obtained": ["number"],
  contradictions: ["number"],
  texts: ["subject", "part"],
};

/** Cells as a CSV file, LF at the end of each line, as those of data/. */
export function csvOf(cells: readonly (readonly string[])[]): string {
  return `${Papa.unparse(cells as string[][], { newline: "\n" })}\n`;
}

/** The cells of a CSV file, header first; no cell is turned into anything. */
export function cellsOfCsv(text: string): string[][] {
  const bare = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  return Papa.parse<string[]>(bare, { delimiter: ",", newline: "\n", skipEmptyLines: "greedy" }).data;
}

/** The rows of a CSV file by the names of its columns; null where its header is of no kind of table. */
export function rowsOfCsv(text: string): { kind: FileKind; rows: Record<string, string>[] } | null {
  const [head, ...body] = cellsOfCsv(text);
  const header = head && readHeader(head)?.header;
  if (!header) return null;
  const { kind, positions } = header;
  const names = columnsOf[kind].map(({ name }) => name);
  const rows = body.map((cells) =>
    Object.fromEntries(names.map((name, at) => [name, cells[positions[at] as number] ?? ""])),
  );
  return { kind, rows };
}

export type Merged = {
  text: string;
  added: number;
  replaced: number;
  /** Of each row that was put in, its place among all, from 0. */
  at: number[];
};

/**
 * @param existing a stored table as CSV; empty where there is none yet
 * @param rows by the names of the kind's columns
 * @returns null where the existing text is no table of the kind
 */
export function mergeRows(
  existing: string,
  kind: FileKind,
  rows: readonly Readonly<Record<string, string>>[],
): Merged | null {
  const names = columnsOf[kind].map(({ name }) => name);
  const before = existing === "" ? { kind, rows: [] } : rowsOfCsv(existing);
  if (before?.kind !== kind) return null;
  const stored: Record<string, string>[] = before.rows;
  const keyOf = keyMaker(kind);
  const places = new Map(stored.map((row, at) => [keyOf(row), at]));
  const lengthBefore = stored.length;
  const at = rows.map((row) => {
    const whole = Object.fromEntries(names.map((name) => [name, row[name] ?? ""]));
    const place = places.get(keyOf(row)) ?? stored.length;
    places.set(keyOf(row), place);
    stored[place] = whole;
    return place;
  });
  const added = stored.length - lengthBefore;
  const text = csvOf([names, ...stored.map((row) => names.map((name) => row[name] ?? ""))]);
  return { text, added, replaced: rows.length - added, at };
}

/** The table without some of its rows; undefined where the text is no table of the kind. */
export function withoutRows(
  existing: string,
  kind: FileKind,
  isGone: (row: Record<string, string>) => boolean,
): string | undefined {
  const before = rowsOfCsv(existing);
  if (before?.kind !== kind) return undefined;
  const names = columnsOf[kind].map(({ name }) => name);
  const left = before.rows.filter((row) => !isGone(row));
  return csvOf([names, ...left.map((row) => names.map((name) => row[name] ?? ""))]);
}

function keyMaker(kind: FileKind) {
  const columns = (keys[kind] ?? []).map((name) => ({
    name,
    fallback: columnsOf[kind].find((column) => column.name === name)?.fallback ?? "",
  }));
  return (row: Readonly<Record<string, string>>) =>
    JSON.stringify(columns.map(({ name, fallback }) => (row[name] ?? "").normalize("NFKC").trim() || fallback));
}
