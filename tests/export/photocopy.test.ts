// Photocopies: what a black-and-white copier leaves of a picture can be told apart, for every shipped and any figure.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageSizes } from "../../lib/address/looks";
import { layOut } from "../../lib/chart/lay-out";
import { type PaletteName, palettes } from "../../lib/chart/palette";
import type { SceneNode } from "../../lib/chart/scene";
import { chartPart } from "../../lib/export/office/chart-part";
import { chartColumns, chartRanges } from "../../lib/export/office/chart-table";
import { alikeWhenCopied, copiedPalette, lightness, toldApart } from "../../lib/export/picture/photocopy";
import { pictureOf } from "../../lib/export/picture/picture";
import { svgText } from "../../lib/export/picture/svg";
import type { Figure } from "../../lib/figure/figure";
import { langs } from "../../lib/localised";
import { randomFigure } from "../chart/random-figure";
import { sampleCell, sampleFigure } from "../chart/sample-figures";
import { options, shippedFigures } from "./pictures";

describe("photocopies", () => {
  it("measure lightness as the conventions do", () => {
    // blue-900 25, blue-600 47, orange-800 48, grey-600 43.
    expect(["#0017c1", "#3460fb", "#c74700", "#666666"].map((one) => Math.round(lightness(one)))).toEqual([
      25, 47, 48, 43,
    ]);
  });

  const rect = (x: number, more: object): SceneNode => ({
    type: "rect",
    x,
    y: 0,
    width: 50,
    height: 20,
    fill: "series1",
    ...more,
  });
  const copied = (...nodes: SceneNode[]) => alikeWhenCopied({ width: 200, height: 20, nodes }, palettes.light);

  it("tell neighbours apart by lightness or pattern only", () => {
    expect(copied(rect(0, {}), rect(51.5, { fill: "series4" }))).toHaveLength(1);
    expect(copied(rect(0, {}), rect(51.5, {}))).toHaveLength(1);
    expect(copied(rect(0, {}), rect(51.5, { fill: "series2" }))).toEqual([]);
    expect(copied(rect(0, {}), rect(51.5, { fill: "series4", pattern: "dots" }))).toEqual([]);
    expect(copied(rect(0, {}), rect(60, { fill: "series4" }))).toEqual([]);
  });

  it.each(Object.keys(palettes) as PaletteName[])("keep every shipped figure readable in the palette %s", (name) => {
    for (const figure of langs.flatMap(shippedFigures)) {
      for (const width of figure.categories.length > 0 ? [340, 720, 1040] : []) {
        expect(alikeWhenCopied(layOut(figure, width), palettes[name]), figure.indicator).toEqual([]);
      }
    }
  });

  it("keep every shipped figure readable as a file in black and white, whatever its size", () => {
    for (const figure of langs.flatMap(shippedFigures)) {
      for (const size of pageSizes) {
        expect(alikeWhenCopied(pictureOf(figure, { ...options, style: "mono", size })), figure.indicator).toEqual([]);
      }
    }
  });
});

describe("the preview of a copy", () => {
  it("shows a colour by its lightness alone, pale ones as paper, dark ones as black", () => {
    const copied = copiedPalette({ ...palettes.light, series1: "#c74700", series2: "#0066be", rest: "#e6e6e6" });
    expect(Object.values(copied).filter((grey) => !/^#(..)\1\1$/.test(grey))).toEqual([]);
    expect([copied.paper, copied.rest, copied.text]).toEqual(["#ffffff", "#ffffff", "#000000"]);
    // orange-800 is L* 48, blue-800 43: (48 - 15) / 75 is L* 44.
    expect(lightness(copied.series1)).toBeCloseTo((lightness("#c74700") - 15) / 0.75, 0);
    expect(lightness(copied.series1)).toBeGreaterThan(lightness(copied.series2));
  });

  it("is the picture of the file in other inks", () => {
    const [figure] = shippedFigures("ja") as [Figure];
    // Its record says how it was asked for.
    const shape = (svg: string) => svg.replace(/<metadata>.*?<\/metadata>/s, "").replaceAll(/#[0-9a-f]{6}/g, "");
    const [file, preview] = [svgText(figure, options), svgText(figure, { ...options, copied: true })];
    expect(preview).not.toBe(file);
    expect(shape(preview)).toBe(shape(file));
  });
});

describe("black and white", () => {
  const bars = randomFigure.filter(({ kind }) => kind !== "trend");

  it("takes other patterns where neighbours would be one grey, for any figure with up to six series", () => {
    fc.assert(
      fc.property(bars, fc.constantFrom(340, 720, 1040), (figure, width) => {
        const alike = alikeWhenCopied(toldApart(layOut(figure, width)));
        // Columns of one series, however close, are one thing.
        expect(alike.filter(([a, b]) => a.fill !== b.fill || a.stroke !== b.stroke)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  /** Sample: of four parts only the outer ones have numbers, so that two that are never neighbours stand together. */
  const smallBase = true;
  const cells = [[sampleCell(null), sampleCell(30, { smallBase }), sampleCell(null), sampleCell(40, { smallBase })]];
  const skipping = sampleFigure({
    kind: "composition",
    categories: ["令和3年"],
    series: ["ア", "イ", "ウ", "エ"],
    cells,
  });

  it("changes only what is alike", () => {
    const before = pictureOf(skipping, options);
    const after = pictureOf(skipping, { ...options, style: "mono" });
    expect(alikeWhenCopied(before)).toHaveLength(1);
    expect(alikeWhenCopied(after)).toEqual([]);
    const moved = after.nodes.filter((node, index) => node !== before.nodes[index] && node.type === "rect");
    // A hollow bar stays hollow: thin ink on paper, in its outline.
    expect(moved.filter((node) => node.type === "rect" && "inverse" in node && node.inverse)).toHaveLength(1);
    const plain = pictureOf(shippedFigures("ja")[0] as Figure, options);
    expect(toldApart(plain)).toBe(plain);
  });

  it("gives the bars of a native chart faces that a copier keeps apart", () => {
    const frame = { width: 450, height: 240, larger: 1 };
    const unlinked = { workbook: null, shapes: null };
    fc.assert(
      fc.property(bars, (figure) => {
        const xml = chartPart(figure, { style: "mono", theme: "light" }, chartRanges(figure), unlinked, frame);
        const faces = [...xml.matchAll(/<c:ser>.*?<\/c:tx><c:spPr>(.*?)<\/c:spPr>/g)].map(([, look = ""]) => ({
          pattern: /prst="(\w+)"/.exec(look)?.[1] ?? "solid",
          grey: lightness(`#${/srgbClr val="(\w+)"/.exec(look)?.[1] ?? ""}`),
        }));
        expect(faces).toHaveLength(chartColumns(figure).length);
        // Any two: where one between them has no number, they stand side by side.
        const alike = faces.filter((one, index) =>
          faces.slice(index + 1).some(({ pattern, grey }) => pattern === one.pattern && Math.abs(grey - one.grey) < 15),
        );
        expect(alike).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
