// Names and values of native charts: whole words under columns, numbers off their whiskers, nothing beyond the frame.
import { describe, expect, it } from "vitest";
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { printedLabel } from "../../lib/chart/printed-label";
import { beyondWhisker, placeChart, sidesOfPoints } from "../../lib/export/office/chart-place";
import { chartShapes } from "../../lib/export/office/chart-shapes";
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

describe("values of points on lines", () => {
  const figure = buildFigure(
    indicatorById.get("ransomware-cases-by-industry") as Indicator,
    dataset,
    { lang: "ja", era: "wareki" },
    { view: "trend" },
  );

  it("stand over, beside and under points that lie close, never on the axis", () => {
    const low = { width: 820, height: 230, larger: 1.4 };
    const place = placeChart(figure, low);
    const sides = (...values: number[]) =>
      sidesOfPoints({ ...figure, cells: [values.map((value) => ({ value }) as Cell)] }, place, low, 0);
    expect(sides(44.8, 13.8, 10.3, 9.5)).toEqual(["t", "t", "r", "b"]);
    expect(sides(0.8, 0.5, 0.2, 40)).toEqual(["t", "r", "r", "t"]);
  });
});

describe("the column of differences", () => {
  it("stands right of the plot in a native chart as in the picture, a row for each of its own", () => {
    const figure = buildFigure(
      indicatorById.get("ransomware-route") as Indicator,
      dataset,
      { lang: "ja", era: "wareki" },
      { view: "compare", editions: "R5,R6" },
    );
    const { differences, plot } = placeChart(figure, slide);
    expect(differences?.x).toBeGreaterThan(plot.x + plot.width);
    const shapes = chartShapes(figure, { style: "color", theme: "light" }, slide) ?? "";
    const texts = [...shapes.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text);
    expect(texts).toContain("差（R5→R6）");
    const marks = figure.categories.map(({ key }) => figure.changes?.rows.find((row) => row.key === key)?.mark ?? "－");
    expect(texts.slice(texts.indexOf("差（R5→R6）") + 1)).toEqual(expect.arrayContaining(marks));
    expect(placeChart(figureOf("ransomware-cases"), slide).differences).toBeNull();
  });
});

describe("a place in the source's ranking", () => {
  it("stands in brackets behind the value, apart from its digits", () => {
    const figure = figureOf("damage-experienced");
    const cell = { ...figure.cells[0]?.[0], before: "", digits: "17.5", after: "", rank: 1 } as Cell;
    expect(printedLabel(figure, cell)).toBe("17.5（1位）");
  });
});

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
