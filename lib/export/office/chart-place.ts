// Where the parts of a native chart stand in its frame, in points: the plot is set outright, so that brackets, breaks and
// the key find their places beside it, names are set in whole words and values stand off their whiskers.
import { chartTraits } from "../../catalogue/chart-kinds";
import { chartWords } from "../../chart/chart-words";
import { differenceColumn } from "../../chart/differences";
import { firstFitting } from "../../chart/first-fit";
import type { Box } from "../../chart/geometry";
import { drawnInterval, whiskerKinds } from "../../chart/legend";
import { printedLabel } from "../../chart/printed-label";
import { widest } from "../../chart/text-line";
import { textWidth } from "../../chart/text-metrics";
import { isOpen } from "../../chart/value-label";
import { wrapText } from "../../chart/wrap-text";
import type { Cell, Figure } from "../../figure/figure";
import { officeWords } from "../../words/office-words";
import { chartColumns } from "./chart-table";

/**
 * The chart's frame in points; `larger`: its type, of 10 points for the axis of values and 11 for all else; `least`:
 * what no type in it is smaller than.
 */
export type ChartFrame = { width: number; height: number; larger: number; least?: number };

/** The frame of a chart whose size is in pixels of 1/96 inch. */
export function inPoints({ width, height }: { width: number; height: number }): ChartFrame {
  return { width: 0.75 * width, height: 0.75 * height, larger: 1 };
}

/** The size of names before it is made larger, and under which of the categories they stand: each, every second … */
type Way = { size: number; every: number };
/** Names of the categories, line by line, and how they are set. */
type CategoryNames = { names: string[] } & Way;

export type ChartPlace = {
  names: CategoryNames;
  plot: Box;
  /** Between the groups of bars, in percent of a bar's thickness. */
  gapWidth: number;
  /** Where brackets stand, right of the values; null where there is none. */
  brackets: { x: number; width: number } | null;
  /** Where the column of differences stands, right of all else; null where there is none. */
  differences: { x: number; width: number } | null;
  /** Below the plot: what lines beside the bars mean. */
  key: { lines: readonly string[]; top: number };
  /** Above the plot; 0 where no legend is needed. */
  legendHeight: number;
};

/** Never under the smallest type of the frame. */
const nameSizes = [11, 10, 9, 8];
/** Round the plot, and between a label and what it stands beside. */
const gap = 8;
/** Of bars and columns at most, before they are made larger. */
const thickest = { bar: 30, column: 56 };
/** Of the type of the picture's column of differences, in its units. */
const columnType = 12;
/** Of the type of keys, brackets and breaks. */
export const fine = 10;
export const bracketArm = 8;

/** Lines of a category's name; what has no number there is named under it, with what is known of it. */
function linesOf(figure: Figure, category: number): string[] {
  const { label = "", sublabel = "" } = figure.categories[category] ?? {};
  const row = figure.cells[category] ?? [];
  const none = row.every(({ value }) => value === null);
  const alike = none && new Set(row.map(({ text }) => text)).size === 1;
  // Under a time axis there is room for a mark alone, as in the picture.
  if (alike || chartTraits[figure.kind].overTime)
    return [label, sublabel, none ? (row[0]?.text ?? "") : ""].filter(Boolean);
  const known = row.flatMap(({ value, text }, series) => {
    const name = figure.series[series]?.label ?? "";
    if (value !== null) return [];
    return [name ? officeWords[figure.lang].unknownOf(name, text) : text];
  });
  return [label, sublabel, ...known].filter(Boolean);
}

/** Names under columns and points stand in whole words; Office breaks those beside bars where it must. */
function namesIn(figure: Figure, frame: ChartFrame, plotWidth: number): CategoryNames {
  const all = figure.categories.map((_, category) => linesOf(figure, category));
  if (!chartTraits[figure.kind].overTime) return { names: all.map((lines) => lines.join("\n")), size: 11, every: 1 };
  const room = (0.9 * plotWidth) / Math.max(figure.categories.length, 1);
  const sizes = nameSizes.filter((size) => size === 11 || size * frame.larger >= (frame.least ?? 0));
  const set = (text: string, { size, every }: Way) => wrapText(text, every * room, size * frame.larger, 400);
  // On two lines at most, with no year or word torn apart; at last not under each.
  const fits = (way: Way) =>
    all.flat().every((text) => {
      const lines = set(text, way);
      return lines.length <= 2 && (text.match(/\w+/g) ?? []).every((word) => lines.some((line) => line.includes(word)));
    });
  const ways = [1, 2, 3, 4].flatMap((every) => sizes.map((size): Way => ({ size, every })));
  const way = firstFitting(ways, fits);
  return { names: all.map((lines) => lines.flatMap((line) => set(line, way)).join("\n")), ...way };
}

