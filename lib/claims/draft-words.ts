// How the check of a draft speaks: its answer to a sentence and to each clause, and the two verdicts behind it.
import type { Localised } from "../localised";
import type { Answer } from "./clause-checked";
import type { Quotation, Statistics } from "./published";

/** As marked on paper; the word beside it says the same. */
export const answerSigns: Record<Answer, string> = {
  holds: "○",
  "does-not-hold": "×",
  undecidable: "？",
  unread: "？",
};

type Words = {
  answer: Record<Answer, string>;
  quotationHeading: string;
  statisticsHeading: string;
  quotation: Record<Quotation, string>;
  statistics: Record<Statistics, string>;
  clauses: string;
  unread: (words: string) => string;
  unreadHeading: string;
  unreadWhy: string;
  choose: string;
  chooseFigure: string;
  choiceNumber: (label: string, value: string, edition: string) => string;
  /** What decides a clause, beside the numbers that it names. */
  decides: (sentences: readonly string[]) => string;
  place: string;
  headline: string;
  empty: string;
};

export const draftWords: Localised<Words> = {
  ja: {
    answer: {
      holds: "言える",
      "does-not-hold": "言えない",
      undecidable: "判定できない",
      unread: "読み取れない言葉がある",
    },
    quotationHeading: "引用",
    statisticsHeading: "統計",
    quotation: {
      matches: "公表された数値と一致する",
      differs: "公表された数値と異なる",
      none: "当てはまる公表値がない",
    },
    statistics: {
      holds: "言える",
      "does-not-hold": "言えない",
      uncertain: "不確か",
      "full-count": "全数（標本の誤差はない）",
      "not-decidable": "判定できない",
    },
    clauses: "文の部分ごとの判定",
    unread: (words) => `読み取れない言葉：${words}`,
    unreadHeading: "読み取れない言葉",
    unreadWhy: "読み取れない言葉があるときは、「言える」とは答えません。その言葉を除くか、言い換えて確かめてください。",
    choose: "どの図のことか選んでください",
    chooseFigure: "どの図のことか読み取れません。",
    choiceNumber: (label, value, edition) => `${label}　${value}（${edition}）`,
    decides: (sentences) => `判定のもと：${sentences.join("。")}。`,
    place: "都道府県別の数値は公表されていません。全国の数値として書けるかどうかを確かめてください。",
    headline: "本サイトの見出しと同じ文です。",
    empty: "文を入れてください。",
  },
  en: {
    answer: {
      holds: "Holds",
      "does-not-hold": "Does not hold",
      undecidable: "Cannot be decided",
      unread: "Some words could not be read",
    },
    quotationHeading: "Quotation",
    statisticsHeading: "Statistics",
    quotation: {
      matches: "agrees with the published number",
      differs: "differs from the published number",
      none: "there is no such published number",
    },
    statistics: {
      holds: "can be said",
      "does-not-hold": "cannot be said",
      uncertain: "uncertain",
      "full-count": "full count (no sampling error)",
      "not-decidable": "cannot be decided",
    },
    clauses: "Each part of the sentence",
    unread: (words) => `Not read: ${words}`,
    unreadHeading: "Not read",
    unreadWhy: "Where a word was not read, the answer is never “holds”. Leave it out or put it differently.",
    choose: "Choose which figure is meant",
    chooseFigure: "It is not clear which figure is meant.",
    choiceNumber: (label, value, edition) => `${label}: ${value} (${edition})`,
    decides: (sentences) => `What decides it: ${sentences.join("; ")}.`,
    place: "No numbers by prefecture are published. Check whether the sentence can be said of the whole country.",
    headline: "This is a headline of this site.",
    empty: "Enter a sentence.",
  },
};
