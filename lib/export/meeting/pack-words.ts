// Words around meeting packs: their list, what they can be saved as, and what their papers carry.
import type { Localised } from "../../localised";

type Words = {
  heading: string;
  lead: string;
  slides: (count: number) => string;
  present: string;
  leaflet: string;
  leafletLead: string;
  leafletOpen: string;
  save: string;
  /** Name of the form that saves a pack. */
  saveOf: (title: string) => string;
  comma: string;
  /** A file of data/packs that can't be shown. */
  unusable: (file: string) => string;
  format: Record<"pptx" | "pdf" | "handout2" | "handout6" | "docx" | "html" | "json", string>;
  when: string;
  where: string;
  agenda: string;
  size: string;
  /** Foot of a hand-out: 2／7ページ */
  page: (page: number, of: number) => string;
  none: string;
};

const ja: Words = {
  heading: "会議資料",
  lead: "会議で示す図と文章を、発表と配布ができる形にまとめています。発表はこのままブラウザーで行えます。配布するときは、次の形式で保存してください。",
  slides: (count) => `${count}枚`,
  present: "発表する",
  leaflet: "リーフレット（A4）",
  leafletLead: "数値と対策を、A4の1ページにまとめています。",
  leafletOpen: "リーフレットを開く",
  save: "保存する形式",
  saveOf: (title) => `「${title}」を保存する`,
  comma: "、",
  unusable: (file) =>
    `${file} は読み取れないため、表示していません。npm run data -- check data/packs/${file} で確かめてください。`,
  format: {
    pptx: "PowerPoint（編集可）",
    pdf: "PDF（スライド）",
    handout2: "PDF（配布用、1ページにスライド2枚）",
    handout6: "PDF（配布用、1ページにスライド6枚）",
    docx: "Word（議題と報告）",
    html: "HTML（1ファイル、オフラインで発表可）",
    json: "会議資料ファイル（JSON）",
  },
  when: "日時",
  where: "場所",
  agenda: "議題",
  size: "スライド",
  page: (page, of) => `${page} / ${of}ページ`,
  none: "会議資料はまだありません。",
};

const en: Words = {
  heading: "Meeting packs",
  lead: "Figures and texts for a meeting, ready to present and to hand out. Present them in the browser, or save them in one of these formats.",
  slides: (count) => String(count),
  present: "Present",
  leaflet: "Leaflet (A4)",
  leafletLead: "Figures and what to do, on one page of A4.",
  leafletOpen: "Open the leaflet",
  save: "Save as",
  saveOf: (title) => `Save “${title}”`,
  comma: ", ",
  unusable: (file) =>
    `${file} cannot be read and is not shown. Check it with npm run data -- check data/packs/${file}.`,
  format: {
    pptx: "PowerPoint (editable)",
    pdf: "PDF (slides)",
    handout2: "PDF hand-out, two slides a page",
    handout6: "PDF hand-out, six slides a page",
    docx: "Word (agenda and report)",
    html: "HTML (one file, presents offline)",
    json: "Pack file (JSON)",
  },
  when: "Date and time",
  where: "Place",
  agenda: "Agenda",
  size: "Slides",
  page: (page, of) => `Page ${page} of ${of}`,
  none: "There is no meeting pack yet.",
};

export const packWords: Localised<Words> = { ja, en };
