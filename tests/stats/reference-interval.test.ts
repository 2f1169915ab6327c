import { describe, expect, it } from "vitest";
import { fittingCounts } from "../../lib/stats/fitting-counts";
import { referenceInterval } from "../../lib/stats/reference-interval";
import { wilsonInterval } from "../../lib/stats/wilson-interval";

const printed = (...values: number[]) => values.map((value) => ({ value, decimals: 1 }));
/** The damage rankings of R2 and R3, whose base the leaflet does not print, and their smallest bases. */
const rankings = [
  { shares: printed(12.8, 11.9, 6.4), base: 109 },
  { shares: printed(22.1, 15.8, 12.6), base: 95 },
];

describe("the reference interval of a share without a base", () => {
  it("of 22.1 % in R3 is Wilson's of 21/95: 0.1494 to 0.3144", () => {
    const interval = referenceInterval({ value: 22.1, decimals: 1 }, printed(22.1, 15.8, 12.6));
    expect(interval?.base).toBe(95);
    expect(interval?.lower).toBeCloseTo(0.1494, 4);
    expect(interval?.upper).toBeCloseTo(0.3144, 4);
  });

  it("spans all counts that fit: 10 % beside 0.1 % is at least 1 of 667, so 64 to 70 of it", () => {
    // 0.1 % needs 1/n < 0.15 %, n ≥ 667; 9.5 % and 10.5 % of 667 are 63.4 and 70.04.
    const ten = { value: 10, decimals: 0 };
    const interval = referenceInterval(ten, [ten, { value: 0.1, decimals: 1 }, { value: 50, decimals: 0 }]);
    expect(interval).toEqual({
      lower: wilsonInterval(64, 667).lower,
      upper: wilsonInterval(70, 667).upper,
      base: 667,
    });
  });

  it.each(rankings)("is the widest case: no larger base that fits reaches beyond it ($base)", ({ shares, base }) => {
    for (const share of shares) {
      const widest = referenceInterval(share, shares);
      for (let n = base + 1; n <= 5000; n++) {
        const counts = shares.map(({ value, decimals }) => fittingCounts(value, decimals, n));
        const own = counts[shares.indexOf(share)];
        if (!own || counts.includes(null)) continue;
        expect(wilsonInterval(own.from, n).lower).toBeGreaterThan(widest?.lower ?? 1);
        expect(wilsonInterval(own.to, n).upper).toBeLessThan(widest?.upper ?? 0);
      }
    }
  });

  it("is none with fewer than three shares, or where nothing fits", () => {
    const share = { value: 22.1, decimals: 1 };
    expect(referenceInterval(share, printed(22.1, 15.8))).toBeNull();
    expect(referenceInterval(share, printed(22.1, 15.8, 100.1))).toBeNull();
    expect(referenceInterval({ value: 22.5, decimals: 1 }, printed(22.1, 15.8, 12.6))).toBeNull();
  });
});
