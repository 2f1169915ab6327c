// The parts of a cell: value, digits and what stands around them, so that no output reads a number back from its text.
import { describe, expect, it } from "vitest";
import type { FigureQuery } from "../../lib/address/state";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import { type Lang, langs } from "../../lib/localised";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();

function cellsOf(id: string, lang: Lang, query: FigureQuery = {}) {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }, query).cells.flat();
}

describe("the parts of a cell", () => {
  it("are what stands before the digits, the digits and what stands behind them, in both languages", () => {
    const first = (id: string, lang: Lang, query: FigureQuery = {}) => {
      const [cell] = cellsOf(id, lang, query);
      return [cell?.before, cell?.digits, cell?.after, cell?.decimals];
    };
    expect(first("damage-experienced", "ja", { editions: "R2,R3" })).toEqual(["", "11.9", "", 1]);
    expect(first("report-destination", "ja", { editions: "R3" })).toEqual(["", "1", "位（割合の記載なし）", 0]);
    expect(first("report-destination", "en", { editions: "R3" })).toEqual(["No. ", "1", " (no share stated)", 0]);
  });

  it.each(langs)("make up the text of every shipped cell, with as many decimals as they say, in %s", (lang) => {
    for (const { id } of indicators) {
      for (const { text, before, digits, after, value, decimals } of cellsOf(id, lang)) {
        expect(before + digits + after, id).toBe(text);
        if (value === null) continue;
        expect(digits.replaceAll(",", ""), id).toBe(value.toFixed(decimals));
        expect(before + after, id).not.toMatch(/\d/);
      }
    }
  });
});
