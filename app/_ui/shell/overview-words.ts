// Words of the overview.
import type { Localised } from "../../../lib/localised";

type Words = {
  heading: string;
  now: string;
  coverage: (from: string, to: string) => string;
  published: (date: string) => string;
  freshHeading: string;
  freshLead: string;
  freshColumns: { published: string; figure: string; change: string };
  /** From the value before to the new one, for the ear as well. */
  freshChange: (before: string, after: string) => string;
  undated: string;
  answersHeading: string;
  panelsHeading: string;
  meeting: string;
  toTopic: (topic: string) => string;
  pastHeading: string;
  pastLead: string;
};

const ja: Words = {
  heading: "サイバー犯罪被害の概況",
  now: "いまの状況",
  coverage: (from, to) => `収録：${from}〜${to}`,
  published: (date) => `最終公表：${date}`,
  freshHeading: "新しく入った数値",
  freshLead: "公表の新しい順に、前の値から今の値への変化を示す。",
  freshColumns: { published: "公表", figure: "指標", change: "前の値 → 今の値" },
  freshChange: (before, after) => `${before} → ${after}`,
  undated: "公表日の記載なし",
  answersHeading: "問いごとに見る",
  panelsHeading: "リーフレットの六つの図",
  meeting: "令和4年6月の会議のとき",
  toTopic: (topic) => `${topic}の図をすべて見る`,
  pastHeading: "過去の調査",
  pastLead: "古い調査年にだけ数値がある指標。今の状況を示すものではない。",
};

const en: Words = {
  heading: "Cybercrime damage at a glance",
  now: "Where things stand",
  coverage: (from, to) => `Coverage: ${from} to ${to}`,
  published: (date) => `Last publication: ${date}`,
  freshHeading: "New numbers",
  freshLead: "By date of publication, the latest first: the value before and the value now.",
  freshColumns: { published: "Published", figure: "Figure", change: "Before → now" },
  freshChange: (before, after) => `${before} → ${after}`,
  undated: "date not stated",
  answersHeading: "By question",
  panelsHeading: "The six panels of the leaflet",
  meeting: "At the meeting of June 2022",
  toTopic: (topic) => `All figures on ${topic.toLowerCase()}`,
  pastHeading: "Past surveys",
  pastLead: "Figures whose numbers are from old editions only. They do not show the present.",
};

export const overviewWords: Localised<Words> = { ja, en };
