// The leaflet as PDF: one page of vectors with text that can be selected, tagged (headings, paragraphs, pictures with
// their words), the provenance of every figure in its properties.
import type { LeafletStyle } from "../../address/leaflet";
import { palettes } from "../../chart/palette";
import type { Scene } from "../../chart/scene";
import { layOutLeaflet } from "../../leaflet/lay-out-leaflet";
import type { Leaflet } from "../../leaflet/leaflet";
import type { ExportOptions } from "../options";
import { writePdf } from "../picture/pdf-document";
import { toldApart } from "../picture/photocopy";
import { drawSheets } from "./sheet-pdf";

type LeafletOptions = Pick<ExportOptions, "origin" | "date" | "paper"> & { style: LeafletStyle };

/** `npa-survey_leaflet_r3_ja_20261124.pdf` */
export function leafletFileName({ edition, lang }: Leaflet, date: string): string {
  return `npa-survey_leaflet_${edition.toLowerCase()}_${lang}_${date.replaceAll("-", "")}.pdf`;
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
  return writePdf(writer, options, (document) =>
    drawSheets(document, layOutLeaflet(leaflet), { palette, copied }, options),
  );
}
