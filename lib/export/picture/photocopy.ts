// What a black-and-white copier leaves of a picture. Neighbouring fills must differ in lightness by L* 15 or more
// (CIE 1976), or in pattern: where they don't, one of them takes another pattern, its sample in the legend too.
import { type Palette, palettes } from "../../chart/palette";
import type { Ink, Scene, SceneNode } from "../../chart/scene";
import type { Pattern } from "../../figure/figure";

type Rect = Extract<SceneNode, { type: "rect" }>;

/** Of lightness, between fills that a copier keeps apart. */
export const leastDifference = 15;
/** Bars of one group stand 2 apart, parts of one bar 1.5; in the largest picture 1.6 times that. */
const neighbourly = 3.5;

/** CIE L* of a colour, 0–100, as `#rrggbb` in sRGB (IEC 61966-2-1). */
export function lightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
}

/** Lightness from which a copier leaves the paper white, and up to which it prints black; linear between. */
const [paperFrom, blackTo] = [90, 15];

/** The grey, `#rrggbb`, that a copier makes of a colour: its lightness alone, with the copier's harder contrast. */
function copiedColour(colour: string): string {
  const level = Math.min(Math.max((lightness(colour) - blackTo) / (paperFrom - blackTo), 0), 1) * 100;
  const y = level > 8 ? ((level + 16) / 116) ** 3 : (level * 27) / 24389;
  const part = y <= 0.0031308 ? 12.92 * y : 1.055 * y ** (1 / 2.4) - 0.055;
  const byte = Math.round(part * 255)
    .toString(16)
    .padStart(2, "0");
  return `#${byte.repeat(3)}`;
}

/** A palette as a black-and-white copier gives it; an approximation, for a preview. */
export function copiedPalette(palette: Palette): Palette {
  const inks = Object.entries(palette) as [Ink, string][];
  return Object.fromEntries(inks.map(([ink, colour]) => [ink, copiedColour(colour)])) as Palette;
}

const undrawn = new Set<Ink>(["text", "muted", "grid", "axis", "paper"]);

/** The ink that tells a rectangle from its neighbours: its fill, or its outline where it is hollow. Null for paper. */
function inkOf({ fill, stroke }: Rect): Ink | null {
  // A mere frame stands on a fill of its own, or round words.
  if (fill === "none") return null;
  const ink = fill === "paper" ? (stroke ?? null) : fill;
  return ink && !undrawn.has(ink) ? ink : null;
}

function face({ fill, pattern = "solid", inverse, dash = "" }: Rect): string {
  return fill === "paper" ? `hollow ${dash}` : `${pattern}${inverse ? " inverse" : ""}`;
}

const isInked = (node: SceneNode): node is Rect => node.type === "rect" && inkOf(node) !== null;

function overlapping(a: number, aLength: number, b: number, bLength: number, slack: number): boolean {
  return a < b + bLength + slack && b < a + aLength + slack;
}

/** With the line round it, which stands astride its edge. */
function outerBox({ x, y, width, height, stroke, strokeWidth = 1 }: Rect) {
  const line = stroke ? strokeWidth : 0;
  return { x: x - line / 2, y: y - line / 2, width: width + line, height: height + line };
}

/** Side by side or one under the other; not one upon the other. */
function areNeighbours(one: Rect, other: Rect): boolean {
  const [a, b] = [outerBox(one), outerBox(other)];
  const near = (slack: number) => ({
    across: overlapping(a.x, a.width, b.x, b.width, slack),
    down: overlapping(a.y, a.height, b.y, b.height, slack),
  });
  const [touching, on] = [near(neighbourly), near(-1)];
  return !(on.across && on.down) && ((touching.across && on.down) || (on.across && touching.down));
}

/** Pairs of neighbouring fills of a picture that a copier would make one. */
export function alikeWhenCopied(scene: Scene, palette: Palette = palettes.mono): [Rect, Rect][] {
  const rects = scene.nodes.filter(isInked);
  return rects.flatMap((one, index) =>
    rects.slice(index + 1).flatMap((other): [Rect, Rect][] => {
      if (face(one) !== face(other) || !areNeighbours(one, other)) return [];
      const [a, b] = [palette[inkOf(one) as Ink], palette[inkOf(other) as Ink]];
      return Math.abs(lightness(a) - lightness(b)) < leastDifference ? [[one, other]] : [];
    }),
  );
}

const patterns: readonly Pattern[] = ["diagonal", "dots", "cross", "back-diagonal", "horizontal", "solid"];

/** Another pattern in the same ink; a hollow rectangle keeps its outline and takes thin ink on its paper. */
function withPattern(rect: Rect, pattern: Pattern): Rect {
  if (rect.fill !== "paper") return { ...rect, pattern };
  return pattern === "solid" || !rect.stroke ? rect : { ...rect, fill: rect.stroke, pattern, inverse: true };
}

/** The scene with every rectangle of one face in another pattern: bars and their sample in the legend alike. */
function changed(scene: Scene, like: Rect, pattern: Pattern): Scene {
  const same = (node: SceneNode) => isInked(node) && inkOf(node) === inkOf(like) && face(node) === face(like);
  return { ...scene, nodes: scene.nodes.map((node) => (same(node) ? withPattern(node as Rect, pattern) : node)) };
}

/**
 * A picture for the photocopier: wherever neighbours would be one grey, the face of one of them takes the pattern that
 * leaves the fewest such pairs. A picture without such neighbours comes back as it is.
 */
export function toldApart(scene: Scene, palette: Palette = palettes.mono): Scene {
  const alike = alikeWhenCopied(scene, palette);
  const looks = ([a, b]: [Rect, Rect]) => [a, b].map((rect) => `${inkOf(rect)} ${face(rect)}`).join(" ");
  // Bars of one look stay alike whatever is tried: the next pair may still be told apart.
  for (const pair of new Map(alike.map((one) => [looks(one), one])).values()) {
    const tries = pair.flatMap((rect) => patterns.map((pattern) => changed(scene, rect, pattern)));
    const counted = tries.map((one) => ({ one, left: alikeWhenCopied(one, palette).length }));
    const best = counted.reduce((a, b) => (b.left < a.left ? b : a));
    if (best.left < alike.length) return toldApart(best.one, palette);
  }
  return scene;
}
