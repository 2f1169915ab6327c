// A meeting pack on paper and for the projector: a page a slide, or a hand-out.

import { creditOf, textsAround } from "../../figure/surroundings";
import { layOutSlides, type SlidePage } from "../../slides/lay-out-slides";
import type { Presentation } from "../../slides/slide";
import { figuresShown } from "../../slides/words-apart";
import { drawFigure, placeLink, writePdf } from "../picture/pdf-document";
import { drawScene } from "../picture/pdf-ink";
import { addPageRecords } from "../picture/pdf-record";
import { toldApart } from "../picture/photocopy";
import { paletteOf } from "../picture/picture";
import { drawHandout } from "./pack-handout";
import type { PackOptions } from "./pack-options";
import { figureOn } from "./pack-paper";

/** Who hears the page hears base and source too. */
function fullAlt({ alt, slide: { figure } }: SlidePage): string {
  return figure ? [alt, ...textsAround(figure, ["base"]), creditOf(figure)].filter(Boolean).join(" ") : alt;
}

function drawSlides(document: PDFKit.PDFDocument, pages: readonly SlidePage[], options: PackOptions): void {
  for (const page of pages) {
    const { scene, heading, links } = page;
    document.addPage({ size: [scene.width, scene.height], margin: 0 });
    document.outline.addItem(heading);
    drawFigure(document, { title: heading, alt: fullAlt(page) }, () => drawScene(document, scene, paletteOf(options)));
    for (const link of links) placeLink(document, link);
    addPageRecords(document, figureOn(page), options, page === pages[0]);
  }
}

/** @returns the bytes of a .pdf file: a page a slide, or a hand-out */
export async function packPdf(presentation: Presentation, options: PackOptions): Promise<Uint8Array> {
  const { title, lang, slides } = presentation;
  const figures = figuresShown(slides);
  const laid = layOutSlides(presentation, options.size);
  // In black and white, neighbours that a copier would make one take other patterns.
  const pages = options.style === "mono" ? laid.map((one) => ({ ...one, scene: toldApart(one.scene) })) : laid;
  return writePdf({ title, lang, figures }, options, (document) => {
    if (options.handout) drawHandout(document, presentation, pages, options.handout, options);
    else drawSlides(document, pages, options);
  });
}
