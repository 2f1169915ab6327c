// What a figure shows first, as editions come to the data.
import { describe, expect, it } from "vitest";
import { availableKinds } from "../../lib/address/available-kinds";
import {
  availableBreakdowns,
  availableSpans,
  type FigureQuery,
  resolveState,
  viewsInState,
} from "../../lib/address/state";
import { breakBetween } from "../../lib/catalogue/break-between";
import { chartTraits } from "../../lib/catalogue/chart-kinds";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { compareEditions, sameLength, spanOf } from "../../lib/edition";
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

/** A share that was published, or that its count and base make. */
const isNumber = (one: (typeof observations)[number]) =>
  one.value !== null || (one.count !== null && one.base !== null);

describe("the views of a figure", () => {
  const of = (id: string, query: FigureQuery = {}) =>
    resolveState(
      indicatorById.get(id) as Indicator,
      observations.filter((one) => one.indicator === id),
      query,
    );

  it("have a trend wherever two editions of one length share an option and no break lies between them", () => {
    for (const indicator of indicators.filter(({ unit }) => unit === "percent")) {
      const own = observations.filter((one) => one.indicator === indicator.id);
      for (const breakdown of availableBreakdowns(indicator, own)) {
        for (const span of availableSpans(own, breakdown)) {
          const numbers = own.filter(
            (one) => one.breakdown === breakdown && spanOf(one.edition) === span && isNumber(one),
          );
          const comparable = numbers.some((one) =>
            numbers.some(
              (other) =>
                compareEditions(one.edition, other.edition) < 0 &&
                one.item === other.item &&
                one.segment === other.segment &&
                !breakBetween(indicator, one.edition, other.edition),
            ),
          );
          const what = `${indicator.id} ${breakdown} ${span}`;
          expect(viewsInState(indicator, own, { breakdown, span }).includes("trend"), what).toBe(comparable);
        }
      }
    }
  });

  it("begin with the newest for shares, over time for counts and for what the catalogue draws so", () => {
    expect(of("ransomware-route")).toMatchObject({ view: "latest", kind: "ranking", editions: ["R6H1", "R7H1"] });
    expect(of("ransomware-cases")).toMatchObject({ view: "trend", kind: "counts" });
    expect(of("remote-access-allowed")).toMatchObject({ view: "trend", kind: "trend" });
  });

  it("keep what addresses meant that named a chart or editions and no view", () => {
    expect(of("ransomware-route", { kind: "trend" })).toMatchObject({
      view: "trend",
      editions: ["R3H1", "R4H1", "R6H1", "R7H1"],
    });
    expect(of("ransomware-route", { kind: "composition" })).toMatchObject({ view: "latest", kind: "composition" });
    expect(of("ransomware-route", { editions: "R3,R4" })).toMatchObject({ view: "compare", editions: ["R3", "R4"] });
    expect(of("ransomware-route", { editions: "R6H1,R7H1" }).view).toBe("latest");
    expect(of("remote-access-allowed", { kind: "ranking" })).toMatchObject({ view: "latest", editions: ["R2", "R3"] });
  });

  it("leave out a trend that only the other length of editions has", () => {
    // Years since 令和3年 can be set side by side, of these answers no two halves.
    const { view, kind } = of("remote-access-allowed", { kind: "trend", editions: "R3" });
    expect([view, kind]).toEqual(["trend", "trend"]);
    const wanted = indicators.flatMap((indicator) => {
      const own = observations.filter((one) => one.indicator === indicator.id);
      const kinds = (span?: "year" | "half") => availableKinds(indicator, own, "none", span);
      const spans = (["year", "half"] as const).filter((span) => availableSpans(own, "none").includes(span));
      return spans
        .filter((span) => kinds().includes("trend") && !kinds(span).includes("trend"))
        .map((span) => [indicator.id, of(indicator.id, { kind: "trend", span, breakdown: "none" }).view]);
    });
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(([, view]) => view !== "latest")).toEqual([]);
  });

  it("compare with the earliest comparable edition where none is chosen", () => {
    expect(of("ransomware-route", { view: "compare" }).editions).toEqual(["R3H1", "R7H1"]);
    // A first half with the earliest first half: R2H2 comes before it.
    expect(of("ransomware-cases", { view: "compare", span: "half" }).editions).toEqual(["R3H1", "R7H1"]);
    // The options were reworded in R6.
    expect(of("damage-experienced", { view: "compare" }).editions).toEqual(["R6"]);
  });

  it("refuse one that a figure does not have", () => {
    expect(() => of("report-destination", { view: "trend" })).toThrow("unknown-choice");
  });
});

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
        const span = spanOf(newest.at(-1) ?? "R3");
        for (const kind of availableKinds(indicator, own, breakdown, span)) {
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
