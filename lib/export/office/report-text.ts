// Text in a report, in the typeface of all that is made here.
import { TextRun } from "docx";
import { officeFont } from "./chart-look";

export const font = { ascii: officeFont, hAnsi: officeFont, eastAsia: officeFont, cs: officeFont };

/** @param size in half points, as Word counts */
export const run = (text: string, size = 20, bold = false) => new TextRun({ text, size, bold, font });
