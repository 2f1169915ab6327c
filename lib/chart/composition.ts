// Composition: one 100 % bar a category, a segment a series; values inside where they fit, else in a line under the
// bar; what was not published stays open, in a dashed outline with `…`.
import type { Figure } from "../figure/figure";
import { fitsInside } from "./bars-geometry";
import { chartWords } from "./chart-words";
import { composition as partsOf } from "./composition-parts";
import { grid, legendNodes, textOnGrid, zeroLine } from "./frame";
import { type Box, barBox, type Geometry } from "./geometry";
import { bar, emptyBox } from "./marks";
import { isPale } from "./palette";
import type { Ink, SceneNode } from "./scene";
import { ascent, descent, textWidth } from "./text-metrics";

/** Between two segments. */
const seam = 1.5;

/** Inks that carry paper-coloured figures in every palette. */
const strong: ReadonlySet<Ink> = new Set<Ink>(["series1", "series3", "series4"]);

/** On a strong fill figures are the colour of paper, on a pale one that of text; else they stand on a piece of paper. */
function insideText(text: string, box: Box, size: number, ground: "strong" | "pale" | "other"): SceneNode[] {
  const [x, middle] = [box.x + box.width / 2, box.y + box.height / 2];
  const width = textWidth(text, size, 700) + 6;
  const chip: SceneNode = {
    type: "rect",
    x: x - width / 2,
    y: middle - size / 2 - 2,
    width,
    height: size + 4,
    fill: "paper",
  };
  const node: SceneNode = {
    type: "text",
    text,
    x,
    y: middle + ((ascent - descent) / 2) * size,
    size,
    weight: 700,
    fill: ground === "strong" ? "paper" : "text",
    anchor: "middle",
  };
  return ground === "other" ? [chip, node] : [node];
}

/** Box of a part of a bar. @param from,to in percent of the bar */
export function slice(geometry: Geometry, category: number, from: number, to: number): Box {
  const whole = barBox(geometry, category, 0, geometry.max);
  return { ...whole, x: whole.x + (from / 100) * whole.width, width: ((to - from) / 100) * whole.width };
}

/** A segment in its box, with its value where that fits; nothing for a part without a number. */
function segmentNodes(
  figure: Figure,
  geometry: Geometry,
  { category, series }: { category: number; series: number },
  box: Box,
): SceneNode[] {
  const cell = figure.cells[category]?.[series];
  const style = figure.series[series]?.style;
  if (!cell || cell.value === null || !style) return [];
  const size = geometry.type.value;
  const seen = { ...box, width: Math.max(box.width - seam, Math.min(box.width, 1)) };
  const full = !cell.smallBase && !cell.unconfirmed;
  const ground = full && isPale(style.ink) ? "pale" : full && strong.has(style.ink) ? "strong" : "other";
  return [
    // What 「以上」 leaves open is the rest of the bar: no open end over the next segment.
    ...bar(
      seen,
      style,
      cell.qualifier === "at-least" || cell.qualifier === "more-than" ? approximate(cell) : cell,
      "horizontal",
    ),
    ...(fitsInside(cell.text, size, box.width) ? insideText(cell.text, box, size, ground) : []),
  ];
}

/** What of a bar was not published. */
function restNodes(figure: Figure, geometry: Geometry, category: number): SceneNode[] {
  const { rest } = partsOf(figure, category);
  if (!rest) return [];
  const size = geometry.type.value;
  const box = slice(geometry, category, rest.from, rest.to);
  const mark = chartWords[figure.lang].unpublishedMark;
  return [emptyBox(box), ...(fitsInside(mark, size, box.width) ? insideText(mark, box, size, "other") : [])];
}

function barNodes(figure: Figure, geometry: Geometry, category: number): SceneNode[] {
  const segments = partsOf(figure, category).parts.flatMap(({ series, from, to }) =>
    segmentNodes(figure, geometry, { category, series }, slice(geometry, category, from, to)),
  );
  return [...segments, ...restNodes(figure, geometry, category)];
}

function approximate<T extends { qualifier: string }>(cell: T): T & { qualifier: "approx" } {
  return { ...cell, qualifier: "approx" };
}

export function composition(figure: Figure, geometry: Geometry): SceneNode[] {
  return [
    ...legendNodes(figure, geometry),
    ...grid(geometry),
    ...figure.categories.flatMap((_, category) => barNodes(figure, geometry, category)),
    ...zeroLine(geometry),
    ...textOnGrid(geometry.besideBars.flat()),
  ];
}
