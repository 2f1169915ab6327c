// Counts: columns over time with their numbers on top; an edition without a number is a gap with its mark.
import type { Figure } from "../figure/figure";
import { stepNodes } from "./differences";
import { grid, legendNodes, zeroLine } from "./frame";
import { type Box, barBox, type Geometry } from "./geometry";
import { columnNodes } from "./halves";
import type { SceneNode } from "./scene";
import { type Bounds, textBounds } from "./text-line";
import { breakNodes, missingNodes, placeValues, type ValuePoint } from "./time-labels";
import { isOpen, openEnd } from "./value-label";

type Column = { box: Box; nodes: SceneNode[]; point: ValuePoint };

function columnsOf(figure: Figure, geometry: Geometry): Column[] {
  return figure.categories.flatMap((_, category) =>
    figure.series.flatMap(({ style }, series): Column[] => {
      const cell = figure.cells[category]?.[series];
      if (!cell || cell.value === null) return [];
      const box = barBox(geometry, category, series, cell.value);
      const top = box.y - (isOpen(cell) ? openEnd : 0);
      const point = {
        category,
        series,
        x: box.x + box.width / 2,
        y: box.y,
        top,
        bottom: box.y,
        text: cell.text,
        half: box.width / 2,
      };
      return [{ box, nodes: columnNodes(figure, category, box, style, cell), point }];
    }),
  );
}

/** Numbers over their columns, and the marks of missing ones. */
export function valueNodes(figure: Figure, geometry: Geometry): SceneNode[] {
  const columns = columnsOf(figure, geometry);
  const missing = missingNodes(figure, geometry);
  const blocked = columns.map(
    ({ box }): Bounds => ({
      left: box.x,
      right: box.x + box.width,
      top: box.y,
      bottom: box.y + box.height,
    }),
  );
  const points = columns.map(({ point }) => point);
  const texts = [...missing, ...placeValues(geometry, points, missing, [], blocked)];
  const taken = texts.flatMap((node) => (node.type === "text" ? [textBounds(node, node.weight)] : []));
  return [...texts, ...stepNodes(figure, geometry, [...taken, ...blocked])];
}

export function counts(figure: Figure, geometry: Geometry): SceneNode[] {
  return [
    ...legendNodes(figure, geometry),
    ...grid(geometry),
    ...columnsOf(figure, geometry).flatMap(({ nodes }) => nodes),
    ...zeroLine(geometry),
    ...breakNodes(figure, geometry),
    ...valueNodes(figure, geometry),
  ];
}
