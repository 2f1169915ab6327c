import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestVariance, sameRespondentsInterval } from "../../lib/stats/same-respondents-interval";

describe("the difference between two options of one question", () => {
  it("has the variance worked out by hand: .221 and .158 of 95", () => {
    expect(largestVariance(0.221, 0.158, 95)).toBeCloseTo(0.003948, 6);
  });

  it("has an interval of 1.96 standard errors either side: .063 ± .1231", () => {
    const { lower, upper } = sameRespondentsInterval(0.221, 0.158, 95);
    expect(lower).toBeCloseTo(0.063 - 1.959964 * Math.sqrt(0.003948), 4);
    expect(upper).toBeCloseTo(0.063 + 1.959964 * Math.sqrt(0.003948), 4);
  });

  it("has a variance no smaller than any that the respondents can have, and that one where nobody chose both or everybody one", () => {
    fc.assert(
      fc.property(respondents, ({ both, first, second, neither }) => {
        const n = both + first + second + neither;
        const [p1, p2] = [(both + first) / n, (both + second) / n];
        // Each respondent adds +1, −1 or 0 to the difference; the variance of that, from the full table.
        const variance = ((first + second) / n - ((first - second) / n) ** 2) / n;
        const bound = largestVariance(p1, p2, n);
        expect(bound).toBeGreaterThanOrEqual(variance - 1e-12);
        if (both === 0 || neither === 0) expect(bound).toBeCloseTo(variance, 12);
      }),
    );
  });

  it("turns round with the options and is centred on the difference", () => {
    fc.assert(
      fc.property(shares, shares, fc.integer({ min: 1, max: 5000 }), (p1, p2, n) => {
        const there = sameRespondentsInterval(p1, p2, n);
        const back = sameRespondentsInterval(p2, p1, n);
        expect(back.lower).toBeCloseTo(-there.upper, 12);
        expect((there.lower + there.upper) / 2).toBeCloseTo(p1 - p2, 12);
      }),
    );
  });

  it.each([
    [-0.1, 0.5, 10],
    [0.5, 1.1, 10],
    [22.1, 15.8, 95],
    [Number.NaN, 0.5, 10],
    [0.5, 0.5, 0],
    [0.5, 0.5, 9.5],
  ])("refuses %d and %d of %d", (p1, p2, n) => {
    expect(() => sameRespondentsInterval(p1, p2, n)).toThrow(RangeError);
  });
});

const people = fc.integer({ min: 0, max: 300 });
const respondents = fc
  .record({ both: fc.oneof(fc.constant(0), people), first: people, second: people, neither: people })
  .filter(({ both, first, second, neither }) => both + first + second + neither > 0);
const shares = fc.double({ min: 0, max: 1, noNaN: true });
