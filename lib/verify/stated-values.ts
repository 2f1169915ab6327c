// What a figure states, apart from all wording, and its hash: the same on the server that writes a file and in the
// browser that reads it back. Not WebCrypto, which a browser opens only over https.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Figure } from "../figure/figure";

/** Key of the series, value, reason of its absence, qualifier, count, base. */
export type StatedCell = [
  series: string,
  value: number | null,
  missing: string | null,
  qualifier: string | null,
  count: number | null,
  base: number | null,
];
/** Key of the item, then a cell a series. */
export type StatedRow = [item: string, ...cells: StatedCell[]];

/** Keys of rows and series, values, reasons, qualifiers, counts, bases. */
export function statedValues({
  categories,
  series,
  cells,
}: Pick<Figure, "categories" | "series" | "cells">): StatedRow[] {
  return categories.map((category, c) => [
    category.key,
    ...series.map(({ key }, s): StatedCell => {
      const cell = cells[c]?.[s];
      return [
        key,
        cell?.value ?? null,
        cell?.missing ?? null,
        cell?.qualifier ?? null,
        cell?.count ?? null,
        cell?.base ?? null,
      ];
    }),
  ]);
}

/** SHA-256 of what a figure states, hexadecimal; the same in every format and language. */
export function valuesHash(figure: Pick<Figure, "indicator" | "categories" | "series" | "cells">): string {
  return hashOfValues(figure.indicator, statedValues(figure));
}

export function hashOfValues(indicator: string, rows: readonly StatedRow[]): string {
  return textHash(JSON.stringify([indicator, rows]));
}

/** SHA-256 of the texts that a picture draws, blanks aside: an editor may break a line, or a line into pieces. */
export function drawnHash(texts: readonly string[]): string {
  return textHash(texts.join("").replace(/\s/g, ""));
}

/** SHA-256, hexadecimal. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
