// Topics and their reading order. Data only.
import type { Localised } from "../localised";
import type { Topic, TopicId } from "./types";

export const topics: readonly Topic[] = [
  {
    id: "damage",
    name: { ja: "被害", en: "Damage" },
    lead: {
      ja: "どのような被害が多いか、ランサムウェアの被害はどれだけ報告されているか。",
      en: "What damage is common, and how many ransomware cases are reported.",
    },
    sections: [
      {
        id: "experienced",
        heading: { ja: "企業・団体等が受けた被害", en: "Damage suffered by companies and organisations" },
        indicators: ["damage-experienced", "attack-cause"],
      },
      {
        id: "ransomware",
        heading: { ja: "ランサムウェア被害の報告", en: "Reported ransomware cases" },
        indicators: [
          "ransomware-cases",
          "ransomware-cases-by-size",
          "ransomware-cases-by-industry",
          "ransomware-prefectures",
        ],
      },
      {
        id: "method",
        heading: { ja: "手口", en: "Methods" },
        indicators: ["double-extortion", "crypto-demand", "noware-ransom-cases", "ransomware-cases-incl-noware"],
      },
      {
        id: "earlier",
        heading: { ja: "以前の調査（比較不可）", en: "Earlier surveys (not comparable)" },
        indicators: ["damage-ever-experienced", "damage-any", "damage-content", "attack-source"],
      },
      {
        id: "other-surveys",
        heading: { ja: "ほかの機関の調査（比較不可）", en: "Other offices' surveys (not comparable)" },
        indicators: ["mic-damage", "ipa-damage", "ipa-attack-cause"],
      },
    ],
  },
  {
    id: "telework",
    name: { ja: "テレワーク・外部接続", en: "Telework and external access" },
    lead: {
      ja: "テレワークと、外部から社内ネットワークへの接続はどれだけ広がったか。",
      en: "How far telework and connection from outside to internal networks have spread.",
    },
    sections: [
      {
        id: "telework",
        heading: { ja: "テレワーク", en: "Telework" },
        indicators: ["telework-status", "telework-start"],
      },
      {
        id: "access",
        heading: { ja: "外部からの接続", en: "Connection from outside" },
        indicators: ["remote-access-allowed", "remote-access-policy"],
      },
      {
        id: "telework-by-year",
        heading: { ja: "テレワークの推移（ほかの機関の調査）", en: "Telework by year (other offices' surveys)" },
        indicators: ["mic-telework", "tokyo-telework-yearly", "mic-telework-2002"],
      },
      {
        id: "telework-by-size",
        heading: { ja: "従業員数別のテレワーク（東京都の調査）", en: "Telework by size of company (Tokyo's surveys)" },
        indicators: ["tokyo-telework-done", "tokyo-telework"],
      },
    ],
  },
  {
    id: "infection-routes",
    name: { ja: "感染経路", en: "Infection routes" },
    lead: {
      ja: "ランサムウェアはどこから入り、復旧にどれだけの期間と費用を要したか。",
      en: "Where ransomware came in, and what time and money recovery took.",
    },
    sections: [
      { id: "route", heading: { ja: "感染経路", en: "Infection routes" }, indicators: ["ransomware-route"] },
      {
        id: "recovery",
        heading: { ja: "復旧の期間と費用", en: "Time and cost of recovery" },
        indicators: ["recovery-time", "recovery-cost", "recovery-cost-of-long-recovery", "business-impact"],
      },
      {
        id: "questionnaire",
        heading: { ja: "アンケートの回答", en: "Responses" },
        indicators: ["victim-questionnaire-responses"],
      },
    ],
  },
  {
    id: "reporting",
    name: { ja: "届出", en: "Reporting" },
    lead: {
      ja: "被害はどこに届け出られ、なぜ届け出られないのか。",
      en: "Where damage is reported, and why it is not.",
    },
    sections: [
      {
        id: "destination",
        heading: { ja: "届出先", en: "Where damage is reported" },
        indicators: ["report-destination", "reported-or-not"],
      },
      {
        id: "awareness",
        heading: { ja: "届出先の認知", en: "Awareness of where to report" },
        indicators: ["report-awareness"],
      },
      {
        id: "reasons",
        heading: { ja: "届け出る理由、ためらう理由", en: "Reasons to report and to hesitate" },
        indicators: ["report-hesitation-reason", "report-reason"],
      },
    ],
  },
  {
    id: "countermeasures",
    name: { ja: "対策", en: "Countermeasures" },
    lead: {
      ja: "何をすればよいか。対策の呼びかけを、バックアップ・ログ・教育の実態とあわせて示す。",
      en: "What to do: the advice given, beside the figures on backups, logs and training.",
    },
    sections: [
      {
        id: "measures",
        heading: { ja: "対策の実施状況", en: "Measures in place" },
        indicators: ["security-measures", "log-acquisition"],
      },
      {
        id: "backup",
        heading: { ja: "バックアップと事業継続", en: "Backups and continuity" },
        indicators: ["backup-taken", "backup-not-restored", "backup-restored", "victim-with-cyber-bcp"],
      },
      {
        id: "organisation",
        heading: { ja: "体制・教育・投資", en: "Organisation, training and investment" },
        indicators: ["security-management-structure", "education-not-done-reason", "investment-problem"],
      },
      {
        id: "earlier",
        heading: { ja: "以前の調査（比較不可）", en: "Earlier surveys (not comparable)" },
        indicators: ["security-need-felt", "security-share-of-it-budget"],
      },
      {
        id: "other-surveys",
        heading: { ja: "ほかの機関の調査（比較不可）", en: "Other offices' surveys (not comparable)" },
        indicators: [
          "mic-security-measures",
          "ipa-security-measures",
          "ipa-not-invested",
          "ipa-not-invested-reason",
          "ipa-incident-response",
          "ipa-rule-violation",
        ],
      },
    ],
  },
];

