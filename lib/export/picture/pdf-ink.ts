// Places the marks of a Scene on a page of a PDF.
import type { Palette } from "../../chart/palette";
import { placePath } from "../../chart/place-scene";
import type { Ink, Scene, SceneNode } from "../../chart/scene";
import { textBounds } from "../../chart/text-line";
import { tiles } from "../../chart/to-svg";

type Node<T extends SceneNode["type"]> = Extract<SceneNode, { type: T }>;
type Colour = (ink: Ink) => string;

/** Names under which the two faces are registered with the document. */
export const faceName = { 400: "regular", 700: "bold" } as const;

const tileSize = 8;

function line(document: PDFKit.PDFDocument, colour: string, width: number, dash?: string): void {
  document.lineWidth(width).strokeColor(colour);
  // pdfkit takes a list of lengths where its types know one.
  if (dash) document.dash(dash.split(" ").map(Number) as unknown as number, {});
  else document.undash();
}

/** Stripes and dots as lines, cut to the box; the tiles lie as they do in the SVG. */
function drawPattern(document: PDFKit.PDFDocument, node: Node<"rect">, colour: Colour): void {
  const { x, y, width, height, fill, pattern, inverse } = node;
  if (fill === "none" || !pattern || pattern === "solid" || pattern === "empty") return;
  const [base, stroke] = inverse ? [colour("paper"), colour(fill)] : [colour(fill), colour("paper")];
  const tile = tiles[pattern];
  let d = "";
  for (let left = Math.floor(x / tileSize) * tileSize; left < x + width; left += tileSize) {
    for (let top = Math.floor(y / tileSize) * tileSize; top < y + height; top += tileSize) {
      d += placePath(tile.d, { x: left, y: top, scale: 1 });
    }
  }
  document.save().rect(x, y, width, height).clip().rect(x, y, width, height).fill(base);
  line(document, stroke, tile.width);
  document.lineCap("round").path(d).stroke().restore();
}

function drawRect(document: PDFKit.PDFDocument, node: Node<"rect">, colour: Colour): void {
  const { x, y, width, height, fill, pattern, stroke, strokeWidth = 1, dash } = node;
  if (width <= 0 || height <= 0) return;
  if (fill !== "none" && (!pattern || pattern === "solid")) document.rect(x, y, width, height).fill(colour(fill));
  else drawPattern(document, node, colour);
  if (!stroke) return;
  line(document, colour(stroke), strokeWidth, dash);
  document.rect(x, y, width, height).stroke();
}

function drawPath(
  document: PDFKit.PDFDocument,
  { d, fill, opacity, stroke, width = 1, dash }: Node<"path">,
  colour: Colour,
): void {
  if (stroke) line(document, colour(stroke), width, dash);
  if (opacity !== undefined && fill !== "none") {
    document.save().fillOpacity(opacity).path(d).fill(colour(fill)).restore();
    return;
  }
  document.path(d);
  if (fill === "none") document.stroke();
  else if (stroke) document.fillAndStroke(colour(fill), colour(stroke));
  else document.fill(colour(fill));
}

function drawText(document: PDFKit.PDFDocument, node: Node<"text">, colour: Colour): void {
  const { text, x, y, size, weight, fill, anchor, halo } = node;
  if (halo) {
    // A rim of letters would be text a second time for those who copy it: a thin piece of paper does the same.
    const { left, right, top, bottom } = textBounds(node, weight);
    document
      .save()
      .fillOpacity(0.8)
      .rect(left, top, right - left, bottom - top)
      .fill(colour("paper"))
      .restore();
  }
  document.font(faceName[weight]).fontSize(size).fillColor(colour(fill));
  const width = document.widthOfString(text);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  document.text(text, left, y, { lineBreak: false, baseline: "alphabetic" });
}

/** Draws all marks of a scene, in points from the page's top left corner. */
export function drawScene(document: PDFKit.PDFDocument, scene: Scene, palette: Palette): void {
  const colour: Colour = (ink) => palette[ink];
  for (const node of scene.nodes) {
    switch (node.type) {
      case "rect":
        drawRect(document, node, colour);
        break;
      case "line":
        line(document, colour(node.stroke), node.width, node.dash);
        document.moveTo(node.x1, node.y1).lineTo(node.x2, node.y2).stroke();
        break;
      case "path":
        drawPath(document, node, colour);
        break;
      case "text":
        drawText(document, node, colour);
        break;
    }
  }
}
