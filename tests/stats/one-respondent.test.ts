import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneRespondent, oneRespondentLimit } from "../../lib/stats/one-respondent";

describe("one respondent's worth in points", () => {
  // By hand: 100/95 = 1.05…, 100/76 = 1.32…, 100/31 = 3.23…, 100/80 = 1.25 (the half goes up).
  it.each([
    [95, 1.1],
    [76, 1.3],
    [31, 3.2],
    [80, 1.3],
    [1, 100],
  ])("of %i is %d", (base, points) => {
    expect(oneRespondent(base)).toBe(points);
  });

  it("is at least a point wherever it is shown, and falls as the base grows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: oneRespondentLimit - 1 }), (base) => {
        expect(oneRespondent(base)).toBeGreaterThanOrEqual(1);
        expect(oneRespondent(base + 1)).toBeLessThanOrEqual(oneRespondent(base));
      }),
    );
    expect(oneRespondentLimit).toBe(100);
  });

  it("refuses a base that is none", () => {
    expect(() => oneRespondent(0)).toThrow(RangeError);
    expect(() => oneRespondent(9.5)).toThrow(RangeError);
  });
});
