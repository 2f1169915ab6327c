// Every shipped figure in every view, drawn at the widths of a phone, a page and a screen: all of it can be read.
import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { layOut } from "../../lib/chart/lay-out";
import { buildFigure } from "../../lib/figure/build-figure";
import { everyState } from "../figure/every-state";
import { shippedDataset } from "../figure/shipped-dataset";
import { sampleFigure, samples } from "./sample-figures";
import { faultsOf } from "./scene-faults";

const dataset = shippedDataset();

describe.each([
  ["ja", "wareki"],
  ["en", "western"],
] as const)("the pictures of all views in %s", (lang, era) => {
  it("have no text cut, small or over another", () => {
    for (const indicator of indicators) {
      const own = dataset.observations.filter((one) => one.indicator === indicator.id);
      for (const query of everyState(indicator, own).filter(({ editions }) => editions?.length !== 1)) {
        const figure = buildFigure(indicator, dataset, { lang, era }, query);
        for (const width of [340, 720, 1040]) {
          expect([figure.href, faultsOf(layOut(figure, width))]).toEqual([figure.href, []]);
        }
      }
    }
  });
});

describe("the picture of a trend", () => {
  it("has a thin dashed line across a break, and a band as high as the intervals along a line", () => {
    const { categories, cells, series } = samples.trend;
    const [first, second] = [cells[4]?.slice(0, 1) ?? [], cells[4]?.slice(1, 2) ?? []];
    const figure = {
      ...sampleFigure({ kind: "trend", categories: [], series: [], cells: [] }),
      ...{ categories: categories.slice(0, 3), series: series.slice(0, 1), cells: [first, second, first] },
      ...{ axis: samples.trend.axis, joins: [[true, false]], bridges: [[false, true]] },
      breaks: [{ before: 2, reason: "設問の変更" }],
    };
    const { nodes } = layOut(figure, 720);
    const dashed = nodes.filter((node) => node.type === "line" && node.stroke === "series1");
    expect(dashed).toMatchObject([{ width: 1, dash: "2 4" }]);
    const bands = nodes.filter((node) => node.type === "path" && node.opacity !== undefined && node.d.includes("V"));
    // Along the first stretch, alone at the third point; the legend's sample lies flat.
    expect(bands.filter((node) => node.type === "path" && /^M[\d.]+ [\d.]+[LH]/.test(node.d))).toHaveLength(2);
  });
});
