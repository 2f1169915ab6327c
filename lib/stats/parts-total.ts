// Do the rounded parts of a single-answer question add up to 100? Each part may be off by half its last unit, so the
// total by that times their number. Summed in whole units: 33.3 three times is 99.9, not 99.89999999999999.
import { type StatedShare, unitsOf } from "./stated-share";

/**
 * @param parts all parts of the question, percent with their stated decimals
 * @returns total in percent, tolerance in points, and whether |total − 100| is at most the tolerance
 * @throws RangeError unless each value is finite and its decimals a whole number ≥ 0
 */
export function partsTotal(parts: readonly StatedShare[]): { total: number; tolerance: number; ok: boolean } {
  const decimals = Math.max(0, ...parts.map((one) => one.decimals));
  const scale = 10 ** decimals;
  const sum = (of: (one: StatedShare) => number) => parts.reduce((all, one) => all + of(one), 0);
  const units = sum((one) => unitsOf(one) * 10 ** (decimals - one.decimals));
  const doubled = sum((one) => 10 ** (decimals - one.decimals));
  return { total: units / scale, tolerance: doubled / (2 * scale), ok: 2 * Math.abs(units - 100 * scale) <= doubled };
}
