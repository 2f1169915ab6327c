// How a rehearsal speaks, on its page and on paper.
import type { Localised } from "../localised";
import type { AroundChange } from "./around-changes";
import type { CellChange } from "./cell-changes";
import type { Aspect } from "./figure-changes";
import type { SlideChange } from "./slide-changes";

export const sections = [
  ...(["cells", "around", "figures", "slides", "leaflet", "overview", "search", "addresses", "sentences"] as const),
];
export type SectionId = (typeof sections)[number];

type Words = {
  heading: string;
  lead: string;
  versions: (before: string, after: string) => string;
  section: Record<SectionId, string>;
  /** Said where a section has nothing. */
  nothing: Record<SectionId, string>;
  nothingAtAll: string;
  before: string;
  after: string;
  none: string;
  kind: Record<CellChange["kind"], string>;
  part: Record<CellChange["parts"][number], string>;
  around: Record<AroundChange["what"], string>;
  aspect: Record<Aspect, string>;
  slideAspect: Record<SlideChange["aspects"][number], string>;
  changes: (what: readonly string[]) => string;
  columns: { number: string; figure: string; edition: string; cell: string; kind: string; certainty: string };
  shownFirst: string;
  by: (breakdown: string) => string;
  slide: (place: number) => string;
  lastSlide: string;
  packStops: (pack: string, why: string) => string;
  leafletOf: (edition: string) => string;
  newestLeaflet: (before: string, after: string) => string;
  cards: { overview: string; search: string };
  address: { figure: string; source: string; leaflet: string };
  sentence: (pack: string, slide: number) => string;
  instead: string;
  count: (count: number) => string;
  more: (count: number) => string;
  long: string;
  separator: string;
  next: string;
  arrow: string;
  page: (page: number, of: number) => string;
  files: string;
  file: (name: string, hash: string) => string;
  madeOn: (day: string) => string;
  states: string;
};

const ja: Words = {
  heading: "見くらべる",
  lead: "公開すると変わるものを、公開の前にすべて示します。写しに取り込んで作ったもので、まだ何も公開されていません。",
  versions: (before, after) => `今のデータの版 ${before}、公開後の版 ${after}`,
  section: {
    cells: "数値",
    around: "出典・調査年・言葉",
    figures: "図",
    slides: "会議資料のスライド",
    leaflet: "リーフレットの欄",
    overview: "概況の数値と答え",
    search: "検索で示す数値",
    addresses: "使えなくなるアドレス",
    sentences: "成り立たなくなる文",
  },
  nothing: {
    cells: "数値は変わりません。",
    around: "出典、調査年、言葉は変わりません。",
    figures: "図は変わりません。",
    slides: "会議資料のスライドは変わりません。",
    leaflet: "リーフレットの欄は変わりません。",
    overview: "概況は変わりません。",
    search: "検索で示す数値は変わりません。",
    addresses: "使えなくなるアドレスはありません。",
    sentences: "会議資料の文で、成り立たなくなるものはありません。",
  },
  nothingAtAll: "今と同じ内容です。公開しても、何も変わりません。",
  before: "今",
  after: "公開後",
  none: "なし",
  kind: { added: "追加", changed: "変更", withdrawn: "取り下げ" },
  part: { number: "数値", base: "母数", source: "出典", note: "注記", confirmed: "確認の有無" },
  around: {
    source: "出典",
    edition: "調査年",
    "not-obtained": "得られない数値",
    contradiction: "出典の食い違い",
    option: "選択肢の言葉",
    group: "区分の言葉",
    text: "言葉",
  },
  aspect: {
    headline: "見出し",
    picture: "絵",
    certainty: "確かさ",
    editions: "示す年",
    view: "見方",
    alternative: "代替テキスト",
    words: "注・母数・出典",
    "other-language": "英語の表示だけ",
  },
  slideAspect: { heading: "見出し", picture: "図", text: "文", speech: "話す内容" },
  changes: (what) => `変わるところ：${what.join("、")}`,
  columns: { number: "数値", figure: "図", edition: "調査年", cell: "項目", kind: "変化", certainty: "確かさ" },
  shownFirst: "初めに示す形",
  by: (breakdown) => `${breakdown}別`,
  slide: (place) => `${place}枚目`,
  lastSlide: "最後のお知らせ",
  packStops: (pack, why) => `「${pack}」は表示できなくなります：${why}`,
  leafletOf: (edition) => `${edition}のリーフレット`,
  newestLeaflet: (before, after) => `年を選ばないときのリーフレットは、${before}から${after}に変わります。`,
  cards: { overview: "概況", search: "検索" },
  address: { figure: "図", source: "出典", leaflet: "リーフレット" },
  sentence: (pack, slide) => (slide === 0 ? `「${pack}」の最後のお知らせ` : `「${pack}」の${slide}枚目`),
  instead: "書き方の例：",
  count: (count) => `${count}件`,
  more: (count) => `ほか${count}件は、画面に示します。`,
  long: "項目が100を超える分類は、値の大きい100項目だけを比べています。",
  separator: "、",
  next: "　",
  arrow: " → ",
  page: (page, of) => `${page} / ${of}ページ`,
  files: "ファイル",
  file: (name, hash) => `${name}（SHA-256 ${hash}）`,
  madeOn: (day) => `${day}に作成`,
  states: "ほかの見方",
};

