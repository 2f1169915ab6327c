// One sentence for each problem of what could not be had: of the editions and sources in its texts, and of its pictures.
import type { Localised } from "../localised";
import type { Problem } from "../problem";

export const notObtainedProblemWords: Record<string, Localised<(detail: Problem["detail"]) => string>> = {
  "reference-unknown": {
    ja: ({ found }) =>
      `文中の「${found}」は、登録されている調査年でも出典でもありません。editions.csv・sources.csv のコードを {R3}・{S01} の形で書いてください。`,
    en: ({ found }) =>
      `“${found}” in the text is no known edition or source. Write a code of editions.csv or sources.csv like {R3} or {S01}.`,
  },
  "references-differ": {
    ja: ({ ja, en }) =>
      `日本語の文が挙げる調査年・出典（${ja}）と、英語の文のもの（${en}）が違います。そろえてください。`,
    en: ({ ja, en }) =>
      `The Japanese text names editions or sources (${ja}) other than those of the English one (${en}). Make them the same.`,
  },
  "picture-incomplete": {
    ja: () =>
      "図としてだけ示された数値の記載がそろっていません。指標、図の出典、図の箇所、分かることを両言語ですべて入れるか、図の欄をすべて空にしてください。",
    en: () =>
      "What is said of a picture is incomplete. Fill in the indicators, its source, and its place and what is known in both languages, or leave all of the picture's cells empty.",
  },
};
