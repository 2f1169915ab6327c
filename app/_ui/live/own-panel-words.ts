// Words of setting one's own values beside a figure.
import type { Localised } from "../../../lib/localised";

type Words = {
  lead: string;
  paste: string;
  edition: string;
  option: string;
  value: (unit: string) => string;
  base: string;
  inputs: { value: (label: string) => string; base: (label: string) => string };
  show: string;
  clear: string;
  shown: string;
  result: string;
  saveNote: string;
  copyPicture: string;
  copyTable: string;
  save: (format: string) => string;
  pack: string;
  /** That a pack is drawn by the server whenever it is shown. */
  packNote: string;
  openPack: string;
  packFailed: string;
  copied: string;
  byHandPicture: string;
  byHandTable: string;
  failed: string;
  noFigure: string;
};

const ja: Words = {
  lead: "入れた値は、このブラウザーのこの画面の中だけで使い、会議資料にしない限り、サーバーにもどこにも送りません。画面（タブ）を閉じると消えます。",
  paste:
    "Excelなどの表（選択肢・値・回答数）は、「値」の欄にまとめて貼り付けられます。回答数（n）の空欄は、上の行と同じとします。",
  edition: "比べる公表値",
  option: "選択肢",
  value: (unit) => `値（${unit}）`,
  base: "回答数（n）",
  inputs: { value: (label) => `${label}の値`, base: (label) => `${label}の回答数（n）` },
  show: "並べる",
  clear: "消す",
  shown: "（表示中）",
  result: "自団体の値の入った図を使う",
  saveNote: "次の図と表は、このブラウザーの中で作ります。上の「保存」で作るファイルには、自団体の値は入りません。",
  copyPicture: "図をコピー",
  copyTable: "表をコピー",
  save: (format) => `${format}で保存`,
  pack: "会議資料にする",
  packNote:
    "会議資料は、このブラウザーの中に作ります。資料を編集・表示・保存するときは、スライドを描くために資料の内容がこのサーバーに送られます（サーバーには残りません）。送りたくない値は、資料にしないでください。",
  openPack: "作った資料を開く",
  packFailed: "このブラウザーに資料を作れませんでした。",
  copied: "コピーしました。",
  byHandPicture: "この画面では自動のコピーが使えません。下の図を右クリックしてコピーしてください。",
  byHandTable: "この画面では自動のコピーが使えません。下の選択された表を、Ctrl+Cでコピーしてください。",
  failed: "図を作れませんでした。もう一度お試しください。",
  noFigure: "図を読み込めませんでした。ページを読み込み直してください。",
};

const en: Words = {
  lead: "What you enter is used in this window of your browser alone; unless you make a pack of it, it is sent to no server and goes nowhere else. It is gone once the window (tab) is closed.",
  paste:
    "A table from Excel (option, value, responses) can be pasted into a “Value” field as a whole. Responses (n) left blank are those of the row above.",
  edition: "Published value to compare with",
  option: "Option",
  value: (unit) => `Value (${unit})`,
  base: "Responses (n)",
  inputs: { value: (label) => `Value of ${label}`, base: (label) => `Responses (n) of ${label}` },
  show: "Set beside",
  clear: "Clear",
  shown: " (shown)",
  result: "Use the figure with your own values",
  saveNote: "These are made within your browser. Files from “Save” above do not contain your own values.",
  copyPicture: "Copy picture",
  copyTable: "Copy table",
  save: (format) => `Save as ${format}`,
  pack: "Make a meeting pack",
  packNote:
    "The pack is made within this browser. Whenever it is edited, shown or saved, its contents are sent to this server to draw the slides (it keeps nothing). Make no pack of values that must not be sent.",
  openPack: "Open the pack",
  packFailed: "The pack could not be made in this browser.",
  copied: "Copied.",
  byHandPicture: "This page can’t copy by itself. Right-click the picture below to copy it.",
  byHandTable: "This page can’t copy by itself. The table below is selected: copy it with Ctrl+C.",
  failed: "The picture could not be made. Please try again.",
  noFigure: "The figure could not be read. Please reload the page.",
};

export const ownPanelWords: Localised<Words> = { ja, en };
