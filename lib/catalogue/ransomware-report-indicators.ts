// The agency's ransomware reports: cases reported by prefectural police.
import type { Indicator } from "./types";

const survey = "npa-ransomware-report";
const reported = {
  ja: "都道府県警察から警察庁に報告のあった被害",
  en: "Cases reported by prefectural police to the agency",
};
const cases = { ja: "件", en: "cases" };

export const ransomwareReportIndicators: readonly Indicator[] = [
  {
    id: "ransomware-cases",
    survey,
    topic: "damage",
    name: { ja: "ランサムウェア被害の報告件数", en: "Reported ransomware cases" },
    question: {
      ja: "企業・団体等におけるランサムウェア被害として、都道府県警察から警察庁に報告のあった件数。",
      en: "Ransomware cases at companies and organisations reported by prefectural police to the agency.",
    },
    population: reported,
    unit: "count",
    answer: "count",
    countUnit: cases,
    charts: ["counts"],
    additive: true,
    breakdowns: ["none"],
    notes: [
      {
        ja: "報告のあった件数であり、届け出られていない被害は含まない。ノーウェアランサムは含まない。",
        en: "Cases that were reported; unreported damage is not in it. No-ware ransom is not included.",
      },
    ],
    keywords: ["身代金", "推移", "らんさむうぇあ"],
  },
  {
    id: "noware-ransom-cases",
    survey,
    topic: "damage",
    name: { ja: "ノーウェアランサムの件数", en: "No-ware ransom cases" },
    question: {
      ja: "データを暗号化せずに窃取し、対価を要求する手口（ノーウェアランサム）による被害の件数。",
      en: "Cases in which data were stolen without encryption and payment was demanded (no-ware ransom).",
    },
    population: reported,
    unit: "count",
    answer: "count",
    countUnit: cases,
    charts: ["counts"],
    additive: true,
    breakdowns: ["none"],
    notes: [
      {
        ja: "令和5年上半期の6件は公表時の値。後に改められた可能性があるが、改めた旨の文は見つからない。",
        en: "The 6 cases of the first half of 2023 are as first published; they may have been revised later, but no text saying so was found.",
      },
    ],
    keywords: ["暗号化", "窃取"],
  },
  {
    id: "ransomware-cases-incl-noware",
    survey,
    topic: "damage",
    name: {
      ja: "ランサムウェア被害の件数（ノーウェアランサムを含むとみられる公表値）",
      en: "Ransomware cases (published value that appears to include no-ware ransom)",
    },
    question: {
      ja: "令和7年1月のリーフレット等が示す件数。ランサムウェアとノーウェアランサムの合計とみられる。",
      en: "Cases as printed in the leaflet of January 2025 and others; they appear to be ransomware plus no-ware ransom.",
    },
    population: { ja: "母数の説明の記載なし", en: "Not described by the source" },
    unit: "count",
    answer: "count",
    countUnit: cases,
    charts: ["counts"],
    additive: true,
    sumOf: ["ransomware-cases", "noware-ransom-cases"],
    breakdowns: ["none"],
    notes: [
      {
        ja: "「ランサムウェア被害の報告件数」とは定義が違うため、一つの系列に混ぜていない。",
        en: "The definition differs from “reported ransomware cases”; the two are never joined into one series.",
      },
    ],
  },
  {
    id: "ransomware-prefectures",
    survey,
    topic: "damage",
    name: { ja: "ランサムウェア被害のあった都道府県の数", en: "Prefectures with ransomware cases" },
    question: { ja: "被害の報告があった都道府県の数。", en: "Number of prefectures from which cases were reported." },
    population: reported,
    unit: "count",
    answer: "count",
    countUnit: { ja: "都道府県", en: "prefectures" },
    charts: ["counts"],
    breakdowns: ["none"],
    keywords: ["都道府県", "県"],
  },
  {
    id: "ransomware-cases-by-size",
    survey,
    topic: "damage",
    name: { ja: "ランサムウェア被害の内訳（組織の規模別）", en: "Ransomware cases by size of organisation" },
    question: { ja: "被害を受けた企業・団体等の規模。", en: "Size of the organisations that were hit." },
    population: reported,
    unit: "percent",
    answer: "single",
    charts: ["composition", "ranking"],
    breakdowns: ["org-size"],
    itemOrder: ["large", "sme", "organisations"],
    notes: [
      {
        ja: "内訳は被害件数に占める割合で、規模ごとの被害の起こりやすさではない。",
        en: "The parts are shares of the cases; they do not say how likely each size is to be hit.",
      },
    ],
    keywords: ["大企業", "中小企業", "規模"],
  },
  {
    id: "ransomware-cases-by-industry",
    survey,
    topic: "damage",
    name: { ja: "ランサムウェア被害の内訳（業種別）", en: "Ransomware cases by industry" },
    question: { ja: "被害を受けた企業・団体等の業種。", en: "Industry of the organisations that were hit." },
    population: reported,
    unit: "percent",
    answer: "single",
    charts: ["ranking", "composition"],
    breakdowns: ["industry"],
    notes: [
      {
        ja: "公表された業種だけを示す。内訳は被害件数に占める割合で、業種ごとの被害の起こりやすさではない。",
        en: "Only published industries are shown. The parts are shares of the cases; they do not say how likely each industry is to be hit.",
      },
    ],
    keywords: ["製造業", "医療", "福祉", "病院", "業種"],
  },
  {
    id: "double-extortion",
    survey,
    topic: "damage",
    name: { ja: "二重恐喝（ダブルエクストーション）の割合", en: "Double extortion" },
    question: {
      ja: "手口を確認できた被害のうち、データの窃取と暗号化の両方で対価を要求する二重恐喝によるもの。",
      en: "Of the cases whose method was known, those with double extortion (data stolen as well as encrypted).",
    },
    population: { ja: "要求の手口を確認できた被害", en: "Cases whose method of demand was known" },
    unit: "percent",
    answer: "single",
    charts: ["trend", "ranking"],
    breakdowns: ["none"],
    keywords: ["恐喝", "暴露", "リークサイト"],
  },
  {
    id: "crypto-demand",
    survey,
    topic: "damage",
    name: { ja: "暗号資産による支払いの要求", en: "Payment demanded in crypto-assets" },
    question: {
      ja: "直接的に金銭の要求があった被害のうち、暗号資産による支払いを求めたもの。",
      en: "Of the cases with a direct demand for money, those that demanded crypto-assets.",
    },
    population: { ja: "直接的に金銭の要求があった被害", en: "Cases with a direct demand for money" },
    unit: "percent",
    answer: "single",
    charts: ["ranking"],
    breakdowns: ["none"],
    keywords: ["仮想通貨", "ビットコイン", "身代金"],
  },
];
