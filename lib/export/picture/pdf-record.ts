// The records of figures in the page that shows them: they go with the page when pages are taken out or put together.
import type { Figure } from "../../figure/figure";
import { contentHash } from "../../verify/read-pdf";
import { figureRecord, type RecordOptions } from "../provenance";

/**
 * Writes them into the page's own piece of data (PieceInfo, ISO 32000-1 §14.5), once all of the page is drawn.
 * @param options with the paper where this is its first page
 */
export function addPageRecords(
  { page }: PDFKit.PDFDocument,
  figures: readonly Figure[],
  options: RecordOptions,
  first = false,
): void {
  // The operators of the page, which pdfkit keeps as pieces until it packs them.
  const { buffer } = page.content as unknown as { buffer: Uint8Array[] };
  const drawn = contentHash(Buffer.concat(buffer));
  const paper = first && options.paper ? [options.paper.text] : [];
  // pdfkit writes a String object as a string, a plain one as a name.
  const texts = [...paper, ...figures.map((figure) => figureRecord(figure, options, { drawn }))].map(
    (text) => new String(text),
  );
  if (texts.length === 0) return;
  const data = page.dictionary.data as Record<string, unknown>;
  const LastModified = new Date(`${options.date}T00:00:00Z`);
  data.LastModified = LastModified;
  data.PieceInfo = { NpaSurvey: { LastModified, Private: texts.length === 1 ? texts[0] : texts } };
}
