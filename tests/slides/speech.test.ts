// Text for speaking: polite, complete, with the figure's own numbers.
import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import { surroundings, textsAround } from "../../lib/figure/surroundings";
import type { Lang } from "../../lib/localised";
import { notesOf } from "../../lib/slides/fit-figure-words";
import { layOutSlides } from "../../lib/slides/lay-out-slides";
import { noteSaid, speakerNotes, speechOf } from "../../lib/slides/speech";
import { speechWords } from "../../lib/slides/speech-words";
import { shippedDataset } from "../figure/shipped-dataset";
import { figuresOf } from "./figures-of";

const dataset = shippedDataset();

// Of an indicator that the frozen data have nothing of, nothing is said.
const saidIn = (lang: Lang) => figuresOf(dataset, lang).filter(({ categories, lost }) => categories.length > 0 || lost);

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
    for (const figure of saidIn("ja")) {
      for (const sentence of sentencesOf(speechOf(figure))) {
        expect(sentence, figure.href).toMatch(/(?:です|ます|ません|ました)$/);
        expect(sentence, figure.href).not.toMatch(/[いたるだ]です$/);
      }
    }
  });

  it.each(["ja", "en"] as const)("says finding, bases, cautions and source with the figure's numbers (%s)", (lang) => {
    for (const figure of saidIn(lang)) {
      const speech = speechOf(figure);
      expect(speech).toContain(figure.name);
      const stated = [figure.title, ...textsAround(figure, ["caution", "base"])];
      const said = numbersIn(speech);
      for (const number of stated.flatMap(numbersIn)) expect(said, figure.href).toContain(number);
      expect(speech, figure.href).not.toMatch(/のの|https?:|undefined|。。|、、|\.\.|[ぁ-ん]\(/);
      expect(speech.split("\n").at(-1), figure.href).toMatch(
        /^(?:この図は、|出典は、|This figure was |The source is )/,
      );
    }
  });

  it("has no marks for the eye, no capital inside an English sentence, and no base that is asked for itself", () => {
    for (const figure of [...saidIn("ja"), ...saidIn("en")]) {
      expect(speechOf(figure), figure.href).not.toMatch(/\[[a-z]+\]|[a-z,] (?:First|Second) half|対象は、母数/);
    }
  });

  it("reads as it would be said", () => {
    const speech = (id: string, lang: Lang = "ja") => {
      const indicator = indicators.find((one) => one.id === id);
      const era = lang === "ja" ? ("wareki" as const) : ("western" as const);
      return indicator ? speechOf(buildFigure(indicator, dataset, { lang, era })).split("\n") : [];
    };
    expect(speech("remote-access-allowed").slice(0, 2)).toEqual([
      "「外部から社内ネットワークへの接続率」の図です。対象は、回答した企業・団体等です。時期は、平成30年（2018年）から令和3年（2021年）までです。",
      "令和3年の外部からの接続率は、63.4%です。令和2年は59.8%です。",
    ]);
    expect(speech("ransomware-cases")[1]).toBe(
      "令和7年のランサムウェア被害は、226件です。令和6年（222件）から4件増加し、高止まりしており、最多は令和4年の230件です。",
    );
    expect(speech("remote-access-allowed")[2]).toMatch(
      /^平成30年、令和元年、令和2年の母数は、出典に記載がありません。令和3年の母数は、716（/,
    );
    expect(speech("attack-cause")[0]).toBe(
      "「サイバー攻撃被害の原因」の図です。対象の説明は、出典にありません。複数回答です。時期は、令和6年（2024年）です。",
    );
    expect(speech("report-awareness")[1]).toMatch(/^原資料では図だけで示されており、数値は得られていません。/);
    expect(speech("ransomware-cases-by-industry", "en")[0]).toBe(
      "This figure shows “Ransomware cases by industry”. It covers cases reported by prefectural police to the agency in the first half of 2023 and the first half of 2024.",
    );
    expect(speech("telework-status", "en")[3]).toContain(
      "The response rate for 2021, computed here, is 24.3% (716 of 2,950); those who did not answer are not in it.",
    );
  });

  it("is English that can be said: no fragment, no capital inside brackets", () => {
    for (const figure of saidIn("en")) {
      const lines = speechOf(figure).split("\n");
      for (const line of lines) expect(line, figure.href).not.toMatch(/^Includes |^Source: |\(multiple answers\)/);
      const base = lines.find((line) => /^The (?:source does not state the )?base /i.test(line)) ?? "";
      expect(base, figure.href).not.toMatch(/ \([A-Z][a-z]/);
    }
  });

  it("goes on with the method notes that a page leaves out, and says so where a page goes on", () => {
    const indicator = indicators.find(({ id }) => id === "ransomware-cases-by-industry");
    if (!indicator) throw new Error("No such indicator");
    const notesIn = (lang: Lang) => {
      const figure = buildFigure(indicator, dataset, { lang, era: "western" }, { editions: "R6H1" });
      const slide = { kind: "figure" as const, heading: figure.title, figure, paragraphs: [], speech: "最初です。" };
      const label = lang === "ja" ? "2021年：1団体＝1.3ポイント" : "2021: 1 organisation = 1.3 points";
      const weighed = { ...figure, rulers: [{ edition: "R3", label, points: 1.3 }] };
      const [page] = layOutSlides({ name: "x", title: "x", lang, era: "western", slides: [slide] }, "16:9");
      if (!page) throw new Error("No page");
      const notes = surroundings(weighed, ["note", "ruler"]);
      return speakerNotes({ ...page, part: [2, 2], notes }, lang).split("\n");
    };
    const ja = notesIn("ja");
    expect(ja[0]).toMatch(/続き/);
    expect(ja.slice(1, 3)).toEqual(["最初です。", "補足します。"]);
    for (const line of ja.slice(3)) expect(line).toMatch(/(?:です|ます|ません)。$/);
    expect(ja[3]).toBe("2021年では、1団体が1.3ポイントに当たります。");
    expect(notesIn("en")[3]).toBe("One organisation makes up 1.3 points in 2021.");
  });

  it("makes every method note polite", () => {
    for (const figure of saidIn("ja")) {
      for (const note of notesOf(figure)) {
        for (const sentence of sentencesOf(noteSaid(figure, note))) {
          expect(sentence, figure.href).toMatch(/(?:です|ます|ません|ました)$/);
          expect(sentence, figure.href).not.toMatch(/[いうただする]です$/);
        }
      }
    }
  });

  it("makes written lines polite, and leaves a verb alone that it does not know", () => {
    const { read } = speechWords.ja;
    expect(
      [
        "出典は各図に示した。調査どうしは比べられない。",
        "警察に相談する。",
        "警察庁の相談窓口（全国の一覧）",
        "対策できる体制をとる",
        "出典：「通知」（厚生労働省）",
        "参考資料：「注意喚起」（経済産業省）",
        "出典（要約）：「通知」（厚生労働省）",
        "何をしますか？",
      ].map(read),
    ).toEqual([
      "出典は各図に示しました。調査どうしは比べられません。",
      "警察に相談します。",
      "警察庁の相談窓口（全国の一覧）です。",
      "対策できる体制をとる。",
      "出典は、「通知」（厚生労働省）です。",
      "参考資料は、「注意喚起」（経済産業省）です。",
      "今の内容は、「通知」（厚生労働省）を要約したものです。",
      "何をしますか？",
    ]);
  });
});
