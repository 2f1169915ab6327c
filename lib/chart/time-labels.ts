// Texts inside charts over time: values at their points, marks of missing numbers on the axis, 「不連続」 at breaks.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Cell, Figure } from "../figure/figure";
import { chartWords } from "./chart-words";
import type { Geometry } from "./geometry";
import { bestPlace, type Candidate, leaderBounds, type Obstacle } from "./placement";
import type { SceneNode } from "./scene";
import { type Bounds, lineHeight, overlap, textBounds, widest } from "./text-line";
import { ascent, textWidth } from "./text-metrics";
import { headroom } from "./time-geometry";
import { fine } from "./type-scale";
import { wrapText } from "./wrap-text";

type TextNode = Extract<SceneNode, { type: "text" }>;

export type ValuePoint = {
  category: number;
  series: number;
  x: number;
  y: number;
  /** Ends of what is drawn at the point, whisker included. */
  top: number;
  bottom: number;
  text: string;
  /** Half the width of a column, whose value stands over it; 0 for a point, whose value may stand around it. */
  half: number;
};

const gap = 3;
/** More than all that a value may cross. */
const swapped = 60;

/** Places around a point, best first: over it, under it, at its corners, at its sides, further up on a leader. */
function candidates({ x, y, top, bottom, half }: ValuePoint, width: number, size: number, field: Bounds): Candidate[] {
  // At the ends of the axis a wide text moves inwards.
  const center = Math.min(Math.max(x - width / 2, field.left), field.right - width);
  const at = (left: number, upper: number, cost: number): Candidate => ({
    bounds: { left, right: left + width, top: upper, bottom: upper + size },
    cost,
  });
  const [over, under] = [top - gap - size, bottom + gap];
  const raised = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((steps) => {
    const place = at(center, over - steps * (size + 2), 6 + 3 * steps);
    const from = half > 3 ? [x, x - half + 2, x + half - 2] : [x];
    return from.map((foot) => ({ ...place, leader: { x: foot, top: place.bounds.bottom + 1, bottom: top - 1 } }));
  });
  if (half > 0) return [at(center, over, 0), ...raised];
  const [right, left] = [x + 9, x - 9 - width];
  return [
    at(center, over, 0),
    at(center, under, 1),
    at(right, y - size - 2, 3),
    at(left, y - size - 2, 3),
    at(right, y + 2, 4),
    at(left, y + 2, 4),
    at(right, y - size / 2, 4),
    at(left, y - size / 2, 4),
    at(center, over - 6, 2),
    at(center, under + 6, 3),
    ...raised,
    // Where several lines end in one place, their values stand in a column beside it.
    ...[1, 2, 3].flatMap((steps) =>
      [right, left].flatMap((side) => [
        at(side, y - size / 2 + steps * (size + 2), 30 + steps),
        at(side, y - size / 2 - steps * (size + 2), 30 + steps),
        at(center, under + steps * (size + 2), 30 + steps),
      ]),
    ),
  ];
}

/** Beyond the mark of another line a value would be read as that line's: there it stands only where nothing else is free. */
function asOwn(places: readonly Candidate[], point: ValuePoint, points: readonly ValuePoint[]): Candidate[] {
  const beside = point.half > 0 ? [] : points.filter(({ category, y }) => category === point.category && y !== point.y);
  return places.map((place) => {
    const middle = (place.bounds.top + place.bounds.bottom) / 2;
    const beyond = beside.some(({ y }) => (y < point.y ? middle <= y : middle >= y));
    return beyond ? { ...place, cost: place.cost + swapped } : place;
  });
}

/** Values of so many editions can stand beside one another; of more, those that a trend speaks of. */
const mostPrinted = 24;

/** Of a line of very many editions its ends, its highest and its lowest. */
function spokenOf(points: readonly ValuePoint[], editions: number): readonly ValuePoint[] {
  if (editions <= mostPrinted) return points;
  const lines = new Map<number, ValuePoint[]>();
  for (const one of points) lines.set(one.series, [...(lines.get(one.series) ?? []), one]);
  const spoken = [...lines.values()].flatMap((line) => {
    const [first] = line;
    if (!first) return [];
    const highest = line.reduce((one, other) => (other.y < one.y ? other : one));
    const lowest = line.reduce((one, other) => (other.y > one.y ? other : one));
    return [first, highest, lowest, line.at(-1) ?? first];
  });
  return [...new Set(spoken)];
}

/** First and last editions are printed first: they carry what a trend says. */
function importance({ category }: ValuePoint, last: number): number {
  return category === last ? 0 : category === 0 ? 1 : 2;
}

