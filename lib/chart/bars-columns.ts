// Horizontal bars, seen across: how wide the names, the bars with their values, and the brackets at the right are.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Figure } from "../figure/figure";
import { differenceColumn } from "./differences";
import { widest } from "./text-line";
import { textWidth } from "./text-metrics";
import { fine } from "./type-scale";
import { isOpen, labelGap, labelParts, labelWidth, openEnd } from "./value-label";
import { wrapText } from "./wrap-text";

/** Outer margin of a picture. */
export const edge = 4;
/** Width of the bracket itself. */
export const bracketArm = 10;

/** Names wider than this stand above their bars where the picture is narrow. */
const narrowColumn = 76;

export type Columns = {
  /** Names stand above their bars instead of in a column of their own. */
  above: boolean;
  /** Right end of the names where they have a column, else their left end. */
  names: number;
  /** Room for a name. */
  nameWidth: number;
  x: number;
  length: number;
  bracketWidth: number;
  /** Of the column of differences; 0 where there is none. */
  differenceWidth: number;
};

/** Words beside a bracket; English words are longer than the narrow column of Japanese ones. */
export function bracketLines({ lang }: Figure, label: string, narrow: boolean): string[] {
  const width = { ja: narrow ? 54 : 96, en: narrow ? 78 : 112 }[lang];
  return wrapText(label, width, fine);
}

function bracketColumn(figure: Figure, narrow: boolean): number {
  if (figure.brackets.length === 0) return 0;
  const lines = figure.brackets.flatMap(({ label }) => bracketLines(figure, label, narrow));
  return bracketArm * new Set(figure.brackets.map(({ series }) => series)).size + 6 + widest(lines, fine);
}

/** Widest plot in which every value, with its whisker, still fits at the right of its bar. */
function plotLength(figure: Figure, available: number, size: number): number {
  const { max, ticks } = figure.axis;
  let length = available - textWidth(ticks.at(-1)?.label ?? "", fine) / 2;
  if (chartTraits[figure.kind].whole) return length;
  for (const cell of figure.cells.flat()) {
    if (cell.value === null) continue;
    const beyond = labelWidth(labelParts(figure, cell, size)) + labelGap + (isOpen(cell) ? openEnd : 0);
    const share = Math.min(Math.max(cell.value, cell.interval?.upper ?? 0) / max, 1);
    if (share > 0) length = Math.min(length, (available - beyond) / share);
  }
  return Math.max(length, 40);
}

/** @param size font sizes of names and values in pixels */
export function barsColumns(
  figure: Figure,
  width: number,
  narrow: boolean,
  size: Record<"label" | "value", number>,
): Columns {
  const names = figure.categories.map((one) => (narrow ? one.short : one.label));
  const sublabels = figure.categories.map((one) => one.sublabel);
  const natural = Math.max(widest(names, size.label), widest(sublabels, fine));
  const above = narrow && natural > narrowColumn;
  const column = Math.ceil(Math.min(natural, width * 0.32));
  const differenceWidth = differenceColumn(figure).width;
  // Where there is little room, the differences that were asked for take it.
  const bracketWidth = narrow && differenceWidth > 0 ? 0 : bracketColumn(figure, narrow);
  const x = above ? edge + textWidth(figure.axis.ticks[0]?.label ?? "", fine) / 2 : edge + column + 12;
  const right =
    width - edge - (bracketWidth > 0 ? bracketWidth + 8 : 0) - (differenceWidth > 0 ? differenceWidth + 10 : 0);
  return {
    above,
    names: above ? x : edge + column,
    nameWidth: above ? right - x : column + 1,
    x,
    length: Math.floor(plotLength(figure, right - x, size.value)),
    bracketWidth,
    differenceWidth,
  };
}
