// A figure as one bare table that Excel opens right: UTF-8 with BOM (or CP932 on request), CRLF, header in row 1, one
// row a cell, numbers without units or marks. Text cells that a spreadsheet would run as formulas are defused.
import iconv from "iconv-lite";
import Papa from "papaparse";
import { exportWords } from "../../chart/export-words";
import { BadRequest } from "../../errors";
import type { Figure } from "../../figure/figure";
import { figureWords } from "../../figure/figure-words";
import type { ExportOptions } from "../options";

/** Signs with which a spreadsheet begins a formula, full-width ones too. */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/;

/** Text as it may stand in a cell: an apostrophe keeps it from being run. Numbers never come through here. */
export function defuse(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Letters that Windows' CP932 has under another number: the same signs to a reader. */
function windowsLetters(text: string): string {
  return text.replaceAll("〜", "～").replaceAll("−", "－").replaceAll("‖", "∥");
}

/** Rows of a figure in long layout, the header first; numbers are numbers, absent ones null. */
export function longRows(figure: Figure): (string | number | null)[][] {
  const words = exportWords[figure.lang];
  const rows = figure.categories.flatMap((category, c) =>
    figure.series.map((series, s) => {
      const cell = figure.cells[c]?.[s];
      return [
        figure.indicator,
        defuse(figure.name),
        defuse([category.label, category.sublabel].filter(Boolean).join(" ")),
        category.key,
        defuse(series.label),
        series.key,
        cell?.value ?? null,
        figure.unit,
        words.status[cell?.status ?? "missing"],
        cell?.missing ?? "",
        cell?.qualifier ?? "",
        cell?.count ?? null,
        cell?.base ?? null,
        cell?.rank ?? null,
        cell?.interval ? rounded(cell.interval.lower) : null,
        cell?.interval ? rounded(cell.interval.upper) : null,
        cell?.interval ? words.intervalKind[cell.interval.kind] : "",
        cell?.source ?? "",
        cell?.unconfirmed ? figureWords[figure.lang].standing.private : "",
      ];
    }),
  );
  return [[...words.columns], ...rows];
}

/** Ends of intervals to two decimals: they are computed, and more would feign precision. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
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
  const [header = [], ...first] = figures[0] ? longRows(figures[0]) : [];
  const rest = figures.slice(1).flatMap((figure) => longRows(figure).slice(1));
  return csvBytes([header, ...first, ...rest], options.encoding);
}
