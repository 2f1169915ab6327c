// Lines of text in a picture: how far apart they stand and what room they take.
import type { TextLine } from "./geometry";
import { ascent, descent, textWidth, type Weight } from "./text-metrics";

export type Bounds = { left: number; right: number; top: number; bottom: number };

/** From baseline to baseline. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.3);
}

type Place = { x: number; top: number; size: number; anchor: TextLine["anchor"]; muted?: boolean };

/** Sets lines one under the other, the first one's top edge at `top`. */
export function setLines(texts: readonly string[], { x, top, size, anchor, muted = false }: Place): TextLine[] {
  const lead = (lineHeight(size) - size) / 2;
  return texts.map((text, index) => ({
    text,
    x,
    y: top + lead + ascent * size + index * lineHeight(size),
    size,
    anchor,
    muted,
  }));
}

/** Height of a number of lines. */
export function linesHeight(count: number, size: number): number {
  return count * lineHeight(size);
}

/** Room that a text takes on the page. */
export function textBounds(
  { text, x, y, size, anchor }: Pick<TextLine, "text" | "x" | "y" | "size" | "anchor">,
  weight: Weight = 400,
): Bounds {
  const width = textWidth(text, size, weight);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { left, right: left + width, top: y - ascent * size, bottom: y + descent * size };
}

export function overlap(a: Bounds, b: Bounds, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** Widest of some texts. */
export function widest(texts: readonly string[], size: number, weight: Weight = 400): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, size, weight)), 0);
}
