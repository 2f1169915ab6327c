// A sheet of A4 in the hand: one Scene, and its parts for those who hear it (headings, paragraphs, pictures with their words).
import type { Block } from "../chart/frame-blocks";
import { placeNodes } from "../chart/place-scene";
import type { Scene, SceneNode } from "../chart/scene";
import type { Figure } from "../figure/figure";

/** A4 across the short side, in points. */
export const sheetSize = { width: 595.28, height: 841.89 };

/** Paper that printers leave white at the sides and the bottom. */
export const margin = { side: 24, bottom: 14 };
export const innerPage = sheetSize.width - 2 * margin.side;

export const smallestType = 8;

export type SheetPart = {
  /** Structure elements of PDF; `Artifact` is decoration. */
  role: "H1" | "H2" | "P" | "Figure" | "Artifact";
  /** What a picture shows. */
  alt?: string;
  /** Where the part leads. */
  url?: string;
  nodes: SceneNode[];
};

/** `figures`: those whose values stand on it. */
export type Sheet = Scene & { parts: SheetPart[]; figures: Figure[] };

/** Parts one under the other, and their height. */
export type Stack = { parts: SheetPart[]; height: number };

function movePart(part: SheetPart, x: number, y: number): SheetPart {
  return { ...part, nodes: placeNodes(part.nodes, { x, y, scale: 1 }) };
}

/** Stacks parts with gaps before them. */
export function stack(pieces: readonly (Stack & { gap?: number })[]): Stack {
  let height = 0;
  const parts = pieces.flatMap((piece) => {
    const top = height + (piece.height > 0 && height > 0 ? (piece.gap ?? 0) : 0);
    height = top + piece.height;
    return piece.parts.map((part) => movePart(part, 0, top));
  });
  return { parts, height };
}

export function part(role: SheetPart["role"], { nodes, height }: Block, more: Partial<SheetPart> = {}): Stack {
  return { parts: [{ role, nodes, ...more }], height };
}

export function moved({ parts, height }: Stack, x: number, y: number): Stack {
  return { parts: parts.map((one) => movePart(one, x, y)), height };
}
