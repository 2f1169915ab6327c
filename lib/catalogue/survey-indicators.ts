// 不正アクセス行為対策等の実態調査, the agency's survey of companies and organisations: damage and telework.
import type { Indicator } from "./types";

const survey = "npa-unauthorized-access-survey";

const wordingOfR6 = {
  ja: "令和6年調査は選択肢の文言が変わった（メール不正中継→メールの不正送信、情報流出→ウイルス以外の情報漏えい）。",
  en: "The 2024 survey reworded the options (mail relay abuse → unauthorised sending of mail; information leak → information leak other than by virus).",
};

export const surveyIndicators: readonly Indicator[] = [
  {
    id: "damage-experienced",
    survey,
    topic: "damage",
    name: { ja: "過去1年以内に受けたことのある被害", en: "Damage suffered within the past year" },
    question: {
      ja: "過去1年以内に受けたことのあるサイバー犯罪の被害は何か。",
      en: "What cybercrime damage has the organisation suffered within the past year?",
    },
    population: { ja: "被害を受けた団体", en: "Organisations that suffered damage" },
    unit: "percent",
    answer: "multiple",
    charts: ["ranking"],
    breakdowns: ["none"],
    editions: ["R2", "R3"],
    topOnly: true,
    breaks: [{ before: "R3", after: "R6", reason: wordingOfR6 }],
    notes: [
      {
        ja: "割合は被害を受けた団体に占めるもので、回答した全団体に占める割合ではない。公表されているのは上位3位まで。",
        en: "Shares are of the organisations that suffered damage, not of all respondents. Only the first three places were published.",
      },
    ],
    keywords: ["ランキング", "順位", "ひがい", "身代金", "サイバー犯罪"],
  },
  {
    id: "attack-cause",
    survey,
    topic: "damage",
    name: { ja: "サイバー攻撃被害の原因", en: "Causes of damage from cyberattacks" },
    question: { ja: "サイバー攻撃の被害の原因は何か。", en: "What caused the damage from cyberattacks?" },
    population: { ja: "母数の説明の記載なし", en: "Base not described by the source" },
    unit: "percent",
    answer: "multiple",
    charts: ["ranking"],
    breakdowns: ["none"],
    keywords: ["DDoS", "不正アクセス", "メール", "原因"],
  },
  {
    id: "damage-ever-experienced",
    survey,
    topic: "damage",
    name: { ja: "過去に受けたことのある被害（平成29年調査）", en: "Damage ever suffered (2017 survey)" },
    question: {
      ja: "過去に不正アクセス等の被害を受けたことがあるか（期間の限定なし）。",
      en: "Has the organisation ever suffered damage from unauthorised access and the like (no limit of period)?",
    },
    population: { ja: "過去に被害を受けたことがある組織", en: "Organisations that had ever suffered damage" },
    unit: "percent",
    answer: "multiple",
    charts: ["ranking", "groups"],
    breakdowns: ["none", "industry"],
    notes: [
      {
        ja: "「過去1年以内」ではなく「過去に受けたことのある」被害を尋ねており、令和2年以降の調査とは比べられない。",
        en: "The question covers any time in the past, not the past year; it cannot be compared with the surveys from 2020 on.",
      },
    ],
    keywords: ["業種", "平成29年"],
  },
  {
    id: "damage-any",
    survey,
    topic: "damage",
    name: { ja: "被害の有無（平成12〜14年の調査）", en: "Whether damage was suffered (surveys of 2000 to 2002)" },
    question: {
      ja: "不正アクセス等の被害にあったか。",
      en: "Did the organisation suffer damage from unauthorised access and the like?",
    },
    population: {
      ja: "回答した企業、大学、行政機関等",
      en: "Responding companies, universities and government offices",
    },
    unit: "percent",
    answer: "single",
    charts: ["composition", "groups"],
    breakdowns: ["none", "employees", "industry"],
    itemOrder: ["damaged-past-year", "damaged", "not-damaged-past-year", "not-damaged"],
    breaks: [
      {
        before: "H12",
        after: "H13",
        reason: {
          ja: "平成12年の調査は名称・対象・設問が後年と違う。",
          en: "The 2000 survey had another name, population and question.",
        },
      },
    ],
    notes: [
      {
        ja: "平成12年・13年度・14年度の調査は名称・対象・設問が後年の調査と違い、長期の推移として並べられない。",
        en: "The surveys of 2000, FY2001 and FY2002 differ from later ones in name, population and question and are not a long series with them.",
      },
    ],
    keywords: ["平成12年", "従業員数", "業種"],
  },
  {
    id: "damage-content",
    survey,
    topic: "damage",
    name: { ja: "被害の内容（平成14年度調査）", en: "Kind of damage (FY2002 survey)" },
    question: { ja: "どのような被害にあったか。", en: "What kind of damage was suffered?" },
    population: { ja: "被害にあった組織", en: "Organisations that suffered damage" },
    unit: "percent",
    answer: "multiple",
    charts: ["ranking"],
    breakdowns: ["none"],
    keywords: ["ウイルス", "ウィルス", "平成14年"],
  },
  {
    id: "telework-status",
    survey,
    topic: "telework",
    name: { ja: "テレワークの実施状況", en: "Telework" },
    question: { ja: "テレワークを実施しているか。", en: "Does the organisation have telework in place?" },
    population: { ja: "回答した企業・団体等", en: "Responding companies and organisations" },
    unit: "percent",
    answer: "single",
    charts: ["ranking", "composition"],
    breakdowns: ["none"],
    pictureOnly: {
      source: "S01",
      locator: { ja: "リーフレット「テレワークの実施状況」", en: "Leaflet, “Telework”" },
      known: {
        ja: "「実施している」以外の選択肢の割合は、リーフレットと情勢報告の図9に図としてだけ示されている。",
        en: "Shares of the options other than “in place” are shown only as a picture (leaflet and figure 9 of the situation report).",
      },
    },
    keywords: ["在宅勤務", "リモートワーク", "てれわーく"],
  },
  {
    id: "telework-start",
    survey,
    topic: "telework",
    name: { ja: "テレワークの開始時期", en: "When telework started" },
    question: { ja: "テレワークをいつ、何をきっかけに始めたか。", en: "When and why did telework start?" },
    population: { ja: "テレワークを実施している企業・団体等", en: "Companies and organisations with telework" },
    unit: "percent",
    answer: "single",
    charts: ["ranking", "composition"],
    breakdowns: ["none"],
    pictureOnly: {
      source: "S01",
      locator: { ja: "リーフレット「テレワークの開始時期」", en: "Leaflet, “When telework started”" },
      known: {
        ja: "開始時期の選択肢ごとの割合は図としてだけ示されている。文に残るのは「新たにテレワークを開始したと回答した企業・団体等が7割以上」という記載だけである。",
        en: "Shares by start period are shown only as a picture. In words the source says only that 70% or more started because of the spread of COVID-19.",
      },
    },
    keywords: ["新型コロナウイルス", "コロナ"],
  },
  {
    id: "remote-access-allowed",
    survey,
    topic: "telework",
    name: { ja: "外部から社内ネットワークへの接続率", en: "Organisations that allow connection from outside" },
    question: {
      ja: "業務上、外部から社内ネットワークへの接続を許可しているか。",
      en: "Is connection from outside to the internal network allowed for work?",
    },
    population: { ja: "回答した企業・団体等", en: "Responding companies and organisations" },
    unit: "percent",
    answer: "single",
    charts: ["trend", "ranking"],
    breakdowns: ["none"],
    keywords: ["リモートアクセス", "外部接続", "社内ネットワーク", "VPN"],
  },
  {
    id: "remote-access-policy",
    survey,
    topic: "telework",
    name: {
      ja: "外部からの社内情報への接続許可（平成14年度調査）",
      en: "Permission of access from outside (FY2002 survey)",
    },
    question: {
      ja: "外部から社内情報への接続を許可しているか。",
      en: "Is access from outside to internal information allowed?",
    },
    population: {
      ja: "回答した企業、教育関連、行政サービス機関",
      en: "Responding companies, educational and government bodies",
    },
    unit: "percent",
    answer: "single",
    charts: ["composition", "groups"],
    breakdowns: ["none", "industry"],
    notes: [
      {
        ja: "平成30年以降の「接続を許可」とは設問が違うため、別の指標とした。",
        en: "The question differs from that of 2018 and later, so this is an indicator of its own.",
      },
    ],
    keywords: ["平成14年", "業種"],
  },
];
