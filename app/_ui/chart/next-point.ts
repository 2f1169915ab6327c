// Where an arrow key leads from a point of a chart.
import type { ChartKind } from "../../../lib/catalogue/chart-kinds";

/** A point by the index of its category and of its series. */
export type Place = { category: number; series: number };
export type Size = { categories: number; series: number };

/** Bars follow each other in a list; segments and lines have neighbours in two directions. */
const flows: Record<ChartKind, "list" | "segments" | "lines"> = {
  ranking: "list",
  groups: "list",
  counts: "list",
  composition: "segments",
  trend: "lines",
};

const arrows: Record<string, readonly [right: number, down: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The point that a key leads to: the same one at an edge, null for a key without a meaning here. */
export function nextPoint(kind: ChartKind, { category, series }: Place, key: string, size: Size): Place | null {
  const last = { category: size.categories - 1, series: size.series - 1 };
  if (key === "Home") return { category: 0, series: 0 };
  if (key === "End") return last;
  const arrow = arrows[key];
  if (!arrow) return null;
  const [right, down] = arrow;
  const flow = flows[kind];
  if (flow === "list") {
    const at = within(category * size.series + series + right + down, size.categories * size.series - 1);
    return { category: Math.floor(at / size.series), series: at % size.series };
  }
  const [byCategory, bySeries] = flow === "lines" ? [right, down] : [down, right];
  return { category: within(category + byCategory, last.category), series: within(series + bySeries, last.series) };
}

function within(index: number, last: number): number {
  return Math.min(Math.max(index, 0), last);
}
