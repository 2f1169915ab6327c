// Colours over every figure and view: an option keeps its ink, years are one hue with the newest strong, patterns are for
// the photocopier, and what was computed says so among the marks.
import { describe, expect, it } from "vitest";
import { chartTraits } from "../../lib/catalogue/chart-kinds";
import { indicators } from "../../lib/catalogue/indicators";
import { layOut } from "../../lib/chart/lay-out";
import { toSvg } from "../../lib/chart/to-svg";
import { compareEditions } from "../../lib/edition";
import { chartPart } from "../../lib/export/office/chart-part";
import { chartRanges } from "../../lib/export/office/chart-table";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { figureWords } from "../../lib/figure/figure-words";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();
const restItems = new Set(["other", "no-answer", "unknown"]);

/** Every figure in every kind, with its own editions, with each alone and with all of one length. */
const figures = indicators.flatMap((indicator): Figure[] => {
  const all = dataset.observations.filter((one) => one.indicator === indicator.id);
  return indicator.breakdowns
    .filter((breakdown) => all.some((one) => one.breakdown === breakdown))
    .flatMap((breakdown) => {
      const own = all.filter((one) => one.breakdown === breakdown);
      const editions = [...new Set(own.map((one) => one.edition))].sort(compareEditions);
      const asked = [{}, { editions }, ...editions.map((one) => ({ editions: one }))];
      const first = buildFigure(indicator, dataset, { lang: "ja", era: "wareki" }, { breakdown });
      const kinds = indicator.charts.filter(
        (kind) => (chartTraits[kind].rows === "segments") === (chartTraits[first.kind].rows === "segments"),
      );
      return kinds.flatMap((kind) =>
        first.views.flatMap((view) =>
          asked.flatMap((query) => {
            try {
              return buildFigure(
                indicator,
                dataset,
                { lang: "ja", era: "wareki" },
                { breakdown, kind, view, ...query },
              );
            } catch {
              // A kind that this breakdown or view does not have.
              return [];
            }
          }),
        ),
      );
    });
});

describe("every figure in every view", () => {
  it("is looked at", () => {
    expect(new Set(figures.map(({ indicator }) => indicator)).size).toBeGreaterThan(30);
    expect(new Set(figures.map(({ kind }) => kind)).size).toBe(5);
  });

  it("gives an option one ink, whatever stands beside it, and no other option of its questionnaire the same", () => {
    const given = new Map<string, string>();
    for (const { indicator, kind, series, href } of figures) {
      if (chartTraits[kind].rows !== "editions") continue;
      for (const { key, style } of series) {
        const at = `${indicator} ${key}`;
        expect(style.ink, `${href} ${key}`).toBe(given.get(at) ?? style.ink);
        given.set(at, style.ink);
      }
    }
    for (const { kind, series, href, state } of figures) {
      if (chartTraits[kind].rows !== "editions" || state.editions.length > 1 || series.length > 6) continue;
      const inks = series.filter(({ key }) => !restItems.has(key)).map(({ style }) => style.ink);
      expect(new Set(inks).size, href).toBe(inks.length);
    }
  });

  it("gives the newest year the strong ink, and the years before it paler ones", () => {
    for (const { kind, series, href } of figures) {
      if (chartTraits[kind].rows === "editions") continue;
      const inks = [...series].reverse().map(({ style }) => style.ink);
      expect(inks[0] ?? "series1", href).toBe("series1");
      const rank = inks.map((ink) => Number(ink.slice(-1)));
      expect(
        inks.slice(1).every((ink) => ink.startsWith("year")),
        href,
      ).toBe(true);
      expect(
        [...rank].sort((a, b) => a - b),
        href,
      ).toEqual(rank);
    }
  });

  it("draws no pattern in colour, in picture and native chart", () => {
    const frame = { width: 450, height: 240, larger: 1 };
    for (const figure of figures.filter(({ categories }) => categories.length > 0)) {
      for (const width of [340, 720]) {
        const scene = layOut(figure, width);
        expect(
          scene.nodes.filter((node) => node.type === "rect" && node.pattern),
          figure.href,
        ).toEqual([]);
        expect(toSvg(scene, { palette: "light", idPrefix: "x", title: "", desc: "" })).not.toContain("<pattern");
      }
      const native = chartPart(
        figure,
        { style: "color", theme: "light" },
        chartRanges(figure),
        { workbook: null, shapes: null },
        frame,
      );
      expect(native, figure.href).not.toContain("pattFill");
    }
  });

  it("keeps the fill of what was computed, with its mark behind the number and the mark's meaning below", () => {
    const { computed, markMeaning } = figureWords.ja;
    const some = figures.filter(({ cells }) => cells.flat().some(({ status }) => status === "computed"));
    expect(some.length).toBeGreaterThan(5);
    for (const { cells, marks, href } of some) {
      for (const cell of cells.flat()) {
        expect(cell.after.includes(computed), href).toBe(cell.status === "computed");
      }
      expect(marks, href).toContainEqual({ mark: computed, meaning: markMeaning.computed });
    }
  });

  it("draws a computed number as it draws a stated one", () => {
    const figure = figures.find(
      ({ kind, cells }) =>
        kind === "ranking" && cells.flat().some(({ status, smallBase }) => status === "computed" && !smallBase),
    );
    if (!figure) throw new Error("no computed value");
    const as = (status: "computed" | "stated") => ({
      ...figure,
      cells: figure.cells.map((row) => row.map((cell) => (cell.value === null ? cell : { ...cell, status }))),
    });
    expect(layOut(as("computed"), 720)).toEqual(layOut(as("stated"), 720));
  });
});
