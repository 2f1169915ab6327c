// A figure of a single number: what it is of, the number in the largest type, its interval. A bar alone, with nothing
// beside it, would say no more.
import type { Figure } from "../figure/figure";
import { intervalText, onlyNumber } from "./figure-form";
import { type SetParagraph, setParagraphs } from "./frame-blocks";
import type { Scene } from "./scene";
import { textWidth } from "./text-metrics";

const largest = 64;

/** The lines of the number, for outputs that set text of their own too. @param width in which the number is one line */
export function numberLines(figure: Figure, width: number): SetParagraph[] {
  const one = onlyNumber(figure);
  if (!one) return [];
  const size = Math.max(14, Math.min(largest, Math.floor((0.95 * width) / textWidth(one.value, 1, 700))));
  const { interval } = one.cell;
  const lines: SetParagraph[] = [
    { text: one.label, size: 14, after: 2 },
    { text: one.value, size, weight: 700, after: 4 },
    { text: interval ? intervalText(figure, interval) : "", size: 12, fill: "muted" },
  ];
  return lines.filter(({ text }) => text !== "");
}

export function numberScene(figure: Figure, width: number): Scene {
  const { nodes, height } = setParagraphs(numberLines(figure, width), width);
  return { width, height: Math.ceil(height), nodes };
}
