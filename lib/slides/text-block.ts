// Set text that is still text: marks for pictures, and beside them the paragraphs they were set from, for outputs whose
// text is to be edited.
import { type Block, type SetParagraph, setParagraphs } from "../chart/frame-blocks";
import { placeNodes } from "../chart/place-scene";

export type BoxParagraph = SetParagraph & { url?: string };
export type TextBox = {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Left where absent. */
  align?: "right";
  paragraphs: readonly BoxParagraph[];
};
export type TextBlock = Block & { boxes: readonly TextBox[] };

export function textBlock(paragraphs: readonly BoxParagraph[], width: number): TextBlock {
  const { nodes, height } = setParagraphs(paragraphs, width);
  return { nodes, height, boxes: paragraphs.length > 0 ? [{ x: 0, y: 0, width, height, paragraphs }] : [] };
}

export function placeBlock({ nodes, height, boxes }: TextBlock, x: number, y: number): TextBlock {
  return {
    nodes: placeNodes(nodes, { x, y, scale: 1 }),
    height,
    boxes: boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })),
  };
}
