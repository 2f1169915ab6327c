// Every export format in one table: what it is called and holds, where it is offered, and how figures become its bytes.
// A renderer is fetched when a file is asked for: a page that only names formats loads none of their packages.
import type { Figure } from "../figure/figure";
import type { Localised } from "../localised";
import type { ExportOptions } from "./options";

/** page: the row under a figure. looks: behind the choice of colours and size. tray: figures together. archive: in the ZIP. */
type Place = "page" | "looks" | "tray" | "archive";

type Render = (figures: readonly Figure[], options: ExportOptions) => Promise<Uint8Array>;

export type Exporter = {
  /** As a reader's own programs call it. */
  label: Localised;
  /** What is in it, in a few words. */
  content: Localised;
  mime: string;
  /** Several figures make one file: a deck, a report, a workbook. */
  several: boolean;
  /** Where it is offered, and which place it takes among the others there. */
  offered: Partial<Record<Place, number>>;
  render: Render;
};

const office = "application/vnd.openxmlformats-officedocument";
const same = (text: string): Localised => ({ ja: text, en: text });

const table = {
  svg: {
    label: { ja: "画像（SVG）", en: "SVG picture" },
    content: { ja: "画像（拡大しても粗くならない）", en: "Picture that stays sharp at any size" },
    ...{ mime: "image/svg+xml; charset=utf-8", several: false, offered: { page: 5, looks: 2, archive: 2 } },
    render: async (...asked) => (await import("./picture/svg")).renderSvg(...asked),
  },
  png: {
    label: { ja: "画像（PNG）", en: "PNG picture" },
    content: { ja: "画像", en: "Picture" },
    ...{ mime: "image/png", several: false, offered: { page: 4, looks: 1, archive: 1 } },
    render: async (...asked) => (await import("./picture/png")).renderPng(...asked),
  },
  pdf: {
    label: same("PDF"),
    content: {
      ja: "紙に印刷する図。文字を選択できる",
      en: "Figure for paper, with text that can be selected",
    },
    ...{ mime: "application/pdf", several: true, offered: { page: 6, looks: 3, tray: 4 } },
    render: async (...asked) => (await import("./picture/pdf")).renderPdf(...asked),
  },
  pptx: {
    label: same("PowerPoint"),
    content: { ja: "PowerPoint。編集できるグラフ", en: "PowerPoint with a chart that can be edited" },
    ...{ mime: `${office}.presentationml.presentation`, several: true, offered: { page: 1, looks: 4, tray: 1 } },
    render: async (...asked) => (await import("./office/pptx")).renderPptx(...asked),
  },
  xlsx: {
    label: same("Excel"),
    content: { ja: "Excel。データ、グラフ、出典・符号", en: "Excel: data, chart, sources and marks" },
    ...{ mime: `${office}.spreadsheetml.sheet`, several: true, offered: { page: 3, tray: 3, archive: 4 } },
    render: async (...asked) => (await import("./office/xlsx")).renderXlsx(...asked),
  },
  docx: {
    label: same("Word"),
    content: { ja: "Word。編集できるグラフと表", en: "Word with a chart that can be edited, and the table" },
    ...{ mime: `${office}.wordprocessingml.document`, several: true, offered: { page: 2, tray: 2 } },
    render: async (...asked) => (await import("./office/docx")).renderDocx(...asked),
  },
  csv: {
    label: same("CSV"),
    content: { ja: "表（UTF-8、BOM付き）", en: "Table (UTF-8 with BOM)" },
    ...{ mime: "text/csv; charset=utf-8", several: true, offered: { page: 7, tray: 5, archive: 3 } },
    render: async (...asked) => (await import("./data/csv")).renderCsv(...asked),
  },
  json: {
    label: same("JSON"),
    content: { ja: "図のすべての内容", en: "Everything that the figure shows" },
    ...{ mime: "application/json; charset=utf-8", several: true, offered: { page: 8, tray: 6 } },
    render: async (...asked) => (await import("./data/json")).renderJson(...asked),
  },
  jsonstat: {
    label: same("JSON-stat"),
    content: same("JSON-stat 2.0"),
    ...{ mime: "application/json; charset=utf-8", several: true, offered: { page: 9 } },
    render: async (...asked) => (await import("./data/json-stat")).renderJsonStat(...asked),
  },
  zip: {
    label: same("ZIP"),
    content: {
      ja: "図ごとの画像、CSV、Excelと、出典の一覧",
      en: "Pictures, CSV and Excel of each figure, and a list of sources",
    },
    ...{ mime: "application/zip", several: true, offered: { tray: 7 } },
    render: renderArchive,
  },
} satisfies Record<string, Exporter>;

export type ExportFormat = keyof typeof table;

/** The file's extension is the format's name. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = table;

/** A saved table has every option and edition; pictures and slides have what a page shows. */
export const wholeFormats: ReadonlySet<string> = new Set(["csv", "json", "jsonstat", "xlsx", "zip"]);

export const exportFormats = Object.keys(table) as readonly ExportFormat[];

/** Formats that are offered at a place, in the order they take there. */
export function formatsOffered(place: Place): ExportFormat[] {
  const placeOf = (format: ExportFormat) => exporters[format].offered[place] ?? 0;
  return exportFormats.filter(placeOf).sort((a, b) => placeOf(a) - placeOf(b));
}

async function renderArchive(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const inside = formatsOffered("archive").map((format) => ({ format, render: exporters[format].render }));
  return (await import("./zip")).renderZip(figures, options, inside);
}
