// A figure as one bare table that Excel opens right: UTF-8 with BOM (or CP932 on request), CRLF, header in row 1, one
// row an observation, numbers without units or marks. Text cells that a spreadsheet would run as formulas are defused.
import iconv from "iconv-lite";
import Papa from "papaparse";
import { BadRequest } from "../../errors";
import type { Figure } from "../../figure/figure";
import type { ExportOptions } from "../options";
import { defuse } from "./defuse";
import { tidyHeader, tidyLines } from "./tidy";

/** Letters that Windows' CP932 has under another number: the same signs to a reader. */
function windowsLetters(text: string): string {
  return text.replaceAll("〜", "～").replaceAll("−", "－").replaceAll("‖", "∥");
}

type Row = readonly (string | number | null)[];

const defused = (row: Row): Row => row.map((value) => (typeof value === "string" ? defuse(value) : value));

/** Rows that are written at a time: a very long list never stands there whole, as values and as text. */
const atATime = 2000;

function* csvTexts(rows: Iterable<Row>): Generator<string> {
  let some: Row[] = [];
  const text = () => `${Papa.unparse(some as (string | number | null)[][], { newline: "\r\n" })}\r\n`;
  for (const row of rows) {
    some.push(row);
    if (some.length < atATime) continue;
    yield text();
    some = [];
  }
  if (some.length > 0) yield text();
}

/** Rows as a file for programs, the header first: UTF-8 without BOM, which would be part of the first column's name. */
export function plainCsv(rows: Iterable<Row>): Uint8Array {
  return joined(csvTexts(rows), (text) => new TextEncoder().encode(text));
}

function joined(texts: Iterable<string>, encode: (text: string) => Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (const text of texts) pieces.push(encode(text));
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}

/**
 * Rows as a file, the header first.
 * @throws BadRequest 400 `cp932-impossible` where the rows have letters that CP932 can't write, naming them
 */
export function csvBytes(rows: Iterable<Row>, encoding: ExportOptions["encoding"]): Uint8Array {
  if (encoding === "utf-8") {
    let mark = "\ufeff";
    return joined(csvTexts(rows), (text) => {
      const bytes = new TextEncoder().encode(mark + text);
      mark = "";
      return bytes;
    });
  }
  const lacking = new Set<string>();
  const survives = (letter: string) => iconv.decode(iconv.encode(letter, "cp932"), "cp932") === letter;
  const bytes = joined(csvTexts(rows), (text) => {
    const wanted = windowsLetters(text);
    const encoded = iconv.encode(wanted, "cp932");
    if (iconv.decode(encoded, "cp932") !== wanted) {
      for (const letter of new Set(wanted)) if (!survives(letter)) lacking.add(letter);
    }
    return encoded;
  });
  if (lacking.size === 0) return bytes;
  throw new BadRequest(400, "cp932-impossible", { letters: [...lacking].join(" ") });
}

function* rowsOf(figures: readonly Figure[]): Generator<Row> {
  yield defused(figures[0] ? tidyHeader(figures[0]) : []);
  for (const figure of figures) for (const row of tidyLines(figure)) yield defused(row);
}

/** @throws BadRequest as csvBytes does */
export async function renderCsv(
  figures: readonly Figure[],
  options: Pick<ExportOptions, "encoding">,
): Promise<Uint8Array> {
  return csvBytes(rowsOf(figures), options.encoding);
}
