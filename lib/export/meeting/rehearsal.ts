// A rehearsal as PDF, for the person who approves. It carries no record of figures: half of what it shows is published
// nowhere, and may never be.
import { palettes } from "../../chart/palette";
import { layOutRehearsal, type RehearsedBody, type RehearsedPaper } from "../../rehearsal/lay-out-rehearsal";
import { rehearsalWords } from "../../rehearsal/rehearsal-words";
import type { ExportOptions } from "../options";
import { cutFaces } from "../picture/cut-faces";
import { writePdf } from "../picture/pdf-document";
import { toldApart } from "../picture/photocopy";
import { drawSheets } from "./sheet-pdf";

/** @returns the bytes of a .pdf file */
export async function renderRehearsal(
  body: RehearsedBody,
  paper: RehearsedPaper,
  options: Pick<ExportOptions, "origin" | "date">,
): Promise<Uint8Array> {
  const { lang } = body;
  const title = `${rehearsalWords[lang].heading} ${paper.title}`;
  const ink = { palette: palettes.light, copied: toldApart };
  const sheets = layOutRehearsal(body, paper);
  const face = await cutFaces(sheets.flatMap(({ nodes }) => nodes));
  const draw = (document: PDFKit.PDFDocument) => drawSheets(document, sheets, ink, options);
  return writePdf({ title, lang, figures: [] }, options, draw, face);
}
