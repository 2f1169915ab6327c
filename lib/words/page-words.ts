// Words of the pages around the figures: header, footer, overview, topics, the form of a figure, missing pages.

import type { ChartKind } from "../catalogue/chart-kinds";
import type { View } from "../catalogue/views";
import type { Span } from "../edition";
import type { Era, Localised } from "../localised";
import { terms } from "./terms";

type PageWords = {
  product: string;
  description: string;
  skip: string;
  menu: string;
  close: string;
  mainNav: string;
  overview: string;
  papers: string;
  dataAndMethods: string;
  sources: string;
  methods: string;
  search: string;
  searchLabel: string;
  otherLanguage: string;
  /** What the switch offers in each era. */
  otherEra: Record<Era, string>;
  footer: { unofficial: string; licence: string; licenceLink: string; data: (version: string, date: string) => string };
  address: string;
  noData: string;
  contents: string;
  table: string;
  figurePage: string;
  openSource: (id: string) => string;
  verdictSign: Record<"rise" | "fall" | "no-clear-difference" | "undecidable", string>;
  lostQuestion: string;
  lostFill: string;
  lostTemplate: string;
  /** Leads to the desk, with the empty table ready. */
  lostType: string;
  notObtained: string;
  notObtainedLead: string;
  notObtainedMore: string;
  lostHow: (indicator: string) => string;
  form: {
    heading: string;
    editions: string;
    breakdown: string;
    whole: string;
    view: string;
    views: Record<View, string>;
    span: string;
    spans: Record<Span, string>;
    kind: string;
    order: string;
    orders: Record<"value" | "questionnaire", string>;
    kinds: Record<ChartKind, string>;
    hideIntervals: string;
    showUnconfirmed: string;
    submit: string;
  };
  about: { heading: string; question: string; asked: string; survey: string; breaks: string; editions: string };
  breakBetween: (before: string, after: string) => string;
  previous: string;
  next: string;
  inTopic: string;
  /** Over a page as of a day. */
  asOf: { shown: (day: string) => string; asShown: (day: string) => string; today: string };
  missing: { heading: string; text: string };
  failed: { heading: string; text: string; retry: string };
};

const ja: PageWords = {
  product: "サイバー犯罪被害 実態調査ダッシュボード",
  description: "警察庁が公表した企業・団体等のサイバー犯罪被害の調査・統計を、図と表で示す非公式のダッシュボードです。",
  skip: "本文へ移動",
  menu: "メニュー",
  close: "閉じる",
  mainNav: "主なページ",
  overview: "概況",
  papers: "資料をつくる・直す",
  dataAndMethods: "データと方法",
  sources: terms.sources.ja,
  methods: "方法",
  search: "検索",
  searchLabel: "指標・選択肢・出典を検索",
  otherLanguage: "English",
  otherEra: { wareki: "西暦で表示", western: "元号で表示" },
  footer: {
    unofficial:
      "本サイトは、警察庁が公表した資料を加工して作成した非公式のものであり、警察庁その他の行政機関が作成したものではありません。",
    licence: "警察庁の資料は、公共データ利用規約（第1.0版）（PDL1.0）により利用しています。",
    licenceLink: "出典の一覧",
    data: (version, date) => `データの版：${version}（${date}取り込み）`,
  },
  address: "このページ：",
  noData: "データはまだ取り込まれていません",
  contents: "目次",
  table: "表",
  figurePage: "この図のページ",
  openSource: (id) => `出典${id}の詳細`,
  verdictSign: {
    rise: "▲",
    fall: "▼",
    "no-clear-difference": "",
    undecidable: "",
  },
  lostQuestion: "設問",
  lostFill: "数値を転記して取り込む",
  lostTemplate: "空の様式（CSV）をダウンロード",
  lostType: "編集席で数値を入力する",
  notObtained: "取得できていない数値",
  notObtainedLead: "次の数値は、読むことのできた資料に書かれていないため、示していません。推定はしていません。",
  notObtainedMore: "何を試し、何が分かっているか",
  lostHow: (indicator) =>
    `報告書の冊子などから数値を転記し、指標に ${indicator} を記入して保存すると、次の命令で検査し、取り込むことができます。`,
  form: {
    heading: "表示の条件",
    editions: "調査年",
    breakdown: "分類",
    whole: "全体",
    view: "見方",
    views: { latest: "最新", trend: "推移", compare: "年を比べる" },
    span: "期間の長さ",
    spans: { year: "年", half: "半期", month: "月" },
    kind: "図の種類",
    order: "並び順",
    orders: { value: "値の大きい順", questionnaire: "調査票の順" },
    kinds: {
      ranking: "順位（横棒）",
      trend: "推移（折れ線）",
      composition: "構成比（100%帯）",
      groups: "区分別（横棒）",
      counts: "件数（縦棒）",
    },
    hideIntervals: "信頼区間を表示しない",
    showUnconfirmed: "未確認の数値も示す",
    submit: "表示する",
  },
  about: {
    heading: "この指標について",
    question: "設問",
    asked: "対象（母数）",
    survey: "調査・統計",
    breaks: "不連続",
    editions: "数値のある調査年",
  },
  breakBetween: (before, after) => `${before}と${after}の間：`,
  previous: "前の図",
  next: "次の図",
  inTopic: "この主題の図",
  asOf: {
    shown: (day) => `${day}までに公表された調査だけを示しています。`,
    asShown: (day) => `このサイトが${day}の終わりに示していたものです。その後の訂正・追加は含みません。`,
    today: "最新のデータで見る",
  },
  missing: {
    heading: "ページを表示できません",
    text: "このアドレスのページはありません。アドレスに誤りがあるか、ページが移動した可能性があります。",
  },
  failed: {
    heading: "表示できませんでした",
    text: "ページの表示中に誤りが起きました。時間をおいて読み込み直してください。",
    retry: "読み込み直す",
  },
};

