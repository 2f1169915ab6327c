// A table as the sheet that it was: its rows by their own numbers, so that a problem is shown where a person finds it, and the
// table put together again with some of its cells mended.
import Papa from "papaparse";
import { type Header, readHeader } from "../import/columns";
import { wholeText } from "../import/decode";
import { recordReader } from "../import/records";

export type SheetRow = {
  /** As a spreadsheet numbers it: 1 is the header. */
  row: number;
  /** As a text editor numbers the line where it begins: problems of an import have this one. */
  line: number;
  fields: readonly string[];
};

export type Sheet = {
  rows: readonly SheetRow[];
  /** The number of the row that has the header, null where none was found. */
  headerRow: number | null;
  header: Header | null;
  /** Where a quotation mark does not close, the line of its record: what follows is no table, and lines are mended instead. */
  openAt: number | null;
  lines: readonly string[];
  crlf: boolean;
};

/** Null where the bytes are no text that an import reads. */
export function readSheet(bytes: Uint8Array): Sheet | null {
  const text = bytes.includes(0) ? null : wholeText(bytes);
  if (text === null) return null;
  const rows: SheetRow[] = [];
  let openAt: number | null = null;
  const records = recordReader(
    (fields, line) => {
      const before = rows.at(-1);
      // Blank lines come as one record, however many there are.
      const blank = before?.fields.length === 1 && before.fields[0] === "";
      const row = before ? before.row + (blank ? line - before.line : 1) : 1;
      rows.push({ row, line, fields });
    },
    (line) => {
      openAt = line;
    },
  );
  records.push(text);
  records.end();
  const head = rows.find(({ fields }) => fields.some((field) => field.trim() !== ""));
  const found = head ? readHeader(head.fields) : null;
  const shared = { rows, openAt, lines: text.split("\n"), crlf: bytes.includes(0x0d) };
  return { ...shared, headerRow: head?.row ?? null, header: found?.header ?? null };
}

export type Mending = {
  /** By row and place of the field, from 0. */
  cells: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Rows that are taken out. */
  dropped: ReadonlySet<number>;
  /** Whole lines of the text, where it is no table. */
  lines: ReadonlyMap<number, string>;
};

/** The table with some of it mended, as a text in UTF-8 with the line ends that it had. */
export function mendedText(sheet: Sheet, { cells, dropped, lines }: Mending): string {
  const newline = sheet.crlf ? "\r\n" : "\n";
  if (lines.size > 0) {
    return sheet.lines.map((text, index) => lines.get(index + 1)?.replace(/[\r\n]+/g, " ") ?? text).join(newline);
  }
  const kept = sheet.rows.filter(({ row }) => !dropped.has(row));
  const mended = kept.map(({ row, fields }) => {
    const changed = cells.get(row);
    if (!changed) return [...fields];
    const width = Math.max(fields.length, ...[...changed.keys()].map((place) => place + 1));
    return Array.from({ length: width }, (_, place) => changed.get(place) ?? fields[place] ?? "");
  });
  return `${Papa.unparse(mended, { newline })}${newline}`;
}

/** So many bytes of UTF-8 every file system takes as a name, with what an import adds to it. */
const longestName = 200;
/** Windows means a device by them, whatever stands after a dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d) *(?:\.|$)/i;
const tableName = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,79}\.csv$/u;

/** The name of a table as files have it, which decides what it replaces; null for what is none. */
export function tableNameOf(typed: string): string | null {
  const name = typed
    .normalize("NFC")
    .trim()
    .replace(/\.(csv|txt|tsv)$/i, "");
  const whole = `${name}.csv`;
  const fits = tableName.test(whole) && new TextEncoder().encode(whole).byteLength <= longestName;
  return fits && !device.test(whole) ? whole : null;
}
