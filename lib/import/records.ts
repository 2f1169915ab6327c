// Text to records with their line numbers, fed in pieces: Papa Parse reads whole records and leaves the rest for later.
import Papa from "papaparse";

/** Longest record in characters; what is longer has lost a quotation mark. */
const longestRecord = 1_000_000;

/** Records with the place behind the last of them. */
type Records = Pick<Papa.ParseResult<string[]>, "data" | "errors"> & { end: number };

const settings = { delimiter: ",", newline: "\n", quoteChar: '"' } as const;
const blankLines = /^\n+$/;
const quoteErrors = new Set(["MissingQuotes", "InvalidQuotes"]);

/**
 * A reader of records. Line numbers count as a text editor does, also after line breaks inside quotation marks.
 * @param take called for each record with the line where it begins
 * @param openQuote called where a quotation mark does not close, with the line where its record begins; nothing more
 *   is read then
 */
export function recordReader(take: (fields: string[], line: number) => void, openQuote: (line: number) => void) {
  let rest = "";
  let line = 1;
  let broken = false;

  const read = (text: string, last: boolean) => {
    if (broken) return;
    // A megabyte of blank lines is one blank record to whoever takes it, and not a million.
    if (rest === "" && text !== "" && blankLines.test(text)) {
      take([""], line);
      line += text.length;
      return;
    }
    rest += text;
    const { data, errors, end: place } = last ? allRecords(rest) : wholeRecords(rest);
    // Only text in quotation marks has line breaks of its own; most pieces of a file have none at all.
    const folded = rest.includes('"') && linesOf(rest, place) !== data.length;
    rest = last ? "" : rest.slice(place);
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

/** Records of a text to its very end. */
function allRecords(text: string): Records {
  if (text === "") return { data: [], errors: [], end: 0 };
  return { ...Papa.parse<string[]>(kept(text), settings), end: text.length };
}

/** Records of a text that goes on, without the one that is still being read, and where that one begins. */
function wholeRecords(text: string): Records {
  const { data, errors } = allRecords(text);
  const last = data.pop();
  if (!last) return { data, errors, end: 0 };
  // Behind a line break stands an empty record, unless the break is within quotation marks.
  const closed = !text.includes('"') || (last.join() === "" && !errors.some(({ row }) => row === data.length));
  return { data, errors, end: closed ? text.lastIndexOf("\n") + 1 : lastBegins(text) };
}

/** Where the last record of a text begins: where the one before it ends. */
function lastBegins(text: string): number {
  let begin = 0;
  let end = 0;
  Papa.parse<string[]>(kept(text), {
    ...settings,
    step: ({ meta }) => {
      begin = end;
      end = meta.cursor;
    },
  });
  return begin;
}

/** Papa Parse takes a byte order mark at the beginning away; the decoder did so already, and a second one is text. */
function kept(text: string): string {
  return text.startsWith("\ufeff") ? `\ufeff${text}` : text;
}

/** Line breaks in a text up to a place. */
function linesOf(text: string, end = text.length): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