const en: PageWords = {
  product: "Cybercrime Damage Survey Dashboard",
  description:
    "An unofficial dashboard of the surveys and statistics on cybercrime damage to companies and organisations published by the National Police Agency of Japan.",
  skip: "Skip to main content",
  menu: "Menu",
  close: "Close",
  mainNav: "Main pages",
  overview: "Overview",
  papers: "Papers",
  dataAndMethods: "Data and methods",
  sources: terms.sources.en,
  methods: "Methods",
  search: "Search",
  searchLabel: "Search indicators, options and sources",
  otherLanguage: "日本語",
  otherEra: { wareki: "Years as 2021", western: "Years as Reiwa 3" },
  footer: {
    unofficial:
      "This site is unofficial. It was compiled by processing material published by the National Police Agency of Japan and was not made by the agency or any other public body.",
    licence: "The agency's material is used under the Public Data License 1.0 (PDL 1.0).",
    licenceLink: "List of sources",
    data: (version, date) => `Data version: ${version} (imported ${date})`,
  },
  address: "This page: ",
  noData: "No data has been imported yet",
  contents: "Contents",
  table: "Table",
  figurePage: "Page of this figure",
  openSource: (id) => `Details of source ${id}`,
  verdictSign: {
    rise: "▲",
    fall: "▼",
    "no-clear-difference": "",
    undecidable: "",
  },
  lostQuestion: "Question",
  lostFill: "Copy and import the numbers",
  lostTemplate: "Download the empty form (CSV)",
  lostType: "Type the numbers in at the desk",
  notObtained: "Numbers that could not be obtained",
  notObtainedLead: "No document that could be read states these numbers. They are not shown, and not estimated.",
  notObtainedMore: "What was tried, and what is known",
  lostHow: (indicator) =>
    `Copy the numbers from the printed report, enter ${indicator} as the indicator and save; these commands check and import the file.`,
  form: {
    heading: "What to show",
    editions: "Editions",
    breakdown: "Breakdown",
    whole: "All",
    view: "View",
    views: { latest: "Newest", trend: "Over time", compare: "Compare years" },
    span: "Length of periods",
    spans: { year: "Years", half: "Half-years", month: "Months" },
    kind: "Chart",
    order: "Order",
    orders: { value: "Largest first", questionnaire: "As in the questionnaire" },
    kinds: {
      ranking: "Ranking (bars)",
      trend: "Trend (line)",
      composition: "Composition (100% bars)",
      groups: "By group (bars)",
      counts: "Counts (columns)",
    },
    hideIntervals: "Hide confidence intervals",
    showUnconfirmed: "Show unconfirmed numbers too",
    submit: "Show",
  },
  about: {
    heading: "About this indicator",
    question: "Question",
    asked: "Who was asked (base)",
    survey: "Survey",
    breaks: "Breaks in series",
    editions: "Editions with figures",
  },
  breakBetween: (before, after) => `Between ${before} and ${after}: `,
  previous: "Previous figure",
  next: "Next figure",
  inTopic: "Figures of this topic",
  asOf: {
    shown: (day) => `This page shows only what had been published by ${day}.`,
    asShown: (day) => `This is what this site showed at the end of ${day}, without later corrections and additions.`,
    today: "See the latest data",
  },
  missing: {
    heading: "This page cannot be shown",
    text: "There is no page at this address. The address may be wrong, or the page may have moved.",
  },
  failed: {
    heading: "The page could not be shown",
    text: "Something went wrong while drawing this page. Please reload it after a while.",
    retry: "Reload",
  },
};

export const pageWords: Localised<PageWords> = { ja, en };
