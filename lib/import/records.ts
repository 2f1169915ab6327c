// Text to records with their line numbers, fed in pieces: Papa Parse reads whole records and leaves the rest for later.
import Papa from "papaparse";

/** Longest record in characters; what is longer has lost a quotation mark. */
const longestRecord = 1_000_000;

type Parser = {
  parse: (
    text: string,
    start: number,
    ignoreLast: boolean,
  ) => { data: string[][]; errors: { code: string; row?: number }[]; meta: { cursor: number } };
};

const quoteErrors = new Set(["MissingQuotes", "InvalidQuotes"]);

/**
 * A reader of records. Line numbers count as a text editor does, also after line breaks inside quotation marks.
 * @param take called for each record with the line where it begins
 * @param openQuote called where a quotation mark does not close, with the line where its record begins; nothing more
 *   is read then
 */
export function recordReader(take: (fields: string[], line: number) => void, openQuote: (line: number) => void) {
  const parser = new (Papa as unknown as { Parser: new (config: object) => Parser }).Parser({
    delimiter: ",",
    newline: "\n",
    quoteChar: '"',
  });
  let rest = "";
  let line = 1;
  let broken = false;

  const read = (text: string, last: boolean) => {
    if (broken) return;
    rest += text;
    const { data, errors, meta } = parser.parse(rest, 0, !last);
    // Only text in quotation marks has line breaks of its own; most pieces of a file have none at all.
    const folded = rest.includes('"') && linesOf(rest, meta.cursor) !== data.length;
    rest = last ? "" : rest.slice(meta.cursor);
    // A record that is still being read may seem wrong only because its end is missing.
    const wrong = errors.find(({ code, row = 0 }) => quoteErrors.has(code) && (last || row < data.length));
    const end = wrong?.row ?? data.length;
    for (let index = 0; index < end && index < data.length; index++) {
      const fields = data[index] as string[];
      take(fields, line);
      line += 1;
      if (folded) for (const field of fields) line += linesOf(field);
    }
    broken = wrong !== undefined || rest.length > longestRecord;
    if (broken) openQuote(line);
  };

  return { push: (text: string) => read(text, false), end: () => read("", true) };
}

/** Line breaks in a text up to a place. */
function linesOf(text: string, end = text.length): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
