// A figure as one bare table that Excel opens right: UTF-8 with BOM (or CP932 on request), CRLF, header in row 1, one
// row an observation, numbers without units or marks. Text cells that a spreadsheet would run as formulas are defused.
import iconv from "iconv-lite";
import Papa from "papaparse";
import { BadRequest } from "../../errors";
import type { Figure } from "../../figure/figure";
import type { ExportOptions } from "../options";
import { defuse } from "./defuse";
import { tidyTable } from "./tidy";

/** Letters that Windows' CP932 has under another number: the same signs to a reader. */
function windowsLetters(text: string): string {
  return text.replaceAll("〜", "～").replaceAll("−", "－").replaceAll("‖", "∥");
}

/** Rows of a figure, the header first; numbers are numbers, absent ones null. */
function rowsOf(figure: Figure): (string | number | null)[][] {
  return tidyTable(figure).map((row) => row.map((value) => (typeof value === "string" ? defuse(value) : value)));
}

function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `${Papa.unparse(rows as (string | number | null)[][], { newline: "\r\n" })}\r\n`;
}

/** Rows as a file for programs, the header first: UTF-8 without BOM, which would be part of the first column's name. */
export function plainCsv(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  return new TextEncoder().encode(csvText(rows));
}

/**
 * Rows as a file, the header first.
 * @throws BadRequest 400 `cp932-impossible` where the rows have letters that CP932 can't write, naming them
 */
export function csvBytes(
  rows: readonly (readonly (string | number | null)[])[],
  encoding: ExportOptions["encoding"],
): Uint8Array {
  const text = csvText(rows);
  if (encoding === "utf-8") return new TextEncoder().encode(`\ufeff${text}`);
  const wanted = windowsLetters(text);
  const bytes = iconv.encode(wanted, "cp932");
  if (iconv.decode(bytes, "cp932") === wanted) return bytes;
  const survives = (letter: string) => iconv.decode(iconv.encode(letter, "cp932"), "cp932") === letter;
  const letters = [...new Set(wanted)].filter((letter) => !survives(letter)).join(" ");
  throw new BadRequest(400, "cp932-impossible", { letters });
}

/** @throws BadRequest as csvBytes does */
export async function renderCsv(
  figures: readonly Figure[],
  options: Pick<ExportOptions, "encoding">,
): Promise<Uint8Array> {
  const [header = [], ...first] = figures[0] ? rowsOf(figures[0]) : [];
  const rest = figures.slice(1).flatMap((figure) => rowsOf(figure).slice(1));
  return csvBytes([header, ...first, ...rest], options.encoding);
}
