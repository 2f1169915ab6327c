// Where everything of a figure stands at a given width: shared by the static picture and the interactive view, so that
// one takes the other's place without moving anything. All lengths are pixels, top left is 0,0.
import type { ChartKind } from "../catalogue/chart-kinds";
import type { Figure } from "../figure/figure";

export type Box = { x: number; y: number; width: number; height: number };

/** A line of text set on the baseline `y`. */
export type TextLine = {
  text: string;
  x: number;
  y: number;
  size: number;
  anchor: "start" | "middle" | "end";
  muted: boolean;
};

export type Line = { x1: number; y1: number; x2: number; y2: number };

export type LegendEntry = {
  /** What the swatch shows: a series by its index, a whisker or band, the part of a bar that was not published, half a year. */
  mark:
    | { type: "series"; series: number }
    | { type: "interval"; kind: "stated-base" | "reference" }
    | { type: "rest" }
    | { type: "half"; half: "first" | "second" | "none" };
  /** Box of the swatch; its text stands right of it. */
  swatch: Box;
  lines: TextLine[];
};

export type Geometry = {
  kind: ChartKind;
  width: number;
  height: number;
  /** horizontal: bars run to the right, one category under the other. vertical: categories run to the right. */
  direction: "horizontal" | "vertical";
  narrow: boolean;
  /** The rectangle between the ends of the value axis and of the category axis. */
  plot: Box;
  /** Font sizes. */
  type: { label: number; value: number; tick: number };
  /** The value axis runs from 0 to this. */
  max: number;
  /** `position`: x where horizontal, y where vertical. `line` is null where labels would touch: grid line only. */
  ticks: { value: number; position: number; line: TextLine | null }[];
  /** Null, as the ticks are empty, where the figure has no value at all (ranks only). */
  unit: TextLine | null;
  /** Along the category axis: bandSize × categories is the plot's length there. */
  bandSize: number;
  /** From the start of a band to its first bar, then one bar of `thickness` every `thickness + gap`. */
  bars: { offset: number; thickness: number; gap: number };
  /** Grid lines, and the line that bars start from; in pieces where texts stand between the bars. */
  grid: Line[];
  zero: Line[];
  /** Before the rows that repeat what others count; null where there are none. */
  rule: Line | null;
  categories: { start: number; center: number; lines: TextLine[] }[];
  legend: LegendEntry[];
  /** Right of the bars, where brackets join places of a ranking; null where there is none. */
  bracketColumn: Box | null;
  /** Right of those, how far two editions lie apart; null where nothing says it. */
  differences: Box | null;
  /** Line charts with direct labels: where the label of each line stands; null where a legend says it. */
  endLabels: { series: number; swatch: Box; lines: TextLine[] }[] | null;
  /** Composition: the values too narrow to print inside their bar, set under it; one list a category. */
  besideBars: TextLine[][];
};

/** Narrower than this, labels stand above their bars and short names are used. */
export const narrowBelow = 560;

/** True where a value is drawn: only then is there an axis. */
export function hasValues(figure: Figure): boolean {
  return figure.cells.some((row) => row.some(({ value }) => value !== null));
}

/** Pixel of a value on the value axis (x where horizontal, y where vertical). */
export function valuePosition({ plot, max, direction }: Geometry, value: number): number {
  const share = max > 0 ? Math.min(Math.max(value, 0), max) / max : 0;
  return direction === "horizontal" ? plot.x + share * plot.width : plot.y + plot.height - share * plot.height;
}

/** Box of a bar from 0 to a value. */
export function barBox(geometry: Geometry, category: number, series: number, value: number): Box {
  const { plot, bars, categories, direction } = geometry;
  const start = (categories[category]?.start ?? 0) + bars.offset + series * (bars.thickness + bars.gap);
  const end = valuePosition(geometry, value);
  return direction === "horizontal"
    ? { x: plot.x, y: start, width: end - plot.x, height: bars.thickness }
    : { x: start, y: end, width: bars.thickness, height: plot.y + plot.height - end };
}
