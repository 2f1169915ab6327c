// Horizontal bars with their whiskers and printed values: what rankings and groups have in common.
import type { Cell, Figure, SeriesStyle } from "../figure/figure";
import { barBox, type Geometry, valuePosition } from "./geometry";
import { bar, whisker } from "./marks";
import type { SceneNode } from "./scene";
import { ascent, descent } from "./text-metrics";
import { isOpen, labelGap, labelParts, openEnd } from "./value-label";

/** The value, right of all that is drawn of its bar, on the bar's middle. */
function valueNodes(figure: Figure, geometry: Geometry, cell: Cell, end: number, middle: number): SceneNode[] {
  let x = end + labelGap;
  return labelParts(figure, cell, geometry.type.value).map(({ text, size, weight, fill, width }) => {
    const node: SceneNode = {
      type: "text",
      text,
      x,
      y: middle + ((ascent - descent) / 2) * size,
      size,
      weight,
      fill,
      anchor: "start",
    };
    x += width + labelGap;
    return node;
  });
}

/** The bar of a cell with its whisker and its printed value. @param box of the bar, of no length without a number */
export function cellNodes(
  figure: Figure,
  geometry: Geometry,
  { category, series }: { category: number; series: number },
  box = barBox(geometry, category, series, figure.cells[category]?.[series]?.value ?? 0),
): SceneNode[] {
  const cell = figure.cells[category]?.[series];
  const style: SeriesStyle | undefined = figure.series[series]?.style;
  if (!cell || !style) return [];
  const middle = box.y + box.height / 2;
  if (cell.value === null) return valueNodes(figure, geometry, cell, box.x, middle);
  const nodes = bar(box, style, cell, "horizontal");
  let end = box.x + box.width + (isOpen(cell) ? openEnd : 0);
  if (cell.interval) {
    const span = {
      from: valuePosition(geometry, cell.interval.lower),
      to: valuePosition(geometry, cell.interval.upper),
      across: middle,
    };
    nodes.push(...whisker(span, "horizontal", cell.interval.kind));
    end = Math.max(end, span.to);
  }
  return [...nodes, ...valueNodes(figure, geometry, cell, end, middle)];
}

/** Bars of every category and series. */
export function barNodes(figure: Figure, geometry: Geometry): SceneNode[] {
  return figure.categories.flatMap((_, category) =>
    figure.series.flatMap((_, series) => cellNodes(figure, geometry, { category, series })),
  );
}
