// Whether a picture survives a black-and-white copier: neighbouring fills must differ in lightness by L* 15 or more
// (CIE 1976), or in pattern.
import { type Palette, palettes } from "../chart/palette";
import type { Ink, Scene, SceneNode } from "../chart/scene";

type Rect = Extract<SceneNode, { type: "rect" }>;

const leastDifference = 15;
/** Bars of one group stand 2 apart, parts of one bar 1.5. */
const neighbourly = 3;

/** CIE L* of a colour, 0–100, as `#rrggbb` in sRGB (IEC 61966-2-1). */
export function lightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
}

const drawn = new Set<Ink>(["series1", "series2", "series3", "series4", "series5", "series6", "rest", "outline"]);

/** The ink that tells a rectangle from its neighbours: its fill, or its outline where it is hollow. Null for paper. */
function inkOf({ fill, stroke }: Rect): Ink | null {
  const ink = fill !== "none" && fill !== "paper" ? fill : (stroke ?? null);
  return ink && drawn.has(ink) ? ink : null;
}

function face({ fill, pattern = "solid", inverse, dash, stroke }: Rect): string {
  const hollow = fill === "none" || fill === "paper";
  return hollow ? `hollow ${stroke && dash ? dash : ""}` : `${pattern}${inverse ? " inverse" : ""}`;
}

function overlapping(a: number, aLength: number, b: number, bLength: number, slack: number): boolean {
  return a < b + bLength + slack && b < a + aLength + slack;
}

/** Side by side or one under the other; not one upon the other, as a frame on its fill. */
function areNeighbours(a: Rect, b: Rect): boolean {
  const near = (slack: number) => ({
    across: overlapping(a.x, a.width, b.x, b.width, slack),
    down: overlapping(a.y, a.height, b.y, b.height, slack),
  });
  const [touching, on] = [near(neighbourly), near(-1)];
  return !(on.across && on.down) && ((touching.across && on.down) || (on.across && touching.down));
}

/** Pairs of neighbouring fills of a plot that a copier would make one. @param scene as laid out, not enlarged */
export function alikeWhenCopied(scene: Scene, palette: Palette = palettes.mono): [Rect, Rect][] {
  const rects = scene.nodes.filter((node): node is Rect => node.type === "rect" && inkOf(node) !== null);
  return rects.flatMap((one, index) =>
    rects.slice(index + 1).flatMap((other): [Rect, Rect][] => {
      if (face(one) !== face(other) || !areNeighbours(one, other)) return [];
      const [a, b] = [palette[inkOf(one) as Ink], palette[inkOf(other) as Ink]];
      return Math.abs(lightness(a) - lightness(b)) < leastDifference ? [[one, other]] : [];
    }),
  );
}
