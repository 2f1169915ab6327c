// An interval of a proportion or of a difference of proportions, and the checks its makers share.

/** Lower and upper end; proportions, so 0 to 1 (differences: −1 to 1). */
export type Interval = { lower: number; upper: number };

/** 97.5 % point of the standard normal distribution: 95 % two-sided. */
export const z95 = 1.959964;

/** @throws RangeError unless base is a whole number ≥ 1 */
export function checkBase(base: number): void {
  if (!Number.isInteger(base) || base < 1) throw new RangeError(`base ${base} is no whole number ≥ 1`);
}

/** @throws RangeError unless count and base are whole numbers with 0 ≤ count ≤ base and base ≥ 1 */
export function checkCounts(count: number, base: number): void {
  checkBase(base);
  if (!Number.isInteger(count) || count < 0 || count > base) {
    throw new RangeError(`count ${count} is no whole number from 0 to its base ${base}`);
  }
}
