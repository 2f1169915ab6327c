// Text for speaking: polite, complete, with the figure's own numbers.
import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import { availableBreakdowns, availableEditions } from "../../lib/figure/state";
import type { Lang } from "../../lib/localised";
import { speechOf } from "../../lib/pack/speech";
import { shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();

function figuresOf(lang: Lang) {
  const reader = { lang, era: lang === "ja" ? ("wareki" as const) : ("western" as const) };
  return indicators.flatMap((indicator) => {
    const own = dataset.observations.filter((one) => one.indicator === indicator.id);
    const all = availableBreakdowns(indicator, own).map((breakdown) => ({
      breakdown,
      editions: availableEditions(own, breakdown),
    }));
    return [{}, ...all].map((query) => buildFigure(indicator, dataset, reader, query));
  });
}

/** Sentences, with what stands in brackets or quotation marks taken out. */
function sentencesOf(speech: string): string[] {
  let text = speech;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/（[^（）「」]*）|「[^（）「」]*」/g, "");
  }
  return text.split(/[。\n]/).filter(Boolean);
}

const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe("text for speaking", () => {
  it("is polite Japanese to the end of every sentence", () => {
    for (const figure of figuresOf("ja")) {
      for (const sentence of sentencesOf(speechOf(figure))) {
        expect(sentence, figure.href).toMatch(/(?:です|ます|ません|ました)$/);
        expect(sentence, figure.href).not.toMatch(/[いたるだ]です$/);
      }
    }
  });

  it.each(["ja", "en"] as const)("says finding, bases, cautions and source with the figure's numbers (%s)", (lang) => {
    for (const figure of figuresOf(lang)) {
      const speech = speechOf(figure);
      expect(speech).toContain(figure.name);
      const stated = [figure.title, ...figure.bases, ...figure.cautions.map(({ text }) => text)];
      const said = numbersIn(speech);
      for (const number of stated.flatMap(numbersIn)) expect(said, figure.href).toContain(number);
      expect(speech, figure.href).not.toMatch(/のの|https?:|undefined|。。|、、|\.\.|[ぁ-ん]\(/);
    }
  });

  it("reads as it would be said", () => {
    const reader = { lang: "ja", era: "wareki" } as const;
    const speech = (id: string) => {
      const indicator = indicators.find((one) => one.id === id);
      return indicator ? speechOf(buildFigure(indicator, dataset, reader)).split("\n") : [];
    };
    expect(speech("remote-access-allowed").slice(0, 2)).toEqual([
      "「外部から社内ネットワークへの接続率」の図です。対象は、回答した企業・団体等、平成30年（2018年）〜令和3年（2021年）です。",
      "外部から社内ネットワークへの接続率は、令和3年に63.4%です。平成30年（49.7%）からの変化は判定できません（母数の記載なし）。",
    ]);
    expect(speech("ransomware-cases")[1]).toBe(
      "ランサムウェア被害の報告件数は、令和7年上半期に116件です。令和6年下半期（108件）から8件増加しました。",
    );
    expect(speech("report-awareness")[1]).toMatch(/^原資料では図だけで示されており、数値は得られていません。/);
  });
});
