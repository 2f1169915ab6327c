// Set text that is still text: marks for pictures, and beside them the paragraphs they were set from, for outputs whose
// text is to be edited.
import { type Block, type SetParagraph, setParagraphs } from "../chart/frame-blocks";
import { placeNodes } from "../chart/place-scene";

export type BoxParagraph = SetParagraph & { url?: string };
/** What a box is on its slide: lists of shapes, readers aloud and the layouts of a deck go by it. */
export type BoxRole = "title" | "subtitle" | "body" | "tile" | "own" | "lost" | "around" | "source" | "number";
export type TextBox = {
  x: number;
  y: number;
  width: number;
  height: number;
  role: BoxRole;
  paragraphs: readonly BoxParagraph[];
};
export type TextBlock = Block & { boxes: readonly TextBox[] };

export function textBlock(paragraphs: readonly BoxParagraph[], width: number, role: BoxRole): TextBlock {
  const { nodes, height } = setParagraphs(paragraphs, width);
  return { nodes, height, boxes: paragraphs.length > 0 ? [{ x: 0, y: 0, width, height, role, paragraphs }] : [] };
}

export function placeBlock({ nodes, height, boxes }: TextBlock, x: number, y: number): TextBlock {
  return {
    nodes: placeNodes(nodes, { x, y, scale: 1 }),
    height,
    boxes: boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })),
  };
}

/** Blocks one under the other. */
export function stackBlocks(blocks: readonly TextBlock[]): TextBlock {
  let height = 0;
  const placed = blocks.map((block) => {
    const one = placeBlock(block, 0, height);
    height += block.height;
    return one;
  });
  return { nodes: placed.flatMap(({ nodes }) => nodes), height, boxes: placed.flatMap(({ boxes }) => boxes) };
}
