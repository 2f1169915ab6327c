// Sheets of paper as pages of a PDF: vectors with text that can be selected, tagged (headings, paragraphs, pictures with
// their words), with links and the records of the figures that stand on each.
import type { Palette } from "../../chart/palette";
import type { Scene } from "../../chart/scene";
import { textBounds } from "../../chart/text-line";
import type { Sheet, SheetPart } from "../../sheets/sheet";
import { placeLink } from "../picture/pdf-document";
import { drawScene } from "../picture/pdf-ink";
import { addPageRecords } from "../picture/pdf-record";
import type { RecordOptions } from "../provenance";

type Ink = {
  palette: Palette;
  /** What is done to each part before it is drawn: patterns for the photocopier. */
  copied: (scene: Scene) => Scene;
};

function drawLinks(document: PDFKit.PDFDocument, { url, nodes }: SheetPart): void {
  if (!url) return;
  for (const node of nodes) {
    if (node.type !== "text") continue;
    const { left, right, top, bottom } = textBounds(node, node.weight);
    placeLink(document, { x: left, y: top, width: right - left, height: bottom - top, url });
  }
}

function drawPart(document: PDFKit.PDFDocument, part: SheetPart, draw: () => void): void {
  if (part.role === "Artifact") {
    document.markContent("Artifact", { type: "Layout" });
    draw();
    document.endMarkedContent();
    return;
  }
  const element = document.struct(part.role, part.alt ? { alt: part.alt } : {}, draw);
  document.addStructure(element);
  element.end();
  drawLinks(document, part);
}

/** Adds sheets to a document. */
export function drawSheets(
  document: PDFKit.PDFDocument,
  sheets: readonly Sheet[],
  { palette, copied }: Ink,
  options: RecordOptions,
): void {
  for (const sheet of sheets) {
    document.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    for (const part of sheet.parts) {
      drawPart(document, part, () => drawScene(document, copied({ ...sheet, nodes: part.nodes }), palette));
    }
    addPageRecords(document, sheet.figures, options, sheet === sheets[0]);
  }
}
