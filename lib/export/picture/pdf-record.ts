// The record of a figure in the page that shows it: it goes with the page when pages are taken out or put together.
import type { Figure } from "../../figure/figure";
import { contentHash } from "../../verify/read-pdf";
import type { ExportOptions } from "../options";
import { figureRecord } from "../provenance";

/** Writes it into the page's own piece of data (PieceInfo, ISO 32000-1 §14.5), once all of the page is drawn. */
export function addPageRecord({ page }: PDFKit.PDFDocument, figure: Figure, options: ExportOptions): void {
  // The operators of the page, which pdfkit keeps as pieces until it packs them.
  const { buffer } = page.content as unknown as { buffer: Uint8Array[] };
  const drawn = contentHash(Buffer.concat(buffer));
  const data = page.dictionary.data as Record<string, unknown>;
  const LastModified = new Date(`${options.date}T00:00:00Z`);
  data.LastModified = LastModified;
  // pdfkit writes a String object as a string, a plain one as a name.
  data.PieceInfo = { NpaSurvey: { LastModified, Private: new String(figureRecord(figure, options, { drawn })) } };
}
