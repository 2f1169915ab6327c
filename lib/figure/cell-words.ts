// The wording of numbers: units, qualifiers, marks, bases, intervals, the heads of tables.

import type { Localised } from "../localised";
import type { CellMissing, Qualifier } from "../observation";
import { terms } from "../words/terms";

export type CellWords = {
  percent: string;
  multiple: string;
  asked: (population: string) => string;
  colon: string;
  comma: string;
  join: (parts: string[]) => string;
  /** Between two editions of a subtitle. */
  and: string;
  quote: (text: string) => string;
  brackets: (text: string) => string;
  /** What stands before and behind a qualified number. */
  around: Record<Qualifier, readonly [before: string, after: string]>;
  qualified: Record<Qualifier, (text: string) => string>;
  computed: string;
  /** What stands before and behind the number of a place. */
  place: readonly [before: string, after: string];
  /** Behind a place or a count that is stated in the place of a share. */
  noShare: string;
  /** Behind a count. */
  caseUnit: string;
  cases: (count: string) => string;
  missingMark: Record<CellMissing, string>;
  missingMeaning: Record<CellMissing, string>;
  markMeaning: Record<"*" | "‡" | "computed" | "loose" | "p" | "unconfirmed", string>;
  provisionalMark: string;
  /** Behind a number that only a private person noted. */
  unconfirmedMark: string;
  base: (n: string) => string;
  noBase: string;
  noBaseFor: (label: string) => string;
  baseLine: (who: string, n: string, wording: string) => string;
  responseRate: (who: string, rate: string, computed: boolean, sample: string, responses: string) => string;
  interval: string;
  intervalReference: string;
  intervalSpan: (lower: string, upper: string) => string;
  reference: string;
  points: (n: string) => string;
  table: {
    item: string;
    edition: string;
    segment: string;
    count: string;
    rank: string;
    /** Of a year. */
    firstHalf: string;
    secondHalf: string;
    value: (unit: string) => string;
  };
  /** Under the name of what repeats others' count, and beside it in a table; the source's own 計 needs no word of ours. */
  apart: (label: string) => string;
  apartLabel: (label: string) => string;
  /** Behind a year's count. */
  halves: (first: string, second: string) => string;
};

type Around = CellWords["around"];

const qualifiedBy = (around: Around): CellWords["qualified"] => ({
  exact: (text) => around.exact.join(text),
  approx: (text) => around.approx.join(text),
  "at-least": (text) => around["at-least"].join(text),
  "more-than": (text) => around["more-than"].join(text),
  "inconsistent-with-count": (text) => around["inconsistent-with-count"].join(text),
});

/** 製造業計, VPN機器とリモートデスクトップの合計: what such a row is, its source says. */
const namesTotal: Localised<RegExp> = { ja: /(?:計|総数)$/, en: /\btotal$/i };

const jaAround: Around = {
  exact: ["", ""],
  approx: ["約", ""],
  "at-least": ["", "以上"],
  "more-than": ["", "超"],
  "inconsistent-with-count": ["", "‡"],
};

