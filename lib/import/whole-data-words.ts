// One sentence for each problem that shows only in the data as a whole: what was found, what to do.
import type { Localised } from "../localised";
import type { Problem } from "../problem";

type Sentence = (detail: Problem["detail"]) => string;

export const wholeDataWords: Record<string, Localised<Sentence>> = {
  "label-of-two-codes": {
    ja: ({ label, codes }) => `「${label}」に複数のコード（${codes}）があります。1つのコードにそろえてください。`,
    en: ({ label, codes }) => `“${label}” has several codes (${codes}). Use one of them.`,
  },
  "code-form": {
    ja: ({ found }) => `コード「${found}」は使えません。半角の英小文字と数字を「-」でつないでください。`,
    en: ({ found }) => `The code “${found}” cannot be used. Use lower-case letters and digits, joined by hyphens.`,
  },
  "date-form": {
    ja: ({ found, row }) =>
      `「${row}」の日付「${found}」は使えません。2026、2026-03、2026-03-12 のいずれかの形にしてください。`,
    en: ({ found, row }) =>
      `The date “${found}” of “${row}” cannot be used. Write it like 2026, 2026-03 or 2026-03-12.`,
  },
  "english-missing": {
    ja: ({ text }) => `「${text}」に英語の文がありません。英語のページに表示するため、英語を加えてください。`,
    en: ({ text }) => `「${text}」 has no English text. Add one, for the pages in English.`,
  },
  "english-not-needed": {
    ja: ({ text }) => `英語「${text}」に、もとの日本語がありません。日本語を加えるか、英語を消してください。`,
    en: ({ text }) => `The English text “${text}” has no Japanese beside it. Add that, or remove the English.`,
  },
  "english-has-japanese": {
    ja: ({ text }) => `英語の欄に日本語の文字があります（${text}）。英語に直してください。`,
    en: ({ text }) => `A column of English texts has Japanese letters (${text}). Write it in English.`,
  },
  "english-differs": {
    ja: ({ text, found }) => `「${text}」の英語が複数あります（${found}）。1つにそろえてください。`,
    en: ({ text, found }) => `「${text}」 is put into English in several ways (${found}). Use one of them.`,
  },
  "reference-missing": {
    ja: ({ found, text }) =>
      `「方法」のページの文が「${found}」を挙げていますが、表にありません。行を戻してください。文：${text}`,
    en: ({ found, text }) =>
      `A text of the Methods page names “${found}”, which is in no table. Put its row back. The text: ${text}`,
  },
  "overlap-undeclared": {
    ja: ({ indicator, edition, label }) =>
      `指標「${indicator}」の「${label}」（${edition}）は、ほかの行と重なる再掲とみられます。lib/catalogue の overlapping に、そのコードを加えてください。`,
    en: ({ indicator, edition, label }) =>
      `“${label}” of indicator ${indicator} (${edition}) seems to repeat what other rows count. Add its code to “overlapping” in lib/catalogue.`,
  },
  "figure-cell-missing": {
    ja: ({ figure, cell }) =>
      `収集した数値 ${figure} の行（${cell}）がありません。行を戻すか、コードと名称を確かめてください。`,
    en: ({ figure, cell }) =>
      `The row of collected figure ${figure} (${cell}) is gone. Put it back, or check its codes.`,
  },
  "figure-not-stated": {
    ja: ({ figure, cell, value, source }) =>
      `収集した数値 ${figure}（${cell}：${value}、${source}）が、値・限定・母数・出典・箇所・引用のどれかで合いません。行を確かめるか、citations.csv に残してください。`,
    en: ({ figure, cell, value, source }) =>
      `Collected figure ${figure} (${cell}: ${value}, ${source}) is not found with its value, qualifier, base, source, place and quote. Check the row, or keep the statement in citations.csv.`,
  },
  "figure-number-differs": {
    ja: ({ figure, cell, found, value }) =>
      `収集した数値 ${figure}（${cell}）は ${value} ですが、表では ${found || "空"} です。件数か順位を確かめてください。`,
    en: ({ figure, cell, found, value }) =>
      `Collected figure ${figure} (${cell}) is ${value}, but the table has ${found || "nothing"}. Check count or rank.`,
  },
  "figure-not-confirmed": {
    ja: ({ figure, cell, source }) =>
      `収集した数値 ${figure}（${cell}）を確かめた出典 ${source} が、citations.csv（confirmed）にありません。`,
    en: ({ figure, cell, source }) =>
      `Source ${source}, which confirms collected figure ${figure} (${cell}), is not in citations.csv (confirmed).`,
  },
};
