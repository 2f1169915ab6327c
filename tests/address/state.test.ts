// What a figure shows first, as editions come to the data.
import { describe, expect, it } from "vitest";
import { availableBreakdowns, availableKinds, itemsAreSegments, resolveState } from "../../lib/address/state";
import { breakBetween } from "../../lib/catalogue/break-between";
import { chartTraits } from "../../lib/catalogue/chart-kinds";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { compareEditions, sameLength } from "../../lib/edition";
import { shippedDataset } from "../figure/shipped-dataset";

const { observations } = shippedDataset();

/** The editions shown first once some more have come, each with what the first row of the newest one has. */
function shownWith(id: string, ...more: string[]): { now: readonly string[]; after: readonly string[] } {
  const indicator = indicatorById.get(id) as Indicator;
  const own = observations.filter((one) => one.indicator === id);
  const shown = (all: typeof own) => resolveState(indicator, all).editions;
  const newest = own.filter((one) => one.edition === shown(own).at(-1) && one.value !== null).slice(0, 1);
  const added = more.flatMap((edition) => newest.map((one) => ({ ...one, edition })));
  return { now: shown(own), after: shown([...own, ...added]) };
}

describe("editions shown first", () => {
  it("of a series over time are all of the newest one's length, and go on with newer ones", () => {
    const years = shownWith("ransomware-cases", "R7H2", "R8H1", "R8");
    expect(years).toEqual({ now: ["R3", "R4", "R5", "R6", "R7"], after: ["R3", "R4", "R5", "R6", "R7", "R8"] });
    const halves = shownWith("ransomware-cases", "R8H1").after;
    expect([halves[0], halves.at(-1), halves.length]).toEqual(["R2H2", "R8H1", 11]);
  });

  it("of others are the newest and the previous comparable one", () => {
    // The options were reworded in R6: nothing before stands beside it.
    expect(shownWith("damage-experienced", "R7")).toEqual({ now: ["R6"], after: ["R6", "R7"] });
    // R7H1 states VPN devices and remote desktops, as R6H1 does; R6, a year, stays away.
    expect(shownWith("ransomware-route", "R8")).toEqual({ now: ["R6H1", "R7H1"], after: ["R6", "R8"] });
    // R3 has places only, R4 a share only: neither can be read against the other.
    expect(shownWith("report-destination").now).toEqual(["R4"]);
  });

  it("follow the kind of chart that is asked for", () => {
    const trend = indicatorById.get("remote-access-allowed") as Indicator;
    const own = observations.filter((one) => one.indicator === trend.id);
    expect(resolveState(trend, own).editions).toEqual(["H30", "R1", "R2", "R3"]);
    expect(resolveState(trend, own, { kind: "ranking" }).editions).toEqual(["R2", "R3"]);
  });

  it("are of every figure its newest with a number, all of one length, and no break between two", () => {
    for (const indicator of indicators) {
      const own = observations.filter((one) => one.indicator === indicator.id);
      for (const breakdown of availableBreakdowns(indicator, own)) {
        const here = own.filter((one) => one.breakdown === breakdown);
        const published = here.filter((one) => one.value !== null || one.count !== null || one.rank !== null);
        const newest = published.map((one) => one.edition).sort(compareEditions);
        for (const kind of availableKinds(indicator, breakdown, itemsAreSegments(here))) {
          const { editions } = resolveState(indicator, own, { breakdown, kind });
          const what = `${indicator.id} ${breakdown} ${kind}: ${editions.join()}`;
          expect(editions.at(-1), what).toBe(newest.at(-1));
          expect(new Set(editions.map((one) => sameLength(one, "R3"))).size, what).toBeLessThan(2);
          if (chartTraits[kind].overTime || editions.length < 2) continue;
          expect(editions.length, what).toBe(2);
          expect(breakBetween(indicator, editions[0] ?? "", editions[1] ?? ""), what).toBeUndefined();
        }
      }
    }
  });
});
