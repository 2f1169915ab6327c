// Words around a presentation: controls, help, the presenter's window, and what a browser can't do here.
import type { Localised } from "../localised";

/** Keys and what they do, in the order of the help. */
type HelpRow = { keys: string; does: string };

type Words = {
  /** Title of a presentation of figures picked on the pages. */
  selected: string;
  slide: (at: number, of: number) => string;
  /** Said when the slide changes. */
  spoken: (heading: string, at: number, of: number) => string;
  controls: Record<"label" | "previous" | "next" | "black" | "fullScreen" | "presenter" | "help", string>;
  black: string;
  /** Digits typed so far. */
  jump: (typed: string) => string;
  noSuchSlide: (typed: string, of: number) => string;
  help: { heading: string; close: string; letters: string; rows: readonly HelpRow[] };
  /** One sentence each on what can't be had. */
  unable: Record<"popup" | "fullScreen" | "wakeLock", string>;
  presenter: Record<
    | "heading"
    | "last"
    | "notes"
    | "noNotes"
    | "elapsed"
    | "left"
    | "length"
    | "minutes"
    | "start"
    | "pause"
    | "restart"
    | "list"
    | "alone"
    | "blackOn",
    string
  > & { over: (time: string) => string; overSaid: string };
};

const ja: Words = {
  selected: "選んだ図",
  slide: (at, of) => `${at}／${of}`,
  spoken: (heading, at, of) => `${at}枚目（全${of}枚）　${heading}`,
  controls: {
    label: "発表の操作",
    previous: "前へ",
    next: "次へ",
    black: "暗転",
    fullScreen: "全画面",
    presenter: "発表者用画面",
    help: "操作方法",
  },
  black: "画面を暗転しています。Bキーか、次へ・前へで戻ります。",
  jump: (typed) => `${typed}枚目へ移動：Enterキー`,
  noSuchSlide: (typed, of) => `${typed}枚目はありません（全${of}枚）。`,
  help: {
    heading: "操作方法",
    close: "閉じる",
    letters: "文字と数字のキーを使う",
    rows: [
      { keys: "→　↓　PageDown　スペース", does: "次のスライド" },
      { keys: "←　↑　PageUp", does: "前のスライド" },
      { keys: "Home　End", does: "最初・最後のスライド" },
      { keys: "数字　Enter", does: "番号のスライドへ移動" },
      { keys: "B", does: "暗転・元に戻す" },
      { keys: "F", does: "全画面・元に戻す" },
      { keys: "P", does: "発表者用画面を開く" },
      { keys: "D", does: "背景の黒・白を切り替える" },
      { keys: "?", does: "この操作方法" },
      { keys: "Esc", does: "閉じる・番号の取り消し" },
    ],
  },
  unable: {
    popup:
      "発表者用画面を開けませんでした。ブラウザーの設定で、このページのポップアップを許可してから、もう一度Pキーを押してください。",
    fullScreen: "このブラウザーでは、全画面に切り替えられません。",
    wakeLock:
      "ここでは、画面の自動消灯を止められません。発表の前に、パソコンの電源の設定で消灯までの時間を長くしてください。",
  },
  presenter: {
    heading: "発表者用画面",
    last: "最後のスライドです。",
    notes: "話す内容",
    noNotes: "（話す内容はありません。）",
    elapsed: "経過",
    left: "残り",
    length: "持ち時間",
    minutes: "分",
    start: "計時を始める",
    pause: "計時を止める",
    restart: "0:00に戻す",
    list: "スライド一覧",
    alone: "発表の画面とつながっていません。発表の画面を開いているか、ご確認ください。",
    blackOn: "発表の画面は暗転しています。",
    over: (time) => `${time}超過`,
    overSaid: "持ち時間を過ぎました。",
  },
};

const en: Words = {
  selected: "Selected figures",
  slide: (at, of) => `${at} / ${of}`,
  spoken: (heading, at, of) => `Slide ${at} of ${of}. ${heading}`,
  controls: {
    label: "Presentation controls",
    previous: "Previous",
    next: "Next",
    black: "Black",
    fullScreen: "Full screen",
    presenter: "Presenter window",
    help: "Help",
  },
  black: "The screen is black. Press B, or move on or back, to return.",
  jump: (typed) => `Go to slide ${typed}: Enter`,
  noSuchSlide: (typed, of) => `There is no slide ${typed} (${of} slides).`,
  help: {
    heading: "Help",
    close: "Close",
    letters: "Use letter and number keys",
    rows: [
      { keys: "→ ↓ PageDown Space", does: "Next slide" },
      { keys: "← ↑ PageUp", does: "Previous slide" },
      { keys: "Home End", does: "First and last slide" },
      { keys: "Number, Enter", does: "Go to that slide" },
      { keys: "B", does: "Black screen on and off" },
      { keys: "F", does: "Full screen on and off" },
      { keys: "P", does: "Open the presenter window" },
      { keys: "D", does: "Dark or light background" },
      { keys: "?", does: "This help" },
      { keys: "Esc", does: "Close; forget a typed number" },
    ],
  },
  unable: {
    popup:
      "The presenter window could not be opened. Allow pop-ups for this page in the browser's settings and press P again.",
    fullScreen: "This browser can't switch to full screen.",
    wakeLock:
      "The screen can't be kept on here. Before presenting, set a longer screen time-out in the computer's power settings.",
  },
  presenter: {
    heading: "Presenter window",
    last: "This is the last slide.",
    notes: "Notes",
    noNotes: "(No notes.)",
    elapsed: "Elapsed",
    left: "Left",
    length: "Length",
    minutes: "min",
    start: "Start the clock",
    pause: "Pause the clock",
    restart: "Back to 0:00",
    list: "Slides",
    alone: "Not connected to the audience's screen. Please check that it is open.",
    blackOn: "The audience's screen is black.",
    over: (time) => `${time} over`,
    overSaid: "The time is up.",
  },
};

export const presentWords: Localised<Words> = { ja, en };
