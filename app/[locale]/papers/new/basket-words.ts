// Words of what is chosen, in its order, and of what it is made into.
import type { SheetTemplate } from "../../../../lib/address/template";
import type { Localised } from "../../../../lib/localised";

type Words = {
  heading: (count: number) => string;
  none: string;
  full: (most: number) => string;
  jump: (count: number) => string;
  templates: Record<SheetTemplate | "slides" | "screen", { name: string; lead: string; as?: string }>;
  /** Names a button of a template: its format, and what of. */
  of: (action: string, what: string) => string;
  present: string;
  png: string;
  others: string;
  /** What colours and size apply to. */
  looksHint: string;
  zipHint: string;
  edit: string;
  packTitle: string;
  notKept: string;
  order: string;
  newest: string;
  /** A line of the reader's own under a figure. */
  caption: string;
  alwaysNewest: string;
  up: string;
  down: string;
  remove: string;
  clear: string;
  undo: string;
  undone: string;
  movedTo: (figure: string, place: number) => string;
  removed: (figure: string) => string;
  comma: string;
};

const ja: Words = {
  heading: (count) => (count === 0 ? "選んだ図でつくる" : `選んだ${count}図でつくる`),
  none: "図がまだ選ばれていません。",
  full: (most) => `選べる図は${most}個までです。`,
  jump: (count) => (count === 0 ? "つくる" : `選んだ${count}図でつくる`),
  templates: {
    "handout-6": { name: "6図の配布物", lead: "A4の1枚に6図。見出しと出典つき" },
    "one-sheet": { name: "1枚もの", lead: "1図をA4の1枚に" },
    slides: { name: "スライド・文書", lead: "1図を1枚に。グラフは編集できる" },
    screen: { name: "発表", lead: "この順に画面へ映す" },
  },
  of: (action, what) => `${action}：${what}`,
  present: "映す",
  png: "画像（PNG）",
  others: "ほかの形式、色、大きさ",
  looksHint:
    "色の指定は、どのファイルのグラフと画像にも使われます。大きさの指定は、スライド、PDFと、ZIPに入る画像に使われます。",
  zipHint: "ZIPには、図ごとの画像（PNG・SVG）、CSV、Excelと、出典の一覧が入ります。",
  edit: "文章を加えて会議資料にする",
  packTitle: "選んだ図の資料",
  notKept: "このブラウザーには資料を残せません。会議資料のページから作ってください。",
  order: "選んだ図と順番",
  newest: "いつも最新",
  caption: "図の下に一言",
  alwaysNewest: "いつも最新",
  up: "上へ",
  down: "下へ",
  remove: "外す",
  clear: "すべて外す",
  undo: "一つ前に戻す",
  undone: "一つ前に戻しました。",
  movedTo: (figure, place) => `「${figure}」を${place}番目に移しました。`,
  removed: (figure) => `「${figure}」を外しました。`,
  comma: "、",
};

const en: Words = {
  heading: (count) => (count === 0 ? "Make of what you choose" : `Make of the ${count} chosen`),
  none: "Nothing chosen yet.",
  full: (most) => `At most ${most} figures go together.`,
  jump: (count) => (count === 0 ? "Make" : `Make of the ${count} chosen`),
  templates: {
    "handout-6": { name: "Hand-out of six", lead: "Six figures on a page of A4, with findings and sources" },
    "one-sheet": { name: "One sheet", lead: "A figure on a page of A4" },
    slides: { name: "Slides, document", lead: "A figure a page; charts can be edited" },
    screen: { name: "Presentation", lead: "On the screen in this order" },
  },
  of: (action, what) => `${action}: ${what}`,
  present: "Show",
  png: "PNG picture",
  others: "Other formats, colours, size",
  looksHint: "Colours apply to the charts and pictures of every file; size to slides, PDF and the pictures in the ZIP.",
  zipHint: "The ZIP holds pictures (PNG, SVG), CSV and Excel of each figure, and a list of sources.",
  edit: "Add texts, as a meeting pack",
  packTitle: "Collected figures",
  notKept: "This browser keeps no packs. Make one on the page of meeting packs.",
  order: "Chosen, in order",
  newest: "Always the newest",
  caption: "A line under it",
  alwaysNewest: "always the newest",
  up: "Up",
  down: "Down",
  remove: "Remove",
  clear: "Remove all",
  undo: "Undo",
  undone: "Undone.",
  movedTo: (figure, place) => `“${figure}” is now number ${place}.`,
  removed: (figure) => `“${figure}” was removed.`,
  comma: ", ",
};

export const basketWords: Localised<Words> = { ja, en };