/** What whiskers and open ends mean. */
function keyOf(figure: Figure): string {
  const { whisker, openEnd, openEndBeside, between } = officeWords[figure.lang];
  const { interval, reference } = chartWords[figure.lang];
  const kinds = whiskerKinds(figure).map((kind) => (kind === "reference" ? reference : interval));
  const open = !chartTraits[figure.kind].whole && figure.cells.flat().some(isOpen);
  const means = officeWords[figure.lang].means(whisker, kinds.join(officeWords[figure.lang].and));
  if (kinds.length === 0) return open ? openEnd : "";
  return open ? means + between + openEndBeside : means;
}

function legendHeight(figure: Figure, { width, larger }: ChartFrame): number {
  const columns = chartColumns(figure).filter((one) => figure.halves.length === 0 || one.part !== "series");
  if (columns.length < 2) return 0;
  // Entries stand in columns as wide as the widest of them.
  const entry = 34 * larger + Math.max(...columns.map(({ label }) => textWidth(label, 11 * larger)));
  const across = Math.max(1, Math.floor((0.95 * width) / entry));
  return (1.5 + (Math.ceil(columns.length / across) - 1) * 1.3) * 14 * larger;
}

/** Widest plot in which every value stands right of its bar and its whisker. */
function barLength(figure: Figure, available: number, larger: number): number {
  const { max, ticks } = figure.axis;
  let length = available - textWidth(ticks.at(-1)?.label ?? "", fine * larger) / 2;
  if (chartTraits[figure.kind].whole) return length;
  for (const cell of figure.cells.flat()) {
    if (cell.value === null) continue;
    const beyond = textWidth(printedLabel(figure, cell), 11 * larger, 700) + 2 * gap;
    const share = Math.min(reachOf(figure, cell) / max, 1);
    if (share > 0) length = Math.min(length, (available - beyond) / share);
  }
  return Math.max(length, 0.2 * available);
}

/** How far a bar with its whisker or its open end reaches. */
function reachOf({ axis, kind }: Figure, cell: Cell): number {
  const value = cell.value ?? 0;
  const interval = drawnInterval(kind, cell);
  if (interval) return Math.max(value, interval.upper);
  return isOpen(cell) ? value + 0.04 * axis.max : value;
}

