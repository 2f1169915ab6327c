// Counts behind a rounded share (GRIM): every whole k whose 100k/n rounds half up to the stated value.
// Brown NJL, Heathers JAJ (2017), Soc Psychol Personal Sci 8:363–369, for means of whole numbers; a share is the mean
// of zeros and ones.
import { checkBase } from "./interval";
import { unitsOf } from "./stated-share";

/**
 * The counts that fit a stated share of a stated base; they are neighbours, so a range. Null where none fits, as for a
 * value over 100 or with more decimals than stated. Exact while 200·10^decimals·base stays under 2^53.
 * @param value percent as stated, 0–100
 * @param decimals decimals as stated
 * @throws RangeError unless base ≥ 1 and decimals ≥ 0 are whole numbers and value is finite
 */
export function fittingCounts(value: number, decimals: number, base: number): { from: number; to: number } | null {
  checkBase(base);
  const units = unitsOf({ value, decimals });
  if (units < 0 || units / 10 ** decimals !== value) return null;
  const scale = 200 * 10 ** decimals;
  // k fits where (2·units − 1)·base ≤ scale·k < (2·units + 1)·base.
  const from = units === 0 ? 0 : ceilOfRatio((2 * units - 1) * base, scale);
  const to = Math.min(base, ceilOfRatio((2 * units + 1) * base, scale) - 1);
  return from <= to ? { from, to } : null;
}

/** ⌈a/b⌉ of whole numbers ≥ 0 through the remainder, which is exact where the quotient is not. */
function ceilOfRatio(a: number, b: number): number {
  const rest = a % b;
  return (a - rest) / b + (rest > 0 ? 1 : 0);
}
