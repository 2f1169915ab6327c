// The column right of horizontal bars that says how far two chosen editions lie apart: +7.0ポイント, 差は不確か.

import { differenceOf } from "../figure/difference-column";
import type { Figure } from "../figure/figure";
import { textNode } from "./frame";
import type { Geometry } from "./geometry";
import type { SceneNode } from "./scene";
import { lineHeight, setLines, widest } from "./text-line";
import { wrapText } from "./wrap-text";

const size = 12;
const mostWidth = 96;

/** Words of the heading, and how wide the column must be; 0 where the figure has none. */
export function differenceColumn({ changes }: Figure): { heading: string[]; width: number } {
  if (!changes?.column) return { heading: [], width: 0 };
  const heading = wrapText(changes.column, mostWidth, size);
  const marks = changes.rows.map(({ mark }) => mark);
  return { heading, width: Math.ceil(Math.max(widest(heading, size), widest(marks, size, 700))) };
}

/** The heading over the plot, and each row's difference at the middle of its bars. */
export function differenceNodes(figure: Figure, geometry: Geometry): SceneNode[] {
  const { changes, categories } = figure;
  const { differences: column, plot } = geometry;
  if (!column || !changes) return [];
  const { heading } = differenceColumn(figure);
  const top = plot.y - 3 - heading.length * lineHeight(size);
  const head = setLines(heading, { x: column.x, top, size, anchor: "start", muted: true }).map(textNode);
  const rows = categories.flatMap(({ key }, index): SceneNode[] => {
    const found = changes.rows.find((row) => row.key === key);
    const middle = geometry.categories[index]?.center ?? 0;
    const clear = found?.verdict === "rise" || found?.verdict === "fall";
    const at = { x: column.x, top: middle - lineHeight(size) / 2, size, anchor: "start" as const, muted: !clear };
    return setLines([differenceOf(changes, key)], at).map((line): SceneNode => {
      const node = textNode(line);
      return clear && node.type === "text" ? { ...node, weight: 700 } : node;
    });
  });
  return [...head, ...rows];
}
