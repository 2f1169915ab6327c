// Figures that could not be had: what is missing, how it was looked for, what is known all the same. Data only.
// {R3} stands for an edition and {S01} for a source: lib/words/reference-text words them for the reader.
import type { Localised } from "../localised";
import type { TopicId } from "./types";

export type NotObtained = {
  topic: TopicId | "survey";
  subject: Localised;
  missing: Localised;
  tried: Localised;
  known: Localised;
  /** Indicators whose figure pages have the gap. */
  indicators: readonly string[];
};

/** How the public pages were searched, said once above the table. */
export const howSearched: Localised = {
  ja: "公開ページの本文を、日本語と英語の語句で約125回検索した。多くのページは冒頭の700〜1,000字ほどしか読めず、長い報告書は表紙と目次までしか読めなかった。図（画像）から数値を読み取ることはしていない。未取得の数値を推定や補間で埋めることもしていない。",
  en: "The text of public pages was searched about 125 times in Japanese and English. Of many pages only the first 700 to 1,000 characters could be read, of long reports only the cover and the contents. No number was read off a picture, and no gap was filled by estimation or interpolation.",
};

const same: Localised = { ja: "同上", en: "As above" };
const nothing: Localised = { ja: "—", en: "—" };

export const notObtained: readonly NotObtained[] = [
  {
    topic: "damage",
    subject: { ja: "過去1年以内の被害", en: "Damage within the past year" },
    missing: {
      ja: "{R2}・{R3}・{R6}の4位以下、{R1}・{R4}・{R5}・{R7}の順位、{R2}・{R3}・{R6}の「被害を受けた団体」の件数",
      en: "Fourth place and below for {R2}, {R3} and {R6}; the ranking for {R1}, {R4}, {R5} and {R7}; the number of “organisations that suffered damage” for {R2}, {R3} and {R6}",
    },
    tried: {
      ja: "リーフレット名（サイバー犯罪被害／サイバー攻撃の被害）、年、各割合の値、都道府県警察名での検索。令和2〜6年の調査報告書名での検索",
      en: "Searches by the leaflets' titles, by year, by each share, by prefectural police, and by the titles of the survey reports of 2020 to 2024",
    },
    known: {
      ja: "{R2}・{R3}は出発点のリーフレット（{S01}）、{R6}は神奈川県警察のテキスト版（{S12}）で3位まで。{H29}は「過去に受けたことのある被害」で、期間の定義が違う",
      en: "The first three places: {R2} and {R3} from the leaflet this site starts from ({S01}), {R6} from the text version by Kanagawa Prefectural Police ({S12}). {H29} asked about damage at any time in the past, a different period",
    },
    indicators: ["damage-experienced"],
  },
  {
    topic: "telework",
    subject: { ja: "テレワーク実施状況", en: "Telework" },
    missing: {
      ja: "{R3}の「実施している」以外の選択肢、{R2}・{R4}・{R5}・{R6}の実施率",
      en: "Options other than “in place” for {R3}; the share with telework for {R2}, {R4}, {R5} and {R6}",
    },
    tried: {
      ja: "「テレワーク」「70.5%」「図表9」、{R6}の報告書の解説記事（第6回）での検索",
      en: "Searches for “テレワーク” (telework), “70.5%”, “図表9” (figure 9), and for the sixth of a series of articles on the {R6} report",
    },
    known: {
      ja: "{R3}は70.5%（716件中）。{R6}の解説記事が存在することは別の回の目次で分かるが、本文は読めない",
      en: "{R3}: 70.5% (of 716). That an article on {R6} exists is known from the contents list of another in the series, but its text cannot be read",
    },
    indicators: ["telework-status"],
  },
  {
    topic: "telework",
    subject: { ja: "テレワーク開始時期", en: "When telework started" },
    missing: {
      ja: "開始時期の選択肢ごとの割合、実施している団体の件数",
      en: "The share of each start period; the number of organisations with telework",
    },
    tried: same,
    known: {
      ja: "{R3}は「新型コロナの拡大により新たに開始」が7割以上、という文だけ。正確な値は未取得",
      en: "{R3}: only the sentence that 70% or more started anew because of the spread of COVID-19. The exact value was not obtained",
    },
    indicators: ["telework-start"],
  },
  {
    topic: "telework",
    subject: { ja: "外部から社内への接続", en: "Connection from outside" },
    missing: {
      ja: "{R4}・{R5}・{R6}・{R7}、および{H30}・{R1}・{R2}の母数",
      en: "{R4}, {R5}, {R6} and {R7}; the bases of {H30}, {R1} and {R2}",
    },
    tried: {
      ja: "「外部から社内ネットワークへの接続率」「図表10」、後年の情勢報告・白書での検索",
      en: "Searches for “外部から社内ネットワークへの接続率”, “図表10” (figure 10), and in later situation reports and white papers",
    },
    known: {
      ja: "{H30}〜{R3}の割合だけ。{H14FY}の「接続許可」は設問が違うため、別の指標にした",
      en: "Only the shares for {H30} to {R3}. “Permission to connect” in {H14FY} was another question and is an indicator of its own",
    },
    indicators: ["remote-access-allowed", "remote-access-policy"],
  },
  {
    topic: "countermeasures",
    subject: { ja: "セキュリティ対策の順位", en: "Ranking of security measures" },
    missing: { ja: "{R2}・{R3}の順位と割合のすべて", en: "All places and shares for {R2} and {R3}" },
    tried: {
      ja: "「VPNの利用」「ファイヤーウォール」「ファイアウォール」と報告書名での検索",
      en: "Searches for “VPNの利用” (use of VPN), “ファイヤーウォール” and “ファイアウォール” (firewall) with the reports' titles",
    },
    known: {
      ja: "リーフレットの文字に「VPNの利用」が2回、「ファイヤーウォール」が1回、見出し「VPNの導入が増加」が残る。どの年の何位かは文字からは決められないため、順位も記録していない",
      en: "The leaflet's text keeps “use of VPN” twice, “firewall” once and the heading “VPN adoption is rising”. Which year and place they belong to cannot be told from the text, so no place is recorded either",
    },
    indicators: ["security-measures"],
  },
  {
    topic: "infection-routes",
    subject: { ja: "感染経路", en: "Infection routes" },
    missing: {
      ja: "{R4H1}のリモートデスクトップ・メール・その他、{R4}のその他、{R5H1}のすべて、{R5}の有効回答数とメール・その他、{R6}のメール・その他、{R7H1}の件数・有効回答数・メール・その他、{R7}のすべて、{R3H2}・{R4H2}・{R5H2}・{R6H2}の半期だけの値",
      en: "Remote desktop, e-mail and other for the {R4H1}; other for {R4}; all of the {R5H1}; valid answers, e-mail and other for {R5}; e-mail and other for {R6}; counts, valid answers, e-mail and other for the {R7H1}; all of {R7}; values of the {R3H2}, {R4H2}, {R5H2} and {R6H2} by themselves",
    },
    tried: {
      ja: "各期の件数・割合・「有効回答」での検索、英語記事、県警のお知らせ",
      en: "Searches by each period's counts and shares and by “有効回答” (valid answers); English articles; notices of prefectural police",
    },
    known: {
      ja: "{R3H1}・{R3}・{R6H1}は4項目すべてそろう",
      en: "All four options are there for the {R3H1}, {R3} and the {R6H1}",
    },
    indicators: ["ransomware-route"],
  },
  {
    topic: "damage",
    subject: { ja: "規模別", en: "By size of organisation" },
    missing: {
      ja: "{R4}の大企業・団体等の件数、{R5}の団体等の件数、{R5H1}の件数、{R6}の団体等、{R7H1}の大企業・団体等、{R7}の件数、{R2H2}・{R3H2}・{R4H2}・{R5H2}・{R6H2}の内訳",
      en: "Counts of large companies and organisations for {R4}; of organisations for {R5}; counts for the {R5H1}; organisations for {R6}; large companies and organisations for the {R7H1}; counts for {R7}; the parts for the {R2H2}, {R3H2}, {R4H2}, {R5H2} and {R6H2}",
    },
    tried: { ja: "各期の件数での検索", en: "Searches by each period's counts" },
    known: {
      ja: "差し引きで求められるものも、原文にない値は入れていない",
      en: "Values that could be had by subtraction are not entered either: the source does not state them",
    },
    indicators: ["ransomware-cases-by-size"],
  },
  {
    topic: "damage",
    subject: { ja: "業種別", en: "By industry" },
    missing: {
      ja: "{R3H1}・{R3}・{R4}・{R5H1}の残りの業種、{R4H1}の製造業・サービス業・医療・福祉以外、{R5}・{R6}・{R7H1}・{R7}のすべて",
      en: "The remaining industries for the {R3H1}, {R3}, {R4} and the {R5H1}; those other than manufacturing, services and medical and welfare for the {R4H1}; all of {R5}, {R6}, the {R7H1} and {R7}",
    },
    tried: {
      ja: "「製造業」「卸売・小売業」と各期の件数での検索",
      en: "Searches for “製造業” (manufacturing) and “卸売・小売業” (wholesale and retail) with each period's counts",
    },
    known: {
      ja: "{R6H1}だけ7区分がそろい、合計114件に一致する。{R3}は速報版の値",
      en: "Only the {R6H1} has all seven groups, which add up to 114. {R3} is from the preliminary report",
    },
    indicators: ["ransomware-cases-by-industry"],
  },
  {
    topic: "damage",
    subject: { ja: "二重恐喝", en: "Double extortion" },
    missing: {
      ja: "{R4}の割合（件数119/182は取得）、{R5H1}・{R6H1}・{R7H1}・{R7}",
      en: "The share for {R4} (the counts 119 of 182 were obtained); the {R5H1}, {R6H1}, {R7H1} and {R7}",
    },
    tried: { ja: "各期の件数での検索", en: "Searches by each period's counts" },
    known: nothing,
    indicators: ["double-extortion"],
  },
  {
    topic: "reporting",
    subject: { ja: "従業員数別の届出先認知率", en: "Awareness of where to report, by number of employees" },
    missing: { ja: "すべて（区分・割合・母数）", en: "All of it (groups, shares, bases)" },
    tried: {
      ja: "「届出先認知率」「従業員数」「中小企業の認知率が低い」での検索",
      en: "Searches for “届出先認知率” (awareness), “従業員数” (employees) and “中小企業の認知率が低い” (awareness is low among small and medium-sized companies)",
    },
    known: {
      ja: "リーフレットの見出し「中小企業の認知率が低い」だけ。数値は文字に残っていない",
      en: "Only the leaflet's heading “awareness is low among small and medium-sized companies”. No number is left in the text",
    },
    indicators: ["report-awareness"],
  },
  {
    topic: "reporting",
    subject: { ja: "届出先の順位の割合", en: "Shares behind the ranking of where damage was reported" },
    missing: {
      ja: "{R3}の警察・情報処理推進機構・監督官庁の割合、{R2}・{R4}・{R5}・{R6}の届出先別割合",
      en: "Shares of the police, IPA and supervising ministries for {R3}; shares by destination for {R2}, {R4}, {R5} and {R6}",
    },
    tried: { ja: "報告書名、各年、届出先名での検索", en: "Searches by report title, year and destination" },
    known: { ja: "{R3}は順位だけ。割合があるのは{H29}だけ", en: "{R3}: places only. Only {H29} has shares" },
    indicators: ["report-destination"],
  },
  {
    topic: "reporting",
    subject: { ja: "届け出なかった割合と理由", en: "Share that did not report, and why" },
    missing: {
      ja: "{R2}・{R3}・{R5}・{R7}、{R6}の正確な値、{R4}の「届出を躊躇させる要因」の3位以下と母数",
      en: "{R2}, {R3}, {R5} and {R7}; the exact value for {R6}; third place and below and the base of “what makes organisations hesitate to report” for {R4}",
    },
    tried: {
      ja: "検討会報告書の13・14ページ、令和5年版白書、報道での検索",
      en: "Searches in pages 13 and 14 of the study group's report, the White Paper of 2023, and the press",
    },
    known: {
      ja: "{R4}は43.9%。{R6}は「3割超」という見出しだけで、小数は未取得",
      en: "{R4}: 43.9%. {R6}: only the heading “over 30%”; the decimals were not obtained",
    },
    indicators: ["report-destination", "reported-or-not", "report-hesitation-reason"],
  },
  {
    topic: "survey",
    subject: { ja: "調査の概要", en: "Outline of the surveys" },
    missing: {
      ja: "{R4}・{R6}・{R7}・{H30}・{R1}・{R2}の抽出数と回答数、{R3}の調査期間・配布方法、{H23FY}〜{H28}の抽出数と回答数、{R3}・{R5}・{H29}の回答率（原文に記載なし）、{H12}・{H14FY}以外の従業員数別・業種別の回答数",
      en: "Sample size and responses for {R4}, {R6}, {R7}, {H30}, {R1} and {R2}; period and way of distribution for {R3}; sample size and responses for {H23FY} to {H28}; the response rates of {R3}, {R5} and {H29} (not stated by the source); responses by number of employees and by industry except for {H12} and {H14FY}",
    },
    tried: {
      ja: "令和3〜7年版白書の注記、各報告書の第1章での検索",
      en: "Searches in the notes of the White Papers of 2021 to 2025 and in chapter 1 of each report",
    },
    known: {
      ja: "白書の注記は{R5}調査（2,951件・618件）だけ全文が読めた。{R4}調査の注記は抽出数の手前で切れている",
      en: "Only the White Paper's note on the {R5} survey (2,951 and 618) could be read in full. The note on the {R4} survey breaks off before the sample size",
    },
    indicators: [],
  },
  {
    topic: "survey",
    subject: { ja: "令和7年調査", en: "2025 survey" },
    missing: { ja: "すべて", en: "All of it" },
    tried: {
      ja: "「令和7年」「令和8年1月」のリーフレット名での検索",
      en: "Searches by the leaflet's title with “令和7年” (2025) and “令和8年1月” (January 2026)",
    },
    known: { ja: "見つからない", en: "Not found" },
    indicators: [],
  },
];
