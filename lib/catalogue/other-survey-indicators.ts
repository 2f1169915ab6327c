// Surveys by other public offices, each a survey of its own: the ministry's communications usage trend survey, Tokyo's
// surveys of telework. Their names say whose they are, and no line joins them with the police agency's.
import { type Indicator, undescribed } from "./types";

const ministry = "mic-communications-usage-trend";
const tokyo = "tokyo-telework-survey";

/** What each of these figures says of itself. */
export const notTheAgencys = {
  ja: "警察庁の調査とは対象・方法・設問が違う別の調査であり、警察庁の調査の値とは比べられない。",
  en: "A survey of its own, with another population, method and question than the police agency's; the two cannot be compared.",
};
const companies = {
  ja: "常用雇用者100人以上の企業",
  en: "Companies with 100 or more regular employees",
};
const companiesInTokyo = {
  ja: "従業員30人以上の都内企業",
  en: "Companies in Tokyo with 30 or more employees",
};
const unnamed = {
  ja: "平成14年・17年・18年の値は、白書の本文に調査名の記載がないが、この調査によるとみられる。後の年とは比べない。",
  en: "The White Papers do not name the survey behind the values of 2002, 2005 and 2006; they appear to come from this one and are not compared with later years.",
};
const unnamedBreak = { before: "H18", after: "H25", reason: unnamed };
const byMonth = {
  ja: "調査は月ごとに行われ、回によって期間が違う。行われたが値の得られていない月がある。",
  en: "The surveys were taken by the month, their days differ, and for some months no value was obtained.",
};

