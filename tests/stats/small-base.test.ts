import { describe, expect, it } from "vitest";
import { isSmallBase } from "../../lib/stats/small-base";

describe("a small base", () => {
  it("is one under 30, as in the police agency's survey of crime victims", () => {
    expect([1, 29, 30, 31, 716].map(isSmallBase)).toEqual([true, true, false, false, false]);
  });

  it("refuses a base that is none", () => {
    expect(() => isSmallBase(0)).toThrow(RangeError);
    expect(() => isSmallBase(29.5)).toThrow(RangeError);
  });
});
