// Interval of the difference between two independent proportions: Newcombe's hybrid score, 95 %.
// Newcombe RG (1998), Stat Med 17:873–890, method 10: Wilson limits of each proportion, joined.
import type { Interval } from "./interval";
import { wilsonInterval } from "./wilson-interval";

/**
 * Interval of count1/base1 − count2/base2 for two independent samples.
 * @returns proportions, −1 to 1
 * @throws RangeError unless both pairs are whole numbers with 0 ≤ count ≤ base, base ≥ 1
 */
export function differenceInterval(count1: number, base1: number, count2: number, base2: number): Interval {
  const [one, two] = [wilsonInterval(count1, base1), wilsonInterval(count2, base2)];
  const [p1, p2] = [count1 / base1, count2 / base2];
  return {
    lower: p1 - p2 - Math.hypot(p1 - one.lower, two.upper - p2),
    upper: p1 - p2 + Math.hypot(one.upper - p1, p2 - two.lower),
  };
}
