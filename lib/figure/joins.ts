// Where the line of a series runs on along a time axis, and where it may not: gaps and breaks.
import { breakBetween } from "../catalogue/break-between";
import type { Indicator } from "../catalogue/types";
import { nextEdition } from "../edition";
import type { Lang } from "../localised";
import type { Axis } from "./arrange";
import type { Cell, Figure } from "./figure";

/** Lines run between neighbouring editions of the same length with confirmed numbers and no break between them. */
export function joinsOf(
  indicator: Indicator,
  categories: readonly Axis[],
  cells: readonly Cell[][],
  series: number,
): boolean[] {
  return categories.slice(1).map((category, index) => {
    const [from, to] = [categories[index]?.edition ?? "", category.edition ?? ""];
    const numbers = [index, index + 1].every((at) => {
      const cell = cells[at]?.[series];
      return cell?.value !== null && !cell?.unconfirmed;
    });
    return numbers && nextEdition(from) === to && !breakBetween(indicator, from, to);
  });
}

/** Categories from which on values are not comparable with those before, and why. */
export function breaksOf(indicator: Indicator, categories: readonly Axis[], lang: Lang): Figure["breaks"] {
  return categories.flatMap((axis, index) => {
    const before = categories[index - 1]?.edition;
    const found = before && axis.edition ? breakBetween(indicator, before, axis.edition) : undefined;
    return found ? [{ before: index, reason: found.reason[lang] }] : [];
  });
}
