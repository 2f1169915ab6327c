// Where a breakdown has more options than anybody reads on a page, the largest of them are shown, and how many there are
// is said. Tables that are saved have all of them.
import type { Lang, Localised } from "../localised";
import { formatNumber } from "../words/numbers";
import type { Dataset } from "./dataset";
import type { Figure } from "./figure";

/** The longest question of the surveys has twelve. */
export const mostOptions = 100;

const sentence: Localised<(all: string, most: string) => string> = {
  ja: (all, most) =>
    `項目が${all}あるため、値の大きい${most}項目だけを示す。すべての値はCSV、JSON、Excelで保存できる。`,
  en: (all, most) => `Shows the ${most} largest of ${all} options. Saved as CSV, JSON or Excel, it has all of them.`,
};

/** The note on what is left out; none where all is here. */
export function longNotes({ long }: Dataset, indicator: string, breakdown: string, lang: Lang): Figure["notes"] {
  const all = long?.get(`${indicator} ${breakdown}`);
  if (all === undefined) return [];
  return [{ code: "text", text: sentence[lang](formatNumber(all, 0), formatNumber(mostOptions, 0)) }];
}
