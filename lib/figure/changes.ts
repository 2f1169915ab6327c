// What changed between two editions, and whether it may be called a change: Newcombe's interval, or why there is none.
import { breakBetween } from "../catalogue/break-between";
import type { Indicator } from "../catalogue/types";
import { editionsOverlap } from "../edition";
import type { Era, Lang } from "../localised";
import type { Observation } from "../observation";
import { formatDecimal } from "../stats/round-half-up";
import { editionLabel } from "../words/edition-label";
import { formatSigned } from "../words/numbers";
import type { Change, Obstacle } from "./change";
import { changeWords } from "./change-words";
import { computedShare } from "./computed-share";
import { judgedDifference, statedCounts } from "./stated-counts";

/** The stated value, else the share that a stated count and base make. */
export function numberOf(one: Observation): number | null {
  return one.value ?? computedShare(one);
}

function obstacleOf(indicator: Indicator, before: Observation, after: Observation): Obstacle | null {
  if (breakBetween(indicator, before.edition, after.edition)) return "break";
  if (editionsOverlap(before.edition, after.edition)) return "overlap";
  if (indicator.fullCount) return [before, after].every((one) => one.qualifier === "exact") ? null : "inexact";
  if (before.base === null || after.base === null) return "no-base";
  return statedCounts(before) && statedCounts(after) ? null : "inexact";
}

/**
 * Compares one cell over two editions. Shares rise or fall only where Newcombe's interval of the difference leaves 0
 * out at every count that fits the stated shares; counts of reported cases, and shares of all of them, are complete and
 * have no interval.
 */
export function changeOf(indicator: Indicator, before?: Observation, after?: Observation): Change {
  const decimals = Math.max(...[before, after].map((one) => (one && one.value === null ? 1 : (one?.decimals ?? 0))));
  const none = { before, after, difference: null, decimals, interval: null, verdict: "undecidable" as const };
  const [from, to] = [before && numberOf(before), after && numberOf(after)];
  if (!before || !after || from == null || to == null) return { ...none, obstacle: "missing" };
  const difference = Number(formatDecimal(to - from, decimals));
  const moved = difference > 0 ? "rise" : difference < 0 ? "fall" : "no-clear-difference";
  if (indicator.unit === "count") {
    const obstacle = breakBetween(indicator, before.edition, after.edition) ? "break" : null;
    return { ...none, difference, verdict: obstacle ? "undecidable" : moved, obstacle };
  }
  const obstacle = obstacleOf(indicator, before, after);
  if (indicator.fullCount) return { ...none, difference, verdict: obstacle ? "undecidable" : moved, obstacle };
  const [old, now] = [statedCounts(before), statedCounts(after)];
  if (obstacle || !old || !now) return { ...none, difference, obstacle };
  return { ...none, difference, ...judgedDifference(now, old), obstacle: null };
}

/** A row of the table under a comparison: difference, interval, verdict, in words. */
export function changeCells(change: Change, lang: Lang): string[] {
  const words = changeWords[lang];
  const { interval, difference } = change;
  return [
    difference === null ? words.none : formatSigned(difference, change.decimals),
    interval ? words.span(formatSigned(interval.lower, 1), formatSigned(interval.upper, 1)) : words.none,
    change.obstacle ? words.undecidable(words.obstacle[change.obstacle]) : words.verdict[change.verdict],
  ];
}

/** The difference in a few words, for the column beside the bars: +7.0ポイント, 差は不確か, 比べられない. */
export function changeMark({ obstacle, verdict, difference, decimals }: Change, lang: Lang): string {
  const words = changeWords[lang];
  if (obstacle === "missing" || difference === null) return words.none;
  if (obstacle === "break" || obstacle === "overlap") return words.incomparable;
  const clear = verdict === "rise" || verdict === "fall";
  return clear ? words.points(formatSigned(difference, decimals)) : words.uncertain;
}

/** Caption of the table: 令和2年から令和3年への変化. */
export function changeCaption(before: string, after: string, lang: Lang, era: Era): string {
  return changeWords[lang].caption(editionLabel(before, lang, era).plain, editionLabel(after, lang, era).plain);
}
