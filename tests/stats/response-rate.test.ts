import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { responseRate } from "../../lib/stats/response-rate";
import { samples } from "./arbitraries";

describe("the response rate", () => {
  it.each([
    [716, 2950, 24.3],
    // Printed by the agency's reports of FY2002 and 2000.
    [589, 1980, 29.7],
    [405, 1006, 40.3],
  ])("of %i from %i is %d %%", (responses, sample, rate) => {
    expect(responseRate(responses, sample)).toBe(rate);
  });

  it("lies within half a tenth of the quotient, between 0 and 100", () => {
    fc.assert(
      fc.property(samples(100_000), ([responses, sample]) => {
        const rate = responseRate(responses, sample);
        expect(Math.abs(rate - (100 * responses) / sample)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("refuses more responses than were asked, and no sample", () => {
    expect(() => responseRate(2951, 2950)).toThrow(RangeError);
    expect(() => responseRate(0, 0)).toThrow(RangeError);
    expect(() => responseRate(1.5, 10)).toThrow(RangeError);
  });
});
