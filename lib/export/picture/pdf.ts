// PDF from the Scene, all of it vectors: Japanese text that can be selected; a page a figure, as large as what it holds;
// alternative text for each figure.

import { exportWords } from "../../chart/export-words";
import type { Figure } from "../../figure/figure";
import type { ExportOptions } from "../options";
import { drawFigure, writePdf } from "./pdf-document";
import { drawScene } from "./pdf-ink";
import { addPageRecords } from "./pdf-record";
import { pageOf, paletteOf } from "./picture";

/** @returns the bytes of a .pdf file. @throws RangeError for no figure at all */
export async function renderPdf(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const [first] = figures;
  if (!first) throw new RangeError("No figure to draw");
  const title = figures.length === 1 ? first.title : exportWords[first.lang].report;
  return writePdf({ title, lang: first.lang, figures }, options, (document) => {
    for (const figure of figures) {
      const scene = pageOf(figure, options);
      document.addPage({ size: [scene.width, scene.height], margin: 0 });
      if (figures.length > 1) document.outline.addItem(figure.title);
      drawFigure(document, figure, () => drawScene(document, scene, paletteOf(options)));
      addPageRecords(document, [figure], options);
    }
  });
}
