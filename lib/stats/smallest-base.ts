// The smallest base that fits several rounded shares of one unstated base: GRIM (fitting-counts.ts) for each of them.
// Two shares fit too many small bases to say anything; from three on, the least that fits is at least a lower bound.
import { fittingCounts } from "./fitting-counts";
import type { StatedShare } from "./stated-share";

/** Where the search ends: above the sample of every edition of the survey (2,951 at the most). */
const searchLimit = 5000;

/** Every share of a list asks for the base of the same list. */
const found = new WeakMap<readonly StatedShare[], number | null>();

/**
 * The least n at which each share has a fitting count.
 * @param shares all of one unstated base; the same share twice counts twice
 * @returns null with fewer than three shares, or where no n up to 5,000 fits
 */
export function smallestBase(shares: readonly StatedShare[]): number | null {
  if (shares.length < 3) return null;
  const known = found.get(shares);
  const base = known === undefined ? search(shares) : known;
  found.set(shares, base);
  return base;
}

function search(shares: readonly StatedShare[]): number | null {
  for (let base = 1; base <= searchLimit; base++) {
    if (shares.every(({ value, decimals }) => fittingCounts(value, decimals, base))) return base;
  }
  return null;
}
