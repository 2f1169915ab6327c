import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsTotal } from "../../lib/stats/parts-total";
import { roundShare } from "../../lib/stats/round-half-up";

const whole = (...values: number[]) => values.map((value) => ({ value, decimals: 0 }));
const tenths = (...values: number[]) => values.map((value) => ({ value, decimals: 1 }));

describe("the parts of a single-answer question", () => {
  it("add up to 100 within rounding in the agency's infection routes", () => {
    // First halves of 2021 and 2024: 55 + 23 + 13 + 10 and 47 + 36 + 2 + 15.
    expect(partsTotal(whole(55, 23, 13, 10))).toEqual({ total: 101, tolerance: 2, ok: true });
    expect(partsTotal(whole(47, 36, 2, 15))).toEqual({ total: 100, tolerance: 2, ok: true });
  });

  it("add up in decimal, not in binary", () => {
    expect(partsTotal(tenths(33.3, 33.3, 33.3))).toEqual({ total: 99.9, tolerance: 0.15, ok: true });
    expect(partsTotal(tenths(70.1, 20.1, 9.9))).toEqual({ total: 100.1, tolerance: 0.15, ok: true });
  });

  it("agree still where every part was a half that went up: 1 and 7 of 8", () => {
    expect(partsTotal(whole(13, 88))).toEqual({ total: 101, tolerance: 1, ok: true });
    expect(partsTotal(whole(13, 89))).toEqual({ total: 102, tolerance: 1, ok: false });
  });

  it("take each part's own decimals", () => {
    // 2021: 54, 20 and 7 in whole percent, 19.7 with one decimal: three halves and one twentieth.
    expect(partsTotal([...whole(54, 20, 7), ...tenths(19.7)])).toEqual({ total: 100.7, tolerance: 1.55, ok: true });
  });

  it("are told where they miss 100 by more than rounding allows", () => {
    expect(partsTotal(whole(55, 23, 13))).toMatchObject({ total: 91, ok: false });
    expect(partsTotal(tenths(60.2, 40))).toMatchObject({ total: 100.2, tolerance: 0.1, ok: false });
    expect(partsTotal([])).toMatchObject({ total: 0, ok: false });
  });

  it("always agree when they are the rounded shares of one base", () => {
    const answers = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 2 }), (counts, decimals) => {
        const base = counts.reduce((all, one) => all + one, 0);
        fc.pre(base > 0);
        expect(partsTotal(counts.map((count) => ({ value: roundShare(count, base, decimals), decimals }))).ok).toBe(
          true,
        );
      }),
    );
  });

  it("refuses what is no share", () => {
    expect(() => partsTotal(tenths(Number.NaN))).toThrow(RangeError);
    expect(() => partsTotal([{ value: 1, decimals: -1 }])).toThrow(RangeError);
    expect(() => partsTotal([{ value: 1, decimals: 0.5 }])).toThrow(RangeError);
  });
});
