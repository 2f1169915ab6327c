// Frame of horizontal bars (ranking, groups, composition): labels in a column at the left, or above their bars where
// the picture is narrow; every band alike, so that any drawing library can follow.
import type { Category, Figure } from "../figure/figure";
import { chartWords } from "../i18n/chart-words";
import { composition } from "./composition-parts";
import { type Geometry, narrowBelow, type TextLine } from "./geometry";
import { layOutLegend } from "./legend";
import { lineHeight, linesHeight, setLines, widest } from "./text-line";
import { textWidth } from "./text-metrics";
import { spacedTicks } from "./ticks";
import { isOpen, labelGap, labelParts, labelWidth, openEnd } from "./value-label";
import { wrapText } from "./wrap-text";

const edge = 4;
const fine = 12;

/** Long enough for the segment's value with a margin at both sides. */
export function fitsInside(text: string, size: number, segment: number): boolean {
  return textWidth(text, size, 700) + 10 <= segment;
}

/** Room at the right for brackets of a ranking and their words. */
function bracketColumnWidth(figure: Figure, narrow: boolean): number {
  if (figure.kind !== "ranking" || figure.brackets.length === 0) return 0;
  const lines = figure.brackets.flatMap(({ label }) => bracketLines(label, narrow));
  return bracketArm * new Set(figure.brackets.map(({ series }) => series)).size + 6 + widest(lines, fine);
}
/** Width of the mark itself. */
export const bracketArm = 10;

/** Words beside a bracket. */
export function bracketLines(label: string, narrow: boolean): string[] {
  return wrapText(label, narrow ? 54 : 96, fine);
}

/** Widest plot in which every value, with its whisker, still fits at the right of its bar. */
function plotWidth(figure: Figure, available: number, size: number, lastTick: number): number {
  const { max } = figure.axis;
  let width = available - lastTick / 2;
  if (figure.kind === "composition") return width;
  for (const cell of figure.cells.flat()) {
    const label = labelWidth(labelParts(figure, cell, size)) + labelGap;
    const ends = [(cell.value ?? 0) / max];
    if (cell.value !== null && cell.interval) ends.push(cell.interval.upper / max);
    const beyond = label + (isOpen(cell) ? openEnd : 0);
    for (const end of ends) if (end > 0) width = Math.min(width, (available - beyond) / Math.min(end, 1));
  }
  return Math.max(width, 40);
}

/** Values too narrow to print inside, and the parts without a number: one line of text under the bar, wrapped. */
function listUnderBar(figure: Figure, category: number, width: number, size: number, narrow: boolean): string[] {
  const words = chartWords[figure.lang];
  const { parts } = composition(figure, category);
  const left = figure.series.flatMap((one, series) => {
    const cell = figure.cells[category]?.[series];
    const part = parts.find((other) => other.series === series);
    if (!cell || (part && fitsInside(cell.text, size, ((part.to - part.from) * width) / 100))) return [];
    return [words.listed(narrow ? one.short : one.label, cell.text)];
  });
  return left.length > 0 ? wrapText(words.join(left), width, fine) : [];
}

type Labels = { texts: string[]; sub: string[] };

function labelsOf({ label, short, sublabel }: Category, narrow: boolean, room: number, size: number): Labels {
  const text = narrow ? short : label;
  return { texts: wrapText(text, room, size), sub: sublabel ? wrapText(sublabel, room, fine) : [] };
}

function labelHeight({ texts, sub }: Labels, size: number): number {
  return linesHeight(texts.length, size) + linesHeight(sub.length, fine);
}

