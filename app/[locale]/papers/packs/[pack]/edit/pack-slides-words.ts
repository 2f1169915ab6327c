// Words of the editor of meeting packs: its list of slides, what is said of what was done, the search, the picture.
import type { Localised } from "../../../../../../lib/localised";

type Words = {
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
};

const ja: Words = {
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
};

const en: Words = {
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
};

export const packSlidesWords: Localised<Words> = { ja, en };
