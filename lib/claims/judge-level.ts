// How high: a share or a count held against what is claimed of it.
import type { Indicator } from "../catalogue/types";
import { cellInterval } from "../figure/intervals";
import type { Observation, Qualifier } from "../observation";
import { isSmallBase } from "../stats/small-base";
import { type Amount, type LevelRelation, type Range, within } from "./claim";
import { doesNotHold, holds, type Judgement, undecidable } from "./judgement";
import { countOf, shareOf } from "./share";

const openEnded = new Set<Qualifier>(["at-least", "more-than"]);

/** What a source leaves open that says 70以上 or 30超. */
const boundOf = (value: number, qualifier: Qualifier): Range => ({
  from: value,
  to: Number.POSITIVE_INFINITY,
  fromOpen: qualifier === "more-than",
  toOpen: false,
});

function judgeBound(value: number, one: Observation, relation: LevelRelation, range: Range): Judgement {
  const bound = boundOf(value, one.qualifier);
  const implied =
    range.to === Number.POSITIVE_INFINITY &&
    (range.from < value || (range.from === value && (bound.fromOpen || !range.fromOpen)));
  if (implied && relation !== "about" && relation !== "exactly") return holds("quotation-bound");
  const below = range.to < value || (range.to === value && (bound.fromOpen || range.toOpen));
  return below ? doesNotHold("source-bound-differs") : undecidable("source-bound");
}

function judgeCount(one: Observation, relation: LevelRelation, { value, range }: Amount): Judgement {
  const count = countOf(one);
  if (count === null) return undecidable("no-count");
  // Where a share is stated as well, the qualifier is the share's.
  const qualified = one.value === null || one.value === count;
  if (qualified && openEnded.has(one.qualifier)) return judgeBound(count, one, relation, range);
  const fits = relation === "exactly" ? count === value : within(range, count) === "inside";
  return fits ? holds("count-fits") : doesNotHold("count-differs");
}

function judgeQuotation(one: Observation, { value, range }: Amount): Judgement {
  const computed =
    one.count !== null && one.base !== null && one.qualifier === "exact" ? shareOf({ ...one, value: null }) : null;
  if (one.value !== null && (one.value === value || within(range, one.value) === "inside")) {
    return one.qualifier === "approx" ? undecidable("inexact") : holds("quotation");
  }
  return computed !== null && within(range, computed) === "inside"
    ? holds("quotation-computed")
    : doesNotHold("quotation-differs");
}

/**
 * A level holds only where the whole 95 % interval of a stated base fits it, and is contradicted only where none of it
 * does. Two readings need no interval, as they quote: an exact number is held against the number in the source, a round
 * one (約3割) against what the source's number rounds to. A bound that the source itself states (7割以上) carries every
 * weaker bound. Counts of cases are complete and compared as they are.
 * @param all the indicator's observations
 */
export function judgeLevel(
  indicator: Indicator,
  all: readonly Observation[],
  one: Observation | undefined,
  relation: LevelRelation,
  amount: Amount,
): Judgement {
  if (!one) return undecidable("missing");
  if (amount.unit === "count" || indicator.unit === "count") return judgeCount(one, relation, amount);
  const share = shareOf(one);
  if (share === null) return undecidable("no-share");
  if (one.value !== null && openEnded.has(one.qualifier)) return judgeBound(one.value, one, relation, amount.range);
  if (relation === "exactly") return judgeQuotation(one, amount);
  if (one.base !== null && isSmallBase(one.base)) return undecidable("small-base");
  if (relation === "about") {
    return within(amount.range, share) === "inside" ? holds("quotation-rounded") : doesNotHold("quotation-differs");
  }
  if (indicator.fullCount) {
    if (one.value !== null && one.qualifier === "approx") return undecidable("inexact");
    return within(amount.range, share) === "inside" ? holds("share-counted") : doesNotHold("quotation-differs");
  }
  const interval = cellInterval(all, one);
  if (interval?.kind !== "stated-base") return undecidable(one.base === null ? "no-base" : "inexact");
  const place = within(amount.range, interval.lower, interval.upper);
  if (place === "inside") return holds("interval-inside");
  return place === "outside" ? doesNotHold("interval-outside") : undecidable("interval-across");
}
