// Words inside exported files.

import type { Localised } from "../localised";
import { terms } from "../words/terms";

type Words = {
  status: Record<"stated" | "computed" | "missing", string>;
  intervalKind: Record<"stated-base" | "reference", string>;
  sheet: Record<
    | "dataSheet"
    | "chartSheet"
    | "aboutSheet"
    | "kind"
    | "content"
    | "title"
    | "name"
    | "subtitle"
    | "means"
    | "source"
    | "credit"
    | "address"
    | "dataVersion"
    | "date"
    | "record",
    string
  >;
  /** Headers of a table in long layout: item, series, value, count, base, interval. */
  longTable: readonly string[];
  contents: string;
  /** Where a report shows a figure's chart and its numbers. */
  see: (figure: string, table: string) => string;
  seeTable: (table: string) => string;
  /** Rows of a table that have no number at all are named instead of printed. */
  unprinted: (names: readonly string[]) => string;
  report: string;
};

const ja: Words = {
  status: { stated: "公表値", computed: "計算値", missing: "値なし" },
  intervalKind: { "stated-base": "95%", reference: "95%（参考）" },
  sheet: {
    dataSheet: "データ",
    chartSheet: "図",
    aboutSheet: "出典・符号",
    kind: "区分",
    content: "内容",
    title: "見出し",
    name: terms.indicator.ja,
    subtitle: "対象・期間",
    means: "：",
    source: terms.source.ja,
    credit: "出典の表示",
    address: "図のアドレス",
    dataVersion: "データの版",
    date: "作成日",
    record: "照合用の記録",
  },
  longTable: ["項目", "系列", "値", "件数", "母数（n）", "95%信頼区間"],
  contents: "目次",
  see: (figure, table) => `${figure}にグラフを、${table}に数値を示す。`,
  seeTable: (table) => `${table}に数値を示す。`,
  unprinted: (names) =>
    `表には、数値が公表されていないか取得できていない${names.length}項目（${names.join("、")}）を載せていない。`,
  report: "サイバー犯罪被害の実態調査",
};

const en: Words = {
  status: { stated: "stated", computed: "computed", missing: "missing" },
  intervalKind: { "stated-base": "95%", reference: "95% (for reference)" },
  sheet: {
    dataSheet: "Data",
    chartSheet: "Chart",
    aboutSheet: "Sources and marks",
    kind: "Kind",
    content: "Content",
    title: "Finding",
    name: terms.indicator.en,
    subtitle: "Population and period",
    means: ": ",
    source: terms.source.en,
    credit: "Credit line",
    address: "Address of the figure",
    dataVersion: "Data version",
    date: "Made on",
    record: "Record for checks",
  },
  longTable: ["Item", "Series", "Value", "Count", "Base (n)", "95% interval"],
  contents: "Contents",
  see: (figure, table) => `${figure} is the chart, ${table} has its numbers.`,
  seeTable: (table) => `${table} has the numbers.`,
  unprinted: (names) =>
    `Not in the table: ${names.length} rows whose numbers were not published or could not be had (${names.join("; ")}).`,
  report: "Survey on cybercrime damage",
};

export const exportWords: Localised<Words> = { ja, en };
