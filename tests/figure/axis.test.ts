import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisFor } from "../../lib/figure/styles";

describe("the axis of values", () => {
  it("holds the highest value, in whole steps: ticks are printed without decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.boolean(), (tenths, percent) => {
        const { max, step } = axisFor(tenths / 10, percent);
        expect(max).toBeGreaterThanOrEqual(tenths / 10);
        expect(Number.isInteger(step)).toBe(true);
        expect(max % step).toBe(0);
      }),
    );
    expect(axisFor(27, true)).toEqual({ max: 30, step: 10 });
  });
});
