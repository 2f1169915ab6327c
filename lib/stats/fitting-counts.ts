// Counts behind a rounded share (GRIM): every whole k whose 100k/n rounds half up to the stated value.
// Brown NJL, Heathers JAJ (2017), Soc Psychol Personal Sci 8:363–369.
import { unitsOf } from "./round-half-up";

/**
 * The counts that fit a stated share of a stated base; they are neighbours, so a range. Null where none fits.
 * @param value percent as stated, 0–100
 * @param decimals decimals as stated
 * @param base whole number ≥ 1
 */
export function fittingCounts(value: number, decimals: number, base: number): { from: number; to: number } | null {
  if (!Number.isInteger(base) || base < 1) throw new RangeError(`base ${base} is no whole number ≥ 1`);
  const units = unitsOf(value, decimals);
  const scale = 200 * 10 ** decimals;
  // k fits where (2·units − 1)·base ≤ scale·k < (2·units + 1)·base.
  const from = Math.max(0, Math.ceil(((2 * units - 1) * base) / scale));
  const to = Math.min(base, Math.ceil(((2 * units + 1) * base) / scale) - 1);
  return from <= to ? { from, to } : null;
}
