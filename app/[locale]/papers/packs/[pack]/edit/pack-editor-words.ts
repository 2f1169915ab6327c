// Words of the page that builds a meeting pack: what it is for, what is kept, what can be done with the whole.
import type { Localised } from "../../../../../../lib/localised";

type Words = {
  title: string;
  back: string;
  lead: string;
  noScript: string;
  noScriptShipped: string;
  byHand: string;
  schema: string;
  missing: string;
  startNew: string;
  untitled: string;
  newTitle: string;
  kept: Record<"yes" | "no" | "elsewhere", string>;
  keepMine: string;
  takeTheirs: string;
  changedHere: string;
  backToShipped: string;
  backToShippedSure: string;
  use: {
    heading: string;
    wrong: (count: number) => string;
    save: string;
    saveAs: string;
    open: string;
    openHint: string;
    notOpened: (file: string) => string;
    unreadable: string;
    link: string;
    linkHint: string;
    linkLong: string;
    linkLabel: string;
  };
  own: {
    heading: string;
    lead: string;
    edit: string;
    remove: string;
    removed: (title: string) => string;
    restore: string;
    of: (action: string, title: string) => string;
    slides: (count: number) => string;
  };
};

const ja: Words = {
  title: "会議資料の編集",
  back: "会議資料の一覧",
  lead: "図と文章を選んで並べると、会議資料ができます。内容は、このブラウザーの中にだけ記憶され、サーバーには残りません。ほかの人に渡すときや控えを取るときは、ファイルに保存してください。",
  noScript: "会議資料の編集には、ブラウザーのJavaScriptが必要です。",
  noScriptShipped: "編集しなくても、この資料は次のリンクから映したり保存したりできます。",
  byHand: "JSONファイルは、メモ帳などで直すこともできます。書き方：",
  schema: "会議資料のファイルの書式（JSON Schema）",
  missing:
    "この名前の会議資料は、このブラウザーには記憶されていません。別のブラウザーやパソコンで作った資料は、新しい会議資料の画面で、保存したファイルを開いてください。",
  startNew: "新しい会議資料を作る",
  untitled: "（会議名なし）",
  newTitle: "新しい会議",
  kept: {
    yes: "このブラウザーに記憶しました。",
    no: "このブラウザーには記憶できません。画面を閉じる前に、ファイルに保存してください。",
    elsewhere: "この資料は、別の画面でも編集されています。どちらの内容を残すか、選んでください。",
  },
  keepMine: "この画面の内容を残す",
  takeTheirs: "別の画面の内容に替える",
  changedHere: "このブラウザーで変更した資料です。",
  backToShipped: "変更前の内容に戻す",
  backToShippedSure: "このブラウザーで加えた変更を取り消して、変更前の内容に戻します。よろしいですか。",
  use: {
    heading: "この資料を使う",
    wrong: (count) => `直すところが${count}か所あります。直してからお使いください。`,
    save: "ファイルに保存（JSON）",
    saveAs: "PowerPoint・PDF・Wordで保存する",
    open: "ファイルを開く",
    openHint: "この資料のファイルを、ここにドラッグしても開けます。",
    notOpened: (file) => `「${file}」は開けませんでした。いまの内容はそのままです。`,
    unreadable: "ファイルを読み取れません。",
    link: "リンクで渡す",
    linkHint: "このリンクを開くと、資料がそのまま映ります。内容はすべてリンクの中に入っています。",
    linkLong: "この資料は大きいため、リンクにはできません。ファイルに保存して渡してください。",
    linkLabel: "資料を映すリンク",
  },
  own: {
    heading: "このブラウザーで作った資料",
    lead: "このブラウザーの中にだけ記憶されています。",
    edit: "編集する",
    remove: "削除する",
    removed: (title) => `「${title}」を削除しました。`,
    restore: "削除を取り消す",
    of: (action, title) => `${action}：${title}`,
    slides: (count) => `スライド${count}枚`,
  },
};

const en: Words = {
  title: "Edit a meeting pack",
  back: "Meeting packs",
  lead: "Choose figures and texts and put them in order: that is a meeting pack. It is remembered only in this browser; nothing stays on the server. Save it to a file to pass it on or to keep a copy.",
  noScript: "Editing a meeting pack needs JavaScript in the browser.",
  noScriptShipped: "Without editing, this pack can be presented and saved with these links.",
  byHand: "The JSON file can be edited in any text editor. How it is written: ",
  schema: "format of a meeting pack (JSON Schema)",
  missing:
    "This browser remembers no meeting pack of this name. For one made in another browser or on another computer, make a new pack and open the saved file there.",
  startNew: "Make a new meeting pack",
  untitled: "(Untitled meeting)",
  newTitle: "New meeting",
  kept: {
    yes: "Remembered in this browser.",
    no: "This browser can't remember the pack. Save it to a file before you close the page.",
    elsewhere: "This pack is being edited in another window too. Choose which of the two to keep.",
  },
  keepMine: "Keep what is in this window",
  takeTheirs: "Take what is in the other window",
  changedHere: "This pack was changed in this browser.",
  backToShipped: "Back to how it was",
  backToShippedSure: "This discards the changes made in this browser and goes back to how the pack was. Go on?",
  use: {
    heading: "Use this pack",
    wrong: (count) => (count === 1 ? "One thing needs mending first." : `${count} things need mending first.`),
    save: "Save to a file (JSON)",
    saveAs: "Save as PowerPoint, PDF or Word",
    open: "Open a file",
    openHint: "A saved pack can also be dropped here.",
    notOpened: (file) => `${file} could not be opened. What you were editing is unchanged.`,
    unreadable: "The file can't be read.",
    link: "Pass on as a link",
    linkHint: "Opening this link shows the pack as it is now. All of it is inside the link.",
    linkLong: "This pack is too large for a link. Save it to a file and pass that on.",
    linkLabel: "Link that presents the pack",
  },
  own: {
    heading: "Packs made in this browser",
    lead: "They are remembered only in this browser.",
    edit: "Edit",
    remove: "Remove",
    removed: (title) => `“${title}” was removed.`,
    restore: "Undo removal",
    of: (action, title) => `${action}: ${title}`,
    slides: (count) => (count === 1 ? "1 slide" : `${count} slides`),
  },
};

export const packEditorWords: Localised<Words> = { ja, en };
