// A share that the source did not print, from the count and the base that it did.
import type { Observation } from "../observation";
import { roundShare } from "../stats/round-half-up";

/** Percent with one decimal, half up; null where the source printed a share, or count or base are not stated exactly. */
export function computedShare(one: Observation): number | null {
  if (one.value !== null || one.count === null || one.base === null || one.qualifier !== "exact") return null;
  return roundShare(one.count, one.base, 1);
}
