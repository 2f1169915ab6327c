// Words of the page that builds a meeting pack.
import type { Localised } from "../localised";

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
  slides: {
    heading: string;
    keys: string;
    cover: string;
    closing: string;
    noHeading: string;
    newest: string;
    editionsBetween: (first: string, last: string) => string;
    editionsAnd: string;
    goneFigure: string;
    wrong: string;
    none: string;
    full: (most: number) => string;
    addFigure: string;
    addText: string;
    up: string;
    down: string;
    duplicate: string;
    remove: string;
    restore: string;
    newHeading: string;
    newParagraph: string;
  };
  said: {
    added: (name: string, place: number) => string;
    duplicated: (name: string, place: number) => string;
    moved: (name: string, place: number, of: number) => string;
    removed: (name: string) => string;
    restored: (name: string, place: number) => string;
    opened: (name: string, count: number) => string;
    renamed: (name: string) => string;
    saved: (file: string) => string;
  };
  find: {
    heading: string;
    label: string;
    hint: string;
    found: (count: number) => string;
    none: string;
    close: string;
  };
  picture: {
    heading: string;
    size: string;
    pages: (count: number) => string;
    wrong: string;
    refused: string;
  };
  figure: {
    heading: string;
    newest: string;
    notInData: (edition: string) => string;
    note: string;
    noteHint: string;
    notThere: string;
  };
  text: { heading: string; slideHeading: string; paragraphs: string };
  rows: {
    paragraph: (place: number) => string;
    link: string;
    linkOf: (place: number) => string;
    agenda: (place: number) => string;
    addParagraph: string;
    addAgenda: string;
    remove: (row: string) => string;
    removeShort: string;
    hint: string;
  };
  speech: { label: string; hint: string; write: string; reset: string };
  meeting: {
    heading: string;
    title: string;
    organisation: string;
    date: string;
    time: string;
    place: string;
    agenda: string;
    name: string;
    nameHint: string;
    nameTaken: string;
    otherLanguage: string;
  };
  closing: { heading: string; hint: string };
  problem: { empty: string; badName: string };
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
  slides: {
    heading: "スライド",
    keys: "↑↓キーで選び、Alt＋↑↓キーか、ドラッグで順番を変えます。Deleteキーで削除します。",
    cover: "表紙",
    closing: "お知らせ",
    noHeading: "（見出しなし）",
    newest: "最新の年",
    editionsBetween: (first, last) => `${first}から${last}まで`,
    editionsAnd: "・",
    goneFigure: "（データにない図）",
    wrong: "要修正",
    none: "スライドがありません。図か文章を追加してください。",
    full: (most) => `スライドは${most}枚までです。`,
    addFigure: "図を追加",
    addText: "文章を追加",
    up: "上へ",
    down: "下へ",
    duplicate: "複製",
    remove: "削除",
    restore: "削除を取り消す",
    newHeading: "見出し",
    newParagraph: "本文",
  },
  said: {
    added: (name, place) => `「${name}」を${place}枚目に追加しました。`,
    duplicated: (name, place) => `「${name}」を${place}枚目に複製しました。`,
    moved: (name, place, of) => `「${name}」を${of}枚中${place}枚目に移しました。`,
    removed: (name) => `「${name}」を削除しました。`,
    restored: (name, place) => `「${name}」を${place}枚目に戻しました。`,
    opened: (name, count) => `「${name}」を開きました（スライド${count}枚）。`,
    renamed: (name) => `ファイル名を「${name}.json」に変えました。`,
    saved: (file) => `「${file}」を保存しました。`,
  },
  find: {
    heading: "追加する図を選ぶ",
    label: "図をさがす",
    hint: "名前、選択肢、年などの言葉で絞り込めます。↓キーで候補に移り、Enterキーで追加します。",
    found: (count) => `${count}件`,
    none: "見つかりません。別の言葉でお試しください。",
    close: "閉じる",
  },
  picture: {
    heading: "スライドの見え方",
    size: "画面の縦横比",
    pages: (count) => `内容が多いため、${count}枚に分けて表示します。`,
    wrong: "下の欄の誤りを直すと、ここに表示されます。",
    refused: "表示できません。通信の状態を確かめて、もう一度お試しください。",
  },
  figure: {
    heading: "図の内容",
    newest: "いつも最新の年を示す（データの更新に合わせて変わります）",
    notInData: (edition) => `${edition}（データにありません）`,
    note: "図の下に添える文",
    noteHint: "任意。300文字まで。",
    notThere: "この図は、いまのデータにはありません。このスライドを削除し、別の図を追加してください。",
  },
  text: { heading: "文章の内容", slideHeading: "見出し", paragraphs: "段落" },
  rows: {
    paragraph: (place) => `段落${place}`,
    link: "リンク先（任意）",
    linkOf: (place) => `段落${place}のリンク先（任意）`,
    agenda: (place) => `議題${place}`,
    addParagraph: "段落を追加",
    addAgenda: "議題を追加",
    remove: (row) => `${row}を削除`,
    removeShort: "削除",
    hint: "Enterキーで次の段落になります。文の初めを「・」にすると箇条書きになります。",
  },
  speech: {
    label: "話す内容（発表者用）",
    hint: "空欄の場合は、欄の中に示す文を使います。",
    write: "この文をもとに書く",
    reset: "空欄に戻す",
  },
  meeting: {
    heading: "会議の内容",
    title: "会議名",
    organisation: "主催・作成（任意）",
    date: "日付",
    time: "時刻（任意）",
    place: "場所（任意）",
    agenda: "議題（任意）",
    name: "ファイル名",
    nameHint: "半角の英小文字、数字、ハイフンで付けます。",
    nameTaken: "同じ名前の会議資料があります。別の名前にしてください。",
    otherLanguage: "この資料には英語の文もあります。英語の文は、英語のページで直せます。",
  },
  closing: { heading: "お知らせの内容", hint: "最後のスライドに載せます。空欄の場合、このスライドはできません。" },
  problem: {
    empty: "文字を入れてください。",
    badName: "使えない名前です。半角の英小文字、数字、ハイフンで、文字か数字から書き始めてください（60文字まで）。",
  },
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
  slides: {
    heading: "Slides",
    keys: "Choose with ↑ ↓; move with Alt+↑ ↓ or by dragging; remove with Delete.",
    cover: "Cover",
    closing: "Notices",
    noHeading: "(no heading)",
    newest: "newest edition",
    editionsBetween: (first, last) => `${first} to ${last}`,
    editionsAnd: " and ",
    goneFigure: "(figure not in the data)",
    wrong: "to be mended",
    none: "There are no slides yet. Add a figure or a text.",
    full: (most) => `A pack holds at most ${most} slides.`,
    addFigure: "Add figure",
    addText: "Add text",
    up: "Up",
    down: "Down",
    duplicate: "Duplicate",
    remove: "Remove",
    restore: "Undo removal",
    newHeading: "Heading",
    newParagraph: "Text",
  },
  said: {
    added: (name, place) => `“${name}” was added as slide ${place}.`,
    duplicated: (name, place) => `“${name}” was duplicated as slide ${place}.`,
    moved: (name, place, of) => `“${name}” is now slide ${place} of ${of}.`,
    removed: (name) => `“${name}” was removed.`,
    restored: (name, place) => `“${name}” is back as slide ${place}.`,
    opened: (name, count) => `“${name}” is open (slides: ${count}).`,
    renamed: (name) => `The file is now called ${name}.json.`,
    saved: (file) => `${file} was saved.`,
  },
  find: {
    heading: "Choose a figure to add",
    label: "Find a figure",
    hint: "Search by name, answer option or year. ↓ goes to the list, Enter adds.",
    found: (count) => (count === 1 ? "1 figure" : `${count} figures`),
    none: "Nothing found. Try other words.",
    close: "Close",
  },
  picture: {
    heading: "How the slide looks",
    size: "Shape of the screen",
    pages: (count) => `There is much to show: it takes ${count} pages.`,
    wrong: "The slide is shown here once the fields below are right.",
    refused: "The slide can't be shown. Check the connection and try again.",
  },
  figure: {
    heading: "Figure",
    newest: "Always the newest edition (changes as data are added)",
    notInData: (edition) => `${edition} (not in the data)`,
    note: "Note under the figure",
    noteHint: "Optional, up to 300 characters.",
    notThere: "This figure is not in the present data. Remove the slide and add another figure.",
  },
  text: { heading: "Text", slideHeading: "Heading", paragraphs: "Paragraphs" },
  rows: {
    paragraph: (place) => `Paragraph ${place}`,
    link: "Link (optional)",
    linkOf: (place) => `Link (optional) of paragraph ${place}`,
    agenda: (place) => `Agenda item ${place}`,
    addParagraph: "Add paragraph",
    addAgenda: "Add agenda item",
    remove: (row) => `Remove ${row.charAt(0).toLowerCase()}${row.slice(1)}`,
    removeShort: "Remove",
    hint: "Enter starts the next paragraph. Begin a line with • to make it a bullet.",
  },
  speech: {
    label: "What is said (for the presenter)",
    hint: "Left empty, the text shown in the field is used.",
    write: "Edit this text",
    reset: "Empty again",
  },
  meeting: {
    heading: "Meeting",
    title: "Name of the meeting",
    organisation: "Organisation (optional)",
    date: "Date",
    time: "Time (optional)",
    place: "Place (optional)",
    agenda: "Agenda (optional)",
    name: "File name",
    nameHint: "Lower-case letters, digits and hyphens.",
    nameTaken: "There is a meeting pack of this name. Choose another name.",
    otherLanguage: "This pack has Japanese texts too. Edit them on the Japanese page.",
  },
  closing: { heading: "Notices", hint: "They stand on the last slide. Left empty, there is no such slide." },
  problem: {
    empty: "Enter some text.",
    badName:
      "This can't be a name. Use lower-case letters, digits and hyphens, begin with a letter or digit (at most 60).",
  },
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
