// Whatever a figure holds, its picture can be read: no text cut, none over another, none too small, nothing lost.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../lib/chart/lay-out";
import type { Scene, SceneNode } from "../../lib/chart/scene";
import { textBounds } from "../../lib/chart/text-line";
import type { Figure } from "../../lib/figure/figure";
import { randomFigure } from "./random-figure";
import { sampleCell, sampleFigure, samples } from "./sample-figures";
import { faultsOf, textsOf } from "./scene-faults";

type TextNode = Extract<SceneNode, { type: "text" }>;

const widths = [340, 720, 1040];

const bare = (text: string) => text.replace(/[\s　]/g, "");

/** Names and values that the picture must carry, whatever its width. */
function missingFrom(scene: Scene, figure: Figure, width: number): string[] {
  const drawn = bare(
    textsOf(scene)
      .map(({ text }) => text)
      .join(""),
  );
  const names = figure.categories.map(({ label, short }) => (width < 560 ? short : label));
  const values = figure.cells.flat().map(({ text }) => text);
  return [...names, ...values].filter((text) => !drawn.includes(bare(text)));
}

describe("layOut", () => {
  it("neither cuts nor overlaps nor shrinks a text, at any width", () => {
    fc.assert(
      fc.property(randomFigure, fc.constantFrom(...widths), (figure, width) => {
        expect(faultsOf(layOut(figure, width))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps the last edition's name, moved off the edge, clear of the one before it", () => {
    const short = Array.from({ length: 37 }, (_, index) => ({ 30: "R10上", 36: "R22上" })[index] ?? "R1");
    const figure = sampleFigure({
      kind: "trend",
      categories: short.map((name) => [name, "2019", name]),
      series: ["割合"],
      cells: short.map(() => [sampleCell(0)]),
    });
    expect(faultsOf(layOut(figure, 340))).toEqual([]);
  });

  it("prints every name and every value of horizontal bars", () => {
    const horizontal = randomFigure.filter(({ kind }) => kind !== "trend" && kind !== "counts");
    fc.assert(
      fc.property(horizontal, fc.constantFrom(...widths), (figure, width) => {
        expect(missingFrom(layOut(figure, width), figure, width)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.entries(samples))("prints every value of the sample %s", (_, figure) => {
    for (const width of widths) {
      const scene = layOut(figure, width);
      expect(faultsOf(scene)).toEqual([]);
      const drawn = textsOf(scene).map(({ text }) => text);
      const values = figure.cells.flat().filter(({ value }) => value !== null);
      expect(values.filter(({ text }) => !drawn.some((one) => one.includes(text)))).toEqual([]);
    }
  });

  it("writes values clear of their whiskers", () => {
    for (const width of widths) {
      const { nodes } = layOut(samples.groups, width);
      const ends = nodes.flatMap((node) =>
        node.type === "path" && node.stroke === "text" ? [...node.d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)] : [],
      );
      const values = nodes.filter((node): node is TextNode => node.type === "text" && node.weight === 700);
      for (const value of values) {
        const { left, right, top, bottom } = textBounds(value, 700);
        const touching = ends.filter(
          ([, x, y]) => Number(x) > left - 2 && Number(x) < right && Number(y) > top && Number(y) < bottom,
        );
        expect(touching).toEqual([]);
      }
    }
  });

  it("draws no line across a break or a missing edition", () => {
    const { nodes } = layOut(samples.trend, 720);
    const lines = nodes.filter((node) => node.type === "path" && node.width === 2 && node.d.includes("L"));
    const first = lines[0]?.type === "path" ? lines[0].d : "";
    // 平成29年 to 令和元年, and 令和3年 to 令和5年: two stretches, with three points each.
    expect(first.match(/M/g)).toHaveLength(2);
    expect(first.match(/L/g)).toHaveLength(4);
  });

  it("draws 「以上」 with an open end, never closed at the value", () => {
    const dashed = (figure: Figure) =>
      layOut(figure, 720).nodes.filter((node) => node.type === "line" && node.dash === "3 2" && node.stroke !== "grid");
    expect(dashed(samples.ranking)).toHaveLength(2);
    const exact = {
      ...samples.ranking,
      cells: samples.ranking.cells.map((row) => row.map((cell) => ({ ...cell, qualifier: "exact" as const }))),
    };
    expect(dashed(exact)).toHaveLength(0);
  });

  it("joins the unsettled places of a ranking and says so", () => {
    const words = textsOf(layOut(samples.ranking, 720))
      .map(({ text }) => text)
      .join("");
    expect(words).toContain("差は誤差の範囲（参考）");
    expect(words).toContain("1位");
  });

  it("draws no axis where no value was published", () => {
    const figure = {
      ...samples.ranking,
      cells: samples.ranking.cells.map((row) =>
        row.map((cell, index) => ({ ...cell, value: null, interval: null, text: `${index + 1}位（割合の記載なし）` })),
      ),
      brackets: [],
    };
    const texts = textsOf(layOut(figure, 720)).map(({ text }) => text);
    expect(texts).toContain("1位（割合の記載なし）");
    expect(texts).not.toContain("（%）");
  });
});
