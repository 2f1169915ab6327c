import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fittingCounts } from "../../lib/stats/fitting-counts";
import { roundShare } from "../../lib/stats/round-half-up";
import { printedDecimals, samples } from "./arbitraries";

describe("counts behind a rounded share", () => {
  it.each([
    // Worked out by hand: 21/95 = 22.105 %; 21/95 and 22/95 = 23.158 % leave 22.5 out.
    [22.1, 1, 95, { from: 21, to: 21 }],
    [22.5, 1, 95, null],
    // Shares and counts that the agency printed side by side.
    [54, 0, 76, { from: 41, to: 41 }],
    [47, 0, 47, { from: 22, to: 22 }],
    [2, 0, 47, { from: 1, to: 1 }],
    // 39 % of 39 printed with 15, which is 38.46 %: the known contradiction of the first half of 2021.
    [39, 0, 39, null],
    // 63.4 % of 716: 453.6 to 454.3.
    [63.4, 1, 716, { from: 454, to: 454 }],
    // 10 % of 1,000: 95 (9.5, the half goes up) to 104 (10.4; 10.5 would be 11).
    [10, 0, 1000, { from: 95, to: 104 }],
    [0, 1, 2000, { from: 0, to: 0 }],
    [0, 1, 4000, { from: 0, to: 1 }],
    [100, 1, 4000, { from: 3998, to: 4000 }],
  ])("%d with %i decimals of %i", (value, decimals, base, counts) => {
    expect(fittingCounts(value, decimals, base)).toEqual(counts);
  });

  it("finds Brown and Heathers' impossible mean: 5.19 of 28 whole numbers, where only 5.18 and 5.21 are near", () => {
    // The whole part adds a multiple of 28, so the decimals .18, .19 and .21 stand for shares of 28.
    expect(fittingCounts(18, 0, 28)).toEqual({ from: 5, to: 5 });
    expect(fittingCounts(19, 0, 28)).toBeNull();
    expect(fittingCounts(21, 0, 28)).toEqual({ from: 6, to: 6 });
  });

  it("are exactly the counts that round to the share", () => {
    fc.assert(
      fc.property(samples(400), printedDecimals, ([count, base], decimals) => {
        const value = roundShare(count, base, decimals);
        const all = Array.from({ length: base + 1 }, (_, k) => k).filter(
          (k) => roundShare(k, base, decimals) === value,
        );
        expect(fittingCounts(value, decimals, base)).toEqual({ from: all[0], to: all.at(-1) });
      }),
    );
  });

  it("are none exactly where no count rounds to the share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 400 }), (tenths, base) => {
        const rounded = Array.from({ length: base + 1 }, (_, k) => roundShare(k, base, 1));
        expect(fittingCounts(tenths / 10, 1, base) !== null).toBe(rounded.includes(tenths / 10));
      }),
    );
  });

  it("are none for a share that is no share or has more decimals than stated", () => {
    expect(fittingCounts(100.1, 1, 95)).toBeNull();
    expect(fittingCounts(-0.1, 1, 95)).toBeNull();
    expect(fittingCounts(22.12, 1, 95)).toBeNull();
  });

  it.each([
    [22.1, 1, 0],
    [22.1, 1, 95.5],
    [22.1, -1, 95],
    [22.1, 0.5, 95],
    [Number.NaN, 1, 95],
  ])("refuses %d with %d decimals of %d", (value, decimals, base) => {
    expect(() => fittingCounts(value, decimals, base)).toThrow(RangeError);
  });
});
