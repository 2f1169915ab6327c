// A pasted draft: its sentences, which of them are asked about, and that what a heading is numbered by is no number.
import { describe, expect, it } from "vitest";
import { maximumDraftLength, splitDraft } from "../../lib/claims/split-draft";

const texts = (draft: string) => splitDraft(draft).map(({ text }) => text);
const kinds = (draft: string) => splitDraft(draft).map(({ kind }) => kind);

describe("a draft in its sentences", () => {
  it("ends at full stops and lines, never inside quotation marks, brackets or numbers", () => {
    expect(
      texts("１　被害の状況\n・令和7年は226件（222件。前年比）で、「増加。」とした。対策を進める。\n\n(2) 感染経路"),
    ).toEqual(["被害の状況", "令和7年は226件（222件。前年比）で、「増加。」とした。", "対策を進める。", "感染経路"]);
    expect(texts("In 2021, 22.1% suffered damage. Cases rose. It is serious!")).toEqual([
      "In 2021, 22.1% suffered damage.",
      "Cases rose.",
      "It is serious!",
    ]);
  });

  it("takes no number at the beginning of a line for the line's own", () => {
    for (const text of ["43.9% did not report.", "1.5倍に増えた。", "3、4割が届け出た。"]) {
      expect(splitDraft(text).map((one) => one.text)).toEqual([text]);
    }
    expect(splitDraft("1.被害は226件だった。")[0]?.text).toBe("被害は226件だった。");
  });

  it("asks about those with a number or a movement, and about no heading", () => {
    const draft =
      "１　被害の状況\n令和7年の調査の結果を示す。被害は226件だった。過半数がVPN機器である。件数は増加した。過去最多である。感染の3割は中小企業。職員5名で対応した。対策を進める。";
    expect(kinds(draft)).toEqual([
      ...["plain", "plain", "checked", "checked", "checked", "checked", "checked", "checked", "plain"],
    ]);
    expect(kinds("1. Findings\nThe survey of 2024 follows. Cases doubled. One in five was hit. We go on.")).toEqual([
      ...["plain", "plain", "checked", "checked", "plain"],
    ]);
  });

  it("cuts nothing from a sentence that is too long, and does not ask about it", () => {
    const long = `被害は226件で${"、対策を進め".repeat(40)}た。`;
    expect(splitDraft(`${long}件数は増加した。`)).toMatchObject([
      { text: long, kind: "long" },
      { text: "件数は増加した。", kind: "checked" },
    ]);
  });

  it("knows where each stands, behind what its line is numbered by", () => {
    const draft = "１　件数は増加した。件数は増加した。\r\n\n　(2) In 2021 cases rose. Cases fell. ";
    const found = splitDraft(draft);
    expect(found.map(({ start, end }) => draft.slice(start, end))).toEqual(found.map(({ text }) => text));
    expect(found.map(({ start }) => start)).toEqual([2, 10, 26, 46]);
  });

  it("takes three pages and no more, whatever they hold", () => {
    const draft = "被害は226件。\n".repeat(maximumDraftLength);
    expect(texts(draft).join("").length).toBeLessThanOrEqual(maximumDraftLength);
    expect(texts("")).toEqual([]);
  });
});