const ja: CellWords = {
  percent: "%",
  multiple: "（複数回答）",
  asked: (population) => population,
  colon: "：",
  comma: "、",
  join: (parts) => parts.join("、"),
  and: "・",
  quote: (text) => `「${text}」`,
  brackets: (text) => `（${text}）`,
  around: jaAround,
  qualified: qualifiedBy(jaAround),
  computed: "（計算値）",
  place: ["", "位"],
  noShare: "（割合の記載なし）",
  caseUnit: "件",
  cases: (count) => `${count}件`,
  missingMark: {
    "not-published": "…",
    "not-asked": "※",
    suppressed: "x",
    "not-applicable": "該当なし",
    "not-obtained": "…",
  },
  missingMeaning: {
    "not-published": "数値が公表されていない",
    "not-asked": terms.notAsked.ja,
    suppressed: terms.suppressed.ja,
    "not-applicable": terms.notApplicable.ja,
    "not-obtained": terms.notPublished.ja,
  },
  markMeaning: {
    "*": "母数が30未満",
    "‡": "原資料の率と件数が一致しない",
    computed: "原資料の件数と母数から計算した値",
    loose: "原資料の表記（ちょうどの値は示されていない）",
    p: terms.provisional.ja,
    unconfirmed: "個人の記録だけによる数値",
  },
  provisionalMark: "p",
  unconfirmedMark: "（未確認）",
  base: (n) => `n=${n}`,
  noBase: terms.noBase.ja,
  noBaseFor: (label) => `母数の記載なし${label ? `（${label}）` : ""}`,
  baseLine: (who, n, wording) => `${who ? `${who}：` : ""}${n}${wording ? `（${wording}）` : ""}`,
  responseRate: (who, rate, computed, sample, responses) =>
    `${who}の回答率：${rate}%（${computed ? "計算値。" : ""}対象${sample}件、回答${responses}件。回答しなかった団体の状況は含まれない）`,
  interval: "95%信頼区間",
  intervalReference: "95%信頼区間（参考）",
  intervalSpan: (lower, upper) => `${lower}〜${upper}`,
  reference: "（参考）",
  points: (n) => `${n}ポイント`,
  table: {
    item: terms.option.ja,
    edition: terms.edition.ja,
    segment: terms.group.ja,
    count: "件数",
    rank: "順位",
    firstHalf: "うち上半期（1〜6月）",
    secondHalf: "うち下半期（7〜12月）",
    value: (unit) => `（${unit}）`,
  },
  apart: (label) => (namesTotal.ja.test(label) ? "" : "再掲"),
  apartLabel: (label) => (namesTotal.ja.test(label) ? label : `（再掲）${label}`),
  halves: (first, second) => `（うち上半期${first}、下半期${second}）`,
};

const enAround: Around = {
  exact: ["", ""],
  approx: ["about ", ""],
  "at-least": ["", " or more"],
  "more-than": ["over ", ""],
  "inconsistent-with-count": ["", "‡"],
};

const en: CellWords = {
  percent: "%",
  multiple: " (multiple answers)",
  asked: (population) => population,
  colon: ": ",
  comma: ", ",
  join: (parts) => parts.join(", "),
  and: " and ",
  quote: (text) => `“${text}”`,
  brackets: (text) => ` (${text})`,
  around: enAround,
  qualified: qualifiedBy(enAround),
  computed: " [e]",
  place: ["No. ", ""],
  noShare: " (no share stated)",
  caseUnit: " cases",
  cases: (count) => `${count} cases`,
  missingMark: {
    "not-published": "[x]",
    "not-asked": "[x]",
    suppressed: "[c]",
    "not-applicable": "[z]",
    "not-obtained": "[x]",
  },
  missingMeaning: {
    "not-published": "not published as a number",
    "not-asked": terms.notAsked.en,
    suppressed: terms.suppressed.en,
    "not-applicable": terms.notApplicable.en,
    "not-obtained": terms.notPublished.en,
  },
  markMeaning: {
    "*": "base under 30",
    "‡": "share and count stated by the source do not agree",
    computed: "computed from the stated count and base",
    loose: "as worded in the source, which states no exact value",
    p: terms.provisional.en,
    unconfirmed: "noted by a private person only",
  },
  provisionalMark: "[p]",
  unconfirmedMark: " [unconfirmed]",
  base: (n) => `n=${n}`,
  noBase: terms.noBase.en,
  noBaseFor: (label) => `base not stated${label ? ` (${label})` : ""}`,
  baseLine: (who, n, wording) => `${who ? `${who}: ` : ""}${n}${wording ? ` (${wording})` : ""}`,
  responseRate: (who, rate, computed, sample, responses) =>
    `Response rate for ${who}: ${rate}%${computed ? " [e]" : ""} (${responses} of ${sample}; those who did not answer are not in it)`,
  interval: "95% confidence interval",
  intervalReference: "95% confidence interval (for reference)",
  intervalSpan: (lower, upper) => `${lower} to ${upper}`,
  reference: " (for reference)",
  points: (n) => `${n} percentage points`,
  table: {
    item: terms.option.en,
    edition: terms.edition.en,
    segment: terms.group.en,
    count: "Count",
    rank: "Rank",
    firstHalf: "Of which January to June",
    secondHalf: "Of which July to December",
    value: (unit) => ` (${unit})`,
  },
  apart: (label) => (namesTotal.en.test(label) ? "" : "overlaps other rows"),
  apartLabel: (label) => (namesTotal.en.test(label) ? label : `${label} (overlaps other rows)`),
  halves: (first, second) => ` (of these ${first} in the first half, ${second} in the second)`,
};

export const cellWords: Localised<CellWords> = { ja, en };
