import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundShare } from "../../lib/stats/round-half-up";
import { smallestBase } from "../../lib/stats/smallest-base";
import { printedDecimals, questions } from "./arbitraries";

const printed = (...values: number[]) => values.map((value) => ({ value, decimals: 1 }));

describe("the smallest base that fits several shares", () => {
  it("of the damage rankings of R2 and R3 is 109 and 95", () => {
    expect(smallestBase(printed(12.8, 11.9, 6.4))).toBe(109);
    expect(smallestBase(printed(22.1, 15.8, 12.6))).toBe(95);
  });

  it("is not told from fewer than three shares", () => {
    expect(smallestBase([])).toBeNull();
    expect(smallestBase(printed(22.1, 15.8))).toBeNull();
  });

  it("is none where no base up to 5,000 fits", () => {
    expect(smallestBase(printed(22.1, 15.8, 100.1))).toBeNull();
    // The least share above 0 with three decimals, 0.001 %, needs one of more than 66,666.
    expect(smallestBase([...printed(50, 25), { value: 0.001, decimals: 3 }])).toBeNull();
  });

  it("fits, and no smaller base does", () => {
    fc.assert(
      fc.property(questions(120, { minLength: 3, maxLength: 6 }), printedDecimals, ({ base, counts }, decimals) => {
        const shares = counts.map((count) => ({ value: roundShare(count, base, decimals), decimals }));
        const fits = (n: number) => {
          const possible = new Set(Array.from({ length: n + 1 }, (_, k) => roundShare(k, n, decimals)));
          return shares.every(({ value }) => possible.has(value));
        };
        const least = Array.from({ length: base }, (_, index) => index + 1).find(fits);
        expect(smallestBase(shares)).toBe(least);
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order and never falls with one share more", () => {
    fc.assert(
      fc.property(questions(900, { minLength: 4, maxLength: 6 }), ({ base, counts }) => {
        const shares = printed(...counts.map((count) => roundShare(count, base, 1)));
        const all = smallestBase(shares) ?? 0;
        expect(smallestBase(shares.toReversed())).toBe(all);
        expect(smallestBase(shares.slice(1)) ?? 0).toBeLessThanOrEqual(all);
      }),
      { numRuns: 60 },
    );
  });
});
