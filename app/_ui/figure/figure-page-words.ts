// Words of a figure's page: its controls, its menus, its tabs.
import type { Localised } from "../../../lib/localised";

type Words = {
  controls: {
    /** On a narrow screen, to the controls that don't fit. */
    more: string;
    range: string;
    from: string;
    /** Between the ends of a range. */
    to: string;
    until: string;
    /** How many are chosen. */
    years: (count: number) => string;
    intervals: string;
  };
  /** Setting one's own values beside the figure. */
  own: string;
  actions: string;
  save: string;
  /** The form for colours and size, further down the page. */
  chooseLooks: string;
  cite: string;
  /** On a tile of the overview. */
  saveOrCite: string;
  share: string;
  link: string;
  embed: {
    heading: string;
    follows: Record<"newest" | "editions", string>;
    note: string;
    /** Whether frames of other sites are allowed here, and how to allow them. */
    nobody: string;
    somebody: (sites: string) => string;
  };
  tabs: { label: string; table: string; nature: string; sources: string };
  sources: { published: (day: string) => string; details: string; quotes: (count: number) => string };
};

const ja: Words = {
  controls: {
    more: "条件",
    range: "期間",
    from: "始め",
    to: "〜",
    until: "終わり",
    years: (count) => `調査年（${count}）`,
    intervals: "区間",
  },
  own: "自団体の値を並べる",
  actions: "この図を使う",
  save: "保存",
  chooseLooks: "色・大きさを選んで保存",
  cite: "引用",
  saveOrCite: "保存・引用",
  share: "共有",
  link: "この図のアドレス",
  embed: {
    heading: "ほかのサイトに埋め込む",
    follows: { newest: "いつも最新", editions: "この調査年" },
    note: "コードを、載せるページのHTMLに貼り付けます。スクリプトは要りません。枠を使えないページでは、画像へのリンクになります。",
    nobody:
      "このダッシュボードでは、ほかのサイトの枠の中の表示は、まだ許可されていません。許可するには、管理者が設定 FRAME_ANCESTORS に、載せるサイト（例：https://wiki.example.jp）を指定して起動し直します。",
    somebody: (sites) =>
      `このダッシュボードの図を枠の中に表示できるサイト：${sites}。加えるには、管理者が設定 FRAME_ANCESTORS に指定して起動し直します。`,
  },
  tabs: { label: "図の数値と根拠", table: "表", nature: "数値の性質", sources: "出典" },
  sources: {
    published: (day) => `${day}公表`,
    details: "出典の詳細",
    quotes: (count) => `数値の原文（${count}件）`,
  },
};

const en: Words = {
  controls: {
    more: "Options",
    range: "Range",
    from: "From",
    to: "–",
    until: "To",
    years: (count) => `Editions (${count})`,
    intervals: "Intervals",
  },
  own: "Set your own values beside it",
  actions: "Use this figure",
  save: "Save",
  chooseLooks: "Choose colours and size",
  cite: "Cite",
  saveOrCite: "Save, cite",
  share: "Share",
  link: "Address of this figure",
  embed: {
    heading: "Embed in another site",
    follows: { newest: "Always the newest", editions: "These editions" },
    note: "Paste the code into the HTML of the other page. It needs no script; where a page drops frames, a link to the picture remains.",
    nobody:
      "No other site may show figures of this dashboard in a frame yet. To allow one, its keeper names it in the setting FRAME_ANCESTORS (such as https://wiki.example.jp) and starts it again.",
    somebody: (sites) =>
      `Sites that may show figures of this dashboard in a frame: ${sites}. To add one, its keeper names it in the setting FRAME_ANCESTORS and starts it again.`,
  },
  tabs: { label: "Numbers and what they rest on", table: "Table", nature: "Base and notes", sources: "Sources" },
  sources: {
    published: (day) => `published ${day}`,
    details: "Details of the source",
    quotes: (count) => `The sources' own words (${count})`,
  },
};

export const figurePageWords: Localised<Words> = { ja, en };
