// Words on the slides of a meeting pack, beside those of its figures and texts.
import type { Localised } from "../localised";

type Words = {
  /** Behind the heading of a slide that takes several pages: （1/2）, （続き2/2） */
  part: (part: number, of: number) => string;
  /** 3／12 */
  number: (number: number, of: number) => string;
  /** At the foot of a slide with texts that came with a link. */
  sent: string;
  /** Over a number of the office's own, what it is not, and what is asked where a blank is. */
  own: {
    national: string;
    mark: string;
    not: string;
    number: string;
    period: string;
    source: (text: string) => string;
  };
  /** Between cautions on one line. */
  betweenSentences: string;
  /** On a slide where some notes did not fit. */
  notesElsewhere: string;
  /** On a slide without its notes, behind the word for them. */
  notesSpoken: string;
  /** On pages of a slide whose words, and perhaps the pack's own note, stand on pages from `first` to the last. */
  wordsOn: (first: number, of: number, withNote: boolean) => string;
};

const ja: Words = {
  part: (part, of) => `（${part > 1 ? "続き" : ""}${part}/${of}）`,
  number: (number, of) => `${number} / ${of}`,
  sent: "文章は、この会議資料を送った人によるもので、このサイトのものではありません。",
  own: {
    national: "全国（公表資料による）",
    mark: "本庁独自の数値",
    not: "警察庁の公表値ではない",
    number: "＿＿＿＿",
    period: "＿年＿月〜＿月",
    source: (text) => `出典：${text || "＿＿＿＿＿＿"}`,
  },
  betweenSentences: "　",
  notesElsewhere: "このほかの注は発表者用のノートに示す。",
  notesSpoken: "発表者用のノートに示す。",
  wordsOn: (first, of, withNote) =>
    `${withNote ? "補足・" : ""}母数・注意・符号は（${first}/${of}）${first < of ? `〜（${of}/${of}）` : ""}に示す。`,
};

const en: Words = {
  part: (part, of) => ` (${part > 1 ? "continued, " : ""}${part}/${of})`,
  number: (number, of) => `${number} / ${of}`,
  sent: "The text is by whoever sent this pack, not by this site.",
  own: {
    national: "Whole country (as published)",
    mark: "The office's own figure",
    not: "not published by the National Police Agency",
    number: "______",
    period: "from ____ to ____",
    source: (text) => `Source: ${text || "____________"}`,
  },
  betweenSentences: " ",
  notesElsewhere: "Further notes are in the speaker's notes.",
  notesSpoken: "See the speaker's notes.",
  wordsOn: (first, of, withNote) =>
    `${withNote ? "Remarks, bases" : "Bases"}, cautions and marks: see (${first}/${of})${first < of ? ` to (${of}/${of})` : ""}.`,
};

export const slideWords: Localised<Words> = { ja, en };
