// Words for how a sentence was read, and for what of it could not be.

import type { Localised } from "../localised";
import { terms } from "../words/terms";
import type { ClaimProblem, Relation } from "./claim";

type Words = {
  unread: string;
  /** A form that lacks something. */
  unpicked: string;
  quote: (sentence: string) => string;
  problem: Record<ClaimProblem, string>;
  choose: string;
  read: string;
  terms: Record<"indicator" | "target" | "editions" | "edition" | "said", string>;
  said: Record<Exclude<Relation, "greater">, (amount: string) => string>;
  greater: (other: string) => string;
  quoted: (values: string) => string;
  units: { count: string } & Record<"times" | "points" | "rank", (number: string) => string>;
  span: (from: string, to: string) => string;
  arrow: string;
  assumed: string;
};

const ja: Words = {
  unread: "文を読み取れませんでした",
  unpicked: "選び足りないものがあります",
  quote: (sentence) => `「${sentence}」`,
  problem: {
    empty: "文を入れてください。",
    "no-indicator":
      "どの図のことか読み取れません。「ランサムウェア」「感染経路」「テレワーク」「届出先」のような言葉を入れるか、下の欄で図を選んでください。",
    "no-relation":
      "何を述べているか読み取れません。「半数以上」「22.1%」「増えた」「最も多い」のように述べるか、下の欄で選んでください。",
    negation: "否定の文は判定しません。「増えた」「半数以上」のように、肯定の文にして確かめてください。",
    "several-numbers": "数値が複数あり、どれを確かめるか読み取れません。一つずつ確かめてください。",
    "relative-or-points":
      "割合の「%増」は、ポイントの差か、もとの値に対する比か読み取れません。「10ポイント増」または「2倍」のように書いてください。",
    vague: "述べていることを一つに決められません。「増えた」「最も多い」「半数以上」などのうち一つにしてください。",
    "several-indicators": "複数の図に当てはまります。どの図のことか選んでください。",
    "fiscal-year": "年度（4月から翌年3月まで）の数値はありません。「令和3年」のように年で書いてください。",
    "several-editions":
      "調査年が複数あります。一つにするか、「令和3年から令和4年に増えた」のように変化として書いてください。",
    "wrong-unit": "この図には、述べられた単位（%、件）の数値がありません。",
    "one-target": "比べる二つの選択肢を、同じ図から選んでください。",
    "no-number": "数値を入れてください（例：50、22.1）。",
  },
  choose: "当てはまる図",
  read: "読み取った内容",
  terms: {
    indicator: terms.figure.ja,
    target: terms.option.ja,
    editions: "比べる調査年",
    edition: terms.edition.ja,
    said: "述べていること",
  },
  said: {
    "at-least": (amount) => `${amount}以上`,
    "more-than": (amount) => `${amount}を超える`,
    "at-most": (amount) => `${amount}以下`,
    under: (amount) => `${amount}未満`,
    about: (amount) => `約${amount}`,
    exactly: (amount) => amount,
    rose: () => "増えた",
    fell: () => "減った",
    unchanged: () => "変わらない",
    "no-clear-difference": () => "明確な差はない",
    times: (amount) => `${amount}になった`,
    "rose-by": (amount) => `${amount}増えた`,
    "fell-by": (amount) => `${amount}減った`,
    most: () => "最も多い",
    rank: (amount) => amount,
  },
  greater: (other) => `「${other}」より多い`,
  quoted: (values) => `（引かれた数値：${values}）`,
  units: {
    count: "件",
    times: (number) => `${number}倍`,
    points: (number) => `${number}ポイント`,
    rank: (number) => `${number}位`,
  },
  span: (from, to) => `（${from}以上${to}未満とみる）`,
  arrow: " → ",
  assumed: "文に調査年がないため、最も新しい調査年（変化は、比べられる最も新しい二つ）でみています。",
};

const en: Words = {
  unread: "The sentence could not be read",
  unpicked: "Something is left to choose",
  quote: (sentence) => `“${sentence}”`,
  problem: {
    empty: "Enter a sentence.",
    "no-indicator":
      "It is not clear which figure is meant. Use a word such as “ransomware”, “infection route”, “telework” or “reported”, or choose a figure below.",
    "no-relation":
      "It is not clear what is claimed. Say for example “more than half”, “22.1%”, “rose” or “the most common”, or choose below.",
    negation: "Negated sentences are not judged. Check the positive one, such as “rose” or “more than half”.",
    "several-numbers": "There are several numbers, and it is not clear which to check. Check them one by one.",
    "relative-or-points":
      "“% more” of a share may mean points or a part of the earlier value. Write “by 10 points” or “doubled”.",
    vague:
      "The sentence says more than one thing, or something that is not judged. Say one of “rose”, “the most common”, “more than half” and so on.",
    "several-indicators": "Several figures fit. Choose the one that is meant.",
    "fiscal-year": "There are no numbers of fiscal years. Write a calendar year, such as 2021.",
    "several-editions": "There are several years. Name one, or write a change: “rose from 2021 to 2022”.",
    "wrong-unit": "This figure has no numbers in that unit (percent or cases).",
    "one-target": "Choose the two options to compare from one figure.",
    "no-number": "Enter a number (for example 50 or 22.1).",
  },
  choose: "Figures that fit",
  read: "How it was read",
  terms: {
    indicator: terms.figure.en,
    target: terms.option.en,
    editions: "Editions compared",
    edition: terms.edition.en,
    said: "What is claimed",
  },
  said: {
    "at-least": (amount) => `at least ${amount}`,
    "more-than": (amount) => `more than ${amount}`,
    "at-most": (amount) => `at most ${amount}`,
    under: (amount) => `under ${amount}`,
    about: (amount) => `about ${amount}`,
    exactly: (amount) => amount,
    rose: () => "rose",
    fell: () => "fell",
    unchanged: () => "did not change",
    "no-clear-difference": () => "no clear difference",
    times: (amount) => `became ${amount}`,
    "rose-by": (amount) => `rose by ${amount}`,
    "fell-by": (amount) => `fell by ${amount}`,
    most: () => "is the most frequent",
    rank: (amount) => amount,
  },
  greater: (other) => `more than “${other}”`,
  quoted: (values) => ` (quoted: ${values})`,
  units: {
    count: " cases",
    times: (number) => `${number} times as much`,
    points: (number) => `${number} points`,
    rank: (number) => `number ${number}`,
  },
  span: (from, to) => ` (taken as ${from} to under ${to})`,
  arrow: " → ",
  assumed:
    "The sentence names no edition, so the newest one was taken (for a change, the two newest that can be compared).",
};

export const claimReading: Localised<Words> = { ja, en };
