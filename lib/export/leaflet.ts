// The leaflet as PDF: two pages of vectors with text that can be selected, tagged (headings, paragraphs, pictures with
// their words), the provenance of every figure in its properties.
import PDFDocument from "pdfkit";
import { palettes } from "../chart/palette";
import { textBounds } from "../chart/text-line";
import { layOutLeaflet } from "../leaflet/lay-out-leaflet";
import type { Leaflet } from "../leaflet/leaflet";
import type { LeafletStyle } from "../leaflet/read-leaflet";
import type { SheetPart } from "../leaflet/sheet";
import { fontFiles } from "./fonts";
import type { ExportOptions } from "./options";
import { drawScene, faceName } from "./pdf-ink";
import { provenanceOf } from "./provenance";

type LeafletOptions = Pick<ExportOptions, "origin" | "date"> & { style: LeafletStyle };

/** `npa-survey_leaflet_r3_ja_20261124.pdf` */
export function leafletFileName({ edition, lang }: Leaflet, date: string): string {
  return `npa-survey_leaflet_${edition.toLowerCase()}_${lang}_${date.replaceAll("-", "")}.pdf`;
}

function properties(leaflet: Leaflet, options: LeafletOptions): Record<string, string | Date> {
  const figures = leaflet.panels.flatMap((one) => one.figures);
  const provenances = figures.map((figure) => provenanceOf(figure, options));
  const own = provenances.flatMap((one, index) =>
    Object.entries(one).map(([name, value]) => [`figure${index + 1}.${name}`, value]),
  );
  const credits = figures.map(({ sourceLine, lost }) => sourceLine || (lost?.source ?? ""));
  return {
    Title: `${leaflet.title} ${leaflet.editionLabel}`,
    Author: leaflet.office,
    Creator: options.origin,
    Subject: [...new Set(credits.filter(Boolean))].join(" / "),
    Keywords: provenances.map((one) => `${one.address} ${one.dataVersion} sha256:${one.valuesHash}`).join(", "),
    CreationDate: new Date(`${options.date}T00:00:00Z`),
    ...Object.fromEntries(own),
  };
}

function drawLinks(document: PDFKit.PDFDocument, { url, nodes }: SheetPart): void {
  if (!url) return;
  for (const node of nodes) {
    if (node.type !== "text") continue;
    const { left, right, top, bottom } = textBounds(node, node.weight);
    document.link(left, top, right - left, bottom - top, url);
  }
}

/** @returns the bytes of a .pdf file */
export async function renderLeaflet(leaflet: Leaflet, options: LeafletOptions): Promise<Uint8Array> {
  const files = fontFiles();
  const document = new PDFDocument({
    autoFirstPage: false,
    font: files[400],
    tagged: true,
    lang: leaflet.lang === "ja" ? "ja-JP" : "en",
    displayTitle: true,
    pdfVersion: "1.7",
    info: properties(leaflet, options),
  });
  document.registerFont(faceName[400], files[400]).registerFont(faceName[700], files[700]);
  const parts: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document
      .on("data", (one: Buffer) => parts.push(one))
      .on("end", resolve)
      .on("error", reject);
  });
  const palette = palettes[options.style === "mono" ? "mono" : "light"];
  for (const sheet of layOutLeaflet(leaflet)) {
    document.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    for (const one of sheet.parts) {
      const draw = () => drawScene(document, { ...sheet, nodes: one.nodes }, palette);
      if (one.role === "Artifact") {
        document.markContent("Artifact", { type: "Layout" });
        draw();
        document.endMarkedContent();
        continue;
      }
      const element = document.struct(one.role, one.alt ? { alt: one.alt } : {}, draw);
      document.addStructure(element);
      element.end();
      drawLinks(document, one);
    }
  }
  document.end();
  await ended;
  return Buffer.concat(parts);
}
