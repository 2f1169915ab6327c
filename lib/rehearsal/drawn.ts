// Pictures as a rehearsal compares them; a figure's is its plot as a telephone shows it.
import { frameBody } from "../chart/full-frame";
import type { Scene } from "../chart/scene";
import type { Figure } from "../figure/figure";

/** A picture, and what it says to those who hear it. */
export type Drawn = { scene: Scene; name: string; alt: string };

/** Old and new; null where there is nothing to draw. */
export type DrawnSides = { before: Drawn | null; after: Drawn | null };

/** True where what is drawn is the same, whatever is said of it elsewhere. */
export const isSameDrawing = ({ before, after }: DrawnSides): boolean =>
  JSON.stringify(before?.scene ?? null) === JSON.stringify(after?.scene ?? null);

const pictureWidth = 340;

const kept = new WeakMap<Figure, Drawn | null>();

/** null where nothing of it is drawn. */
export function drawnFigure(figure: Figure | null): Drawn | null {
  if (!figure) return null;
  const known = kept.get(figure);
  if (known !== undefined) return known;
  const { nodes, height } = frameBody(figure, pictureWidth);
  const scene = { width: pictureWidth, height, nodes };
  const drawn = nodes.length > 0 ? { scene, name: figure.name, alt: figure.alt } : null;
  kept.set(figure, drawn);
  return drawn;
}
