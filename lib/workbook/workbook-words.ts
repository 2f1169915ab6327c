// One sentence for each thing that a workbook holds and a reader of the printed page would not see: what it is, what is used.
import type { Lang, Localised } from "../localised";
import type { Finding, FindingCode, WorkbookProblem } from "./workbook";
import { workbookLimits } from "./workbook";

type Sentence = (detail: Finding["detail"]) => string;

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

const findingWords: Record<FindingCode, Localised<Sentence>> = {
  "hidden-sheet": {
    ja: () => "非表示のシートです。選ばなければ使いません。",
    en: () => "This sheet is hidden. It is not used unless you choose it.",
  },
  "hidden-row": {
    ja: () => "非表示の行です。「非表示の行も使う」を選ばなければ使いません。",
    en: () => "This row is hidden. It is not used unless you choose “Use hidden rows too”.",
  },
  "hidden-column": {
    ja: () => "非表示の列です。列の役割を選ばなければ使いません。",
    en: () => "This column is hidden. It is not used unless you say what it is.",
  },
  merged: {
    ja: ({ found }) =>
      found
        ? `結合されたセルです。「${found}」を、結合された範囲のすべてのセルの値とします。`
        : "結合されたセルです。同じ内容を、範囲のすべてのセルの値とします。",
    en: ({ found }) =>
      found
        ? `These cells are merged. “${found}” is taken for each of them.`
        : "These cells are merged. What they say is taken for each of them.",
  },
  furigana: {
    ja: ({ found }) => `ふりがなが付いています。ふりがなを除いた「${found}」を使います。`,
    en: ({ found }) => `The cell has furigana. “${found}” is used, without it.`,
  },
  "era-date": {
    ja: ({ found, held }) => `元号の日付です（中の値は${held}）。「${found}」を使います。`,
    en: ({ found, held }) => `A date with a Japanese era (the cell holds ${held}). “${found}” is used.`,
  },
  date: {
    ja: ({ found, held }) =>
      `日付です（中の値は${held}）。「${found}」を使います。数値のつもりでしたら、「1-2」のような入力をExcelが日付に変えています。`,
    en: ({ found, held }) =>
      `A date (the cell holds ${held}). “${found}” is used. If a number was meant, Excel has turned an entry such as “1-2” into a date.`,
  },
  "error-value": {
    ja: ({ found }) => `エラー値「${found}」です。数値ではないため、次の「直す」で値を入れてください。`,
    en: ({ found }) => `The error value “${found}”. It is no number: enter one in the next step, “Correct”.`,
  },
  "formula-empty": {
    ja: ({ formula }) =>
      `数式（${formula}）の結果が保存されていないか、空です。空として扱います。Excelで開いて保存し直すと、結果が入ります。`,
    en: ({ formula }) =>
      `The result of the formula (${formula}) is not stored, or is empty. It counts as empty. Open the file in Excel and save it to have the result.`,
  },
  formula: {
    ja: ({ formula, found }) => `数式（${formula}）です。保存されている結果「${found}」を使います。`,
    en: ({ formula, found }) => `A formula (${formula}). Its stored result “${found}” is used.`,
  },
  percent: {
    ja: ({ shown, held }) => `表示は${shown}、中の値は${held}です。表示の${shown}を使います。`,
    en: ({ shown, held }) => `Shown as ${shown}, held as ${held}. The ${shown} that is shown is used.`,
  },
  fraction: {
    ja: ({ found, percent }) =>
      `${found}と表示されています。${percent}を表すのであれば、「0.634 を 63.4% とする」を選んでください。`,
    en: ({ found, percent }) => `Shown as ${found}. If ${percent} is meant, choose “0.634 means 63.4%”.`,
  },
  "shown-differs": {
    ja: ({ shown, held }) =>
      shown
        ? `表示は「${shown}」ですが、中の値は${held}です。表示のとおりに使います。`
        : `何も表示されていませんが、中に値${held}があります。${held}を使います。`,
    en: ({ shown, held }) =>
      shown
        ? `Shown as “${shown}”, but the cell holds ${held}. What is shown is used.`
        : `Nothing is shown, but the cell holds ${held}. ${held} is used.`,
  },
  "number-as-text": {
    ja: ({ found }) => `数値「${found}」が文字列として入っています。数値として使います。`,
    en: ({ found }) => `The number “${found}” is stored as text. It is used as a number.`,
  },
  "full-width": {
    ja: ({ found, read }) => `全角の数字「${found}」です。${read}として使います。`,
    en: ({ found, read }) => `“${found}” has full-width digits. It is used as ${read}.`,
  },
  invisible: {
    ja: ({ found }) => `目に見えない文字が入っています。除いて「${found}」を使います。`,
    en: ({ found }) => `The cell has invisible characters. “${found}” is used, without them.`,
  },
  "line-break": {
    ja: ({ found }) => `セルの中で改行されています。つないで「${found}」とします。`,
    en: ({ found }) => `The text breaks into lines within the cell. It is joined to “${found}”.`,
  },
  note: {
    ja: ({ found }) => `メモ（コメント）が付いています：「${found}」。取り込まれません。`,
    en: ({ found }) => `The cell has a note: “${found}”. It is not taken over.`,
  },
  "dates-1904": {
    ja: () => "日付を1904年から数えるブックです。そのように読みました。",
    en: () => "This workbook counts its dates from 1904. They were read so.",
  },
  "rows-cut": {
    ja: ({ most }) => `${most}行より下は読みませんでした。必要な表だけのシートにしてください。`,
    en: ({ most }) => `Nothing below row ${most} was read. Keep only the table that you need on the sheet.`,
  },
  "columns-cut": {
    ja: ({ most }) => `${most}列より右は読みませんでした。必要な表だけのシートにしてください。`,
    en: ({ most }) => `Nothing right of column ${most} was read. Keep only the table that you need on the sheet.`,
  },
  "cell-cut": {
    ja: ({ most }) => `長い文を${most}字で切りました。`,
    en: ({ most }) => `A long text was cut to ${most} characters.`,
  },
};

