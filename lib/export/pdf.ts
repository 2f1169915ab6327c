// PDF from the Scene, all of it vectors: Japanese text that can be selected, in subsets of our typeface; a page a
// figure, as large as its picture; title, language and provenance in the document, alternative text for each figure.
import PDFDocument from "pdfkit";
import type { Figure } from "../figure/figure";
import { exportWords } from "../i18n/export-words";
import { fontFiles } from "./fonts";
import type { ExportOptions } from "./options";
import { drawScene, faceName } from "./pdf-ink";
import { paletteOf, pictureOf } from "./picture";
import { provenanceOf } from "./provenance";

/** Properties of the document: `figure1.address` … as in the other formats, and the same to read in the keywords. */
function properties(figures: readonly Figure[], options: ExportOptions): Record<string, string | Date> {
  const [first] = figures;
  const provenances = figures.map((figure) => provenanceOf(figure, options));
  const own = provenances.flatMap((one, index) =>
    Object.entries(one).map(([name, value]) => [`figure${index + 1}.${name}`, value]),
  );
  return {
    Title: figures.length === 1 && first ? first.title : exportWords[first?.lang ?? "ja"].report,
    Author: "",
    Creator: options.origin,
    Subject: [...new Set(figures.map(({ sourceLine, lost }) => sourceLine || lost?.source).filter(Boolean))].join(
      " / ",
    ),
    Keywords: provenances.map((one) => `${one.address} ${one.dataVersion} sha256:${one.valuesHash}`).join(", "),
    CreationDate: new Date(`${options.date}T00:00:00Z`),
    ...Object.fromEntries(own),
  };
}

/** @returns the bytes of a .pdf file. @throws RangeError for no figure at all */
export async function renderPdf(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const [first] = figures;
  if (!first) throw new RangeError("No figure to draw");
  const files = fontFiles();
  const document = new PDFDocument({
    autoFirstPage: false,
    // Without a typeface of ours at the start, pdfkit would put Helvetica into the file.
    font: files[400],
    tagged: true,
    lang: first.lang === "ja" ? "ja-JP" : "en",
    displayTitle: true,
    pdfVersion: "1.7",
    info: properties(figures, options),
  });
  document.registerFont(faceName[400], files[400]).registerFont(faceName[700], files[700]);
  const parts: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document
      .on("data", (part: Buffer) => parts.push(part))
      .on("end", resolve)
      .on("error", reject);
  });
  for (const figure of figures) {
    const scene = pictureOf(figure, options);
    document.addPage({ size: [scene.width, scene.height], margin: 0 });
    if (figures.length > 1) document.outline.addItem(figure.title);
    const picture = document.struct("Figure", { alt: figure.alt, title: figure.title }, () =>
      drawScene(document, scene, paletteOf(options)),
    );
    document.addStructure(picture);
    picture.end();
  }
  document.end();
  await ended;
  return Buffer.concat(parts);
}
