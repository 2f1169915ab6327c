// A 100 % bar cut into its parts: where each segment runs, and what of the whole was not published.
import type { Figure } from "../figure/figure";

type Part = { series: number; from: number; to: number };
export type Composition = { parts: Part[]; rest: { from: number; to: number } | null };

/** More than rounding can leave over: half a unit of the last printed digit for each of up to ten parts. */
const roundingSlack = 0.5;

/** Parts in percent of the bar, in the order of the series. Values that add up to more than 100 are scaled to fit. */
export function composition(figure: Figure, category: number): Composition {
  const cells = figure.cells[category] ?? [];
  const total = cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0);
  const scale = total > 100 ? 100 / total : 1;
  const parts: Part[] = [];
  let from = 0;
  cells.forEach((cell, series) => {
    if (cell.value === null) return;
    const to = from + cell.value * scale;
    parts.push({ series, from, to });
    from = to;
  });
  return { parts, rest: 100 - from > roundingSlack ? { from, to: 100 } : null };
}
