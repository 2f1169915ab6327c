// How far the sources of a figure can be relied on: a chip each on its source line, as words in files. No caution: the
// reading of the numbers stays the same.
import type { Localised } from "../localised";

/** In the order of the chips. */
export const standingCodes = ["primary", "official", "press", "preliminary", "unconfirmed"] as const;
export type StandingCode = (typeof standingCodes)[number];

type Words = { label: Record<StandingCode, string>; meaning: Record<StandingCode, string>; join: string };

/** A chip's word, and what it means: as a sentence, for /methods and the draft check. */
export const standingWords: Localised<Words> = {
  ja: {
    label: {
      primary: "一次資料",
      official: "公的資料",
      press: "報道による",
      preliminary: "速報",
      unconfirmed: "未確認",
    },
    meaning: {
      primary: "統計を作った機関の資料、またはその写しによる。",
      official: "ほかの公的機関の資料が伝える値を含む。統計を作った機関の資料は確認できていない。",
      press: "報道、企業や個人の記事が伝える値を含む。統計を作った機関の資料は確認できていない。",
      preliminary: "速報値を含む。確定値と異なる場合がある。",
      unconfirmed: "資料を確認できていない値を含む。",
    },
    join: "・",
  },
  en: {
    label: {
      primary: "Primary source",
      official: "Official source",
      press: "Press report",
      preliminary: "Preliminary",
      unconfirmed: "Unconfirmed",
    },
    meaning: {
      primary: "From a text of the office that made the statistic, or a copy of it.",
      official:
        "Includes values as passed on by another public office; the text of the office that made the statistic could not be checked.",
      press:
        "Includes values as reported by the press, companies or blogs; the text of the office that made the statistic could not be checked.",
      preliminary: "Includes preliminary values, which may differ from the final ones.",
      unconfirmed: "Includes values whose source could not be confirmed.",
    },
    join: ", ",
  },
};
