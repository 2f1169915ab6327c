import { describe, expect, it } from "vitest";
import { indicatorById } from "../../lib/catalogue/indicators";
import { referenceParts } from "../../lib/words/reference-text";
import { shippedDataset } from "../figure/shipped-dataset";

const { contradictions, notObtained } = shippedDataset();

const referenceText = (...asked: Parameters<typeof referenceParts>) =>
  referenceParts(...asked)
    .map(({ text }) => text)
    .join("");

describe("references in the catalogue's texts", () => {
  it("word editions in the reader's language and era", () => {
    expect(referenceText("{R3}の値", "ja", "wareki")).toBe("令和3年の値");
    expect(referenceText("{R3H1}の値", "ja", "western")).toBe("2021年上半期の値");
    expect(referenceText("values of the {R3H1}", "en", "western")).toBe("values of the first half of 2021");
  });

  it("keep sources apart, so that they can be linked", () => {
    expect(referenceParts("値（{S12}）。", "ja", "wareki")).toEqual([
      { kind: "text", text: "値（" },
      { kind: "source", text: "S12" },
      { kind: "text", text: "）。" },
    ]);
  });

  it("leave no brace in any text", () => {
    const texts = [
      ...notObtained.flatMap((one) => [one.subject, one.missing, one.tried, one.known]),
      ...contradictions.flatMap((one) => [one.subject, one.text]),
    ];
    for (const text of texts)
      for (const lang of ["ja", "en"] as const) {
        expect(text[lang]).not.toBe("");
        expect(referenceText(text[lang], lang, "wareki")).not.toMatch(/[{}]/);
      }
  });
});

describe("what could not be had", () => {
  const worded = (number: string, lang: "ja" | "en", era: "wareki" | "western") => {
    const one = notObtained.find((other) => other.number === number);
    return [one?.subject, one?.missing, one?.tried, one?.known].map((text) =>
      referenceText(text?.[lang] ?? "", lang, era),
    );
  };

  it("is worded from the table, in the reader's language and era", () => {
    expect(notObtained.map(({ number }) => number).sort()).toEqual(notObtained.map(({ number }) => number));
    expect(worded("N02", "ja", "wareki")).toEqual([
      "テレワーク実施状況",
      "令和3年の「実施している」以外の選択肢、令和2年・令和4年・令和5年・令和6年の実施率",
      "「テレワーク」「70.5%」「図表9」、令和6年の報告書の解説記事（第6回）での検索",
      "令和3年は70.5%（716件中）。令和6年の解説記事が存在することは別の回の目次で分かるが、本文は読めない",
    ]);
    expect(worded("N11", "en", "western")).toEqual([
      "Shares behind the ranking of where damage was reported",
      "Shares of the police, IPA and supervising ministries for 2021; shares by destination for 2020, 2022, 2023 and 2024",
      "Searches by report title, year and destination",
      "2021: places only. Only 2017 has shares",
    ]);
  });
});

describe("lists of what is missing or contradictory", () => {
  it("name indicators of the catalogue", () => {
    for (const one of [...notObtained, ...contradictions])
      for (const id of one.indicators) expect(indicatorById.has(id), id).toBe(true);
  });

  it("number the contradictions from one", () => {
    expect(contradictions.map((one) => one.number)).toEqual(contradictions.map((_, index) => index + 1));
    expect(contradictions.filter((one) => one.detectable === "arithmetic").map((one) => one.number)).toEqual([3, 4, 5]);
  });

  it("name the same editions and sources in both languages", () => {
    const references = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const one of notObtained)
      for (const text of [one.missing, one.known]) expect(references(text.en)).toEqual(references(text.ja));
    for (const one of contradictions) expect(references(one.text.en)).toEqual(references(one.text.ja));
  });
});
