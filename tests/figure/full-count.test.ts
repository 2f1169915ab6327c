// What was counted in full: reported cases and shares of all of them have no sampling interval and say where they come from.
import { describe, expect, it } from "vitest";
import { type FigureQuery, resolveState } from "../../lib/address/state";
import { indicators } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import { type Lang, langs } from "../../lib/localised";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();
const full = indicators.filter((one) => one.fullCount);

function figure(id: string, query: FigureQuery = {}, lang: Lang = "ja") {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, dataset, { lang, era: "wareki" }, query);
}

describe("full counts", () => {
  it("are the reported cases and their parts, never answers to a questionnaire", () => {
    const reported = indicators.filter((one) =>
      /都道府県警察から警察庁に報告|警察に報告のあった被害/.test(one.population.ja),
    );
    expect(reported.filter((one) => !one.fullCount).map((one) => one.id)).toEqual([]);
    expect(full.filter((one) => one.questionnaire)).toEqual([]);
    expect(full.filter((one) => one.unit === "percent").map((one) => one.id)).toEqual([
      "ransomware-cases-by-size",
      "ransomware-cases-by-industry",
      "double-extortion",
      "crypto-demand",
    ]);
  });

  it.each(full.map((one) => one.id))(
    "have no interval, bracket or weight of one answer, and the chip 全数: %s",
    (id) => {
      const indicator = full.find((one) => one.id === id);
      const stored = dataset.observations.filter((one) => one.indicator === id);
      if (!indicator) throw new Error(id);
      for (const kind of indicator.charts) {
        const { editions } = resolveState(indicator, stored, { kind });
        for (const query of [{ kind }, { kind, editions: editions.at(-1) ?? "" }]) {
          const one = figure(id, query);
          expect(one.cells.flat().filter(({ interval }) => interval !== null)).toEqual([]);
          expect([one.brackets, one.rulers, one.intervalNote]).toEqual([[], [], null]);
          const small = one.cells.flat().some(({ smallBase }) => smallBase);
          if (one.headline.number || !small)
            expect(["full-count", "incomparable", "uncertain"]).toContain(one.certainty?.code);
          expect(one.certainty?.code === "clear" || one.certainty?.code === "reference").toBe(
            small && !one.headline.number,
          );
        }
      }
    },
  );

  it("rise and fall as they are: 130 of 175 is 74%, 111 of 134 is 82.8%", () => {
    const one = figure("double-extortion", { editions: "R5,R6" });
    expect(one.changes?.rows.map(({ verdict }) => verdict)).toEqual(["rise"]);
    expect(one.headline.second).toBe("令和5年（74%）から上昇");
    expect(one.certainty).toMatchObject({ code: "full-count", label: "全数" });
  });
});

describe("figures of counts", () => {
  it.each(langs)("say that their counts come from the police, in %s", (lang) => {
    for (const { id } of indicators.filter((one) => one.unit === "count")) {
      expect(figure(id, {}, lang).subtitle, id).toMatch(lang === "ja" ? /警察/ : /police|agency/i);
    }
    for (const { id } of full) expect(figure(id, {}, lang).subtitle, id).not.toMatch(/アンケート|questionnaire/i);
  });
});
