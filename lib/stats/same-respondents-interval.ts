// Interval of the difference between two options of one question, answered by the same respondents.
// With p12 the (unpublished) share that chose both, the variance of p1 − p2 is
//   (p1 + p2 − 2·p12 − (p1 − p2)²)/n,
// largest where p12 is smallest: 0 (cov = −p1·p2), or p1 + p2 − 1 where the two shares must overlap. So at most
//   (min(p1 + p2, 2 − p1 − p2) − (p1 − p2)²)/n. Normal interval, 95 %.
import { checkBase, type Interval, z95 } from "./interval";

/**
 * Largest variance of p1 − p2 among the same n respondents.
 * @param p1 proportion, 0–1, as p2
 * @throws RangeError unless 0 ≤ p ≤ 1 and n is a whole number ≥ 1
 */
export function largestVariance(p1: number, p2: number, n: number): number {
  checkBase(n);
  if (![p1, p2].every((p) => p >= 0 && p <= 1)) throw new RangeError(`p1 ${p1}, p2 ${p2}: shares from 0 to 1 needed`);
  // Those who did not choose an option take the place of those who did where the shares overlap. s − (a − b)², written
  // so that nothing is lost where s is near 1 and one option has nearly all.
  const [a, b] = p1 + p2 <= 1 ? [p1, p2] : [1 - p1, 1 - p2];
  const s = a + b;
  return (s * (1 - s) + 4 * a * b) / n;
}

/**
 * Widest normal interval of p1 − p2 among the same n respondents. Not cut at −1 and 1: of few respondents it may
 * reach beyond, which says that nothing can be said.
 * @throws RangeError unless 0 ≤ p ≤ 1 and n is a whole number ≥ 1
 */
export function sameRespondentsInterval(p1: number, p2: number, n: number): Interval {
  const half = z95 * Math.sqrt(largestVariance(p1, p2, n));
  return { lower: p1 - p2 - half, upper: p1 - p2 + half };
}
