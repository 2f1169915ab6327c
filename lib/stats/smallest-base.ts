// The smallest base that fits several rounded shares of one unstated base: GRIM (fitting-counts.ts) for each.
import { fittingCounts } from "./fitting-counts";

/** Where the search ends: no edition of the survey had more responses. */
const searchLimit = 5000;

/**
 * The least n at which each share has a fitting count.
 * @param shares percent with their stated decimals; fewer than three say too little
 * @returns null with fewer than three shares, or where no n up to 5,000 fits
 */
export function smallestBase(shares: readonly { value: number; decimals: number }[]): number | null {
  if (shares.length < 3) return null;
  for (let base = 1; base <= searchLimit; base++) {
    if (shares.every(({ value, decimals }) => fittingCounts(value, decimals, base))) return base;
  }
  return null;
}
