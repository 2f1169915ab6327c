// Text to records with their line numbers, fed in pieces: Papa Parse reads whole records and leaves the rest for later.
import Papa from "papaparse";

/** Longest record in characters; what is longer has lost a quotation mark. */
const longestRecord = 1_000_000;

const settings = { delimiter: ",", newline: "\n", quoteChar: '"' } as const;
const blankLines = /^\n+$/;
const quoteErrors = new Set(["MissingQuotes", "InvalidQuotes"]);

type Held = { fields: string[]; wrong: boolean };

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
    if (rest === "") return;
    // Only text in quotation marks has line breaks of its own; most pieces of a file have none at all.
    const folded = rest.includes('"');
    let held: Held | null = null;
    let [begin, end] = [0, 0];

    const tell = ({ fields, wrong }: Held) => {
      broken = wrong;
      if (broken) return openQuote(line);
      take(fields, line);
      line += folded ? linesIn(rest, begin, end) : 1;
    };
    // Row by row, so that none is kept: Papa Parse's own list of a piece would live until it is old.
    Papa.parse<string[]>(kept(rest), {
      ...settings,
      step: ({ data, errors, meta }, parser) => {
        // The last record may go on in the next piece, or seem wrong only because its end is missing.
        if (held) tell(held);
        if (broken) return parser.abort();
        held = { fields: data, wrong: errors.some(({ code }) => quoteErrors.has(code)) };
        [begin, end] = [end, meta.cursor];
      },
    });
    if (broken) return;
    if (last && held) tell(held);
    rest = last ? "" : rest.slice(begin);
    if (rest.length > longestRecord) {
      broken = true;
      openQuote(line);
    }
  };

  return { push: (text: string) => read(text, false), end: () => read("", true) };
}

/** Papa Parse takes a byte order mark at the beginning away; the decoder did so already, and a second one is text. */
function kept(text: string): string {
  return text.startsWith("\ufeff") ? `\ufeff${text}` : text;
}

/** Lines of a record from its first character to behind its line break. */
function linesIn(text: string, begin: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", begin); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
