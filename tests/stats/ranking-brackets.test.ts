import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankingBrackets } from "../../lib/stats/ranking-brackets";
import { questions } from "./arbitraries";

/** |p1 − p2| against 1.96 standard errors of the largest variance, (min(p1 + p2, 2 − p1 − p2) − (p1 − p2)²)/n. */
function toldApart(p1: number, p2: number, n: number): boolean {
  const distance = Math.abs(p1 - p2);
  return distance > 1.959964 * Math.sqrt((Math.min(p1 + p2, 2 - p1 - p2) - distance * distance) / n);
}

describe("places of a ranking that can't be told apart are bracketed", () => {
  it("joins the three places of the damage ranking of R3, whose smallest base is 95", () => {
    // By hand: 6.3 points against 1.96·√.003948 = 12.3; 3.2 points against 1.96·√((.284 − .032²)/95) = 10.7.
    expect(rankingBrackets([0.221, 0.158, 0.126], 95)).toEqual([{ from: 0, to: 2 }]);
  });

  it("leaves VPN device and remote desktop of R3 apart, 54 % and 20 % of 76, and joins what follows", () => {
    // By hand: 34 points against 1.96·√((.74 − .34²)/76) = 17.8; 13 against 1.96·√((.27 − .13²)/76) = 11.3.
    expect(rankingBrackets([0.54, 0.2, 0.07], 76)).toEqual([]);
    expect(rankingBrackets([0.54, 0.2, 0.197, 0.07], 76)).toEqual([{ from: 1, to: 2 }]);
  });

  it("starts a new bracket after a place that is settled", () => {
    expect(rankingBrackets([0.8, 0.79, 0.3, 0.29, 0.28, 0], 200)).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 4 },
    ]);
  });

  it("takes the places as they stand, その他 last though it be larger", () => {
    // By hand: 40 points against 1.96·√((.6 − .4²)/200) = 9.2.
    expect(rankingBrackets([0.3, 0.1, 0.5], 200)).toEqual([]);
  });

  it("has nothing to bracket with fewer than two places", () => {
    expect(rankingBrackets([], 95)).toEqual([]);
    expect(rankingBrackets([0.5], 95)).toEqual([]);
  });

  it("brackets every pair of neighbours that can't be told apart and no other, in maximal runs", () => {
    fc.assert(
      fc.property(questions(3000, { minLength: 0, maxLength: 12 }), ({ base, counts }) => {
        const shares = counts.sort((a, b) => b - a).map((count) => count / base);
        const runs = rankingBrackets(shares, base);
        for (const [place, share] of shares.slice(1).entries()) {
          const inside = runs.filter(({ from, to }) => from <= place && place + 1 <= to).length;
          expect(inside).toBe(toldApart(shares[place] ?? 0, share, base) ? 0 : 1);
        }
        for (const [index, run] of runs.entries()) {
          expect(run.from).toBeLessThan(run.to);
          expect(run.from).toBeGreaterThan(runs[index - 1]?.to ?? -1);
        }
      }),
    );
  });

  it("refuses shares in percent and bases that are none", () => {
    expect(() => rankingBrackets([22.1, 15.8], 95)).toThrow(RangeError);
    expect(() => rankingBrackets([0.2, 0.1], 0)).toThrow(RangeError);
    expect(() => rankingBrackets([], 1.5)).toThrow(RangeError);
  });
});
