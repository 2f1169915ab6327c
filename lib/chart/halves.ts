// A year's column as its two halves: the first below, the second on it, each with its number where there is room.
import type { Cell, Figure, SeriesStyle } from "../figure/figure";
import type { Box } from "./geometry";
import { bar, filled } from "./marks";
import type { Ink, SceneNode } from "./scene";
import { ascent, descent, textWidth } from "./text-metrics";
import { fine as size } from "./type-scale";

/** Looks of a half, and of a year without any: its fill, and a text on it that can be read. */
export const halfInks = {
  first: { fill: "series1", text: "paper" },
  second: { fill: "year4", text: "text" },
  /** A year beside others in two parts. */
  none: { fill: "year2", text: "text" },
} as const;

/** Paper between the two. */
const seam = 1;

function part(box: Box, value: number, { fill, text }: { fill: Ink; text: Ink }): SceneNode[] {
  const number = `${value}`;
  const fits = box.height >= size + 4 && box.width >= textWidth(number, size) + 4;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + ((ascent - descent) / 2) * size };
  return [
    filled(box, fill),
    ...(fits
      ? [{ type: "text", text: number, ...middle, size, weight: 400, fill: text, anchor: "middle" } as const]
      : []),
  ];
}

/** The column of a cell with a number: in two parts where its halves are known. */
export function columnNodes(
  { halves }: Pick<Figure, "halves">,
  category: number,
  box: Box,
  style: SeriesStyle,
  cell: Cell,
): SceneNode[] {
  const known = halves[category];
  if (!known || !cell.value || box.height <= 2 * seam) {
    return bar(box, halves.length > 0 ? { ...style, ink: halfInks.none.fill } : style, cell, "vertical");
  }
  const lower = (box.height * known.first) / cell.value;
  const upper = Math.max(box.height - lower - seam, 0);
  return [
    ...part({ ...box, y: box.y + box.height - lower, height: lower }, known.first, halfInks.first),
    ...part({ ...box, height: upper }, known.second, halfInks.second),
  ];
}
