// Where the parts of a native chart come to stand in its frame. Office lays a chart out by itself, from the widths of
// its texts; what is worked out here is near enough to set names in whole words and to keep values off their whiskers.
import { chartTraits } from "../../catalogue/chart-kinds";
import { firstFitting } from "../../chart/first-fit";
import { drawnInterval } from "../../chart/legend";
import { textWidth } from "../../chart/text-metrics";
import { wrapText } from "../../chart/wrap-text";
import type { Cell, Figure } from "../../figure/figure";

/**
 * The chart's frame in points; `larger`: its type, of 10 points for the axis of values and 11 for all else; `least`:
 * what no type in it is smaller than.
 */
export type ChartFrame = { width: number; height: number; larger: number; least?: number };

/** The frame of a chart whose size is in pixels of 1/96 inch. */
export function inPoints({ width, height }: { width: number; height: number }): ChartFrame {
  return { width: 0.75 * width, height: 0.75 * height, larger: 1 };
}

/** Names of the categories, line by line, and the size they are set in, before it is made larger. */
export type CategoryNames = { names: string[]; size: number };

/** Never under the smallest type of the frame. */
const nameSizes = [11, 10, 9, 8];
/** Round the plot, and between a label and what it stands beside. */
const gap = 8;

/** Lines of a category's name; a row without any value has nothing to carry a label, so that what is known stands here. */
function linesOf(figure: Figure, category: number): string[] {
  const { label = "", sublabel = "" } = figure.categories[category] ?? {};
  const row = figure.cells[category] ?? [];
  const known =
    chartTraits[figure.kind].joined || row.some(({ value }) => value !== null) ? [] : row.map(({ text }) => text);
  return [label, sublabel, ...new Set(known)].filter(Boolean);
}

/** Names under columns and points stand in whole words; Office breaks those beside bars where it must. */
export function categoryNames(figure: Figure, frame: ChartFrame): CategoryNames {
  const all = figure.categories.map((_, category) => linesOf(figure, category));
  if (!chartTraits[figure.kind].overTime) return { names: all.map((lines) => lines.join("\n")), size: 11 };
  const room = (0.85 * plotOf(figure, frame).width) / figure.categories.length;
  const sizes = nameSizes.filter((size) => size === 11 || size * frame.larger >= (frame.least ?? 0));
  const set = (text: string, size: number) => wrapText(text, room, size * frame.larger, 400);
  // On two lines at most, with no year or word torn apart.
  const fits = (size: number) =>
    all.flat().every((text) => {
      const lines = set(text, size);
      return lines.length <= 2 && (text.match(/\w+/g) ?? []).every((word) => lines.some((line) => line.includes(word)));
    });
  const size = firstFitting(sizes, fits);
  return { names: all.map((lines) => lines.flatMap((line) => set(line, size)).join("\n")), size };
}

/** What legend, names and ticks leave of the frame. */
function plotOf(figure: Figure, { width, height, larger }: ChartFrame): { width: number; height: number } {
  const line = 14 * larger;
  const legend = figure.series.length > 1 ? 1.5 * line : 0;
  if (chartTraits[figure.kind].overTime) {
    const values = Math.max(...figure.axis.ticks.map(({ label }) => textWidth(label, 10 * larger)));
    const unit = textWidth(figure.axisUnit, 10 * larger);
    return { width: width - values - unit - 4 * gap, height: height - legend - 2.5 * line - 2 * gap };
  }
  const names = figure.categories.flatMap((_, category) => linesOf(figure, category));
  const widest = Math.max(...names.map((name) => textWidth(name, 11 * larger)));
  return { width: width - Math.min(widest, 0.4 * width) - 3 * gap, height: height - legend - 3 * line };
}

/**
 * How far a value moves from its mark to stand beyond the whisker, in parts of the frame as Office counts them; null
 * where there is no whisker or no room beyond it.
 */
export function beyondWhisker(figure: Figure, cell: Cell, frame: ChartFrame): { x: number; y: number } | null {
  const interval = drawnInterval(figure.kind, cell);
  if (cell.value === null || !interval) return null;
  const across = chartTraits[figure.kind].overTime;
  const plot = plotOf(figure, frame);
  const length = across ? plot.height : plot.width;
  const own = across ? 14 * frame.larger : textWidth(cell.text, 11 * frame.larger, 700);
  const end = (Math.min(interval.upper, figure.axis.max) / figure.axis.max) * length;
  const mark = (cell.value / figure.axis.max) * length;
  // Beyond the end of the axis there is only the frame's own edge.
  if (end + own > length + 2 * gap) return null;
  return across ? { x: 0, y: (mark - end) / frame.height } : { x: (end - mark) / frame.width, y: 0 };
}
