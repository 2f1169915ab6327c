// The columns of a figure's numbers in long layout: their names in the files, and what they hold.
import type { Localised } from "../../localised";

const columns = {
  survey: ["調査コード", "Code of the survey or statistics", "調査・統計を表す符号"],
  survey_label: ["調査", "Name of the survey or statistics", "調査・統計の名称"],
  edition: [
    "調査の回コード",
    "Edition: R3 is 2021, R3H1 the first half of 2021, H14FY the fiscal year 2002",
    "調査の回を表す符号。R3は令和3年、R3H1は令和3年上半期、H14FYは平成14年度",
  ],
  edition_label: ["調査の回", "Name of the edition", "調査の回の名称"],
  indicator: ["指標コード", "Code of the indicator", "指標を表す符号"],
  indicator_label: ["指標", "Name of the indicator", "指標の名称"],
  item: [
    "項目コード",
    "Code of the option; empty where the figure has no number",
    "選択肢を表す符号。図に数値がないときは空欄",
  ],
  item_label: ["項目", "Name of the option", "選択肢の名称"],
  breakdown: ["分類コード", "Code of the breakdown; none: all respondents", "分類を表す符号。noneは全体"],
  breakdown_label: ["分類", "Name of the breakdown", "分類の名称"],
  segment: ["区分コード", "Code of the segment; all where the breakdown is none", "区分を表す符号。全体のときはall"],
  segment_label: ["区分", "Name of the segment", "区分の名称"],
  value: [
    "値",
    "Share or count, in the unit of its column; empty where there is no value",
    "割合または件数。単位は単位の列による。値がないときは空欄",
  ],
  unit: ["単位", "Unit of the value", "値の単位"],
  status: ["値の種類", "Whether the value was published or computed", "値が公表されたものか、計算したものか"],
  missing: [
    "欠測理由コード",
    "Code of the reason why there is no value; empty where there is one",
    "値がない理由を表す符号。値があるときは空欄",
  ],
  missing_label: ["欠測理由", "Why there is no value", "値がない理由"],
  qualifier: ["限定コード", "Code of what qualifies the value", "値の限定を表す符号"],
  qualifier_label: ["限定", "Qualifies the value (about, or more)", "値の限定（約、以上など）"],
  count: ["件数", "Count behind the share, where the source states it", "割合の分子となる件数。原資料にあるときだけ"],
  base: ["母数", "How many the share is of (n), where the source states it", "割合の母数（n）。原資料にあるときだけ"],
  rank: ["順位", "Place in the source's own ranking", "原資料が示す順位"],
  interval_lower: [
    "信頼区間下限",
    "Lower end of the 95% confidence interval (computed)",
    "95%信頼区間の下限（計算値）",
  ],
  interval_upper: [
    "信頼区間上限",
    "Upper end of the 95% confidence interval (computed)",
    "95%信頼区間の上限（計算値）",
  ],
  interval_kind: ["信頼区間の種類", "Base from which the interval was computed", "信頼区間を計算した母数"],
  source: ["出典コード", "Number of the source in the list of sources", "出典の番号。出典の一覧と対応する"],
  source_label: ["出典", "Name of the source", "出典の名称"],
  unconfirmed: [
    "未確認",
    "“unconfirmed” where only a private person noted the number, which is there on request only; else empty",
    "個人の記録だけによる数値に「未確認」と入る。求めたときだけ示すもので、ほかは空欄",
  ],
} as const satisfies Record<string, readonly [ja: string, definitionEn: string, definitionJa: string]>;

export type TidyColumn = keyof typeof columns;

/** In the order of the files; each is its own English name. */
export const tidyColumns = Object.keys(columns) as readonly TidyColumn[];

export const tidyNames = Object.fromEntries(
  tidyColumns.map((column) => [column, { ja: columns[column][0], en: column }]),
) as Record<TidyColumn, Localised>;

export const tidyMeanings = Object.fromEntries(
  tidyColumns.map((column) => [column, { ja: columns[column][2], en: columns[column][1] }]),
) as Record<TidyColumn, Localised>;
