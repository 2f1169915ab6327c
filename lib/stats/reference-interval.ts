// Reference interval (参考) of a share whose base is not stated: Wilson's interval at the smallest base that fits all
// shares of that base (smallest-base.ts), and the count that fits there. A larger base that fits gives a narrower
// interval, moved at most by what the rounding leaves open, so this is the widest case. It is drawn in its own looks
// and never used to call a rise or a fall.
import { fittingCounts } from "./fitting-counts";
import type { Interval } from "./interval";
import { smallestBase } from "./smallest-base";
import type { StatedShare } from "./stated-share";
import { wilsonInterval } from "./wilson-interval";

/**
 * Where several counts fit, the interval spans those of all of them.
 * @param share the share itself
 * @param shares all shares of the unstated base, `share` among them
 * @returns proportions with the base they stand on; null with fewer than three shares or where no base fits
 */
export function referenceInterval(
  share: StatedShare,
  shares: readonly StatedShare[],
): (Interval & { base: number }) | null {
  const base = smallestBase(shares);
  const counts = base === null ? null : fittingCounts(share.value, share.decimals, base);
  if (base === null || counts === null) return null;
  // Both limits rise with the count, so the outermost counts give the outermost limits.
  return { lower: wilsonInterval(counts.from, base).lower, upper: wilsonInterval(counts.to, base).upper, base };
}