export const workbookProblemWords: Record<WorkbookProblem, Localised> = {
  "too-large": {
    ja: `ファイルが大きすぎます（${megabytes(workbookLimits.file)}MBまで）。必要なシートだけを新しいブックに写してください。`,
    en: `The file is too large (at most ${megabytes(workbookLimits.file)} MB). Copy the sheets that you need into a new workbook.`,
  },
  "unpacks-too-large": {
    ja: "開くと非常に大きくなるファイルのため、読みませんでした。必要なシートの値だけを新しいブックに貼り付けてください。",
    en: "The file becomes very large when it is opened, so it was not read. Paste the values that you need into a new workbook.",
  },
  "old-excel": {
    ja: "パスワードの付いたファイルか、古い形式（.xls）です。Excelでパスワードを外し、「Excel ブック（.xlsx）」として保存し直してください。",
    en: "The file has a password, or is in the old format (.xls). Remove the password in Excel and save it as “Excel Workbook (.xlsx)”.",
  },
  "not-a-workbook": {
    ja: "Excelのブック（.xlsx）ではありません。Excelで「Excel ブック（.xlsx）」として保存し直してください。",
    en: "This is no Excel workbook (.xlsx). Save it in Excel as “Excel Workbook (.xlsx)”.",
  },
  damaged: {
    ja: "ファイルが壊れているようで、読めませんでした。Excelで開けるか確かめ、保存し直してください。",
    en: "The file seems to be damaged and could not be read. See whether Excel opens it, and save it again.",
  },
  "no-cells": {
    ja: "どのシートにも値がありません。",
    en: "No sheet has any value.",
  },
  "too-many-sheets": {
    ja: `シートが多すぎます（${workbookLimits.sheets}まで）。必要なシートだけを新しいブックに写してください。`,
    en: `There are too many sheets (at most ${workbookLimits.sheets}). Copy those that you need into a new workbook.`,
  },
  "too-slow": {
    ja: "読み終わるまでに時間がかかりすぎたため、止めました。必要なシートの値だけを新しいブックに貼り付けてください。",
    en: "Reading it took too long and was stopped. Paste the values that you need into a new workbook.",
  },
};

/** What was found, and where: 「B4：…」. */
export function findingSentence({ code, at, detail }: Finding, lang: Lang): string {
  const sentence = findingWords[code][lang](detail);
  if (at === "") return sentence;
  const place = /^\d+$/.test(at)
    ? { ja: `${at}行目`, en: `Row ${at}` }
    : /^[A-Z]+$/.test(at)
      ? { ja: `${at}列`, en: `Column ${at}` }
      : { ja: at, en: at };
  return lang === "ja" ? `${place.ja}：${sentence}` : `${place.en}: ${sentence}`;
}
