// Words around saving a figure (a format's own stand in registry.ts): the looks to choose, the citation, a server that is busy.

import type { Localised } from "../localised";
import { terms } from "../words/terms";

type Words = {
  /** A table as older programs of Windows read it. */
  shiftJis: string;
  looks: string;
  style: string;
  styles: Record<"color" | "mono", string>;
  size: string;
  sizes: Record<"16:9" | "4:3" | "a4" | "a5" | "square", string>;
  theme: string;
  themes: Record<"light" | "dark", string>;
  leaveOut: string;
  parts: Record<"title" | "notes" | "source", string>;
  saveAs: (format: string) => string;
  citationIn: Localised;
  copy: { copy: string; copied: string; selected: string };
  copyPicture: { copyPicture: string; copied: string; byHand: string; failed: string };
  copyTable: { copyTable: string; copied: string; byHand: string };
  /** Column of a copied table for what a bare number leaves out, and its contents. */
  remarks: string;
  remark: (series: string, said: string) => string;
  remarkJoin: string;
  preview: {
    of: (name: string) => string;
    /** Without script. */
    show: string;
    showCopied: string;
    copied: string;
    note: string;
  };
  /** What the choices apply to, and where they give way. */
  looksNote: string;
  caption: string;
  /** Forms of a caption; the report numbers its figures itself. */
  captions: readonly ((name: string) => string)[];
  /** What a report writes in its list of references. */
  cite: (figure: {
    name: string;
    subtitle: string;
    sources: readonly string[];
    product: string;
    address: string;
    updated: string;
  }) => string;
  /** One of its sources; address and day are empty where none is known. */
  citeSource: (source: { text: string; url: string; published: string }) => string;
  busy: string;
  /** Where making it would take more time, memory or bytes than anything may. */
  tooMuch: string;
};

const ja: Words = {
  shiftJis: "CSV（Shift_JIS）",
  looks: "色・大きさを選んで保存する",
  style: "色",
  styles: { color: "カラー", mono: "白黒（模様）" },
  size: "大きさ",
  sizes: { "16:9": "16：9", "4:3": "4：3", a4: "A4横", a5: "A5横", square: "正方形" },
  theme: "背景",
  themes: { light: "白", dark: "黒" },
  leaveOut: "図に入れないもの",
  parts: { title: "見出し", notes: "注", source: terms.source.ja },
  saveAs: (format) => `${format}で保存`,
  citationIn: { ja: "和文", en: "英文" },
  copy: {
    copy: "コピー",
    copied: "コピーしました",
    selected: "選択しました。Ctrl+C（Macでは⌘C）でコピーしてください",
  },
  copyPicture: {
    copyPicture: "画像をコピー",
    copied: "コピーしました",
    byHand: "下の画像を右クリック（タッチでは長押し）し、「画像をコピー」を選んでください",
    failed: "画像を作れませんでした。しばらくしてから、もう一度お試しください",
  },
  copyTable: {
    copyTable: "表をコピー",
    copied: "コピーしました。Excelなどに貼り付けられます",
    byHand: "表を選択しました。Ctrl+C（Macでは⌘C）でコピーし、Excelなどに貼り付けてください",
  },
  remarks: "備考",
  remark: (series, said) => `${series}：${said}`,
  remarkJoin: "、",
  preview: {
    of: (name) => `保存される画像のプレビュー：${name}`,
    show: "プレビューを表示",
    showCopied: "白黒コピーした場合を表示",
    copied: "白黒コピーした場合を見る",
    note: "PNG・SVGは、この画像のとおりに保存されます。PDFは、同じ内容を、選んだ大きさの紙に収まる文字で組みます。PowerPointは、編集できるグラフになります。「白黒コピーした場合」は、色を明るさだけにし、薄い色を紙の白、濃い色を黒とした目安です。保存されるファイルは変わりません。",
  },
  looksNote:
    "ここで選んだ内容は、すぐ下のボタンで保存する画像、PDF、PowerPointだけに使われます。Word、Excelなど、図の「保存」から選ぶファイルは変わりません。「白黒（模様）」の背景は、いつも白です。画像の文字の大きさはどの図も同じで、Wordの本文の幅（160mm）に置いても7.5ptより小さくなりません。そのため、文の多い図の画像は、選んだ大きさより縦に長くなります。",
  caption: "図題",
  captions: [(name) => `図○　${name}`, (name) => `【図表○：${name}】`],
  cite: ({ name, subtitle, sources, product, address, updated }) =>
    `「${name}」（${subtitle}）。${sources.length > 0 ? `出典：${sources.join("、")}を加工して作成。` : ""}${product}（${address && `${address}、`}データの更新日：${updated}）。`,
  citeSource: ({ text, url, published }) => {
    const about = [published && `${published}公表`, url].filter(Boolean);
    return about.length > 0 ? `${text}（${about.join("、")}）` : text;
  },
  busy: "ただいま混み合っています。しばらくしてから、もう一度お試しください。",
  tooMuch: "大きすぎるため、作成を途中でやめました。図、文章または画像の幅を減らしてお試しください。",
};

