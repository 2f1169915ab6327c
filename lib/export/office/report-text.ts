// Text in a report, in the typeface of all that is made here.
import { TextRun } from "docx";
import { officeFont } from "./chart-look";

export const font = { ascii: officeFont, hAnsi: officeFont, eastAsia: officeFont, cs: officeFont };

/** @param size in half points, as Word counts */
export const run = (text: string, size = 20, bold = false) => new TextRun({ text, size, bold, font });

/** Text width of an A4 page with margins of 25 mm, in twentieths of a point and in pixels of a chart. */
export const page = { width: 11906, height: 16838, margin: 1417, chart: 605 };
export const textWidth = page.width - 2 * page.margin;
