// Words around saving a figure: the row of formats, the looks to choose, the citation, a server that is busy.
import type { Localised } from "../localised";

type Words = {
  heading: string;
  /** Names of formats, as a reader's own programs call them. */
  format: Record<"pptx" | "docx" | "xlsx" | "png" | "svg" | "pdf" | "csv" | "json" | "jsonstat" | "cp932", string>;
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
  citation: string;
  citationIn: Localised;
  copy: { copy: string; copied: string; selected: string };
  /** What a report writes in its list of references. */
  cite: (figure: { name: string; subtitle: string; sourceLine: string; product: string; updated: string }) => string;
  busy: string;
};

const ja: Words = {
  heading: "図を保存する",
  format: {
    pptx: "PowerPoint",
    docx: "Word",
    xlsx: "Excel",
    png: "画像（PNG）",
    svg: "画像（SVG）",
    pdf: "PDF",
    csv: "CSV",
    json: "JSON",
    jsonstat: "JSON-stat",
    cp932: "CSV（Shift_JIS）",
  },
  looks: "色・大きさを選んで保存する",
  style: "色",
  styles: { color: "カラー", mono: "白黒（模様）" },
  size: "大きさ",
  sizes: { "16:9": "16：9", "4:3": "4：3", a4: "A4横", a5: "A5横", square: "正方形" },
  theme: "背景",
  themes: { light: "白", dark: "黒" },
  leaveOut: "図に入れないもの",
  parts: { title: "見出し", notes: "注", source: "出典" },
  saveAs: (format) => `${format}で保存`,
  citation: "引用の書き方",
  citationIn: { ja: "和文", en: "英文" },
  copy: {
    copy: "コピー",
    copied: "コピーしました",
    selected: "選択しました。Ctrl+C（Macでは⌘C）でコピーしてください",
  },
  cite: ({ name, subtitle, sourceLine, product, updated }) =>
    `「${name}」（${subtitle}）。${sourceLine}。${product}（データの更新日：${updated}）。`,
  busy: "ただいま混み合っています。しばらくしてから、もう一度お試しください。",
};

const en: Words = {
  heading: "Save this figure",
  format: {
    pptx: "PowerPoint",
    docx: "Word",
    xlsx: "Excel",
    png: "PNG picture",
    svg: "SVG picture",
    pdf: "PDF",
    csv: "CSV",
    json: "JSON",
    jsonstat: "JSON-stat",
    cp932: "CSV (Shift_JIS)",
  },
  looks: "Choose colours and size",
  style: "Colours",
  styles: { color: "Colour", mono: "Black and white (patterns)" },
  size: "Size",
  sizes: { "16:9": "16:9", "4:3": "4:3", a4: "A4 landscape", a5: "A5 landscape", square: "Square" },
  theme: "Background",
  themes: { light: "White", dark: "Black" },
  leaveOut: "Leave out",
  parts: { title: "Title", notes: "Notes", source: "Source" },
  saveAs: (format) => `Save as ${format}`,
  citation: "How to cite",
  citationIn: { ja: "Japanese", en: "English" },
  copy: { copy: "Copy", copied: "Copied", selected: "Selected. Press Ctrl+C (⌘C on a Mac) to copy" },
  cite: ({ name, subtitle, sourceLine, product, updated }) =>
    `“${name}” (${subtitle}). ${sourceLine}. ${product} (data as of ${updated}).`,
  busy: "The server is busy. Please try again in a little while.",
};

export const downloadWords: Localised<Words> = { ja, en };
