// Where the line of a series runs on along a time axis, and where it may not: gaps and breaks.
import { breakBetween } from "../catalogue/break-between";
import type { Indicator } from "../catalogue/types";
import { compareEditions, follows, isOneHalf } from "../edition";
import type { Lang } from "../localised";
import type { Axis } from "./arrange";
import type { Cell, Figure } from "./figure";

/** Whether a line leads from a place to the next one: along a series, across a break in it, or not at all. */
type Step = "join" | "bridge" | null;

function stepsOf(
  indicator: Indicator,
  categories: readonly Axis[],
  cells: readonly Cell[][],
  series: number,
): readonly Step[] {
  const yearly = isOneHalf(categories.map(({ edition = "" }) => edition));
  return categories.slice(1).map((category, index) => {
    const [from, to] = [categories[index]?.edition ?? "", category.edition ?? ""];
    const numbers = [index, index + 1].every((at) => {
      const cell = cells[at]?.[series];
      return (cell?.value ?? null) !== null && !cell?.unconfirmed;
    });
    if (!numbers || !follows(from, to, yearly)) return null;
    return breakBetween(indicator, from, to) ? "bridge" : "join";
  });
}

/**
 * Where the lines of all series run: `joins` between neighbouring editions with confirmed numbers and no break between them,
 * `bridges` where there is one. Where nothing is published no line runs.
 */
export function linesOf(
  indicator: Indicator,
  categories: readonly Axis[],
  cells: readonly Cell[][],
  series: readonly unknown[],
): Pick<Figure, "joins" | "bridges"> {
  const steps = series.map((_, index) => stepsOf(indicator, categories, cells, index));
  const are = (wanted: Step) => steps.map((one) => one.map((step) => step === wanted));
  return { joins: are("join"), bridges: are("bridge") };
}

/** Categories from which on values are not comparable with those before, and why. */
export function breaksOf(indicator: Indicator, categories: readonly Axis[], lang: Lang): Figure["breaks"] {
  return categories.flatMap((axis, index) => {
    const before = categories[index - 1]?.edition;
    const now = axis.edition;
    if (!before || !now) return [];
    // Years without a number may lie between the two editions that a break names: it stands at the later one.
    const found = indicator.breaks?.find(
      (one) => compareEditions(before, one.after) < 0 && compareEditions(one.after, now) <= 0,
    );
    const reached = found && categories.some(({ edition = "" }) => compareEditions(edition, found.before) <= 0);
    return found && reached ? [{ before: index, reason: found.reason[lang] }] : [];
  });
}
