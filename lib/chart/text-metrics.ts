// How wide a text is in the shipped typeface (BIZ UDPGothic), so that charts are laid out without a browser.
import { advanceWidths, unitsPerEm } from "./advance-widths";

export type Weight = 400 | 700;

/** Above and below the baseline, in em: what a line of BIZ UDPGothic takes. */
export const ascent = 0.88;
export const descent = 0.12;

const widths: Record<Weight, ReadonlyMap<number, number>> = { 400: tableOf(400), 700: tableOf(700) };

function tableOf(weight: Weight): ReadonlyMap<number, number> {
  const runs = advanceWidths[weight];
  return new Map(runs.flatMap(([first, run]) => run.map((width, index) => [first + index, width / unitsPerEm])));
}

/** Width of a text in pixels at a font size in pixels. Characters without a known width count as 1 em. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const known = widths[weight];
  let width = 0;
  for (const character of text) width += known.get(character.codePointAt(0) ?? 0) ?? 1;
  return width * size;
}
