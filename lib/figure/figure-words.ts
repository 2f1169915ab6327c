// The wording of figures. Japanese as officials write it; English as a statistics office would.

import type { Localised } from "../localised";
import type { CellMissing, Qualifier, SourceKind, Standing } from "../observation";
import { terms } from "../words/terms";

type Words = {
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
  markMeaning: Record<"*" | "‡" | "computed" | "p", string>;
  provisionalMark: string;
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
    value: (unit: string) => string;
  };
  /** Behind a year's count. */
  halves: (first: string, second: string) => string;
  noteMultiple: string;
  noteRounding: string;
  /** By the editions or publishers that it speaks of. */
  caution: Record<
    "year-assigned" | "second-hand" | "second-hand-of-others" | "preliminary" | "small-base" | "approximate",
    (of: string) => string
  >;
  sourceKind: Record<SourceKind, string>;
  standing: Record<Standing, string>;
  /** What stands before and behind the address of a source; where none is printed, `address` is false. */
  credit: (list: string, address: boolean) => readonly [before: string, after: string];
  /** Where nothing was processed, as with numbers that could not be had. */
  seenIn: (source: string) => string;
  others: (n: number) => string;
  lostHeading: string;
  breakLabel: string;
  bracketLabel: string;
  bracketReference: string;
  intervalNote: string;
  referenceNote: string;
  ruler: (who: string, points: string) => string;
};

type Around = Words["around"];

const qualifiedBy = (around: Around): Words["qualified"] => ({
  exact: (text) => around.exact.join(text),
  approx: (text) => around.approx.join(text),
  "at-least": (text) => around["at-least"].join(text),
  "more-than": (text) => around["more-than"].join(text),
  "inconsistent-with-count": (text) => around["inconsistent-with-count"].join(text),
});

const jaAround: Around = {
  exact: ["", ""],
  approx: ["約", ""],
  "at-least": ["", "以上"],
  "more-than": ["", "超"],
  "inconsistent-with-count": ["", "‡"],
};

const ja: Words = {
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
    p: terms.provisional.ja,
  },
  provisionalMark: "p",
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
    value: (unit) => `（${unit}）`,
  },
  halves: (first, second) => `（うち上半期${first}、下半期${second}）`,
  noteMultiple: "複数回答のため、合計は100%を超える場合がある。",
  noteRounding: "四捨五入のため、内訳の合計が100%にならない場合がある。",
  caution: {
    "year-assigned": (editions) =>
      `${editions}の年の表示は、原資料の文字から年が読み取れないため、本サイトが対応づけたものである。`,
    "second-hand": (publishers) => `警察庁の資料を直接確認できず、二次資料（${publishers}）による数値を含む。`,
    "second-hand-of-others": (publishers) =>
      `調査した機関の資料を直接確認できず、二次資料（${publishers}）による数値を含む。`,
    preliminary: () => "速報値を含む。確定値と異なる場合がある。",
    "small-base": (editions) => `${editions}は母数が30未満のため、割合の大小を論じることはできない。`,
    approximate: () => "「約」「以上」「超」などの付いた値は、確定した値ではない。",
  },
  standing: {
    primary: "一次資料",
    official: "公的機関による",
    press: "報道などによる",
    private: "未確認",
  },
  sourceKind: {
    primary: "一次資料",
    transcript: "一次資料の転載",
    prefecture: "自治体・都道府県警察",
    press: "報道",
    company: "企業の記事",
    blog: "個人の記事",
  },
  seenIn: (source) => `出典：${source}`,
  credit: (list, address) => [`出典：${list}${address ? "（" : ""}`, `${address ? "）" : ""}を加工して作成`],
  others: (n) => `ほか${n}件`,
  lostHeading: "原資料は図のみ（数値は未取得）",
  breakLabel: terms.break.ja,
  bracketLabel: "差は誤差の範囲",
  bracketReference: "差は不確か（参考）",
  intervalNote:
    "95%信頼区間（ウィルソンの方法）は、標本がたまたまこの団体になったことによる幅だけを表す。回答者を母集団からの単純無作為標本とみなしており、回答しなかった団体による偏りは含まない。",
  referenceNote:
    "母数の記載がない割合の区間は、公表値のすべてと矛盾しない最小の母数を仮定した参考の幅（点線）で、実際の区間はこれより狭い可能性がある。上昇・低下の判定には用いない。",
  ruler: (who, points) => `${who ? `${who}：` : ""}1団体＝${points}ポイント`,
};

const enAround: Around = {
  exact: ["", ""],
  approx: ["about ", ""],
  "at-least": ["", " or more"],
  "more-than": ["over ", ""],
  "inconsistent-with-count": ["", "‡"],
};

const en: Words = {
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
    p: terms.provisional.en,
  },
  provisionalMark: "[p]",
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
    value: (unit) => ` (${unit})`,
  },
  halves: (first, second) => ` (of these ${first} in the first half, ${second} in the second)`,
  noteMultiple: "Multiple answers: shares may add up to more than 100%.",
  noteRounding: "Parts may not add up to 100% because of rounding.",
  caution: {
    "year-assigned": (editions) =>
      `The year labels of ${editions} were assigned by this site, because the text of the source does not show them.`,
    "second-hand": (publishers) =>
      `Includes second-hand figures (${publishers}); the agency's own document could not be checked.`,
    "second-hand-of-others": (publishers) =>
      `Includes second-hand figures (${publishers}); the document of the office that took the survey could not be checked.`,
    preliminary: () => "Includes preliminary figures, which may differ from the final ones.",
    "small-base": (editions) => `${editions}: the base is under 30, so the shares cannot be called high or low.`,
    approximate: () => "Figures marked “about”, “or more” or “over” are not exact.",
  },
  standing: {
    primary: "primary source",
    official: "passed on by a public office",
    press: "as reported by others",
    private: "unconfirmed",
  },
  sourceKind: {
    primary: "primary source",
    transcript: "copy of a primary source",
    prefecture: "local government or prefectural police",
    press: "press",
    company: "company article",
    blog: "personal article",
  },
  seenIn: (source) => `Source: ${source}`,
  credit: (list, address) => [`Source: compiled by processing ${list}${address ? ", " : ""}`, ""],
  others: (n) => `and ${n} more`,
  lostHeading: "Picture only in the source (numbers not obtained)",
  breakLabel: terms.break.en,
  bracketLabel: "Within the margin of error",
  bracketReference: "Uncertain difference (for reference)",
  intervalNote:
    "The 95% confidence interval (Wilson) covers only the chance of drawing this sample. It takes the respondents for a simple random sample of the population; bias from those who did not answer is not in it.",
  referenceNote:
    "Where the base is not stated, the dashed interval is for reference: it assumes the smallest base that fits all published shares, so the real interval may be narrower. It is never used to call a rise or a fall.",
  ruler: (who, points) => `${who ? `${who}: ` : ""}1 organisation = ${points} points`,
};

export const figureWords: Localised<Words> = { ja, en };
