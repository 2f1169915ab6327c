// Words for a claim that was picked by hand, and for what it lacks.

import type { Localised } from "../localised";
import { terms } from "../words/terms";
import type { ClaimProblem, Relation } from "./claim";

type Words = {
  /** A form that lacks something. */
  unpicked: string;
  quote: (sentence: string) => string;
  problem: Record<ClaimProblem, string>;
  terms: Record<"indicator" | "target" | "editions" | "edition" | "said", string>;
  said: Record<Exclude<Relation, "greater">, (amount: string) => string>;
  greater: (other: string) => string;
  units: { count: string } & Record<"times" | "points" | "rank", (number: string) => string>;
  span: (from: string, to: string) => string;
  arrow: string;
};

const ja: Words = {
  unpicked: "選び足りないものがあります",
  quote: (sentence) => `「${sentence}」`,
  problem: {
    "one-target": "比べる二つの選択肢を、同じ図から選んでください。",
    "no-number": "数値を入れてください（例：50、22.1）。",
  },
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
  units: {
    count: "件",
    times: (number) => `${number}倍`,
    points: (number) => `${number}ポイント`,
    rank: (number) => `${number}位`,
  },
  span: (from, to) => `（${from}以上${to}未満とみる）`,
  arrow: " → ",
};

const en: Words = {
  unpicked: "Something is left to choose",
  quote: (sentence) => `“${sentence}”`,
  problem: {
    "one-target": "Choose the two options to compare from one figure.",
    "no-number": "Enter a number (for example 50 or 22.1).",
  },
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
  units: {
    count: " cases",
    times: (number) => `${number} times as much`,
    points: (number) => `${number} points`,
    rank: (number) => `number ${number}`,
  },
  span: (from, to) => ` (taken as ${from} to under ${to})`,
  arrow: " → ",
};

export const claimReading: Localised<Words> = { ja, en };
