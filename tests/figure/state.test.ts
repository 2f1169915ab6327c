// What a figure shows first, as editions come to the data.
import { describe, expect, it } from "vitest";
import { resolveState } from "../../lib/address/state";
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { shippedDataset } from "./shipped-dataset";

const { observations } = shippedDataset();

/** The editions shown first once some more have come. */
function shownWith(id: string, ...more: string[]): { now: readonly string[]; after: readonly string[] } {
  const indicator = indicatorById.get(id) as Indicator;
  const own = observations.filter((one) => one.indicator === id);
  const shown = (all: typeof own) => resolveState(indicator, all).editions;
  const added = more.flatMap((edition) => own.slice(0, 1).map((one) => ({ ...one, edition })));
  return { now: shown(own), after: shown([...own, ...added]) };
}

describe("editions shown first", () => {
  it("of a series over time go on with newer ones of the same length, without a change of the catalogue", () => {
    const halves = shownWith("ransomware-cases", "R7H2", "R8", "R8H1");
    expect(halves.now.at(-1)).toBe("R7H1");
    expect(halves.after).toEqual([...halves.now, "R7H2", "R8H1"]);
    const years = shownWith("double-extortion", "R7H1", "R7");
    expect(years).toEqual({ now: ["R3", "R4", "R5", "R6"], after: ["R3", "R4", "R5", "R6", "R7"] });
  });

  it("of a comparison stay those that the catalogue names", () => {
    expect(shownWith("damage-experienced", "R7").after).toEqual(["R2", "R3"]);
  });
});
