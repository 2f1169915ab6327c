// The headline of every figure in every state, both languages and eras: short, true to its verdict, and with its chip.
import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { seriesLevel } from "../../lib/figure/series-level";
import type { Era, Lang } from "../../lib/localised";
import { lineLength } from "../../lib/words/line-length";
import { everyState } from "./every-state";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();

/** Full-width characters or words, as the issue of a card's room was settled. */
const room = { ja: { first: 30, both: 60 }, en: { first: 12, both: 24 } };

function* everyFigure(lang: Lang, era: Era): Generator<Figure> {
  for (const indicator of indicators) {
    const all = dataset.observations.filter((one) => one.indicator === indicator.id);
    for (const query of everyState(indicator, all)) yield buildFigure(indicator, dataset, { lang, era }, query);
  }
}

const readers = [
  ["ja", "wareki"],
  ["ja", "western"],
  ["en", "western"],
  ["en", "wareki"],
] as const;

describe.each(readers)("headlines in %s, %s", (lang, era) => {
  const figures = [...everyFigure(lang, era)];

  it("fit a card in every state", () => {
    const long = figures
      .filter(({ headline: { first, second } }) => {
        const all = lineLength(first, lang) + (second === null ? 0 : lineLength(second, lang));
        return lineLength(first, lang) > room[lang].first || all > room[lang].both;
      })
      .map(({ href, headline }) => `${href}: ${headline.first} / ${headline.second}`);
    expect(long).toEqual([]);
  });

  it("claim a direction only where it is clear, or where everything was counted", () => {
    const direction = /上昇|低下|増加|減少|\b[Uu]p\b|\b[Dd]own\b/;
    for (const { href, headline, certainty } of figures) {
      if (!direction.test(headline.second ?? "")) continue;
      expect(["clear", "full-count"], href).toContain(certainty?.code);
    }
  });

  it("never call what has no base a matter of error, and have a sentence beside each chip", () => {
    for (const { href, title, certainty } of figures) {
      expect(title, href).not.toMatch(/誤差の範囲|margin of error|undefined/);
      if (certainty) expect(certainty.sentence, href).toMatch(/[。.]$/);
    }
  });

  it("call counts of all reported cases full counts", () => {
    for (const one of figures.filter(
      ({ kind, cells }) => kind === "counts" && cells.flat().some((c) => c.value !== null),
    )) {
      expect(one.certainty?.code, one.href).toBe("full-count");
    }
  });
});

describe("the level of a series", () => {
  // 年間の報告件数: 令和3年から令和7年 (data/ransomware-*.csv).
  it("stays high where it is near the one before and near the highest: 146, 230, 197, 222, 226", () => {
    expect(seriesLevel([146, 230, 197, 222, 226])).toBe("stays-high");
    expect(seriesLevel([146, 230, 197, 222])).toBeNull();
  });

  it("is the highest only above all before it, and says where it only equals it", () => {
    expect(seriesLevel([85, 114, 116, 103, 117])).toBe("highest");
    expect(seriesLevel([85, 114, 116, 103, 116])).toBe("equals-highest");
  });

  it("says nothing of three counts", () => {
    expect(seriesLevel([1, 2, 3])).toBeNull();
  });

  it("is told of the years of reported ransomware cases, against what went before only", () => {
    const indicator = indicators.find(({ id }) => id === "ransomware-cases");
    if (!indicator) throw new Error("no such indicator");
    const of = (editions: string) => buildFigure(indicator, dataset, { lang: "ja", era: "wareki" }, { editions });
    expect(of("R6,R7").title).toBe(
      "ランサムウェア被害は226件（令和7年）。令和6年（222件）から4件増加し、高止まり（最多は令和4年の230件）。",
    );
    expect(of("R3,R4").headline.second).toBe("令和3年（146件）から84件増加");
  });
});
