// The marks that stand for numbers: bars, whiskers, markers. Their looks say what kind of number it is: full for one
// that is stated or computed from what is, hollow where the base is under 30, a dotted end for 「約」, an open end for
// 「以上」 and 「超」, hollow in a dashed outline for an unconfirmed one. Patterns are for the photocopier alone.
import type { Cell, Dash, Marker, SeriesStyle } from "../figure/figure";
import type { Box, Geometry } from "./geometry";
import { isPale, lineInk } from "./palette";
import type { Ink, SceneNode } from "./scene";
import { isOpen, openEnd } from "./value-label";

type Direction = Geometry["direction"];

/** Of the area along a line that its interval takes. */
export const bandOpacity = 0.16;

const roughEnd = 9;
const dotted = "2 2";
const openDash = "3 2";
const unconfirmedDash = "5 3";

/** Dash of a line; undefined for a solid one. */
export const dashes: Record<Dash, string | undefined> = {
  solid: undefined,
  dashed: "7 4",
  dotted: "1.5 3.5",
  "dash-dot": "9 3 2 3",
};

function outlined({ x, y, width, height }: Box, ink: Ink, dash?: string): Extract<SceneNode, { type: "rect" }> {
  const line = 1.5;
  return {
    type: "rect",
    x: x + line / 2,
    y: y + line / 2,
    width: Math.max(width - line, 0),
    height: Math.max(height - line, 0),
    fill: "paper",
    stroke: lineInk(ink),
    strokeWidth: line,
    ...(dash ? { dash } : {}),
  };
}

/** A box for what was not published. */
export function emptyBox(box: Box): SceneNode {
  return outlined(box, "outline", openDash);
}

/** A box for what is not confirmed. */
export function unconfirmedBox(box: Box, ink: Ink): SceneNode {
  return outlined(box, ink, unconfirmedDash);
}

/** A filled box; a pale one in an outline. */
export function filled(box: Box, ink: Ink): SceneNode {
  if (!isPale(ink)) return { type: "rect", ...box, fill: ink };
  const line = 1;
  return {
    type: "rect",
    x: box.x + line / 2,
    y: box.y + line / 2,
    width: Math.max(box.width - line, 0),
    height: Math.max(box.height - line, 0),
    fill: ink,
    stroke: "outline",
  };
}

/** Splits off the far end of a bar: the last pixels at the right, or at the top of a column. */
function splitEnd(box: Box, direction: Direction): [body: Box, end: Box] {
  const length = direction === "horizontal" ? box.width : box.height;
  const end = Math.min(roughEnd, length);
  return direction === "horizontal"
    ? [
        { ...box, width: length - end },
        { ...box, x: box.x + length - end, width: end },
      ]
    : [
        { ...box, y: box.y + end, height: length - end },
        { ...box, height: end },
      ];
}

/** Two dashed lines that run on beyond the value and do not close. */
function openLines({ x, y, width, height }: Box, direction: Direction, ink: Ink): SceneNode[] {
  const line = (x1: number, y1: number, x2: number, y2: number): SceneNode => ({
    type: "line",
    x1,
    y1,
    x2,
    y2,
    stroke: ink,
    width: 1.5,
    dash: openDash,
  });
  if (direction === "horizontal") {
    const right = x + width;
    return [y + 0.75, y + height - 0.75].map((edge) => line(right, edge, right + openEnd, edge));
  }
  return [x + 0.75, x + width - 0.75].map((edge) => line(edge, y, edge, y - openEnd));
}

/** A bar or a column for a cell with a number. */
export function bar(box: Box, style: SeriesStyle, cell: Cell, direction: Direction): SceneNode[] {
  if (box.width <= 0 || box.height <= 0) return isOpen(cell) ? openLines(box, direction, lineInk(style.ink)) : [];
  const open = isOpen(cell) ? openLines(box, direction, lineInk(style.ink)) : [];
  if (cell.unconfirmed) return [outlined(box, style.ink, unconfirmedDash), ...open];
  if (cell.smallBase) return [outlined(box, style.ink), ...open];
  if (cell.qualifier === "approx" || cell.qualifier === "inconsistent-with-count") {
    const [body, end] = splitEnd(box, direction);
    return [filled(body, style.ink), outlined(end, style.ink, dotted)];
  }
  return [filled(box, style.ink), ...open];
}

type Span = { from: number; to: number; across: number };

/** 95 % interval: solid where the base is stated, dashed where it is for reference. A halo keeps it off the bar. */
export function whisker(
  { from, to, across }: Span,
  direction: Direction,
  kind: "stated-base" | "reference",
): SceneNode[] {
  const cap = 4;
  const point = (along: number, aside: number) =>
    direction === "horizontal" ? `${along} ${across + aside}` : `${across + aside} ${along}`;
  const round = (value: number) => Math.round(value * 10) / 10;
  const [start, end] = [round(from), round(to)];
  const stem = `M${point(start, 0)}L${point(end, 0)}`;
  const caps = `M${point(start, -cap)}L${point(start, cap)}M${point(end, -cap)}L${point(end, cap)}`;
  const halo: SceneNode = { type: "path", d: stem + caps, fill: "none", stroke: "paper", width: 4 };
  const line = { type: "path", fill: "none", stroke: "text", width: 1.5 } as const;
  return kind === "stated-base"
    ? [halo, { ...line, d: stem + caps }]
    : [halo, { ...line, d: stem, dash: "3 2" }, { ...line, d: caps }];
}

const shapes: Record<Marker, (x: number, y: number, r: number) => string> = {
  circle: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  square: (x, y, r) => `M${x - r * 0.9} ${y - r * 0.9}h${r * 1.8}v${r * 1.8}h${-r * 1.8}Z`,
  triangle: (x, y, r) => `M${x} ${y - r * 1.15}L${x + r * 1.1} ${y + r * 0.85}H${x - r * 1.1}Z`,
  diamond: (x, y, r) => `M${x} ${y - r * 1.25}L${x + r * 1.25} ${y}L${x} ${y + r * 1.25}L${x - r * 1.25} ${y}Z`,
};

/** A point of a line; without a cell, the sample of a legend. */
export function marker(x: number, y: number, r: number, style: SeriesStyle, cell?: Cell): SceneNode[] {
  const ink = lineInk(style.ink);
  const d = shapes[style.marker](Math.round(x * 10) / 10, Math.round(y * 10) / 10, r);
  const hollow = cell && (cell.unconfirmed || cell.smallBase || cell.qualifier !== "exact");
  if (!hollow) return [{ type: "path", d, fill: ink, stroke: "paper", width: 1 }];
  const dash = cell.unconfirmed ? { dash: dotted } : {};
  const shape: SceneNode = { type: "path", d, fill: "paper", stroke: ink, width: 1.75, ...dash };
  if (!isOpen(cell)) return [shape];
  return [
    shape,
    { type: "line", x1: x, y1: y - r - 1, x2: x, y2: y - r - openEnd, stroke: ink, width: 1.5, dash: openDash },
  ];
}
