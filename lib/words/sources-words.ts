// Words of /sources: the list of sources and the table of editions.

import type { Localised } from "../localised";
import type { SurveyId } from "../observation";
import { terms } from "./terms";

type Words = {
  title: string;
  lead: string;
  contents: string;
  codes: string;
  credit: string;
  sourcesHeading: (count: number) => string;
  kindSummary: (kind: string, count: number) => string;
  published: string;
  undated: string;
  original: string;
  seen: string;
  noLink: string;
  note: string;
  standingOn: string;
  outlineOf: string;
  pictureOnly: string;
  noFigure: string;
  editionsHeading: string;
  editionsLead: string;
  survey: Record<SurveyId, string>;
  /** Where counts of reported cases come from. */
  reports: string;
  groupsHeading: (edition: string) => string;
  columns: {
    edition: string;
    period: string;
    sample: string;
    responses: string;
    stated: string;
    computed: string;
    population: string;
    method: string;
    source: string;
    group: string;
  };
  breakdown: Record<string, string>;
  by: (breakdown: string) => string;
  computedMark: string;
  unknown: string;
  unknownMeaning: string;
  otherEditions: (labels: string) => string;
  /** Instead of very many names. */
  span: (first: string, last: string, count: number) => string;
  /** Under a table of the newest of very many editions. */
  newestOnly: (all: number, shown: number) => string;
  nonResponse: string;
  separator: string;
};

const ja: Words = {
  title: terms.sources.ja,
  lead: "このサイトの数値が載っていた資料の一覧です。一件ごとに、それを使った図を示します。リンクは外部のサイトを開きます。",
  contents: terms.onThisPage.ja,
  codes: "注記の「R3」は令和3年、「R3H1」は令和3年上半期、「H29」は平成29年、「S01」は出典の番号を表します。",
  credit:
    "警察庁の資料は、公共データ利用規約（第1.0版）に基づいて利用し、加工して作成しています。国や警察庁が作成したものではありません。",
  sourcesHeading: (count) => `出典の一覧（${count}件）`,
  kindSummary: (kind, count) => `${kind} ${count}件`,
  published: "公表",
  undated: "公表日の記載なし",
  original: "原資料",
  seen: "閲覧したページ",
  noLink: "リンクなし",
  note: "注記",
  standingOn: "この資料による図",
  outlineOf: "調査の概要",
  pictureOnly: "（図のみ）",
  noFigure: "図には使っていません（値の確認または調査の概要に使用）。",
  editionsHeading: "調査の一覧",
  editionsLead: "年ごとの期間、抽出数、回答数、回答率、対象、方法です。",
  survey: {
    "npa-unauthorized-access-survey": "不正アクセス行為対策等の実態調査（警察庁）",
    "npa-ransomware-report": "ランサムウェア被害の統計と被害企業・団体等へのアンケート（警察庁）",
    "mic-communications-usage-trend": "通信利用動向調査（企業編）（総務省）",
    "tokyo-telework-survey": "テレワークに関する調査（東京都）",
    "ipa-sme-security-survey": "中小企業における情報セキュリティ対策に関する実態調査（情報処理推進機構）",
  },
  reports: "都道府県警察から警察庁へのランサムウェア被害の報告",
  groupsHeading: (edition) => `${edition}の区分別の回答数`,
  columns: {
    edition: "調査",
    period: terms.period.ja,
    sample: "抽出数",
    responses: "回答数",
    stated: "回答率（%、出典の記載）",
    computed: "回答率（%、計算値）",
    population: "対象",
    method: "方法",
    source: terms.source.ja,
    group: terms.group.ja,
  },
  breakdown: {
    industry: "業種",
    employees: "従業員数",
    "organisation-type": "種類",
    "org-size": "規模",
    capital: "資本金",
  },
  by: (breakdown) => `${breakdown}別`,
  computedMark: "（計算値）",
  unknown: "…",
  unknownMeaning: "… 記載がないか、未取得",
  span: (first, last, count) => `${first}〜${last}の${count}回`,
  newestOnly: (all, shown) =>
    `${all}回の調査のうち、新しい${shown}回を示しています。すべては、データ一式（ZIP）にあります。`,
  otherEditions: (labels) => `次の調査・期は、数値だけが得られ、概要は未取得です：${labels}。`,
  nonResponse:
    "回答しなかった団体が回答した団体と同じとは限りません。回答率の計算値は、出典の抽出数と回答数から計算したものです。",
  separator: "、",
};

const en: Words = {
  title: terms.sources.en,
  lead: "The documents in which the figures of this site stand, each with the figures made from it. Links open other sites.",
  contents: terms.onThisPage.en,
  codes:
    "In notes, R3 stands for 2021 (Reiwa 3), R3H1 for its first half, H29 for 2017 (Heisei 29), and S01 for a source of this list.",
  credit:
    "Documents of the National Police Agency are used under the Public Data License (version 1.0) and were processed. This site was not made by the state or the agency.",
  sourcesHeading: (count) => `List of sources (${count})`,
  kindSummary: (kind, count) => `${kind}: ${count}`,
  published: "published",
  undated: "no date stated",
  original: "Original document",
  seen: "Page that was read",
  noLink: "No link",
  note: "Note",
  standingOn: "Figures from this source",
  outlineOf: "Outline of",
  pictureOnly: " (picture only)",
  noFigure: "No figure stands on it (used to confirm values or for the outline of a survey).",
  editionsHeading: "Editions of the surveys",
  editionsLead: "Period, sample, responses, response rate, population and method of each edition.",
  survey: {
    "npa-unauthorized-access-survey": "Survey on countermeasures against unauthorised access (National Police Agency)",
    "npa-ransomware-report": "Ransomware statistics and questionnaire of victims (National Police Agency)",
    "mic-communications-usage-trend":
      "Communications usage trend survey, companies (Ministry of Internal Affairs and Communications)",
    "tokyo-telework-survey": "Surveys of telework (Tokyo Metropolitan Government)",
    "ipa-sme-security-survey": "Survey of information security at small and medium-sized companies (IPA)",
  },
  reports: "Ransomware cases reported by prefectural police to the National Police Agency",
  groupsHeading: (edition) => `Responses by group, ${edition}`,
  columns: {
    edition: "Edition",
    period: terms.period.en,
    sample: "Sample",
    responses: "Responses",
    stated: "Response rate (%), stated",
    computed: "Response rate (%), computed",
    population: "Population",
    method: "Method",
    source: terms.source.en,
    group: terms.group.en,
  },
  breakdown: {
    industry: "Industry",
    employees: "Employees",
    "organisation-type": "Type",
    "org-size": "Size",
    capital: "Capital",
  },
  by: (breakdown) => `by ${breakdown.toLowerCase()}`,
  computedMark: " [e]",
  unknown: "[x]",
  unknownMeaning: "[x] not stated or not obtained",
  span: (first, last, count) => `${first} to ${last}, ${count} editions`,
  newestOnly: (all, shown) => `Shows the newest ${shown} of ${all} editions. The data set (ZIP) has all of them.`,
  otherEditions: (labels) => `For these only figures were obtained, not the outline: ${labels}.`,
  nonResponse:
    "Those who did not answer need not be like those who did. Computed response rates come from the sample and the responses that the source states.",
  separator: ", ",
};

export const sourcesWords: Localised<Words> = { ja, en };