export const otherSurveyIndicators: readonly Indicator[] = [
  {
    id: "mic-telework",
    survey: ministry,
    topic: "telework",
    name: {
      ja: "企業のテレワークの導入（総務省 通信利用動向調査）",
      en: "Telework at companies (Ministry of Internal Affairs and Communications)",
    },
    subject: { ja: "テレワークの導入（総務省調査）", en: "Telework (ministry's survey)" },
    question: { ja: "テレワークを導入しているか。", en: "Has the company adopted telework?" },
    population: companies,
    unit: "percent",
    answer: "single",
    charts: ["trend", "ranking", "groups"],
    breakdowns: ["none", "industry", "employees", "capital"],
    itemOrder: ["adopted", "planned", "planned-later", "adopted-or-planned"],
    overlapping: ["adopted-or-planned"],
    notes: [notTheAgencys],
    keywords: ["在宅勤務", "リモートワーク", "総務省", "導入率", "業種"],
  },
  {
    id: "mic-telework-2002",
    survey: ministry,
    topic: "telework",
    name: {
      ja: "テレワークを実施している企業（総務省 通信利用動向調査、平成14年）",
      en: "Companies with telework in place (Ministry of Internal Affairs and Communications, 2002)",
    },
    subject: { ja: "テレワークの実施（総務省、平成14年）", en: "Telework in 2002 (ministry's survey)" },
    question: { ja: "テレワークを実施しているか。", en: "Does the company have telework in place?" },
    population: undescribed,
    unit: "percent",
    answer: "single",
    charts: ["ranking"],
    breakdowns: ["none"],
    notes: [
      notTheAgencys,
      {
        ja: "「実施している企業」の割合で、平成28年からの「導入している」とは問い方が違う。",
        en: "The share “with telework in place”, not “adopted” as from 2016 on.",
      },
    ],
    keywords: ["総務省", "平成14年"],
  },
  {
    id: "tokyo-telework",
    survey: tokyo,
    topic: "telework",
    name: {
      ja: "都内企業のテレワークの導入（東京都の調査、令和2〜3年）",
      en: "Telework adopted at companies in Tokyo (Tokyo Metropolitan Government, 2020 and 2021)",
    },
    subject: { ja: "都内のテレワーク導入（東京都調査）", en: "Telework in Tokyo (Tokyo's survey)" },
    question: { ja: "テレワークを導入しているか。", en: "Has the company adopted telework?" },
    population: companiesInTokyo,
    unit: "percent",
    answer: "single",
    charts: ["groups", "ranking"],
    breakdowns: ["employees", "none"],
    itemOrder: ["adopted", "planned", "no-plan"],
    notes: [notTheAgencys, byMonth],
    keywords: ["在宅勤務", "東京都", "従業員数", "規模別", "導入率"],
  },
  {
    id: "tokyo-telework-done",
    survey: tokyo,
    topic: "telework",
    name: {
      ja: "都内企業のテレワークの実施（東京都の調査、令和5〜6年）",
      en: "Telework in practice at companies in Tokyo (Tokyo Metropolitan Government, 2023 and 2024)",
    },
    subject: { ja: "都内のテレワーク実施（東京都調査）", en: "Telework done in Tokyo (Tokyo's survey)" },
    question: { ja: "テレワークを実施しているか。", en: "Is telework in practice at the company?" },
    population: companiesInTokyo,
    unit: "percent",
    answer: "single",
    charts: ["groups", "ranking"],
    breakdowns: ["employees", "none"],
    notes: [
      notTheAgencys,
      byMonth,
      {
        ja: "令和3年までの「導入率」と呼び方が違うため、一つの系列に混ぜていない。",
        en: "Called “share in practice”, not “share adopted” as until 2021; the two are not joined.",
      },
    ],
    keywords: ["在宅勤務", "東京都", "従業員数", "規模別", "実施率"],
  },
  {
    id: "tokyo-telework-yearly",
    survey: tokyo,
    topic: "telework",
    name: {
      ja: "都内企業のテレワークの導入（東京都 多様な働き方に関する実態調査）",
      en: "Telework adopted at companies in Tokyo (yearly survey of diverse work styles)",
    },
    subject: { ja: "都内のテレワーク導入（年度調査）", en: "Telework in Tokyo (yearly survey)" },
    question: { ja: "テレワークを導入しているか。", en: "Has the company adopted telework?" },
    population: companiesInTokyo,
    unit: "percent",
    answer: "single",
    charts: ["trend", "ranking"],
    breakdowns: ["none"],
    notes: [notTheAgencys],
    keywords: ["在宅勤務", "東京都", "導入率"],
  },
  {
    id: "mic-security-measures",
    survey: ministry,
    topic: "countermeasures",
    name: {
      ja: "企業のセキュリティ対策（総務省 通信利用動向調査）",
      en: "Security measures at companies (Ministry of Internal Affairs and Communications)",
    },
    subject: { ja: "企業の対策（総務省調査）", en: "Measures (ministry's survey)" },
    question: { ja: "どのようなセキュリティ対策を実施しているか。", en: "Which security measures are taken?" },
    population: companies,
    unit: "percent",
    answer: "multiple",
    charts: ["ranking"],
    breakdowns: ["none"],
    overlapping: ["any-measure"],
    topOnly: true,
    breaks: [unnamedBreak],
    notes: [notTheAgencys, unnamed],
    keywords: ["ウイルス対策", "ファイアウォール", "アクセス制御", "総務省"],
  },
  {
    id: "mic-damage",
    survey: ministry,
    topic: "damage",
    name: {
      ja: "企業が受けた被害（総務省 通信利用動向調査）",
      en: "Damage suffered by companies (Ministry of Internal Affairs and Communications)",
    },
    subject: { ja: "企業の被害（総務省調査）", en: "Damage (ministry's survey)" },
    question: {
      ja: "過去1年間に、情報通信ネットワークの利用でどのような被害を受けたか。",
      en: "What damage was suffered in the past year in using information and communications networks?",
    },
    population: undescribed,
    unit: "percent",
    answer: "multiple",
    charts: ["ranking"],
    breakdowns: ["none"],
    overlapping: ["any-damage", "damage-from-breach"],
    topOnly: true,
    breaks: [unnamedBreak],
    notes: [notTheAgencys, unnamed],
    keywords: ["ウイルス感染", "標的型メール", "総務省"],
  },
];