/** The overview's four numbers, first the one that says where things stand. */
export const keyIndicators = ["ransomware-cases", "ransomware-route", "recovery-cost", "reported-or-not"] as const;

type Question = { topic: TopicId; question: Localised; indicator: string };

/** What a reader of the overview asks, and the figure that answers it; more on its topic's page. */
export const questions: readonly Question[] = [
  {
    topic: "infection-routes",
    question: { ja: "どこから入られたか", en: "Where did attackers get in?" },
    indicator: "ransomware-route",
  },
  {
    topic: "infection-routes",
    question: { ja: "復旧にどれだけかかるか", en: "How much does recovery take?" },
    indicator: "recovery-time",
  },
  { topic: "reporting", question: { ja: "届け出ているか", en: "Is damage reported?" }, indicator: "reported-or-not" },
  { topic: "countermeasures", question: { ja: "備えはあるか", en: "Are they prepared?" }, indicator: "backup-taken" },
  {
    topic: "telework",
    question: { ja: "働き方と外部接続はどう変わったか", en: "How have telework and outside access changed?" },
    indicator: "remote-access-allowed",
  },
];

/** The six panels of the leaflet that was handed out in June 2022: what the overview shows as of a day of the past. */
export const leafletPanels: readonly Question[] = [
  { topic: "damage", question: { ja: "被害の順位", en: "Ranking of damage" }, indicator: "damage-experienced" },
  {
    topic: "telework",
    question: { ja: "外部からの接続", en: "Connection from outside" },
    indicator: "remote-access-allowed",
  },
  { topic: "telework", question: { ja: "テレワーク", en: "Telework" }, indicator: "telework-status" },
  {
    topic: "infection-routes",
    question: { ja: "ランサムウェアの感染経路", en: "Infection routes of ransomware" },
    indicator: "ransomware-route",
  },
  {
    topic: "reporting",
    question: { ja: "届出先", en: "Where damage was reported" },
    indicator: "report-destination",
  },
  {
    topic: "reporting",
    question: { ja: "届出先の認知（従業員数別）", en: "Awareness of where to report, by employees" },
    indicator: "report-awareness",
  },
];
