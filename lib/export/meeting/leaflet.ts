// The leaflet as PDF: two pages of vectors with text that can be selected, tagged (headings, paragraphs, pictures with
// their words), the provenance of every figure in its properties.
import type { LeafletStyle } from "../../address/leaflet";
import { palettes } from "../../chart/palette";
import type { Scene } from "../../chart/scene";
import { textBounds } from "../../chart/text-line";
import { layOutLeaflet } from "../../leaflet/lay-out-leaflet";
import type { Leaflet } from "../../leaflet/leaflet";
import type { SheetPart } from "../../leaflet/sheet";
import type { ExportOptions } from "../options";
import { placeLink, writePdf } from "../picture/pdf-document";
import { drawScene } from "../picture/pdf-ink";
import { toldApart } from "../picture/photocopy";

type LeafletOptions = Pick<ExportOptions, "origin" | "date"> & { style: LeafletStyle };

/** `npa-survey_leaflet_r3_ja_20261124.pdf` */
export function leafletFileName({ edition, lang }: Leaflet, date: string): string {
  return `npa-survey_leaflet_${edition.toLowerCase()}_${lang}_${date.replaceAll("-", "")}.pdf`;
}

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

/** @returns the bytes of a .pdf file */
export async function renderLeaflet(leaflet: Leaflet, options: LeafletOptions): Promise<Uint8Array> {
  const palette = palettes[options.style === "mono" ? "mono" : "light"];
  const copied = (scene: Scene) => (options.style === "mono" ? toldApart(scene) : scene);
  const writer = {
    title: `${leaflet.title} ${leaflet.editionLabel}`,
    author: leaflet.office,
    lang: leaflet.lang,
    figures: leaflet.panels.flatMap(({ figures }) => figures),
  };
  return writePdf(writer, options, (document) => {
    for (const sheet of layOutLeaflet(leaflet)) {
      document.addPage({ size: [sheet.width, sheet.height], margin: 0 });
      for (const part of sheet.parts) {
        drawPart(document, part, () => drawScene(document, copied({ ...sheet, nodes: part.nodes }), palette));
      }
    }
  });
}
