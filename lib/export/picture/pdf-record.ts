// The records of figures in the page that shows them: they go with the page when pages are taken out or put together.
import type { Figure } from "../../figure/figure";
import { contentHash } from "../../verify/read-pdf";
import type { ExportOptions } from "../options";
import { figureRecord } from "../provenance";

/** Writes them into the page's own piece of data (PieceInfo, ISO 32000-1 §14.5), once all of the page is drawn. */
export function addPageRecords(
  { page }: PDFKit.PDFDocument,
  figures: readonly Figure[],
  options: Pick<ExportOptions, "origin" | "date">,
): void {
  if (figures.length === 0) return;
  // The operators of the page, which pdfkit keeps as pieces until it packs them.
  const { buffer } = page.content as unknown as { buffer: Uint8Array[] };
  const drawn = contentHash(Buffer.concat(buffer));
  const data = page.dictionary.data as Record<string, unknown>;
  const LastModified = new Date(`${options.date}T00:00:00Z`);
  data.LastModified = LastModified;
  // pdfkit writes a String object as a string, a plain one as a name.
  const records = figures.map((figure) => new String(figureRecord(figure, options, { drawn })));
  data.PieceInfo = { NpaSurvey: { LastModified, Private: records.length === 1 ? records[0] : records } };
}
