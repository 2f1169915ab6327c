// How far a single number is carried: against the edition before it, as the headline of its figure would be.
import { breakBetween } from "../catalogue/break-between";
import type { Indicator } from "../catalogue/types";
import { compareEditions, editionsOverlap, sameLength } from "../edition";
import type { Observation } from "../observation";
import { isSmallBase } from "../stats/small-base";
import type { Certainty } from "./certainty";
import { changeOf, numberOf } from "./changes";

/** The same cell of the newest edition before it that can be compared. */
export function earlierOf(
  indicator: Indicator,
  one: Observation,
  all: readonly Observation[],
): Observation | undefined {
  return all
    .filter(
      (other) =>
        other.item === one.item &&
        other.segment === one.segment &&
        other.breakdown === one.breakdown &&
        numberOf(other) !== null &&
        compareEditions(other.edition, one.edition) < 0 &&
        sameLength(other.edition, one.edition) &&
        !editionsOverlap(other.edition, one.edition) &&
        !breakBetween(indicator, other.edition, one.edition),
    )
    .sort((a, b) => compareEditions(b.edition, a.edition))[0];
}

/**
 * Null where there is no number, or nothing to hold it against.
 * @param all observations of the indicator
 */
export function cellCertainty(indicator: Indicator, one: Observation, all: readonly Observation[]): Certainty | null {
  if (numberOf(one) === null) return null;
  if (indicator.unit === "count" || indicator.fullCount) return "full-count";
  if (one.base !== null && isSmallBase(one.base)) return "reference";
  const earlier = earlierOf(indicator, one, all);
  if (!earlier) return one.base === null ? "reference" : null;
  const { obstacle, verdict } = changeOf(indicator, earlier, one);
  if (obstacle === "break" || obstacle === "overlap") return "incomparable";
  return obstacle === null && verdict !== "no-clear-difference" ? "clear" : "uncertain";
}
