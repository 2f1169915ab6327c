// Frame of horizontal bars (ranking, groups, composition): names in a column at the left, or above their bars where
// the picture is narrow; every band alike, so that any drawing library can follow.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Category, Figure } from "../figure/figure";
import { barsColumns, bracketLines, type Columns, edge } from "./bars-columns";
import { chartWords } from "./chart-words";
import { composition } from "./composition-parts";
import { differenceColumn } from "./differences";
import { type Geometry, hasValues, type Line, narrowBelow, type TextLine } from "./geometry";
import { layOutLegend } from "./legend";
import { lineHeight, linesHeight, setLines } from "./text-line";
import { textWidth } from "./text-metrics";
import { spacedTicks } from "./ticks";
import { bodyType, fine, legendType } from "./type-scale";
import { wrapText } from "./wrap-text";

type Name = { texts: string[]; sub: string[]; height: number };
type Band = { size: number; offset: number; thickness: number; gap: number; block: number; tallest: number };

/** Long enough for the segment's value with a margin at both sides. */
export function fitsInside(text: string, size: number, segment: number): boolean {
  return textWidth(text, size, 700) + 10 <= segment;
}

/** Lines of a list, each name kept with its value. */
function listLines(items: readonly string[], join: (parts: readonly string[]) => string, length: number): string[] {
  const lines: string[][] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line && textWidth(join([...line, item, ""]), fine) <= length) line.push(item);
    else lines.push([item]);
  }
  const texts = lines.map((line, index) => join(index < lines.length - 1 ? [...line, ""] : line).trim());
  return texts.flatMap((text) => wrapText(text, length, fine));
}

/** Values too narrow to print inside, and the parts without a number: lines of text under the bar. */
function listUnderBar(figure: Figure, category: number, length: number, size: number, narrow: boolean): string[] {
  const words = chartWords[figure.lang];
  const { parts } = composition(figure, category);
  const left = figure.series.flatMap((one, series) => {
    const cell = figure.cells[category]?.[series];
    const part = parts.find((other) => other.series === series);
    if (!cell || (part && fitsInside(cell.text, size, ((part.to - part.from) * length) / 100))) return [];
    return [words.listed(narrow ? one.short : one.label, cell.text)];
  });
  return listLines(left, words.join, length);
}

function nameOf({ label, short, sublabel }: Category, narrow: boolean, room: number, size: number): Name {
  const texts = wrapText(narrow ? short : label, room, size);
  const sub = sublabel ? wrapText(sublabel, room, fine) : [];
  return { texts, sub, height: linesHeight(texts.length, size) + linesHeight(sub.length, fine) };
}

type BandRoom = {
  listLines: number;
  above: boolean;
  narrow: boolean;
  plotHeight: number | undefined;
  grow: boolean;
};

/** Between a bar and the end of its band where room is short. */
const leastMargin = 3;

/** A bar that takes its part of a high band, within what still looks like a bar. */
function grown(own: number, rows: number, band: number): number {
  return Math.round(Math.min(1.8 * own, Math.max(own, (0.55 * band) / rows)));
}

/** Heights of one band: the same for all, from the tallest name and the longest list. */
function bandOf(figure: Figure, names: Name[], room: BandRoom): Band {
  const { listLines, above, narrow, plotHeight, grow } = room;
  const stacked = chartTraits[figure.kind].whole;
  const rows = stacked ? 1 : Math.max(figure.series.length, 1);
  const gap = 2;
  const own = stacked ? (narrow ? 24 : 28) : narrow ? 15 : rows === 1 ? 20 : 17;
  const thickness = grow ? grown(own, rows, (plotHeight ?? 0) / names.length) : own;
  const block = rows * thickness + (rows - 1) * gap;
  const list = listLines > 0 ? linesHeight(listLines, fine) + 3 : 0;
  const tallest = Math.max(0, ...names.map(({ height }) => height));
  const upper = above ? tallest + 2 + block / 2 : Math.max(block, tallest) / 2;
  const lower = above ? block / 2 + list : Math.max(block / 2 + list, tallest / 2);
  const usual = narrow ? 6 : 8;
  const asked = plotHeight === undefined ? usual : (plotHeight / names.length - upper - lower) / 2;
  const margin = Math.min(grow ? 2.5 * usual : usual, Math.max(leastMargin, asked));
  // A bracket joins at least two bands: its words must fit beside them.
  const words = figure.brackets.map(({ label }) => linesHeight(bracketLines(figure, label, narrow).length, fine) + 4);
  const size = Math.max(upper + lower + 2 * margin, Math.ceil(Math.max(0, ...words) / 2));
  return { size, offset: margin + upper - block / 2, thickness, gap, block, tallest };
}

/** Lines on which bars start: one through, or only beside the bars where texts stand between them. */
function zeroLines(plot: Geometry["plot"], band: Band, count: number, pieces: boolean): Line[] {
  const spans = pieces
    ? Array.from({ length: count }, (_, index) => plot.y + index * band.size + band.offset).map(
        (top) => [top - 2, top + band.block + 2] as const,
      )
    : [[plot.y, plot.y + plot.height] as const];
  return spans.map(([y1, y2]) => ({ x1: plot.x, y1, x2: plot.x, y2 }));
}