/**
 * Prints values at their points without touching other texts; of very many those that a trend speaks of.
 * @param blocked areas that no value may stand on (columns)
 */
export function placeValues(
  geometry: Geometry,
  points: readonly ValuePoint[],
  others: readonly SceneNode[],
  obstacles: readonly Obstacle[],
  blocked: readonly Bounds[],
): SceneNode[] {
  const { plot, type, endLabels } = geometry;
  const size = type.value;
  const right = endLabels ? plot.x + plot.width + 2 : geometry.width - 2;
  const field = { left: plot.x + 2, right, top: plot.y - headroom(size), bottom: plot.y + plot.height - 1 };
  const taken = others.filter((node): node is TextNode => node.type === "text").map((node) => textBounds(node));
  taken.push(...blocked, ...(geometry.unit ? [textBounds(geometry.unit)] : []));
  const last = geometry.categories.length - 1;
  // Short texts first: they stay at their marks, and a long one is lifted over them.
  const inOrder = spokenOf(points, geometry.categories.length)
    .map((point) => ({ point, width: textWidth(point.text, size, 700) }))
    .sort((a, b) => importance(a.point, last) - importance(b.point, last) || a.width - b.width);
  return inOrder.flatMap(({ point, width }): SceneNode[] => {
    const place = bestPlace(asOwn(candidates(point, width, size, field), point, points), field, taken, obstacles);
    if (!place) return [];
    const { bounds, leader } = place;
    taken.push(bounds, ...(leader ? [leaderBounds(leader)] : []));
    const text: SceneNode = {
      type: "text",
      text: point.text,
      x: bounds.left,
      y: bounds.top + ascent * size,
      size,
      weight: 700,
      fill: "text",
      anchor: "start",
      halo: true,
    };
    if (!leader) return [text];
    const { x, top, bottom } = leader;
    return [{ type: "line", x1: x, y1: top, x2: x, y2: bottom, stroke: "muted", width: 1 }, text];
  });
}

/** `…` on the axis where a number is missing; each reason once a category. */
export function missingNodes(figure: Figure, geometry: Geometry): SceneNode[] {
  const { plot, bandSize } = geometry;
  const size = fine;
  const set: Bounds[] = [];
  // Beside the values of other lines a mark would be read as theirs.
  const spoken = (row: readonly Cell[]) => chartTraits[figure.kind].joined && row.some(({ value }) => value !== null);
  return figure.cells.flatMap((row, category) => {
    if (spoken(row)) return [];
    const center = geometry.categories[category]?.center ?? 0;
    const texts = [...new Set(row.filter(({ value, text }) => value === null && text !== "").map(({ text }) => text))];
    // A mark such as [x] is never parted.
    const lines = texts.flatMap((text) => wrapText(text, Math.max(bandSize - 4, 2 * size), size));
    const width = widest(lines, size);
    const x = Math.min(Math.max(center, plot.x + 2 + width / 2), geometry.width - 2 - width / 2);
    const nodes = lines.map((text, index): TextNode => {
      const y = plot.y + plot.height - 5 - (lines.length - 1 - index) * lineHeight(size);
      return { type: "text", text, x, y, size, weight: 400, fill: "muted", anchor: "middle" };
    });
    const bounds = nodes.map((node) => textBounds(node));
    const fits =
      bounds.every(({ top }) => top >= plot.y) && !bounds.some((one) => set.some((two) => overlap(one, two)));
    if (!fits) return [];
    set.push(...bounds);
    return nodes;
  });
}

/** Dashed lines where the series breaks, each with its word over the plot where there is room for it. */
export function breakNodes(figure: Figure, geometry: Geometry): SceneNode[] {
  const { plot, type } = geometry;
  const size = fine;
  const text = chartWords[figure.lang].breakMark;
  const top = plot.y - headroom(type.value);
  const width = textWidth(text, size);
  let free = geometry.unit ? textBounds(geometry.unit).right + 6 : 2;
  return figure.breaks.flatMap(({ before }): SceneNode[] => {
    const x = geometry.categories[before]?.start ?? plot.x;
    const line: SceneNode = {
      type: "line",
      x1: x,
      y1: top,
      x2: x,
      y2: plot.y + plot.height,
      stroke: "muted",
      width: 1,
      dash: "4 3",
    };
    const wanted = Math.min(x - width / 2, geometry.width - 2 - width);
    const left = Math.max(wanted, free);
    if (left > x + 2 || left + width > geometry.width - 2) return [line];
    free = left + width + 6;
    return [line, { type: "text", text, x: left, y: top - 4, size, weight: 400, fill: "muted", anchor: "start" }];
  });
}
