// Which is more: two options or groups of one edition, the most frequent one, or a place in the source's ranking.
import { isOverlapping } from "../catalogue/overlapping";
import type { Indicator } from "../catalogue/types";
import { isFullCount } from "../figure/full-count";
import { unsettledOrder } from "../figure/intervals";
import { statedCounts } from "../figure/stated-counts";
import type { Observation } from "../observation";
import { sameRespondentsInterval } from "../stats/same-respondents-interval";
import { isSmallBase } from "../stats/small-base";
import { sameLength } from "./comparable";
import { doesNotHold, holds, type Judgement, undecidable } from "./judgement";
import { shareOf } from "./share";

/** その他, 無回答 and 不明 are no rivals for the first place. */
const noRivals = new Set(["other", "no-answer", "unknown"]);

/** `one` above `two`, of one edition; by ranks alone where the source gives nothing else. */
export function judgeGreater(
  all: readonly Observation[],
  one: Observation | undefined,
  two: Observation | undefined,
): Judgement {
  if (!one || !two) return undecidable("missing");
  const [first, second] = [shareOf(one), shareOf(two)];
  if (first === null || second === null) {
    if (one.rank === null || two.rank === null) return undecidable("no-share");
    return one.rank < two.rank ? holds("rank-stated") : doesNotHold("rank-differs");
  }
  if ([one, two].some(({ base }) => base !== null && isSmallBase(base))) return undecidable("small-base");
  if (one.base === null || two.base === null) return undecidable("no-base");
  const independent = one.segment !== two.segment && one.item === two.item;
  if (!statedCounts(one) || !statedCounts(two)) return undecidable("inexact");
  if (!independent && one.base !== two.base) return undecidable("bases-differ");
  if (first === second || unsettledOrder(all, one, two)) return undecidable("not-settled");
  if (first < second) return doesNotHold("order-opposite");
  return holds(isFullCount(one) ? "order-counted" : "order-settled");
}

/** What stands beside an option: the other options of its question, or the same option of other groups. */
function rivalsOf(all: readonly Observation[], one: Observation, indicator: Indicator): Observation[] {
  const here = all.filter((of) => of.edition === one.edition && of.breakdown === one.breakdown && of !== one);
  const others = here.filter((of) => of.segment === one.segment || of.item === of.segment);
  const rivals = others.length > 0 ? others : here.filter((of) => of.item === one.item);
  return rivals.filter((of) => !noRivals.has(of.item) && !isOverlapping(indicator, of));
}

/** Options of a single-answer question that were not published may yet be larger than this one. */
function restMayBeMore(all: readonly Observation[], one: Observation, rivals: readonly Observation[]): boolean {
  const others = all.filter(
    (of) => of.edition === one.edition && of.breakdown === one.breakdown && noRivals.has(of.item),
  );
  const share = shareOf(one) ?? 0;
  const rest = 100 - [one, ...rivals, ...others].reduce((sum, of) => sum + (shareOf(of) ?? 0), 0);
  // What rounding leaves over is no option.
  if (rest < 1 || one.base === null || isFullCount(one)) return rest >= share;
  return sameRespondentsInterval(share / 100, rest / 100, one.base).lower <= 0;
}

/** The most frequent option of its edition; of a count, the highest among all editions of the same length. */
export function judgeMost(indicator: Indicator, all: readonly Observation[], one: Observation | undefined): Judgement {
  if (!one) return undecidable("missing");
  if (indicator.unit === "count") {
    if (one.value === null) return undecidable("missing");
    const rivals = all.filter((of) => of.item === one.item && sameLength(of.edition, one.edition));
    return rivals.every((of) => (of.value ?? 0) <= (one.value ?? 0))
      ? holds("highest-count")
      : doesNotHold("not-highest-count");
  }
  if (isOverlapping(indicator, one)) return undecidable("overlapping-option");
  const rivals = rivalsOf(all, one, indicator);
  const share = shareOf(one);
  if (share === null) {
    const ranked = one.rank !== null && rivals.every((of) => shareOf(of) === null);
    if (!ranked) return undecidable("no-share");
    return one.rank === 1 ? holds("rank-stated") : doesNotHold("rank-differs");
  }
  const judged = rivals.map((of) => judgeGreater(all, one, of));
  const worst =
    judged.find((of) => of.verdict === "does-not-hold") ?? judged.find((of) => of.verdict === "undecidable");
  if (worst) return worst;
  if (one.base === null) return undecidable("no-base");
  if (isSmallBase(one.base)) return undecidable("small-base");
  if (!statedCounts(one)) return undecidable("inexact");
  if (indicator.answer === "single" && restMayBeMore(all, one, rivals)) return undecidable("parts-unpublished");
  if (rivals.length === 0 && share <= 50) return undecidable("parts-unpublished");
  return holds(indicator.fullCount ? "order-counted" : "order-settled");
}

/** A place: the source's own ranking quoted; where it has none, the first place is the most frequent option. */
export function judgeRank(
  indicator: Indicator,
  all: readonly Observation[],
  one: Observation | undefined,
  place: number,
): Judgement {
  if (!one) return undecidable("missing");
  if (one.rank !== null) return one.rank === place ? holds("rank-stated") : doesNotHold("rank-differs");
  return place === 1 ? judgeMost(indicator, all, one) : undecidable("no-rank");
}
