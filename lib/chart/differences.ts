// The column right of horizontal bars that says how far two chosen editions lie apart: +7.0ポイント, 差は不確か.

import { differenceOf } from "../figure/difference-column";
import type { Figure } from "../figure/figure";
import { textNode } from "./frame";
import { type Geometry, valuePosition } from "./geometry";
import type { SceneNode } from "./scene";
import { type Bounds, lineHeight, overlap, setLines, textBounds, widest } from "./text-line";
import { fine as size } from "./type-scale";
import { wrapText } from "./wrap-text";

const mostWidth = 96;

/** Words of the heading, and how wide the column must be; 0 where the figure has none. */
export function differenceColumn({ changes }: Figure): { heading: string[]; width: number } {
  if (!changes?.column) return { heading: [], width: 0 };
  const heading = wrapText(changes.column, mostWidth, size);
  const marks = changes.rows.map(({ mark }) => mark);
  return { heading, width: Math.ceil(Math.max(widest(heading, size), widest(marks, size, 700))) };
}

/** Differences of counts, each between its two columns where it has room. @param taken what stands there already */
export function stepNodes(figure: Figure, geometry: Geometry, taken: readonly Bounds[]): SceneNode[] {
  return figure.categories.slice(1).flatMap(({ key }, index): SceneNode[] => {
    const step = `${figure.categories[index]?.key}-${key}`;
    const found = figure.changes?.rows.find((row) => row.key === step);
    const [from, to] = [geometry.categories[index], geometry.categories[index + 1]];
    if (!found || !from || !to) return [];
    const heights = [index, index + 1].map((at) => valuePosition(geometry, figure.cells[at]?.[0]?.value ?? 0));
    const top = (Math.min(...heights) + Math.max(...heights) - lineHeight(size)) / 2;
    const [line] = setLines([found.mark], { x: (from.center + to.center) / 2, top, size, anchor: "middle" });
    if (!line) return [];
    const bounds = textBounds(line, 700);
    const node = textNode(line);
    return taken.some((other) => overlap(bounds, other, 2)) || node.type !== "text" ? [] : [{ ...node, weight: 700 }];
  });
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
