// How far sources can be relied on is said on the source line; only what changes the reading is a caution.
import { describe, expect, it } from "vitest";
import type { FigureQuery } from "../../lib/address/state";
import { indicators } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import { standingCodes, standingWords } from "../../lib/figure/standing-words";
import { type Lang, langs } from "../../lib/localised";
import { noteCodesOf } from "../../lib/observation";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();

function figure(id: string, query: FigureQuery = {}, lang: Lang = "ja") {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, dataset, { lang, era: "wareki" }, query);
}

describe("standings", () => {
  it("says on the source line how far its sources can be relied on, and makes no caution of it", () => {
    const one = figure("ransomware-route", { editions: "R3" });
    expect(one.standings).toEqual([
      { code: "primary", label: "一次資料" },
      { code: "press", label: "報道による" },
    ]);
    expect(one.sourceLine).toMatch(/を加工して作成［一次資料・報道による］$/);
    expect(one.sources.map(({ text }) => text).join()).toContain("ScanNetSecurity");
    expect(one.cautions).toEqual([]);
    expect(figure("ransomware-route", { editions: "R3" }, "en").sourceLine).toMatch(
      / \[Primary source, Press report\]$/,
    );
  });

  it("cautions of a break only where both of its sides are shown", () => {
    const codes = (editions: string) => figure("damage-experienced", { editions }).cautions.map(({ code }) => code);
    expect(codes("R3,R6")).toContain("break");
    expect(codes("R6")).not.toContain("break");
  });

  it.each(langs)("are those of the sources of every figure, in %s", (lang) => {
    for (const { id } of indicators) {
      const { standings, sources, sourceLine, cells, state } = figure(id, {}, lang);
      const there = new Set(sources.map((one) => dataset.sources.get(one.id)?.standing));
      const codes = standings.map(({ code }) => code);
      expect(codes, id).toEqual(standingCodes.filter((code) => codes.includes(code)));
      for (const code of ["primary", "official", "press"] as const) {
        expect(codes.includes(code), `${id} ${code}`).toBe(there.has(code));
      }
      const preliminary = dataset.observations.some(
        (one) =>
          one.indicator === id && state.editions.includes(one.edition) && noteCodesOf(one).includes("preliminary"),
      );
      if (codes.includes("preliminary")) expect(preliminary, id).toBe(true);
      expect(sources.length > 0, id).toBe(standings.length > 0);
      for (const { code, label } of standings) {
        expect(label).toBe(standingWords[lang].label[code]);
        expect(sourceLine, id).toContain(label);
      }
      expect(cells.flat().every((cell) => cell.source === "" || dataset.sources.has(cell.source))).toBe(true);
    }
  });
});
