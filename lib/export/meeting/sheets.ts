// Chosen figures on sheets of A4: one figure a sheet, or six. As PDF for the printer and the photocopier; one figure a sheet
// also as a report to be edited.
import type { SheetTemplate } from "../../address/template";
import { exportWords } from "../../chart/export-words";
import type { Figure } from "../../figure/figure";
import { oneSheet } from "../../sheets/one-sheet";
import { sixFigures } from "../../sheets/six-figures";
import type { ExportOptions } from "../options";
import { writePdf } from "../picture/pdf-document";
import { toldApart } from "../picture/photocopy";
import { paletteOf } from "../picture/picture";
import { exportFileName } from "../provenance";
import { type ExportFormat, exporters } from "../registry";
import { drawSheets } from "./sheet-pdf";

/** What each template is made as. */
export const sheetFormats: Readonly<Record<SheetTemplate, readonly ExportFormat[]>> = {
  "one-sheet": ["pdf", "docx"],
  "handout-6": ["pdf"],
};

/** @returns the bytes of a file. @throws RangeError for no figure at all */
export async function renderSheets(
  template: SheetTemplate,
  figures: readonly Figure[],
  format: ExportFormat,
  options: ExportOptions,
): Promise<Uint8Array> {
  const [first] = figures;
  if (!first) throw new RangeError("No figure to set");
  const set = { ...options, template };
  if (format !== "pdf") return exporters[format].render(figures, set);
  const sheets =
    template === "handout-6" ? sixFigures(figures) : figures.map((figure) => oneSheet(figure, options.origin));
  const title = figures.length === 1 ? first.title : exportWords[first.lang].report;
  // Paper is white, and goes through the photocopier: neighbours that it would make one take patterns in colour too.
  const ink = { palette: paletteOf({ ...options, theme: "light" }), copied: toldApart };
  return writePdf({ title, lang: first.lang, figures }, options, (document) => drawSheets(document, sheets, ink, set));
}

/** `npa-survey_handout-6_6-figures_ja_20261124.pdf` */
export function sheetFileName(
  template: SheetTemplate,
  figures: readonly Figure[],
  format: ExportFormat,
  date: string,
): string {
  return exportFileName(figures, format, date).replace("npa-survey_", `npa-survey_${template}_`);
}