const en: Words = {
  shiftJis: "CSV (Shift_JIS)",
  looks: "Choose colours and size",
  style: "Colours",
  styles: { color: "Colour", mono: "Black and white (patterns)" },
  size: "Size",
  sizes: { "16:9": "16:9", "4:3": "4:3", a4: "A4 landscape", a5: "A5 landscape", square: "Square" },
  theme: "Background",
  themes: { light: "White", dark: "Black" },
  leaveOut: "Leave out",
  parts: { title: "Title", notes: "Notes", source: terms.source.en },
  saveAs: (format) => `Save as ${format}`,
  citationIn: { ja: "Japanese", en: "English" },
  copy: { copy: "Copy", copied: "Copied", selected: "Selected. Press Ctrl+C (⌘C on a Mac) to copy" },
  copyPicture: {
    copyPicture: "Copy picture",
    copied: "Copied",
    byHand: "Right-click the picture below (on a touch screen, press and hold) and choose “Copy image”",
    failed: "The picture could not be made. Please try again in a little while",
  },
  copyTable: {
    copyTable: "Copy table",
    copied: "Copied. Paste it into Excel or Word",
    byHand: "The table is selected. Press Ctrl+C (⌘C on a Mac) to copy it, and paste it into Excel or Word",
  },
  remarks: "Remarks",
  remark: (series, said) => `${series}: ${said}`,
  remarkJoin: "; ",
  preview: {
    of: (name) => `Preview of the picture that will be saved: ${name}`,
    show: "Show a preview",
    showCopied: "Show it copied in black and white",
    copied: "As a black-and-white copier gives it",
    note: "PNG and SVG are saved exactly like this picture; PDF sets the same in type that fits the size of paper chosen, and PowerPoint gets a chart that can be edited. The black-and-white copy is an approximation: colours become their lightness, pale ones turn into white paper and dark ones into black. The saved files stay as they are.",
  },
  looksNote:
    "These choices apply only to the pictures, PDF and PowerPoint saved with the buttons below; Word, Excel and the other files of the “Save” menu stay as they are. Black and white always has a white background. Type is the same in every picture, and never under 7.5 pt at the text width of a page in Word (160 mm): the picture of a figure with many words is higher than the size chosen.",
  caption: "Caption",
  captions: [(name) => `Figure X. ${name}`, (name) => `[Figure X: ${name}]`],
  cite: ({ name, subtitle, sources, product, address, updated }) =>
    `“${name}” (${subtitle}). ${sources.length > 0 ? `Source: compiled by processing ${sources.join("; ")}. ` : ""}${product}${address && `, ${address}`} (data as of ${updated}).`,
  citeSource: ({ text, url, published }) =>
    [text, published && `published ${published}`, url].filter(Boolean).join(", "),
  busy: "The server is busy. Please try again in a little while.",
  tooMuch:
    "This is too large, and making it was given up. Please try with fewer figures, less text or a smaller width.",
};

export const downloadWords: Localised<Words> = { ja, en };
