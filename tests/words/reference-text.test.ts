import { describe, expect, it } from "vitest";
import { contradictions } from "../../lib/catalogue/contradictions";
import { indicatorById } from "../../lib/catalogue/indicators";
import { howSearched, notObtained } from "../../lib/catalogue/not-obtained";
import { referenceParts, referenceText } from "../../lib/words/reference-text";

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
      howSearched,
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

describe("lists of what is missing or contradictory", () => {
  it("name indicators of the catalogue", () => {
    for (const one of [...notObtained, ...contradictions])
      for (const id of one.indicators) expect(indicatorById.has(id), id).toBe(true);
  });

  it("hold the fifteen contradictions, numbered", () => {
    expect(contradictions.map((one) => one.number)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    expect(contradictions.filter((one) => one.detectable === "arithmetic").map((one) => one.number)).toEqual([3, 4, 5]);
  });

  it("name the same editions and sources in both languages", () => {
    const references = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const one of notObtained)
      for (const text of [one.missing, one.known]) expect(references(text.en)).toEqual(references(text.ja));
    for (const one of contradictions) expect(references(one.text.en)).toEqual(references(one.text.ja));
  });
});
