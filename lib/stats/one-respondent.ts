// What one respondent is worth: 100/n points. Says at a glance how coarse a share of a small base is.
import { roundShare } from "./round-half-up";

/** Bases under this show the worth of one respondent, which is then more than a point. */
export const oneRespondentLimit = 100;

/**
 * Percentage points of one respondent among `base`, one decimal, half up.
 * @throws RangeError unless base is a whole number ≥ 1
 */
export function oneRespondent(base: number): number {
  return roundShare(1, base, 1);
}
