// What is printed beside a bar: the value as the figure words it, and the rank that the source states.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Cell, Figure } from "../figure/figure";
import { chartWords } from "./chart-words";
import type { Ink } from "./scene";
import { textWidth, type Weight } from "./text-metrics";
import { fine } from "./type-scale";

export type LabelPart = { text: string; size: number; weight: Weight; fill: Ink; width: number };

/** Between a mark and its value, and between a value and its rank. */
export const labelGap = 6;
/** How far a bar of 「以上」 or 「超」 runs on, open, beyond its value. */
export const openEnd = 12;

export function isOpen(cell: Cell): boolean {
  return cell.value !== null && (cell.qualifier === "at-least" || cell.qualifier === "more-than");
}

/** Parts of the label from left to right. @param size font size of the value in pixels */
export function labelParts(figure: Figure, cell: Cell, size: number): LabelPart[] {
  const part = (text: string, weight: Weight, fill: Ink, px: number): LabelPart => ({
    text,
    size: px,
    weight,
    fill,
    width: textWidth(text, px, weight),
  });
  if (cell.value === null) return cell.text === "" ? [] : [part(cell.text, 400, "muted", size)];
  const value = part(cell.text, 700, "text", size);
  if (!chartTraits[figure.kind].places || cell.rank === null) return [value];
  return [value, part(chartWords[figure.lang].place(cell.rank), 400, "muted", fine)];
}

/** Width of a label in pixels. */
export function labelWidth(parts: readonly LabelPart[]): number {
  return parts.reduce((sum, part) => sum + part.width, 0) + (parts.length - 1) * labelGap;
}
