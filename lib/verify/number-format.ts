// What a number format of Office makes of a number (ISO/IEC 29500-1 §18.8.31), as far as labels of charts use it: digits,
// thousands, quoted words. A format that says something else prints something else than was made, and that is seen.

/** A piece of a format: words in quotes, one escaped letter, what is left out, the digits, a letter as it is. */
const piece = /"([^"]*)"|\\(.)|(\[[^\]]*\]|[_*].)|([#0?][#0?,.]*)|(General)|([\s\S])/gi;

/** Longer than any format that is made here. */
const longestFormat = 500;

/** The printed text. */
export function formatted(format: string, value: number): string {
  // Positive numbers come first; of negative ones there are none.
  const [section = ""] = format.slice(0, longestFormat).split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  let printed = "";
  for (const [, quoted, escaped, , digits, general, other] of section.matchAll(piece)) {
    if (digits) printed += inDigits(digits, section.includes("%") ? 100 * value : value);
    else printed += quoted ?? escaped ?? (general ? plain(value) : (other ?? ""));
  }
  return printed;
}

/** Without the tail that Office's own arithmetic leaves. */
const plain = (value: number) => `${Number(value.toPrecision(12))}`;

function inDigits(digits: string, value: number): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const least = fraction.replace(/[^0]/g, "").length;
  const most = Math.min(20, fraction.replace(/[^#0?]/g, "").length);
  const [before = "", after = ""] = Number(value.toPrecision(14)).toFixed(most).split(".");
  const grouped = whole.includes(",") ? before.replace(/\B(?=(\d{3})+$)/g, ",") : before;
  const kept = after.slice(0, least) + after.slice(least).replace(/0+$/, "");
  return kept ? `${grouped}.${kept}` : grouped;
}
