// A part is never set beside its total: what repeats others' count stands apart, in every chart.
import { describe, expect, it } from "vitest";
import { type FigureQuery, resolveState } from "../../lib/address/state";
import { chartTraits } from "../../lib/catalogue/chart-kinds";
import { indicators } from "../../lib/catalogue/indicators";
import { isOverlapping } from "../../lib/catalogue/overlapping";
import { layOut } from "../../lib/chart/lay-out";
import { standApart } from "../../lib/figure/apart";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Lang } from "../../lib/localised";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();

function figure(id: string, query: FigureQuery = {}, lang: Lang = "ja") {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, dataset, { lang, era: "wareki" }, query);
}

describe("what stands apart", () => {
  it("are totals beside their parts, and of totals alone the widest", () => {
    const places = (...items: string[]) => items.map((item) => ({ item }));
    const indicator = { overlapping: ["all", "most"] };
    expect(standApart(indicator, places("one", "all", "two"))).toEqual([false, true, false]);
    expect(standApart(indicator, places("most", "all"))).toEqual([false, true]);
    expect(standApart(indicator, places("all"))).toEqual([false]);
    expect(standApart({}, places("one", "two"))).toEqual([false, false]);
  });

  it("come last under a rule, with the word for it, and are in no bracket", () => {
    const one = figure("recovery-cost", { editions: "R3H1", order: "value" });
    expect(one.categories.map(({ label, apart }) => [label, apart])).toEqual([
      ["1,000万円以上5,000万円未満", false],
      ["100万円以上500万円未満", false],
      ["100万円未満", false],
      ["500万円以上1,000万円未満", false],
      ["5,000万円以上1億円未満", false],
      ["1,000万円以上", true],
    ]);
    expect(one.categories.at(-1)?.sublabel).toBe("再掲");
    expect(one.table.rows.at(-1)?.header).toBe("（再掲）1,000万円以上");
    expect(one.headline.first).toContain("1,000万円以上5,000万円未満");
    expect(one.brackets.length).toBeGreaterThan(0);
    for (const { to } of one.brackets) expect(to).toBeLessThan(5);
    const without = { ...one, categories: one.categories.map((row) => ({ ...row, apart: false })) };
    for (const width of [340, 720]) {
      const rules = (scene: ReturnType<typeof layOut>) =>
        scene.nodes.filter((node) => node.type === "line" && node.stroke === "axis" && node.y1 === node.y2);
      expect(rules(layOut(one, width)).length - rules(layOut(without, width)).length).toBe(1);
    }
  });

  it("are groups too: the total of manufacturing is not its highest part", () => {
    const one = figure("damage-any", { breakdown: "industry", editions: "H12" });
    expect(one.categories.at(-1)).toMatchObject({ label: "製造業計", apart: true, sublabel: "n=179" });
    expect(one.headline.first).toContain("機械関連");
  });

  it("are no part of a whole", () => {
    const one = figure("recovery-time", { kind: "composition", editions: "R3" });
    expect(one.series.map(({ key }) => key)).not.toContain("1-month-or-more");
  });
});

describe("every figure", () => {
  const states = indicators.flatMap((indicator) => {
    const stored = dataset.observations.filter((one) => one.indicator === indicator.id);
    return indicator.breakdowns.flatMap((breakdown) => {
      if (!stored.some((one) => one.breakdown === breakdown)) return [];
      const { kind } = resolveState(indicator, stored, { breakdown });
      const editions = [...new Set(stored.filter((one) => one.breakdown === breakdown).map((one) => one.edition))];
      return ["", ...editions].map((edition) => ({
        indicator,
        query: { breakdown, ...(edition ? { editions: edition } : {}) },
        kind,
      }));
    });
  });

  it("keeps totals behind their parts and out of the first place and the brackets", () => {
    for (const { indicator, query } of states) {
      const one = figure(indicator.id, query);
      if (chartTraits[one.kind].rows === "editions") continue;
      const at = `${indicator.id} ${JSON.stringify(query)}`;
      const apart = one.categories.map((row) => row.apart);
      expect(apart, at).toEqual([...apart].sort());
      const overlapping = (key: string) =>
        (indicator.overlapping ?? []).some(
          (code) => key === code || key.startsWith(`${code}-`) || key.endsWith(`-${code}`),
        );
      const own = one.categories.filter(({ key }) => isOverlapping(indicator, { item: key }) || overlapping(key));
      if (own.length < one.categories.length)
        expect(
          own.every((row) => row.apart),
          at,
        ).toBe(true);
      for (const { to } of one.brackets) expect(one.categories[to]?.apart, at).toBe(false);
      for (const row of one.categories.filter((row) => row.apart)) {
        if (/最も|最多|最高/.test(one.headline.first)) expect(one.headline.first, at).not.toContain(`「${row.label}」`);
      }
    }
  });
});
