// Words of the page that checks a sentence or a claim picked by hand.

import type { Localised } from "../localised";
import { terms } from "../words/terms";
import type { Relation } from "./claim";
import type { ClaimVerdict } from "./judgement";

type Words = {
  title: string;
  /** In the header, where room is short. */
  nav: string;
  lead: string;
  verdict: Record<ClaimVerdict, string>;
  result: string;
  numbers: string;
  columns: { label: string; edition: string; value: string; base: string; interval: string };
  sources: string;
  wording: { heading: string; hint: string; copy: string; copied: string; selected: string };
  otherReading: (name: string) => string;
  figure: (name: string) => string;
  notes: string;
  pick: {
    heading: string;
    lead: string;
    indicator: string;
    next: string;
    target: string;
    relation: string;
    number: string;
    numberHint: string;
    edition: string;
    since: string;
    sinceDefault: string;
    other: string;
    none: string;
    button: string;
    groups: Record<"level" | "change" | "order", string>;
    relations: Record<Relation, string>;
  };
};

const ja: Words = {
  title: "原稿を確かめる",
  nav: "原稿を確かめる",
  lead: "原稿の文が公表された数値から言えるかを、1文ずつ確かめます。言えないときは、言える書き方に置き換えられます。",
  verdict: { holds: "言える", "does-not-hold": "言えない", undecidable: terms.undecidable.ja },
  result: "判定",
  numbers: "もとになる数値",
  columns: {
    label: terms.option.ja,
    edition: terms.edition.ja,
    value: "値",
    base: terms.base.ja,
    interval: "95%信頼区間（%）",
  },
  sources: terms.sources.ja,
  wording: {
    heading: "このように書けば言える",
    hint: "公表された数値から言えることだけを述べた文です。そのまま写して使えます。",
    copy: "文をコピー",
    copied: "コピーしました",
    selected: "文を選びました。Ctrl+C（Macでは⌘C）でコピーしてください",
  },
  otherReading: (name) => `「${name}」として確かめる`,
  figure: (name) => `図「${name}」を見る`,
  notes: "注意",
  pick: {
    heading: "選んで確かめる",
    lead: "図を選ぶと、その図の選択肢と調査年から選べます。",
    indicator: terms.figure.ja,
    next: "この図の選択肢を表示する",
    target: terms.option.ja,
    relation: "述べること",
    number: "数値",
    numberHint: "%、件、倍、ポイント、順位のいずれかの数（例：50、22.1、2）。数の要らないときは空けておきます。",
    edition: terms.edition.ja,
    since: "比べる前の調査年（変化のとき）",
    sinceDefault: "一つ前の比べられる調査年",
    other: "比べる相手（大小のとき）",
    none: "選ばない",
    button: "確かめる",
    groups: { level: "大きさ", change: "変化", order: "順序" },
    relations: {
      "at-least": "…以上",
      "more-than": "…を超える",
      "at-most": "…以下",
      under: "…未満",
      about: "約…",
      exactly: "ちょうど…（資料の引用）",
      rose: "増えた",
      fell: "減った",
      unchanged: "変わらない（横ばい）",
      "no-clear-difference": "明確な差はない",
      times: "…倍になった",
      "rose-by": "…ポイント（件）増えた",
      "fell-by": "…ポイント（件）減った",
      greater: "比べる相手より多い",
      most: "最も多い",
      rank: "…位",
    },
  },
};

const en: Words = {
  title: "Check a draft",
  nav: "Check a draft",
  lead: "Checks sentence by sentence whether a draft can be said from the published numbers, and puts what can be said in the place of what cannot.",
  verdict: { holds: "Holds", "does-not-hold": "Does not hold", undecidable: terms.undecidable.en },
  result: "Result",
  numbers: "Numbers behind it",
  columns: {
    label: terms.option.en,
    edition: terms.edition.en,
    value: "Value",
    base: terms.base.en,
    interval: "95% interval (%)",
  },
  sources: terms.sources.en,
  wording: {
    heading: "A wording that holds",
    hint: "It says only what the published numbers carry, and can be used as it is.",
    copy: "Copy the wording",
    copied: "Copied",
    selected: "The wording is selected. Press Ctrl+C (⌘C on a Mac) to copy it",
  },
  otherReading: (name) => `Check it as “${name}”`,
  figure: (name) => `See the figure “${name}”`,
  notes: "Cautions",
  pick: {
    heading: "Check by choosing",
    lead: "Choose a figure, then its options and editions.",
    indicator: terms.figure.en,
    next: "Show the choices of this figure",
    target: terms.option.en,
    relation: "What is claimed",
    number: "Number",
    numberHint:
      "Percent, cases, factor, points or rank (for example 50, 22.1 or 2). Leave it empty where none is needed.",
    edition: terms.edition.en,
    since: "Earlier edition (for a change)",
    sinceDefault: "The last one that can be compared",
    other: "To compare with (for an order)",
    none: "None",
    button: "Check",
    groups: { level: "Level", change: "Change", order: "Order" },
    relations: {
      "at-least": "at least …",
      "more-than": "more than …",
      "at-most": "at most …",
      under: "under …",
      about: "about …",
      exactly: "exactly … (quotation of the source)",
      rose: "rose",
      fell: "fell",
      unchanged: "did not change",
      "no-clear-difference": "no clear difference",
      times: "became … times as much",
      "rose-by": "rose by … points (cases)",
      "fell-by": "fell by … points (cases)",
      greater: "more than the other option",
      most: "the most frequent",
      rank: "in place …",
    },
  },
};

export const claimWords: Localised<Words> = { ja, en };