/** Lays out a chart. */
export function placeChart(figure: Figure, frame: ChartFrame): ChartPlace {
  const { width, height, larger } = frame;
  const { overTime, whole } = chartTraits[figure.kind];
  const line = 14 * larger;
  const keyText = keyOf(figure);
  const lines = keyText ? wrapText(keyText, width - gap, fine * larger) : [];
  const keyHeight = lines.length > 0 ? lines.length * 1.3 * fine * larger + gap / 2 : 0;
  const legend = legendHeight(figure, frame);
  // Over a time axis the unit stands above the highest tick, not beside it.
  const top = legend + (overTime ? 1.6 : 1) * line + gap / 2;
  const count = Math.max(figure.categories.length, 1);
  const gapFor = (band: number, most: number, rows: number, least: number) =>
    Math.round(Math.min(500, Math.max(least, 100 * (band / (most * larger) - rows))));
  if (overTime) {
    const left =
      widest(
        figure.axis.ticks.map(({ label }) => label),
        fine * larger,
      ) +
      2 * gap;
    const plotWidth = width - left - gap;
    const names = namesIn(figure, frame, plotWidth);
    const tallest = Math.max(1, ...names.names.map((name) => name.split("\n").length));
    const below = tallest * 1.3 * names.size * larger + gap;
    const plot = {
      x: left,
      y: top,
      width: plotWidth,
      height: Math.max(height - top - below - keyHeight, 0.2 * height),
    };
    const rows = chartTraits[figure.kind].joined ? 1 : figure.series.length;
    const gapWidth = gapFor(plotWidth / count, thickest.column, rows, 50);
    return {
      names,
      plot,
      gapWidth,
      brackets: null,
      differences: null,
      key: { lines, top: height - keyHeight + gap / 2 },
      legendHeight: legend,
    };
  }
  const names = namesIn(figure, frame, width);
  const all = names.names.flatMap((name) => name.split("\n"));
  const left = Math.min(widest(all, 11 * larger), 0.36 * width) + 1.5 * gap;
  const labels = figure.brackets.flatMap(({ label }) => bracketLines(figure, label, larger));
  const across = new Set(figure.brackets.map(({ series }) => series)).size;
  const bracketWidth = labels.length > 0 ? across * bracketArm + gap / 2 + 1.05 * widest(labels, fine * larger) : 0;
  const column = (1.06 * (differenceColumn(figure).width * fine * larger)) / columnType;
  const edge = width - gap / 2 - (column > 0 ? column + gap / 2 : 0);
  const right = edge - (bracketWidth > 0 ? bracketWidth + gap / 2 : 0);
  const rows = whole ? 1 : figure.series.length;
  const room = height - top - keyHeight - gap / 2;
  const plot = {
    x: left,
    y: top,
    width: barLength(figure, right - left, larger),
    height: Math.max(Math.min(room, count * (rows * (thickest.bar + 4) + 22) * larger), 0.2 * height),
  };
  const gapWidth = gapFor(plot.height / count, thickest.bar, rows, whole ? 60 : 50);
  const brackets = bracketWidth > 0 ? { x: right + gap / 2, width: bracketWidth } : null;
  const differences = column > 0 ? { x: edge + gap / 2, width: column } : null;
  return {
    names,
    plot,
    gapWidth,
    brackets,
    differences,
    key: { lines, top: plot.y + plot.height + gap / 2 },
    legendHeight: legend,
  };
}

/** Words beside a bracket. */
export function bracketLines({ lang }: Figure, label: string, larger: number): string[] {
  return wrapText(label, { ja: 72, en: 92 }[lang] * larger, fine * larger);
}

/** Middle of a bar, from the top of the frame. */
export function barMiddle(
  { categories, series }: Figure,
  { plot, gapWidth }: ChartPlace,
  at: [number, number],
): number {
  const band = plot.height / categories.length;
  const thickness = band / (series.length + gapWidth / 100);
  const [category, one] = at;
  return plot.y + category * band + (gapWidth / 200 + one + 0.5) * thickness;
}

/**
 * Where the values of a category stand by the points of their lines, a series each: over the point where there is room,
 * else under it, else at its right, so that none is read as its neighbour's.
 */
export function sidesOfPoints(
  { axis, cells }: Figure,
  { plot }: Pick<ChartPlace, "plot">,
  { larger }: Pick<ChartFrame, "larger">,
  category: number,
): ("t" | "b" | "r")[] {
  const row = cells[category] ?? [];
  const line = (1.3 * 11 * larger * axis.max) / plot.height;
  const sides = row.map((): "t" | "b" | "r" => "t");
  const order = row.flatMap(({ value }, series) => (value === null ? [] : [{ value, series }]));
  order.sort((a, b) => b.value - a.value || a.series - b.series);
  let ceiling = Number.POSITIVE_INFINITY;
  order.forEach(({ value, series }, index) => {
    const floor = order[index + 1]?.value ?? 0;
    const side = ceiling - value >= line ? "t" : value - floor >= line ? "b" : "r";
    sides[series] = side;
    ceiling = side === "b" ? value - line : value;
  });
  return sides;
}

/**
 * How far a value moves from its mark to stand beyond the whisker, in parts of the frame as Office counts them; null
 * where nothing reaches beyond the mark.
 */
export function beyondWhisker(
  figure: Figure,
  cell: Cell,
  { plot }: Pick<ChartPlace, "plot">,
  frame: ChartFrame,
): { x: number; y: number } | null {
  const { overTime, whole } = chartTraits[figure.kind];
  if (cell.value === null || whole) return null;
  const length = overTime ? plot.height : plot.width;
  const { max } = figure.axis;
  const by = ((Math.min(reachOf(figure, cell), max) - cell.value) / max) * length;
  if (by <= 0) return null;
  return overTime ? { x: 0, y: -by / frame.height } : { x: by / frame.width, y: 0 };
}
