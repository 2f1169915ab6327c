// Where a figure has more editions than a page has room for, its course over time begins with the newest of them, and how
// many there are is said. Tables that are saved have all of them.
import { mostOverTime } from "../address/default-editions";
import { availableEditions, type FigureQuery, type FigureState, namesEditions } from "../address/state";
import { viewTraits } from "../catalogue/views";
import { spanOf } from "../edition";
import type { Lang, Localised } from "../localised";
import type { Observation } from "../observation";
import { formatNumber } from "../words/numbers";
import type { Dataset } from "./dataset";
import type { Figure } from "./figure";

const sentence: Localised<(all: string, most: string) => string> = {
  ja: (all, most) =>
    `調査が${all}回分あるため、新しい${most}回だけを示す。ほかの期間も選べ、すべての値はCSV、JSON、Excelで保存できる。`,
  en: (all, most) =>
    `Shows the newest ${most} of ${all} editions. Others can be chosen; saved as CSV, JSON or Excel, it has all of them.`,
};

/** So many editions are shown over time where none are named: a saved table has every one. */
export const mostIn = ({ whole }: Dataset) => (whole ? Number.POSITIVE_INFINITY : mostOverTime);

/** The note on what is left out; none where all is here or the reader has chosen. @param all the indicator's observations */
export function seriesNotes(
  all: readonly Observation[],
  { view, breakdown, span, editions }: FigureState,
  query: FigureQuery,
  lang: Lang,
): Figure["notes"] {
  if (!viewTraits[view].overTime || namesEditions(query)) return [];
  const there = availableEditions(all, breakdown).filter((edition) => spanOf(edition) === span);
  if (there.length <= editions.length) return [];
  return [
    { code: "newest-only", text: sentence[lang](formatNumber(there.length, 0), formatNumber(editions.length, 0)) },
  ];
}
