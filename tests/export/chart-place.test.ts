// Names and values of native charts: whole words under columns, numbers off their whiskers, nothing beyond the frame.
import { describe, expect, it } from "vitest";
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { beyondWhisker, placeChart } from "../../lib/export/office/chart-place";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Cell } from "../../lib/figure/figure";
import type { Lang } from "../../lib/localised";
import { knownState, shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();
const figureOf = (id: string, lang: Lang = "ja") =>
  buildFigure(
    indicatorById.get(id) as Indicator,
    dataset,
    { lang, era: lang === "ja" ? "wareki" : "western" },
    knownState(id),
  );
const [slide, report] = [
  { width: 820, height: 300, larger: 1 },
  { width: 454, height: 240, larger: 1 },
];

const categoryNames = (...of: Parameters<typeof placeChart>) => placeChart(...of).names;

describe("names of categories", () => {
  it("break between year and half-year, on a slide and, smaller, in a report", () => {
    const figure = figureOf("ransomware-cases");
    const [wide, narrow] = [categoryNames(figure, slide), categoryNames(figure, report)];
    expect([wide.names[0], narrow.names[0]]).toEqual(["令和2年\n下半期\n2020", "令和2年\n下半期\n2020"]);
    expect([wide.size, narrow.size]).toEqual([11, 9]);
    expect(categoryNames(figureOf("ransomware-cases", "en"), report).names[0]).toBe("2020\nH2");
  });

  it("beside bars are left to Office", () => {
    expect(categoryNames(figureOf("ransomware-route"), report)).toMatchObject({ size: 11 });
    expect(categoryNames(figureOf("ransomware-route"), report).names[0]).toBe("VPN機器からの侵入");
  });
});

describe("a value beyond its whisker", () => {
  const figure = figureOf("ransomware-route");
  const cell = figure.cells[0]?.[0] as Cell;
  const place = placeChart(figure, slide);
  const reaching = (upper: number): Cell => ({
    ...cell,
    value: 55,
    interval: { lower: 40, upper, kind: "stated-base" },
  });

  it("stands the further off the longer the whisker", () => {
    const [near, far] = [60, 70].map((upper) => beyondWhisker(figure, reaching(upper), place, slide));
    expect(far?.x).toBeCloseTo(3 * (near?.x ?? 0), 5);
    expect(near?.y).toBe(0);
  });

  it("leaves the plot so much room that a value beyond the longest whisker stands in the frame", () => {
    const axisEnd = structuredClone(figure);
    const [row] = axisEnd.cells as [Cell[]];
    row[0] = reaching(figure.axis.max);
    const { plot } = placeChart(axisEnd, slide);
    expect(plot.x + plot.width).toBeLessThan(slide.width - 20);
  });

  it("stays at its mark where nothing reaches beyond it", () => {
    expect(beyondWhisker(figure, { ...cell, interval: null, qualifier: "exact" }, place, slide)).toBeNull();
    expect(beyondWhisker({ ...figure, kind: "composition" }, cell, place, slide)).toBeNull();
    expect(beyondWhisker(figure, { ...cell, interval: null, qualifier: "at-least" }, place, slide)?.x).toBeGreaterThan(
      0,
    );
  });
});
