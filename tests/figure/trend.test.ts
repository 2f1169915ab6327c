// The trend of shares: which options are drawn, where their lines run, and what is said of the rest.
import { describe, expect, it } from "vitest";
import type { FigureQuery } from "../../lib/address/state";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { layOut } from "../../lib/chart/lay-out";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Cell, Figure } from "../../lib/figure/figure";
import { breaksOf, linesOf } from "../../lib/figure/joins";
import { everyState } from "./every-state";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();
const reader = { lang: "ja", era: "wareki" } as const;
const indicator = (id: string) => indicatorById.get(id) as Indicator;
const trend = (id: string, query: FigureQuery = {}) =>
  buildFigure(indicator(id), dataset, reader, { view: "trend", ...query });

const places = (...editions: string[]) => editions.map((edition) => ({ key: edition, edition }));
const column = (...values: (number | null)[]) => values.map((value) => [{ value } as Cell]);

describe("values at points that lie close", () => {
  it("stand over one another as their points do", () => {
    const figure = trend("ransomware-cases-by-industry");
    const texts = ["44.8", "13.8", "10.3", "9.5"];
    const first = figure.cells[0]?.[0] as Cell;
    const close = texts.map((text) => ({ ...first, value: Number(text), text, interval: null, unconfirmed: false }));
    const { nodes } = layOut({ ...figure, cells: [...figure.cells.slice(0, -1), close] }, 960);
    const heights = texts.map((text) =>
      nodes.flatMap((node) => (node.type === "text" && node.text === text ? [node.y] : [])),
    );
    expect(heights.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
    expect(heights.flat()).toEqual(heights.flat().toSorted((a, b) => a - b));
  });
});

describe("lines over time", () => {
  it("run along years, across a break dashed, and nowhere over what is not published", () => {
    const changed = {
      ...indicator("ransomware-route"),
      breaks: [{ before: "R3", after: "R4", reason: { ja: "", en: "" } }],
    };
    const axis = places("R2", "R3", "R4", "R5", "R6");
    expect(linesOf(changed, axis, column(1, 2, 3, null, 5), [0])).toEqual({
      joins: [[true, false, false, false]],
      bridges: [[false, true, false, false]],
    });
  });

  it("run from year to year where only the first halves were asked", () => {
    const { categories, series, joins } = trend("ransomware-route", { span: "half" });
    expect(categories.map(({ key }) => key)).toEqual(["R3H1", "R4H1", "R5H1", "R6H1", "R7H1"]);
    const vpn = series.findIndex(({ label }) => label === "VPN機器からの侵入");
    expect(joins[vpn]).toEqual([true, false, false, true]);
  });

  it("run on where a survey turns from calendar to fiscal years", () => {
    const axis = places("H13", "H14FY");
    expect(linesOf(indicator("ransomware-route"), axis, column(1, 2), [0]).joins).toEqual([[true]]);
    expect(trend("damage-any").categories.map(({ key }) => key)).toEqual(["H12", "H13FY", "H14FY"]);
  });

  it("have the break at the first edition after it, though years without a number lie between", () => {
    const { breaks, categories } = trend("damage-experienced");
    expect(breaks.map(({ before }) => categories[before]?.key)).toEqual(["R6"]);
    expect(breaks[0]?.reason).not.toBe("");
    expect(breaksOf(indicator("damage-experienced"), places("R6", "R7"), "ja")).toEqual([]);
  });
});

describe("the options of a trend", () => {
  const trends: Figure[] = indicators
    .filter(({ unit }) => unit === "percent")
    .flatMap((one) => {
      const own = dataset.observations.filter(({ indicator }) => indicator === one.id);
      return everyState(one, own)
        .filter(({ view, editions }) => view === "trend" && editions?.length === 0)
        .map((query) => buildFigure(one, dataset, reader, query));
    });

  it("are four at most; the table has all of them, and a note says how many are there only", () => {
    expect(trends.length).toBeGreaterThan(10);
    for (const { series, table, notes, href } of trends) {
      expect(series.length, href).toBeLessThanOrEqual(4);
      const values = table.columns.slice(1).filter((name) => name.endsWith("（%）"));
      for (const { label } of series) expect(values, href).toContain(`${label}（%）`);
      const said = notes.flatMap(({ text }) => /^ほか(\d+)項目の値は表に示す。$/.exec(text)?.[1] ?? []);
      expect(said, href).toEqual(values.length > series.length ? [String(values.length - series.length)] : []);
    }
  });

  it("never leave out a number of the newest edition for lines that ended before it", () => {
    for (const { cells, series, table, href } of trends.filter(({ notes }) => notes[0]?.text.startsWith("ほか"))) {
      const newest = cells.findLast((row) => row.some(({ value }) => value !== null)) ?? [];
      const drawn = newest.filter(({ value }) => value !== null).length;
      const stated = (table.rows[cells.indexOf(newest)]?.cells ?? []).filter((_, index) =>
        table.columns[index + 1]?.endsWith("（%）"),
      );
      const numbers = stated.filter((text) => /\d/.test(text) && !text.includes("割合の記載なし")).length;
      expect(drawn, href).toBe(Math.min(series.length, numbers));
    }
  });

  it("are groups of respondents of which one is highest, not most frequent", () => {
    // The industries of 平成12年, as if asked again a year later.
    const again = dataset.observations
      .filter(({ indicator, breakdown }) => indicator === "damage-any" && breakdown === "industry")
      .flatMap((one) => [one, { ...one, edition: "H11" }]);
    const made = { ...dataset, observations: again };
    const figure = buildFigure(indicator("damage-any"), made, reader, { view: "trend", breakdown: "industry" });
    expect(figure.headline.first).toContain("最も高い");
    expect(figure.joins.every(([joined]) => joined)).toBe(true);
  });

  it("are groups of respondents in a breakdown, each by its own name", () => {
    const { series, kind } = trend("ransomware-cases-by-size", { breakdown: "org-size" });
    expect([kind, series.map(({ label }) => label)]).toEqual(["trend", ["大企業", "中小企業", "団体等"]]);
  });
});
