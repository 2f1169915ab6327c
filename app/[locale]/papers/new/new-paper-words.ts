// Words of making new papers: the gallery, what is chosen, what can be made of it.
import type { Localised } from "../../../../lib/localised";

/** Something to make: its name and what it is. */
type Kind = { name: string; lead: string };

type Words = {
  ready: string;
  report: Kind & { file: string };
  leaflet: Kind;
  prefecture: Kind;
  packs: Kind;
  present: string;
  choose: string;
  search: string;
  find: string;
  topics: string;
  allTopics: string;
  count: (count: number, words: string) => string;
  /** Without script. */
  add: string;
  years: (range: string) => string;
  /** Beside a box that is not ticked although the figure is chosen in another state. */
  otherState: string;
  past: string;
  kept: string;
};

const ja: Words = {
  ready: "選ばずにつくる",
  report: { name: "7枚の報告", lead: "最新の数値を7枚に", file: "7枚の報告（PowerPoint）" },
  leaflet: { name: "リーフレット", lead: "A4に図と対策。窓口も入る" },
  prefecture: { name: "県版", lead: "全国の数値に本庁独自の数値を添える" },
  packs: { name: "会議資料", lead: "文章も入れて組み立てる" },
  present: "映す",
  choose: "図を選ぶ",
  search: "題材",
  find: "探す",
  topics: "分野で絞る",
  allTopics: "すべて",
  count: (count, words) => (words === "" ? `${count}図` : `「${words}」に合う図：${count}図`),
  add: "印を付けた図を加える",
  years: (range) => `収録：${range}`,
  otherState: "条件を変えた図を選択中",
  past: "過去の調査だけにある図",
  kept: "選んだ図は、このブラウザーの中にだけ残ります。各ページの図の「資料に追加」でも選べます。",
};

const en: Words = {
  ready: "Without choosing",
  report: { name: "Seven slides", lead: "The newest numbers", file: "Seven slides (PowerPoint)" },
  leaflet: { name: "Leaflet", lead: "A4 with figures, advice and your desk" },
  prefecture: {
    name: "For a prefecture",
    lead: "Your number beside the national ones",
  },
  packs: { name: "Meeting packs", lead: "With texts of your own" },
  present: "Show",
  choose: "Choose figures",
  search: "Subject",
  find: "Find",
  topics: "By topic",
  allTopics: "All",
  count: (count, words) => {
    const figures = count === 1 ? "1 figure" : `${count} figures`;
    return words === "" ? figures : `${figures} for “${words}”`;
  },
  add: "Add what is ticked",
  years: (range) => `Years: ${range}`,
  otherState: "chosen in another state",
  past: "Figures of past surveys only",
  kept: "What you choose stays in this browser only. “Collect” under a figure on any page chooses it too.",
};

export const newPaperWords: Localised<Words> = { ja, en };
