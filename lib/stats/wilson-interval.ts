// Interval of a single proportion: Wilson's score method without continuity correction, 95 %.
// Wilson EB (1927), J Am Stat Assoc 22:209–212; method 3 of Newcombe RG (1998), Stat Med 17:857–872.
import { checkCounts, type Interval, z95 } from "./interval";

/**
 * Wilson score interval of count/base.
 * @returns proportions, 0 ≤ lower ≤ count/base ≤ upper ≤ 1
 * @throws RangeError unless 0 ≤ count ≤ base are whole numbers and base ≥ 1
 */
export function wilsonInterval(count: number, base: number): Interval {
  checkCounts(count, base);
  const p = count / base;
  const z2 = z95 * z95;
  const middle = 2 * count + z2;
  const spread = z95 * Math.sqrt(z2 + 4 * count * (1 - p));
  const under = 2 * (base + z2);
  return {
    lower: (middle - spread) / under,
    // Of all, the limit is 1 on paper and may miss it by the last binary digit.
    upper: count === base ? 1 : (middle + spread) / under,
  };
}
