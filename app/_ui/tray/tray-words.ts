// Words of the tray: picking figures on any page and saving them together.
import type { Localised } from "../../../lib/localised";

type Words = {
  title: string;
  lead: (most: number) => string;
  toSave: string;
  /** On each figure: a switch. */
  pick: string;
  /** In the header, before the number of figures. */
  link: string;
  full: (most: number) => string;
  /** Headings of the page. */
  choose: string;
  chosen: (count: number) => string;
  none: string;
  up: string;
  down: string;
  remove: string;
  clear: string;
  /** Names a button of one figure for those who can't see beside what it stands. */
  of: (action: string, figure: string) => string;
  movedTo: (figure: string, place: number) => string;
  removed: (figure: string) => string;
  /** Beside a box that is not ticked although the tray has that figure in another state. */
  otherState: string;
  save: string;
  /** What colours and size apply to. */
  looksHint: string;
  saveHint: string;
  zipHint: string;
  present: string;
  presentHeading: string;
};

const ja: Words = {
  title: "図をまとめて保存",
  lead: (most) =>
    `図を選んで、一つのPowerPoint、Word、Excelなどにまとめて保存できます（${most}個まで）。各ページの図の「資料に追加」でも選べます。選んだ図は、このブラウザーの中にだけ記憶されます。`,
  toSave: "保存する形式へ",
  pick: "資料に追加",
  link: "まとめる図",
  full: (most) => `まとめられる図は${most}個までです。`,
  choose: "図を選ぶ",
  chosen: (count) => `選んだ図（${count}）`,
  none: "まだ選ばれていません。",
  up: "上へ",
  down: "下へ",
  remove: "外す",
  clear: "すべて外す",
  of: (action, figure) => `${action}：${figure}`,
  movedTo: (figure, place) => `「${figure}」を${place}番目に移しました。`,
  removed: (figure) => `「${figure}」を外しました。`,
  otherState: "（条件を変えた図を選択中）",
  save: "まとめて保存する",
  looksHint:
    "色の指定は、どのファイルのグラフと画像にも使われます。大きさの指定は、PowerPoint、PDFと、ZIPに入る画像に使われます。",
  saveHint: "PowerPoint、Word、Excelのグラフは、開いたあとで編集できます。",
  zipHint: "ZIPには、図ごとの画像（PNG・SVG）、CSV、Excelと、出典の一覧が入ります。",
  present: "この順に映す",
  presentHeading: "画面に映す",
};

const en: Words = {
  title: "Save figures together",
  lead: (most) =>
    `Choose figures and save them in one PowerPoint, Word, Excel or other file (at most ${most}). “Collect” under a figure on any page chooses it too. What you choose is remembered only in this browser.`,
  toSave: "To the formats",
  pick: "Collect",
  link: "Collection",
  full: (most) => `At most ${most} figures go together.`,
  choose: "Choose figures",
  chosen: (count) => `Chosen (${count})`,
  none: "Nothing chosen yet.",
  up: "Up",
  down: "Down",
  remove: "Remove",
  clear: "Remove all",
  of: (action, figure) => `${action}: ${figure}`,
  movedTo: (figure, place) => `“${figure}” is now number ${place}.`,
  removed: (figure) => `“${figure}” was removed.`,
  otherState: " (chosen in another state)",
  save: "Save together",
  looksHint:
    "Colours apply to the charts and pictures of every file; size to PowerPoint, PDF and the pictures in the ZIP.",
  saveHint: "The charts in PowerPoint, Word and Excel can be edited after opening.",
  zipHint: "The ZIP holds pictures (PNG, SVG), CSV and Excel of each figure, and a list of sources.",
  present: "Show in this order",
  presentHeading: "On the screen",
};

export const trayWords: Localised<Words> = { ja, en };