export function barsGeometry(figure: Figure, width: number): Geometry {
  const narrow = width < narrowBelow;
  const type = narrow ? { label: 12, value: 12, tick: fine } : { label: 14, value: 14, tick: fine };
  const { categories, series, axis } = figure;
  const stacked = figure.kind === "composition";

  const names = categories.map((one) => (narrow ? one.short : one.label));
  const natural = Math.max(
    widest(names, type.label),
    widest(
      categories.map((one) => one.sublabel),
      fine,
    ),
  );
  const above = narrow && natural > 76;
  const column = above ? 0 : Math.ceil(Math.min(natural, width * 0.32));
  const bracketWidth = bracketColumnWidth(figure, narrow);
  const x = above ? edge + textWidth(axis.ticks[0]?.label ?? "", fine) / 2 : edge + column + 12;
  const right = width - edge - (bracketWidth > 0 ? bracketWidth + 8 : 0);
  const last = textWidth(axis.ticks.at(-1)?.label ?? "", fine);
  const length = Math.floor(plotWidth(figure, right - x, type.value, last));

  const labels = categories.map((one) => labelsOf(one, narrow, above ? right - edge : column + 1, type.label));
  const tallest = labels.reduce((most, one) => Math.max(most, labelHeight(one, type.label)), 0);
  const lists = stacked
    ? categories.map((_, category) => listUnderBar(figure, category, length, type.value, narrow))
    : categories.map(() => []);
  const listHeight = linesHeight(Math.max(0, ...lists.map((list) => list.length)), fine);

  const rows = stacked ? 1 : Math.max(series.length, 1);
  const gap = 2;
  const thickness = stacked ? (narrow ? 24 : 28) : narrow ? 15 : rows === 1 ? 20 : 17;
  const block = rows * thickness + (rows - 1) * gap + (listHeight > 0 ? listHeight + 3 : 0);
  const margin = narrow ? 6 : 8;
  // A bracket joins at least two bands: its words must fit between the first and the last bar it joins.
  const words = figure.brackets.map(({ label }) => bracketLines(label, narrow).length);
  const forBrackets = bracketWidth > 0 ? Math.ceil((linesHeight(Math.max(...words), fine) + 4) / 2) : 0;
  const inner = Math.max(above ? tallest + 2 + block : Math.max(block, tallest), forBrackets - 2 * margin);
  const bandSize = inner + 2 * margin;
  const offset = margin + (above ? tallest + 2 : (inner - block) / 2);

  const legend = layOutLegend(figure, {
    width,
    left: edge,
    size: narrow ? fine : 13,
    narrow,
    withSeries: series.length > 1,
  });
  const legendBottom = legend.height > 0 ? legend.height + 8 : 0;
  const unitWidth = textWidth(figure.axisUnit, fine);
  const unitBeside = !above && unitWidth + 8 <= x - textWidth(axis.ticks[0]?.label ?? "", fine) / 2;
  const tickTop = legendBottom + (unitBeside ? 0 : lineHeight(fine));
  const plot = { x, y: tickTop + lineHeight(fine) + 3, width: length, height: bandSize * categories.length };
  const [unit] = setLines([figure.axisUnit], {
    x: unitBeside ? x - 8 - textWidth(axis.ticks[0]?.label ?? "", fine) / 2 : edge,
    top: legendBottom,
    size: fine,
    anchor: unitBeside ? "end" : "start",
  }) as [TextLine];

  return {
    kind: figure.kind,
    width,
    height: Math.ceil(plot.y + plot.height + edge),
    direction: "horizontal",
    narrow,
    plot,
    type,
    max: axis.max,
    ticks: spacedTicks(axis, (value) => x + (axis.max > 0 ? value / axis.max : 0) * length, {
      across: true,
      size: fine,
      place: (text, position) =>
        setLines([text], { x: position, top: tickTop, size: fine, anchor: "middle" })[0] ?? null,
    }),
    unit,
    bandSize,
    bars: { offset, thickness, gap },
    categories: labels.map((label, index) => {
      const start = plot.y + index * bandSize;
      const center = start + offset + block / 2;
      const height = labelHeight(label, type.label);
      const top = above ? start + margin + tallest - height : center - height / 2;
      const at = { x: above ? edge : edge + column, anchor: above ? ("start" as const) : ("end" as const) };
      return {
        start,
        center,
        lines: [
          ...setLines(label.texts, { ...at, top, size: type.label }),
          ...setLines(label.sub, {
            ...at,
            top: top + linesHeight(label.texts.length, type.label),
            size: fine,
            muted: true,
          }),
        ],
      };
    }),
    legend: legend.entries,
    bracketColumn:
      bracketWidth > 0 ? { x: width - edge - bracketWidth, y: plot.y, width: bracketWidth, height: plot.height } : null,
    endLabels: null,
    besideBars: lists.map((list, index) =>
      setLines(list, {
        x,
        top: plot.y + index * bandSize + offset + thickness + 3,
        size: fine,
        anchor: "start",
        muted: true,
      }),
    ),
  };
}
