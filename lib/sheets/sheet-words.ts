// Words of sheets of paper, beside those of their figures.
import type { Localised } from "../localised";

type Words = {
  /** Over six figures. */
  title: string;
  certainty: string;
  /** Of a figure with more rows than its cell holds. */
  more: (count: number) => string;
  page: (page: number, of: number) => string;
  /** Before the address of the figure's page. */
  address: string;
};

const ja: Words = {
  title: "サイバー犯罪被害の調査・統計から",
  certainty: "確かさ",
  more: (count) => `ほか${count}項目は、図のページに示す。`,
  page: (page, of) => `${page} / ${of}ページ`,
  address: "この図のページ",
};

const en: Words = {
  title: "From surveys and statistics on cybercrime damage",
  certainty: "Certainty",
  more: (count) => `${count} more are on the figure's page.`,
  page: (page, of) => `Page ${page} of ${of}`,
  address: "Page of this figure",
};

export const sheetWords: Localised<Words> = { ja, en };
