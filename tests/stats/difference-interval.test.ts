import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceInterval } from "../../lib/stats/difference-interval";
import { samples } from "./arbitraries";

describe("Newcombe's interval of the difference of two independent shares", () => {
  // Newcombe 1998, Stat Med 17:873, Table II, method 10, columns (a) to (h).
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("of %i/%i − %i/%i is %5$d to %6$d, as Newcombe prints it", (count1, base1, count2, base2, lower, upper) => {
    const interval = differenceInterval(count1, base1, count2, base2);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it("lies within −1 and 1 and holds the difference", () => {
    fc.assert(
      fc.property(samples(5000), samples(5000), ([count1, base1], [count2, base2]) => {
        const { lower, upper } = differenceInterval(count1, base1, count2, base2);
        const difference = count1 / base1 - count2 / base2;
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("turns round with the two samples", () => {
    fc.assert(
      fc.property(samples(5000), samples(5000), ([count1, base1], [count2, base2]) => {
        const there = differenceInterval(count1, base1, count2, base2);
        const back = differenceInterval(count2, base2, count1, base1);
        expect(back.lower).toBeCloseTo(-there.upper, 12);
        expect(back.upper).toBeCloseTo(-there.lower, 12);
      }),
    );
  });

  it("of a sample against itself never leaves 0 out", () => {
    fc.assert(
      fc.property(samples(5000), ([count, base]) => {
        const { lower, upper } = differenceInterval(count, base, count, base);
        expect(lower).toBeLessThanOrEqual(0);
        expect(upper).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    [11, 10, 1, 10],
    [1, 10, 11, 10],
    [1, 10, 0, 0],
    [0.5, 10, 1, 10],
  ])("refuses %d/%d − %d/%d", (count1, base1, count2, base2) => {
    expect(() => differenceInterval(count1, base1, count2, base2)).toThrow(RangeError);
  });
});
