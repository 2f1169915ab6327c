// A figure of a single number: what it is of, the number in the largest type, its interval. A bar alone, with nothing
// beside it, would say no more.
import type { Figure } from "../figure/figure";
import { chartWords } from "./chart-words";
import { intervalText, onlyNumber } from "./figure-form";
import { firstFitting } from "./first-fit";
import { type SetParagraph, setParagraphs } from "./frame-blocks";
import type { Scene } from "./scene";
import { lineHeight } from "./text-line";
import { textWidth } from "./text-metrics";
import { bodyType, fine, numberTypes } from "./type-scale";

/**
 * The lines of the number, for outputs that set text of their own too.
 * @param width in which the number is one line
 * @param height where there may be less than the largest type takes
 */
export function numberLines(figure: Figure, width: number, height = Number.POSITIVE_INFINITY): SetParagraph[] {
  const one = onlyNumber(figure);
  if (!one) return [];
  const { interval } = one.cell;
  const label: SetParagraph[] = one.label ? [{ text: one.label, size: bodyType, after: 2 }] : [];
  const words = chartWords[figure.lang];
  const halves = figure.halves[0];
  const said = [
    ...(halves
      ? [words.join((["first", "second"] as const).map((h) => words.listed(words.halves[h], `${halves[h]}`)))]
      : []),
    ...(interval ? [intervalText(figure, interval)] : []),
  ];
  const under = said.map((text): SetParagraph => ({ text, size: fine, fill: "muted" }));
  const room = height - setParagraphs([...label, ...under], width).height - 4;
  const fits = (size: number) => textWidth(one.value, size, 700) <= width && lineHeight(size) <= room;
  // However little room there is, the smallest.
  const size = firstFitting(numberTypes, fits);
  return [...label, { text: one.value, size, weight: 700, after: 4 }, ...under];
}

/** @param plotHeight as in numberLines */
export function numberScene(figure: Figure, width: number, plotHeight?: number): Scene {
  const { nodes, height } = setParagraphs(numberLines(figure, width, plotHeight), width);
  return { width, height: Math.ceil(height), nodes };
}
