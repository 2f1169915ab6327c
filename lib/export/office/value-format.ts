// How a chart prints a value: by the format of its number, with what is said before and behind it (約, 以上, 計算値, the
// place in the source's ranking), so that the words stay with a number that is edited.
import { behindDigits } from "../../chart/printed-label";
import type { Cell, Figure } from "../../figure/figure";

/** Thousands parted, with so many decimals. */
export function numberFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}

/** Quotation marks can't stand in a quoted text of a format. */
const quoted = (text: string) => (text === "" ? "" : `"${text.replaceAll('"', "”")}"`);

/** The format of a value's label. */
export function valueFormat(figure: Figure, cell: Cell): string {
  return quoted(cell.before) + numberFormat(cell.decimals) + quoted(behindDigits(figure, cell));
}

/** A format that prints a text in the number's place. */
export const textFormat = (text: string) => quoted(text);
