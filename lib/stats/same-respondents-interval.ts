// Interval of the difference between two options of one question, answered by the same respondents.
// With p12 the (unpublished) share that chose both, the variance of p1 − p2 is
//   (p1(1−p1) + p2(1−p2) − 2·cov)/n with cov = p12 − p1·p2 ≥ −p1·p2 (p12 ≥ 0),
// so at most (p1 + p2 − (p1 − p2)²)/n: the widest case that the data allow. Normal interval, 95 %.
import { type Interval, z95 } from "./interval";

/** Largest variance of p1 − p2 among the same n respondents. Proportions 0–1. */
export function largestVariance(p1: number, p2: number, n: number): number {
  return (p1 + p2 - (p1 - p2) ** 2) / n;
}

/**
 * Widest normal interval of p1 − p2 among the same n respondents.
 * @throws RangeError unless 0 ≤ p ≤ 1 and n is a whole number ≥ 1
 */
export function sameRespondentsInterval(p1: number, p2: number, n: number): Interval {
  if (!(p1 >= 0 && p1 <= 1 && p2 >= 0 && p2 <= 1) || !Number.isInteger(n) || n < 1) {
    throw new RangeError(`p1 ${p1}, p2 ${p2}, n ${n}: shares from 0 to 1 and a whole n ≥ 1 are needed`);
  }
  const half = z95 * Math.sqrt(largestVariance(p1, p2, n));
  return { lower: p1 - p2 - half, upper: p1 - p2 + half };
}
