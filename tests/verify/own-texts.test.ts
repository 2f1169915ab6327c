// Whose a text of a slide or a report is: its author's, or one of the lines that the dashboard sets around figures.
import { expect, it } from "vitest";
import { othersWords } from "../../lib/verify/own-texts";
import { figureOf } from "./made-files";

it("keeps titles and what somebody wrote, and leaves out bases, notes, sources and references of any figure", () => {
  const of = (kind: "title" | "body", ...texts: string[]) => texts.map((text) => ({ kind, text, slide: 1 }));
  const written = [
    ...of("title", "出典：を名乗る題名"),
    ...of("body", "令和3年の被害は641件であった。", "注目すべきは、VPN機器からの侵入が54%を占めること。"),
  ];
  // As a page of words says them, of figures whose numbers have changed since.
  const made = of(
    "body",
    "母数：令和3年：n=76（有効回答）　注：四捨五入のため、合計は100%にならない。",
    "出典：「令和4年版 警察白書」（警察庁）を加工して作成",
    "注1\t複数回答のため、合計は100%を超える場合がある。",
    "Source: compiled by processing “White Paper” (National Police Agency of Japan)",
    "図1にグラフを、表1に数値を示す。",
    "https://survey.example.jp/figures/damage-experienced?editions=R2,R3",
    "146件",
  );
  const records = [{ shown: { number: ["ランサムウェア被害の報告件数　令和3年", "146件"] } }];
  expect(othersWords([...written, ...made], [figureOf("damage-experienced")], records)).toEqual(written);
});
