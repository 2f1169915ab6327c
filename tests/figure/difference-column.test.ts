// Chosen editions compared: the difference of each row beside its bars, in the table and for those who do not see it.
import { describe, expect, it } from "vitest";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { layOut } from "../../lib/chart/lay-out";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Lang } from "../../lib/localised";
import { textsOf } from "../chart/scene-faults";
import { everyState } from "./every-state";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();

function compared(id: string, editions: string, lang: Lang = "ja") {
  const figure = buildFigure(indicatorById.get(id) as Indicator, dataset, { lang, era: "wareki" }, { editions });
  return Object.fromEntries(figure.changes?.rows.map(({ cells: [label = ""], mark }) => [label, mark]) ?? []);
}

describe("the column of differences", () => {
  it("tells a clear difference, an uncertain one and what cannot be compared", () => {
    // 54 % of 76 and 47 % of 100 or so: Newcombe's interval has 0 in it (警察庁, 令和3年 and 令和6年).
    expect(compared("ransomware-route", "R3,R6")).toMatchObject({ VPN機器からの侵入: "差は不確か" });
    // Options reworded in 令和6年.
    expect(compared("damage-experienced", "R3,R6")).toMatchObject({ ランサムウェア: "比べられない" });
    // All reported cases: 38 % in 令和3年, 75 of 230 in 令和4年.
    expect(compared("ransomware-cases-by-industry", "R3,R4")).toMatchObject({ 製造業: "−5.4ポイント" });
    expect(compared("ransomware-cases-by-industry", "R3,R4", "en")).toMatchObject({ Manufacturing: "−5.4 points" });
  });

  it("is the difference of counts between their columns", () => {
    // 146 cases in 令和3年, 230 in 令和4年, 222 in 令和6年 (警察庁).
    const counts = indicatorById.get("ransomware-cases") as Indicator;
    const of = (editions: string, view: string) =>
      buildFigure(counts, dataset, { lang: "ja", era: "wareki" }, { editions, view });
    const { changes } = of("R3,R4,R6", "compare");
    expect(changes?.rows.map(({ mark }) => mark)).toEqual(["+84件", "−8件", "+76件"]);
    expect(changes?.columns).toEqual(["期間", "差（件）", "判定"]);
    expect(of("R3,R4,R6", "compare").alt).toContain("令和3年から令和4年への変化：+84件");
    const drawn = textsOf(layOut(of("R3,R4,R6", "compare"), 720)).map(({ text }) => text);
    expect(drawn).toEqual(expect.arrayContaining(["+84件", "−8件"]));
    expect(of("R3,R4,R6", "trend").changes).toBeNull();
  });

  it("says of every figure what the verdict says, in the picture, in the table and in words", () => {
    let columns = 0;
    for (const indicator of indicators) {
      const own = dataset.observations.filter((one) => one.indicator === indicator.id);
      for (const query of everyState(indicator, own)) {
        const figure = buildFigure(indicator, dataset, { lang: "ja", era: "wareki" }, query);
        const { changes, categories, table, alt, href, state } = figure;
        if (!changes?.column) {
          expect(changes?.column ?? null, href).toBeNull();
          continue;
        }
        columns += 1;
        expect(state.view, href).toBe("compare");
        expect(table.columns.at(-1), href).toBe(changes.column);
        const drawn = textsOf(layOut(figure, 720)).map(({ text }) => text);
        const told = new Map(changes.rows.map((row) => [row.key, row]));
        categories.forEach(({ key }, index) => {
          const row = told.get(key);
          if (!row) {
            expect(table.rows[index]?.cells.at(-1), href).toBe("–");
            return;
          }
          const { cells, verdict, mark } = row;
          const moved = { rise: /^\+[\d.]+ポイント$/, fall: /^−[\d.]+ポイント$/ };
          const words = cells.at(-1)?.match(/不連続|重なり/) ? /^比べられない$/ : /^(差は不確か|–)$/;
          expect(mark, href).toMatch(verdict === "rise" || verdict === "fall" ? moved[verdict] : words);
          expect(table.rows[index]?.cells.at(-1), href).toBe(mark);
          expect(alt, href).toContain(`${cells[0]}：${mark}`);
          expect(drawn, href).toContain(mark);
        });
      }
    }
    expect(columns).toBeGreaterThan(10);
  });
});