const en: Words = {
  heading: "Compare old and new",
  lead: "Everything that will change when this is published, before it is. It was made by importing into a copy; nothing is published yet.",
  versions: (before, after) => `Data version now ${before}, once published ${after}`,
  section: {
    cells: "Numbers",
    around: "Sources, editions, wordings",
    figures: "Figures",
    slides: "Slides of meeting packs",
    leaflet: "Panels of the leaflet",
    overview: "Numbers and answers of the overview",
    search: "Numbers that a search shows",
    addresses: "Addresses that would stop",
    sentences: "Sentences that would stop being true",
  },
  nothing: {
    cells: "No number changes.",
    around: "No source, edition or wording changes.",
    figures: "No figure changes.",
    slides: "No slide of a meeting pack changes.",
    leaflet: "No panel of the leaflet changes.",
    overview: "The overview does not change.",
    search: "No number that a search shows changes.",
    addresses: "No address would stop.",
    sentences: "No sentence of the meeting packs would stop being true.",
  },
  nothingAtAll: "This says the same as what is published. Publishing it changes nothing.",
  before: "Now",
  after: "Once published",
  none: "None",
  kind: { added: "Added", changed: "Changed", withdrawn: "Withdrawn" },
  part: { number: "number", base: "base", source: "source", note: "note", confirmed: "whether it is confirmed" },
  around: {
    source: "Source",
    edition: "Edition",
    "not-obtained": "Numbers not obtained",
    contradiction: "Sources that contradict",
    option: "Wording of an option",
    group: "Wording of a group",
    text: "Text",
  },
  aspect: {
    headline: "headline",
    picture: "picture",
    certainty: "certainty",
    editions: "editions shown",
    view: "view",
    alternative: "alternative text",
    words: "notes, bases, source",
    "other-language": "only in Japanese",
  },
  slideAspect: { heading: "heading", picture: "figure", text: "text", speech: "speech" },
  changes: (what) => `What changes: ${what.join(", ")}`,
  columns: {
    ...{ number: "Number", figure: "Figure", edition: "Edition", cell: "Option", kind: "Change" },
    certainty: "Certainty",
  },
  shownFirst: "as shown first",
  by: (breakdown) => `by ${breakdown.toLowerCase()}`,
  slide: (place) => `Slide ${place}`,
  lastSlide: "Closing notices",
  packStops: (pack, why) => `“${pack}” could no longer be shown: ${why}`,
  leafletOf: (edition) => `Leaflet of ${edition}`,
  newestLeaflet: (before, after) => `Where no year is chosen, the leaflet turns from ${before} to ${after}.`,
  cards: { overview: "Overview", search: "Search" },
  address: { figure: "Figure", source: "Source", leaflet: "Leaflet" },
  sentence: (pack, slide) => (slide === 0 ? `Closing notices of “${pack}”` : `Slide ${slide} of “${pack}”`),
  instead: "What can be said:",
  count: (count) => `${count}`,
  more: (count) => `${count} more are on the screen.`,
  long: "Of breakdowns with more than 100 options only the largest 100 are compared.",
  separator: ", ",
  next: "  ",
  arrow: " → ",
  page: (page, of) => `Page ${page} of ${of}`,
  files: "Files",
  file: (name, hash) => `${name} (SHA-256 ${hash})`,
  madeOn: (day) => `Made on ${day}`,
  states: "Other views",
};

export const rehearsalWords: Localised<Words> = { ja, en };
