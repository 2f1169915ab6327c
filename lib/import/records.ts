// Text to records with their line numbers, fed in pieces: Papa Parse reads whole records and leaves the rest for later.
import Papa from "papaparse";

export type CsvRecord = { line: number; fields: string[] };

/** A quotation mark was opened and never closed: the line where the record begins. */
export type OpenQuote = { line: number };

/** Longest record in characters; what is longer has lost a quotation mark. */
const longestRecord = 1_000_000;

type Parser = {
  parse: (
    text: string,
    start: number,
    ignoreLast: boolean,
  ) => { data: string[][]; errors: { code: string; row?: number }[]; meta: { cursor: number } };
};

/** A reader of records. Line numbers count as a text editor does, also after line breaks inside quotation marks. */
export function recordReader() {
  const parser = new (Papa as unknown as { Parser: new (config: object) => Parser }).Parser({
    delimiter: ",",
    newline: "\n",
    quoteChar: '"',
  });
  let rest = "";
  let line = 1;

  const read = (text: string, last: boolean): { records: CsvRecord[]; openQuote: OpenQuote | null } => {
    rest += text;
    if (!last && !rest.includes("\n")) return { records: [], openQuote: null };
    const { data, errors, meta } = parser.parse(rest, 0, !last);
    const quoted = rest.includes('"');
    rest = last ? "" : rest.slice(meta.cursor);
    const records: CsvRecord[] = [];
    const open = errors.find((error) => error.code === "MissingQuotes" || error.code === "InvalidQuotes");
    let openQuote: OpenQuote | null = null;
    for (let index = 0; index < data.length; index++) {
      const fields = data[index] as string[];
      if (last && open && (open.row ?? data.length - 1) <= index) {
        openQuote = { line };
        break;
      }
      records.push({ line, fields });
      line += 1;
      if (quoted) for (const field of fields) if (field.includes("\n")) line += field.split("\n").length - 1;
    }
    const stray = errors.find((error) => error.code === "InvalidQuotes" && (error.row ?? data.length) < data.length);
    if (!openQuote && stray) openQuote = { line: records[stray.row ?? 0]?.line ?? line };
    if (!last && rest.length > longestRecord) openQuote = { line };
    return { records, openQuote };
  };

  return { push: (text: string) => read(text, false), end: () => read("", true) };
}
