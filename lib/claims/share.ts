// The numbers of an observation that a claim is held against.
import { indicatorById } from "../catalogue/indicators";
import { computedShare } from "../figure/computed-share";
import type { Observation } from "../observation";

/** As printed, else what a stated count and base make of it; the number of a count. Null where there is neither. */
export function shareOf(one: Observation): number | null {
  return one.value ?? computedShare(one);
}

/** How many cases or respondents: the count behind a share, or a count itself. */
export function countOf(one: Observation): number | null {
  return indicatorById.get(one.indicator)?.unit === "count" ? one.value : one.count;
}

/** Whether a number is stated at all: a share, a count or a rank. */
export const hasNumber = (one: Observation) => shareOf(one) !== null || countOf(one) !== null || one.rank !== null;
