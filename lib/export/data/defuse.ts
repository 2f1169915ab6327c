// Text cells that a spreadsheet would run as formulas are defused, in a file and on the clipboard.

/** Signs with which a spreadsheet begins a formula, full-width ones too. */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/;

/** Text as it may stand in a cell: an apostrophe keeps it from being run. Numbers never come through here. */
export function defuse(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
