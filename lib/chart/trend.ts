// Trend: a line and markers over editions, values at the points, names at the line's right end. The line runs only
// where the figure joins two editions; a break in the series is a dashed line with its word; a gap has its mark.
import type { Cell, Figure, SeriesStyle } from "../figure/figure";
import { grid, legendNodes, lineSample, textNode, zeroLine } from "./frame";
import { type Geometry, valuePosition } from "./geometry";
import { dashes, marker, whisker } from "./marks";
import type { Obstacle } from "./placement";
import type { SceneNode } from "./scene";
import { breakNodes, missingNodes, placeValues, type ValuePoint } from "./time-labels";
import { isOpen, openEnd } from "./value-label";

const radius = 4;

type Point = { x: number; y: number; cell: Cell };

/** Points of a series by category; null where there is no number. */
function pointsOf(figure: Figure, geometry: Geometry, series: number): (Point | null)[] {
  return figure.categories.map((_, category) => {
    const cell = figure.cells[category]?.[series];
    if (!cell || cell.value === null) return null;
    return { x: geometry.categories[category]?.center ?? 0, y: valuePosition(geometry, cell.value), cell };
  });
}

function lineNodes(points: readonly (Point | null)[], joins: readonly boolean[], style: SeriesStyle): SceneNode[] {
  const round = (value: number) => Math.round(value * 10) / 10;
  let d = "";
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (!point || !next || !joins[index]) return;
    const goesOn = index > 0 && joins[index - 1] && points[index - 1];
    d += `${goesOn ? "" : `M${round(point.x)} ${round(point.y)}`}L${round(next.x)} ${round(next.y)}`;
  });
  const dash = dashes[style.dash];
  return d ? [{ type: "path", d, fill: "none", stroke: style.ink, width: 2, ...(dash ? { dash } : {}) }] : [];
}

/** What values should not be printed over: lines, whiskers, markers. */
function obstaclesOf(figure: Figure, geometry: Geometry, lines: (Point | null)[][]): Obstacle[] {
  return lines.flatMap((points, series) =>
    points.flatMap((point, index) => {
      if (!point) return [];
      const { x, y, cell } = point;
      const next = points[index + 1];
      const found: Obstacle[] = [{ x1: x - radius, y1: y, x2: x + radius, y2: y, cost: 14 }];
      if (next && figure.joins[series]?.[index]) found.push({ x1: x, y1: y, x2: next.x, y2: next.y, cost: 7 });
      if (cell.interval) {
        const [y1, y2] = [valuePosition(geometry, cell.interval.upper), valuePosition(geometry, cell.interval.lower)];
        found.push({ x1: x, y1: y1 - 1, x2: x, y2: y2 + 1, cost: 40 });
      }
      return found;
    }),
  );
}

/** A marker with its whisker; nothing without a number. @param at middle of the marker */
export function pointNodes(
  figure: Figure,
  geometry: Geometry,
  { category, series }: { category: number; series: number },
  at: { x: number; y: number },
): SceneNode[] {
  const cell = figure.cells[category]?.[series];
  const style = figure.series[series]?.style;
  if (!cell || cell.value === null || !style) return [];
  return [...whiskerOf(geometry, { ...at, cell }), ...marker(at.x, at.y, radius, style, cell)];
}

function whiskerOf(geometry: Geometry, { x, cell }: Point): SceneNode[] {
  if (!cell.interval) return [];
  const { lower, upper, kind } = cell.interval;
  const span = { from: valuePosition(geometry, lower), to: valuePosition(geometry, upper), across: x };
  return whisker(span, "vertical", kind);
}

/** Values beside their points, and the marks of missing ones. */
export function valueNodes(figure: Figure, geometry: Geometry): SceneNode[] {
  const lines = figure.series.map((_, series) => pointsOf(figure, geometry, series));
  const values = lines.flatMap((points) =>
    points.flatMap((point, category): ValuePoint[] => {
      if (!point) return [];
      const { interval } = point.cell;
      const top = Math.min(
        point.y - radius - (isOpen(point.cell) ? openEnd - radius : 0),
        interval ? valuePosition(geometry, interval.upper) : point.y,
      );
      const bottom = Math.max(point.y + radius, interval ? valuePosition(geometry, interval.lower) : point.y);
      return [{ category, x: point.x, y: point.y, top, bottom, text: point.cell.text, half: 0 }];
    }),
  );
  const missing = missingNodes(figure, geometry);
  return [...missing, ...placeValues(geometry, values, missing, obstaclesOf(figure, geometry, lines), [])];
}

/** Names at the right ends of the lines. */
export function endLabelNodes(figure: Figure, geometry: Geometry): SceneNode[] {
  return (geometry.endLabels ?? []).flatMap(({ series, swatch, lines }) => [
    ...lineSample(figure, series, swatch),
    ...lines.map(textNode),
  ]);
}

export function trend(figure: Figure, geometry: Geometry): SceneNode[] {
  const lines = figure.series.map((_, series) => pointsOf(figure, geometry, series));
  const joined = figure.series.flatMap(({ style }, series) =>
    lineNodes(lines[series] ?? [], figure.joins[series] ?? [], style),
  );
  const whiskers = lines.flat().flatMap((point) => (point ? whiskerOf(geometry, point) : []));
  const markers = figure.series.flatMap(({ style }, series) =>
    (lines[series] ?? []).flatMap((point) => (point ? marker(point.x, point.y, radius, style, point.cell) : [])),
  );
  return [
    ...legendNodes(figure, geometry),
    ...grid(geometry),
    ...zeroLine(geometry),
    ...breakNodes(figure, geometry),
    ...joined,
    ...whiskers,
    ...markers,
    ...valueNodes(figure, geometry),
    ...endLabelNodes(figure, geometry),
  ];
}
