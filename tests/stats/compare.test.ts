import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyChange } from "../../lib/stats/compare";

describe("a rise or a fall is said only where the interval leaves 0 out", () => {
  // Intervals from Newcombe 1998, Stat Med 17:873, Table II, method 10: (a), (a) turned round, (d), (f).
  it.each([
    [0.0524, 0.3339, "rise"],
    [-0.3339, -0.0524, "fall"],
    [-0.0381, 0.1926, "no-clear-difference"],
    [-0.2775, 0.2775, "no-clear-difference"],
    [0, 0.2, "no-clear-difference"],
    [-0.2, 0, "no-clear-difference"],
  ])("%d to %d: %s", (lower, upper, verdict) => {
    expect(classifyChange({ lower, upper })).toBe(verdict);
  });

  it("turns round with the interval", () => {
    const opposite = { rise: "fall", fall: "rise", "no-clear-difference": "no-clear-difference" };
    fc.assert(
      fc.property(fc.tuple(ends, ends), (pair) => {
        const [lower, upper] = [Math.min(...pair), Math.max(...pair)];
        expect(classifyChange({ lower: -upper, upper: -lower })).toBe(opposite[classifyChange({ lower, upper })]);
      }),
    );
  });

  it("refuses ends that are swapped or no numbers", () => {
    expect(() => classifyChange({ lower: 0.2, upper: 0.1 })).toThrow(RangeError);
    expect(() => classifyChange({ lower: Number.NaN, upper: 0.1 })).toThrow(RangeError);
  });
});

const ends = fc.double({ min: -1, max: 1, noNaN: true });
