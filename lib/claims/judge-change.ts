// A change between two editions held against what is claimed of it.
import type { Indicator } from "../catalogue/types";
import { editionsOverlap } from "../edition";
import { changeOf } from "../figure/changes";
import { cellInterval } from "../figure/intervals";
import type { Observation } from "../observation";
import { isSmallBase } from "../stats/small-base";
import { type ChangeRelation, type Claim, type Range, within } from "./claim";
import { sameLength } from "./comparable";
import { doesNotHold, holds, type Judgement, undecidable } from "./judgement";
import { shareOf } from "./share";

/** 横ばい of complete counts: no more than 5 % up or down. */
const levelWithin = 0.05;

type Pair = { before: Observation; after: Observation };

/** Whether a change goes up or down by what its relation and range say; null where they leave it open. */
function directionOf(relation: ChangeRelation, range: Range | undefined): "rise" | "fall" | null {
  if (relation === "rose" || relation === "rose-by") return "rise";
  if (relation === "fell" || relation === "fell-by") return "fall";
  if (relation !== "times" || !range) return null;
  return range.from >= 1 ? "rise" : range.to <= 1 ? "fall" : null;
}

/** Numbers counted in full, compared as they are. @param level how far from the older one is still 横ばい */
function judgeCounts(
  [from, to]: readonly [number, number],
  difference: number,
  level: number,
  relation: ChangeRelation,
  range: Range | undefined,
): Judgement {
  const fits = {
    rose: difference > 0,
    fell: difference < 0,
    unchanged: Math.abs(difference) <= level,
    "no-clear-difference": difference === 0,
    times: range !== undefined && from > 0 && within(range, to / from) === "inside",
    "rose-by": range !== undefined && difference > 0 && within(range, difference) === "inside",
    "fell-by": range !== undefined && difference < 0 && within(range, -difference) === "inside",
  }[relation];
  return fits ? holds("counts-changed") : doesNotHold("counts-not-changed");
}

/**
 * A factor of two shares. The interval of a ratio is none of our methods, so the two Wilson intervals decide, which is
 * conservative: it holds where the change is established and the ratio fits at every corner (「2倍になった」: the lower
 * end of the newer interval is at least twice the upper end of the older one), it does not hold where the ratio fits at
 * none, and can't be decided otherwise.
 */
function judgeRatio(
  all: readonly Observation[],
  { before, after }: Pair,
  range: Range,
  established: boolean,
): Judgement {
  const [older, newer] = [cellInterval(all, before), cellInterval(all, after)];
  if (older?.kind !== "stated-base" || newer?.kind !== "stated-base") return undecidable("inexact");
  const lower = newer.lower / older.upper;
  const upper = older.lower > 0 ? newer.upper / older.lower : Number.POSITIVE_INFINITY;
  const place = within(range, lower, upper);
  if (place === "outside") return doesNotHold("ratio-outside");
  return place === "inside" && established ? holds("ratio-established") : undecidable("ratio-open");
}

/**
 * Shares rise or fall only where Newcombe's interval of the difference leaves 0 out (figure/changes.ts); counts are
 * compared exactly, over periods of one length. Overlapping periods, a break, an unstated base and a base under 30 leave
 * nothing to decide.
 */
export function judgeChange(
  indicator: Indicator,
  all: readonly Observation[],
  before: Observation | undefined,
  after: Observation | undefined,
  claim: Claim,
): Judgement {
  const relation = claim.relation as ChangeRelation;
  const change = changeOf(indicator, before, after);
  if (change.obstacle === "missing" || !before || !after) return undecidable("missing");
  const pair = { before, after };
  if (change.obstacle === "break") return undecidable("break");
  if (editionsOverlap(before.edition, after.edition)) return undecidable("overlap");
  const range = claim.amount?.range;
  if (indicator.unit === "count") {
    if (!sameLength(before.edition, after.edition)) return undecidable("length");
    const [from, to] = [before.value ?? 0, after.value ?? 0];
    return judgeCounts([from, to], to - from, levelWithin * from, relation, range);
  }
  if ([before, after].some(({ base }) => base !== null && isSmallBase(base))) return undecidable("small-base");
  if (change.obstacle) return undecidable(change.obstacle);
  if (indicator.fullCount) {
    const shares = [shareOf(before) ?? 0, shareOf(after) ?? 0] as const;
    return judgeCounts(shares, change.difference ?? 0, 0, relation, range);
  }
  const wanted = directionOf(relation, range);
  if (relation === "no-clear-difference" || relation === "unchanged") {
    if (change.verdict !== "no-clear-difference") return doesNotHold("change-found");
    return relation === "unchanged" ? undecidable("not-shown-equal") : holds("no-clear-difference-found");
  }
  if (wanted && change.verdict !== wanted && change.verdict !== "no-clear-difference")
    return doesNotHold("opposite-change");
  const established = wanted === null || change.verdict === wanted;
  if (relation === "times" && range) return judgeRatio(all, pair, range, established);
  if (!established) return undecidable("no-clear-difference");
  if (!claim.amount || !change.interval || change.difference === null) return holds("change-established");
  return judgeDifference(claim.amount.range, change.interval, change.difference);
}

/** A difference in points: a bound by its whole interval, a number as a quotation of the difference of the values. */
function judgeDifference(range: Range, interval: { lower: number; upper: number }, difference: number): Judgement {
  const [low, high] = [Math.abs(interval.lower), Math.abs(interval.upper)].sort((a, b) => a - b) as [number, number];
  const bound = !Number.isFinite(range.from) || !Number.isFinite(range.to);
  if (!bound) {
    return within(range, Math.abs(difference)) === "inside"
      ? holds("change-by-fits")
      : doesNotHold("change-by-differs");
  }
  const place = within(range, low, high);
  if (place === "inside") return holds("change-by-fits");
  return place === "outside" ? doesNotHold("change-by-differs") : undecidable("change-by-open");
}
