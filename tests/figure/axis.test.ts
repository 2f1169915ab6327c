// The axis of values: as long as it must be, with ticks that say where they stand.
import { describe, expect, it } from "vitest";
import { axisFor } from "../../lib/figure/styles";

describe("the axis of values", () => {
  it("holds the highest value, in whole steps: ticks are printed without decimals", () => {
    for (const percent of [true, false]) {
      for (let highest = 0; highest <= (percent ? 100 : 30_000); highest += percent ? 0.1 : 0.5) {
        const { max, step } = axisFor(highest, percent);
        expect([highest, max >= highest, step % 1, max % step]).toEqual([highest, true, 0, 0]);
      }
    }
    expect(axisFor(27, true)).toEqual({ max: 30, step: 10 });
  });
});