/** From the names to the end of the bars. */
function ruleOf(categories: readonly Category[], plot: Geometry["plot"], band: Band): Line | null {
  const first = categories.findIndex(({ apart }) => apart);
  const y = plot.y + first * band.size;
  return first > 0 ? { x1: edge, y1: y, x2: plot.x + plot.width, y2: y } : null;
}

function nameLines(name: Name, columns: Columns, top: number, size: number): TextLine[] {
  const at = { x: columns.names, anchor: columns.above ? ("start" as const) : ("end" as const) };
  return [
    ...setLines(name.texts, { ...at, top, size }),
    ...setLines(name.sub, { ...at, top: top + linesHeight(name.texts.length, size), size: fine, muted: true }),
  ];
}

/** @param plotHeight where the bars must stand closer than they would; they do as far as their words allow @param grow as in plotGeometry */
export function barsGeometry(figure: Figure, width: number, plotHeight?: number, grow = false): Geometry {
  const narrow = width < narrowBelow;
  const type = narrow ? { label: fine, value: fine, tick: fine } : { label: bodyType, value: bodyType, tick: fine };
  const { categories, axis } = figure;
  const stacked = chartTraits[figure.kind].whole;
  const columns = barsColumns(figure, width, narrow, type);
  const { above, x, length, bracketWidth, differenceWidth } = columns;
  const beside = differenceWidth > 0 ? differenceWidth + 10 : 0;
  const names = categories.map((one) => nameOf(one, narrow, columns.nameWidth, type.label));
  const lists = categories.map((_, category) =>
    stacked ? listUnderBar(figure, category, length, type.value, narrow) : [],
  );
  const listLines = Math.max(0, ...lists.map((list) => list.length));
  const band = bandOf(figure, names, { listLines, above, narrow, plotHeight, grow });

  const withSeries = figure.series.length > 1;
  const legend = layOutLegend(figure, { width, left: edge, size: narrow ? fine : legendType, narrow, withSeries });
  const legendBottom = legend.height > 0 ? legend.height + 8 : 0;
  const drawn = hasValues(figure);
  const zeroLeft = x - textWidth(axis.ticks[0]?.label ?? "", fine) / 2;
  const unitBeside = !above && textWidth(figure.axisUnit, fine) + 8 <= zeroLeft;
  const tickTop = legendBottom + (unitBeside ? 0 : lineHeight(fine));
  const heading = linesHeight(differenceColumn(figure).heading.length, fine);
  const top = Math.max(
    drawn ? tickTop + lineHeight(fine) + 3 : legendBottom + edge,
    heading > 0 ? legendBottom + heading + 3 : 0,
  );
  const plot = { x, y: top, width: length, height: band.size * categories.length };
  const ticks = spacedTicks(axis, (value) => x + (axis.max > 0 ? value / axis.max : 0) * length, {
    across: true,
    size: fine,
    place: (text, position) => setLines([text], { x: position, top: tickTop, size: fine, anchor: "middle" })[0] ?? null,
  });
  const [unit] = setLines([figure.axisUnit], {
    x: unitBeside ? zeroLeft - 8 : edge,
    top: legendBottom,
    size: fine,
    anchor: unitBeside ? "end" : "start",
  });
  const positions = drawn ? ticks.map(({ position }) => position) : [];

  return {
    kind: figure.kind,
    width,
    height: Math.ceil(plot.y + plot.height + edge),
    direction: "horizontal",
    narrow,
    plot,
    type,
    max: axis.max,
    ticks: drawn ? ticks : [],
    unit: drawn && unit ? unit : null,
    bandSize: band.size,
    bars: { offset: band.offset, thickness: band.thickness, gap: band.gap },
    grid: positions.map((at) => ({ x1: at, y1: plot.y, x2: at, y2: plot.y + plot.height })),
    rule: ruleOf(categories, plot, band),
    zero: zeroLines(plot, band, categories.length, above || stacked),
    categories: names.map((name, index) => {
      const start = plot.y + index * band.size;
      const center = start + band.offset + band.block / 2;
      const nameTop = above ? start + band.offset - 2 - name.height : center - name.height / 2;
      return { start, center, lines: nameLines(name, columns, nameTop, type.label) };
    }),
    legend: legend.entries,
    bracketColumn:
      bracketWidth > 0
        ? { x: width - edge - beside - bracketWidth, y: plot.y, width: bracketWidth, height: plot.height }
        : null,
    differences:
      differenceWidth > 0
        ? { x: width - edge - differenceWidth, y: plot.y, width: differenceWidth, height: plot.height }
        : null,
    endLabels: null,
    besideBars: lists.map((list, index) => {
      const under = plot.y + index * band.size + band.offset + band.thickness + 3;
      return setLines(list, { x, top: under, size: fine, anchor: "start", muted: true });
    }),
  };
}
