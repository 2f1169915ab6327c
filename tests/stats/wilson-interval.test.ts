import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../lib/stats/wilson-interval";
import { samples } from "./arbitraries";

describe("Wilson's interval of a share", () => {
  // Newcombe 1998, Stat Med 17:857, Table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("of %i/%i is %d to %d, as Newcombe prints it", (count, base, lower, upper) => {
    const interval = wilsonInterval(count, base);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it("lies within 0 and 1 and holds the share", () => {
    fc.assert(
      fc.property(samples(100_000), ([count, base]) => {
        const { lower, upper } = wilsonInterval(count, base);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(count / base);
        expect(upper).toBeGreaterThanOrEqual(count / base);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("ends where the share is 1.96 standard errors away, by the standard error of the end (Wilson 1927)", () => {
    fc.assert(
      fc.property(samples(5000), ([count, base]) => {
        const { lower, upper } = wilsonInterval(count, base);
        for (const end of [lower, upper]) {
          const distance = (count / base - end) ** 2;
          expect(distance).toBeCloseTo((1.959964 ** 2 * end * (1 - end)) / base, 10);
        }
      }),
    );
  });

  it("starts at exactly 0 where nobody chose it and ends at exactly 1 where all did", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (base) => {
        expect(wilsonInterval(0, base).lower).toBe(0);
        expect(wilsonInterval(base, base).upper).toBe(1);
      }),
    );
  });

  it("of those who did not choose it is the mirror image", () => {
    fc.assert(
      fc.property(samples(5000), ([count, base]) => {
        const chose = wilsonInterval(count, base);
        const didNot = wilsonInterval(base - count, base);
        expect(didNot.lower).toBeCloseTo(1 - chose.upper, 12);
        expect(didNot.upper).toBeCloseTo(1 - chose.lower, 12);
      }),
    );
  });

  it("narrows with a larger sample of the same share and rises with the count", () => {
    fc.assert(
      fc.property(samples(2000), fc.integer({ min: 2, max: 20 }), ([count, base], times) => {
        const [small, large] = [wilsonInterval(count, base), wilsonInterval(times * count, times * base)];
        expect(large.upper - large.lower).toBeLessThan(small.upper - small.lower);
        const more = wilsonInterval(Math.min(count + 1, base), base);
        expect(more.lower).toBeGreaterThanOrEqual(small.lower);
        expect(more.upper).toBeGreaterThanOrEqual(small.upper);
      }),
    );
  });

  it.each([
    [21, 20],
    [-1, 20],
    [0, 0],
    [1.5, 20],
    [1, 20.5],
    [Number.NaN, 20],
  ])("refuses %d of %d", (count, base) => {
    expect(() => wilsonInterval(count, base)).toThrow(RangeError);
  });
});
