// A rehearsal as PDF, for the person who approves. It carries no record of figures: half of what it shows is published
// nowhere, and may never be.
import { palettes } from "../../chart/palette";
import { layOutRehearsal, type RehearsedPaper } from "../../rehearsal/lay-out-rehearsal";
import type { Rehearsal } from "../../rehearsal/rehearsal";
import { rehearsalWords } from "../../rehearsal/rehearsal-words";
import type { ExportOptions } from "../options";
import { writePdf } from "../picture/pdf-document";
import { toldApart } from "../picture/photocopy";
import { drawSheets } from "./sheet-pdf";

/** @returns the bytes of a .pdf file */
export async function renderRehearsal(
  rehearsal: Rehearsal,
  paper: RehearsedPaper,
  options: Pick<ExportOptions, "origin" | "date">,
): Promise<Uint8Array> {
  const { lang } = rehearsal;
  const title = `${rehearsalWords[lang].heading} ${paper.title}`;
  const ink = { palette: palettes.light, copied: toldApart };
  return writePdf({ title, lang, figures: [] }, options, (document) =>
    drawSheets(document, layOutRehearsal(rehearsal, paper), ink, options),
  );
}
