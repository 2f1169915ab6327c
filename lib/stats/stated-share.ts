// A share as a source prints it: what is behind it was rounded half up to the decimals that are shown.
import { checkDecimals } from "./round-half-up";

/** Percent, 0–100, and the decimals it is printed with: 55.0 has 1. */
export type StatedShare = { value: number; decimals: number };

/**
 * The share in units of its last decimal: 22.1 with one decimal is 221.
 * @throws RangeError unless value is finite and decimals a whole number ≥ 0
 */
export function unitsOf({ value, decimals }: StatedShare): number {
  checkDecimals(decimals);
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no finite number`);
  return Math.round(value * 10 ** decimals);
}
