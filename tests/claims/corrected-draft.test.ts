// A draft put right: what is offered in a sentence's place holds, stands in the sentence's own place, and has its source.
import { describe, expect, it } from "vitest";
import { correctedDraft, footnotedDraft } from "../../lib/claims/corrected-draft";
import { draftAnswer, draftAnswerSchema } from "../../lib/claims/draft-answer";
import { splitDraft } from "../../lib/claims/split-draft";
import { shippedDataset } from "../figure/shipped-dataset";
import { writtenSentences } from "./written-sentences";

const dataset = shippedDataset();
const ja = { lang: "ja", era: "wareki" } as const;
const en = { lang: "en", era: "western" } as const;

describe("what is offered in the place of a sentence", () => {
  it.each([
    ["令和7年のランサムウェア被害は300件だった。", "令和7年のランサムウェア被害は226件だった。"],
    ["令和7年のランサムウェア被害は226件で、過去最多となった。", "令和7年のランサムウェア被害は226件。"],
    ["令和7年のランサムウェア被害は前年から4件減少した。", "令和7年のランサムウェア被害は前年から4件増加した。"],
    ["令和4年のランサムウェア被害は急増した。", "令和4年のランサムウェア被害は増加した。"],
    [
      "令和6年は、VPN機器からの侵入が感染経路の半数以上を占めた。",
      "令和6年は、VPN機器からの侵入が感染経路の55.0%を占めた。",
    ],
    ["Ransomware cases surged to 230 in 2022.", "Ransomware cases rose to 230 in 2022."],
  ])("%s → %s", (sentence, near) => {
    const reader = /^[A-Z]/.test(sentence) ? en : ja;
    expect(draftAnswer(sentence, dataset, reader).replacements[0]).toBe(near);
    expect(draftAnswer(near, dataset, reader)).toMatchObject({ answer: "holds", replacements: [] });
  });

  it("holds, for most of the written sentences that do not, and spends no more tries than there are", () => {
    const tries = { left: 800 };
    const wrong = writtenSentences.filter(({ is }) => is === "false");
    let near = 0;
    for (const { sentence, lang } of wrong) {
      const reader = lang === "ja" ? ja : en;
      const answer = draftAnswer(sentence, dataset, reader, null, tries);
      const [first, second] = answer.replacements;
      if (first === undefined || second === undefined) continue;
      near += 1;
      expect(draftAnswer(first, dataset, reader).answer, first).toBe("holds");
    }
    expect(near).toBeGreaterThan(30);
    expect(tries.left).toBeGreaterThanOrEqual(0);
  });
});

describe("a draft put together again", () => {
  const draft =
    "１　被害\n・令和7年のランサムウェア被害は226件。対策を進める。\n令和6年の感染経路はVPN機器からの侵入が65%だった。\n令和7年のランサムウェア被害は226件だった";
  const pieces = splitDraft(draft).map(({ text, kind, start, end }) => {
    const answer = kind === "checked" ? draftAnswer(text, dataset, ja) : null;
    return { start, end, text, answer };
  });

  it("is the same where nothing was replaced, and keeps all that stands around a sentence", () => {
    expect(correctedDraft(draft, pieces)).toBe(draft);
    const replaced = pieces.map((one) => (one.text.includes("65%") ? { ...one, text: "（修正）" } : one));
    expect(correctedDraft(draft, replaced)).toBe(draft.replace(/令和6年.*だった。/, "（修正）"));
  });

  it("has a mark at each sentence that agrees, the same source under the same number, none at a wrong one", () => {
    const [text = "", notes = ""] = footnotedDraft(draft, pieces, "ja").split("\n\n");
    expect(text.split("\n")).toEqual([
      "１　被害",
      "・令和7年のランサムウェア被害は226件（注1）。対策を進める。",
      "令和6年の感染経路はVPN機器からの侵入が65%だった。",
      "令和7年のランサムウェア被害は226件だった（注1）",
    ]);
    expect(notes).toMatch(/^注1　出典：[^\n]+\n$/);
  });

  it("tells its parts as they are written", () => {
    const answer = draftAnswer("令和6年、ＶＰＮ機器からの侵入は55%で、リモートデスクトップは31%", dataset, ja);
    expect(draftAnswerSchema.parse(answer)).toEqual(answer);
    expect(answer.details.map(({ text }) => text)).toEqual([
      "令和6年、VPN機器からの侵入は55%で",
      "リモートデスクトップは31%",
    ]);
  });
});
