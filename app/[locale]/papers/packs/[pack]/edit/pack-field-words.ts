// Words of the editor of meeting packs: the fields of a slide and of the meeting.
import type { Localised } from "../../../../../../lib/localised";

type Words = {
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
};

const ja: Words = {
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
    date: "日付（任意）",
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
};

const en: Words = {
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
    date: "Date (optional)",
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
};

export const packFieldWords: Localised<Words> = { ja, en };
