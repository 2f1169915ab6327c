// Trend: a line and markers over editions, values at the points, names at the line's right end. The line runs only
// where the figure joins two editions, thin and dashed across a break, which has its word; a gap has its mark. Intervals
// with a stated base are a pale band along the line, as wide as the marker at a point that stands alone.
import type { Cell, Figure, SeriesStyle } from "../figure/figure";
import { grid, legendNodes, lineSample, textNode, zeroLine } from "./frame";
import { type Geometry, valuePosition } from "./geometry";
import { drawnInterval } from "./legend";
import { bandOpacity, dashes, marker } from "./marks";
import { lineInk } from "./palette";
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
  return d ? [{ type: "path", d, fill: "none", stroke: lineInk(style.ink), width: 2, ...(dash ? { dash } : {}) }] : [];
}

/** What values should not be printed over: lines and markers; a band is pale enough. */
function obstaclesOf(figure: Figure, lines: (Point | null)[][]): Obstacle[] {
  return lines.flatMap((points, series) =>
    points.flatMap((point, index) => {
      if (!point) return [];
      const { x, y } = point;
      const next = points[index + 1];
      const found: Obstacle[] = [{ x1: x - radius, y1: y, x2: x + radius, y2: y, cost: 14 }];
      if (next && figure.joins[series]?.[index]) found.push({ x1: x, y1: y, x2: next.x, y2: next.y, cost: 7 });
      return found;
    }),
  );
}

/** A marker; nothing without a number. @param at middle of the marker */
export function pointNodes(
  figure: Figure,
  { category, series }: { category: number; series: number },
  at: { x: number; y: number },
): SceneNode[] {
  const cell = figure.cells[category]?.[series];
  const style = figure.series[series]?.style;
  if (!cell || cell.value === null || !style) return [];
  return marker(at.x, at.y, radius, style, cell);
}

/** Thin dashed lines across breaks: what they join was not asked alike. */
export function bridgeNodes(figure: Figure, geometry: Geometry): SceneNode[] {
  return figure.series.flatMap(({ style }, series) => {
    const points = pointsOf(figure, geometry, series);
    return points.flatMap((point, index): SceneNode[] => {
      const next = points[index + 1];
      if (!point || !next || !figure.bridges[series]?.[index]) return [];
      return [
        {
          type: "line",
          x1: point.x,
          y1: point.y,
          x2: next.x,
          y2: next.y,
          stroke: lineInk(style.ink),
          width: 1,
          dash: "2 4",
        },
      ];
    });
  });
}

/** Pale areas along the lines, as high as the intervals whose base is stated; beside no such neighbour a short upright one. */
export function bandNodes(figure: Figure, geometry: Geometry): SceneNode[] {
  const round = (value: number) => Math.round(value * 10) / 10;
  return figure.series.flatMap(({ style }, series) => {
    const ends = pointsOf(figure, geometry, series).map((point) => {
      const interval = point && drawnInterval(figure.kind, point.cell);
      if (!interval) return null;
      const [upper, lower] = [interval.upper, interval.lower].map((value) => round(valuePosition(geometry, value)));
      return { x: round(point.x), upper, lower };
    });
    const leads = (category: number) =>
      figure.joins[series]?.[category] === true && ends[category] != null && ends[category + 1] != null;
    return ends.flatMap((end, category): SceneNode[] => {
      if (!end) return [];
      const { x, upper, lower } = end;
      const next = ends[category + 1];
      const along =
        next && leads(category) ? [`M${x} ${upper}L${next.x} ${next.upper}V${next.lower}L${x} ${lower}Z`] : [];
      const alone =
        leads(category) || leads(category - 1)
          ? []
          : [`M${round(x - radius)} ${upper}H${round(x + radius)}V${lower}H${round(x - radius)}Z`];
      return [...along, ...alone].map((d) => ({ type: "path", d, fill: lineInk(style.ink), opacity: bandOpacity }));
    });
  });
}

/** Values beside their points, and the marks of missing ones. */
export function valueNodes(figure: Figure, geometry: Geometry): SceneNode[] {
  const lines = figure.series.map((_, series) => pointsOf(figure, geometry, series));
  const values = lines.flatMap((points, series) =>
    points.flatMap((point, category): ValuePoint[] => {
      if (!point) return [];
      const top = point.y - (isOpen(point.cell) ? openEnd : radius);
      const bottom = point.y + radius;
      return [{ category, series, x: point.x, y: point.y, top, bottom, text: point.cell.text, half: 0 }];
    }),
  );
  const missing = missingNodes(figure, geometry);
  return [...missing, ...placeValues(geometry, values, missing, obstaclesOf(figure, lines), [])];
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
  const markers = figure.series.flatMap(({ style }, series) =>
    (lines[series] ?? []).flatMap((point) => (point ? marker(point.x, point.y, radius, style, point.cell) : [])),
  );
  return [
    ...legendNodes(figure, geometry),
    ...grid(geometry),
    ...zeroLine(geometry),
    ...breakNodes(figure, geometry),
    ...bandNodes(figure, geometry),
    ...bridgeNodes(figure, geometry),
    ...joined,
    ...markers,
    ...valueNodes(figure, geometry),
    ...endLabelNodes(figure, geometry),
  ];
}
