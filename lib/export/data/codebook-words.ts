// What the fields and codes of our CSV files mean, where no other words of the dashboard say it already.
import type { Localised } from "../../localised";
import type { Face, NoteCode } from "../../observation";

/** Columns of the codebook of the data set. */
export const codebookColumnWords: Readonly<Record<string, Localised>> = {
  table: { ja: "表（CSVの名前）", en: "Table: name of the CSV" },
  field: { ja: "列", en: "Column" },
  code: { ja: "列に入る符号。列そのものの行では空欄", en: "Code in the column; empty in the row of the column itself" },
  label_ja: { ja: "名称（日本語）", en: "Name, in Japanese" },
  label_en: { ja: "名称（英語）", en: "Name, in English" },
  unit: { ja: "単位", en: "Unit" },
  definition_ja: { ja: "説明（日本語）", en: "Definition, in Japanese" },
  definition_en: { ja: "説明（英語）", en: "Definition, in English" },
};

/** Columns of a figure's CSV, in their order. */
export const figureFieldWords: readonly Localised[] = [
  { ja: "指標を表す符号", en: "Code of the indicator" },
  { ja: "指標の名称", en: "Name of the indicator" },
  {
    ja: "図の行に当たるもの（選択肢、区分または調査の回）",
    en: "Row of the figure: an option, a segment or an edition",
  },
  { ja: "項目を表す符号。調査の回は、R3が令和3年を表す", en: "Code of the item; of editions, R3 is 2021" },
  { ja: "図の系列に当たるもの（調査の回または選択肢）", en: "Series of the figure: an edition or an option" },
  { ja: "系列を表す符号。調査の回は、R3が令和3年を表す", en: "Code of the series; of editions, R3 is 2021" },
  {
    ja: "割合または件数。単位は単位の列による。値がないときは空欄",
    en: "Share or count, in the unit of its column; empty where there is no value",
  },
  { ja: "値の単位", en: "Unit of the value" },
  { ja: "値が公表されたものか、計算したものか", en: "Whether the value was published or computed" },
  { ja: "値がない理由。値があるときは空欄", en: "Why there is no value; empty where there is one" },
  { ja: "値の限定（約、以上など）", en: "Qualifies the value (about, or more)" },
  { ja: "割合の分子となる件数。原資料にあるときだけ", en: "Count behind the share, where the source states it" },
  { ja: "割合の母数（n）。原資料にあるときだけ", en: "How many the share is of (n), where the source states it" },
  { ja: "原資料が示す順位", en: "Place in the source's own ranking" },
  { ja: "95%信頼区間の下限（計算値）", en: "Lower end of the 95% confidence interval (computed)" },
  { ja: "95%信頼区間の上限（計算値）", en: "Upper end of the 95% confidence interval (computed)" },
  { ja: "信頼区間を計算した母数", en: "Base from which the interval was computed" },
  { ja: "出典の番号。出典の一覧と対応する", en: "Number of the source in the list of sources" },
  {
    ja: "個人の記録だけによる数値に「未確認」と入る。求めたときだけ示すもので、ほかは空欄",
    en: "“unconfirmed” where only a private person noted the number, which is there on request only; else empty",
  },
];

export const statusWords: Record<"stated" | "computed" | "missing", Localised> = {
  stated: { ja: "原資料に書かれた値", en: "As the source states it" },
  computed: { ja: "原資料の件数と母数から計算した値", en: "Computed from the source's count and base" },
  missing: { ja: "値がない。理由は欠測理由の列による", en: "No value; the column on missing values says why" },
};

export const intervalWords: Record<"stated-base" | "reference", Localised> = {
  "stated-base": { ja: "原資料に書かれた母数から計算した区間", en: "Computed from the base that the source states" },
  reference: {
    ja: "母数の記載がないため、割合に合う最小の母数から計算した参考の区間",
    en: "Base not stated: computed from the smallest base that fits the share, for reference",
  },
};

export const faceWords: Record<Face, Localised> = {
  value: { ja: "値", en: "The value" },
  count: { ja: "件数", en: "The count" },
  rank: { ja: "順位", en: "The place" },
  confirmed: { ja: "値の確認（抜き書きなし）", en: "The value confirmed, without an excerpt" },
};

export const noteWords: Record<NoteCode, Localised> = {
  "year-assigned": {
    ja: "原資料に調査年の記載がなく、前後から当てた",
    en: "The source names no year; it was assigned from its context",
  },
  preliminary: { ja: "速報値", en: "Provisional value" },
  "may-be-derived": {
    ja: "記録した人が差し引きで求めた値の可能性がある",
    en: "Whoever noted it may have got it by subtraction",
  },
};

export const wholeWords: Localised = { ja: "全体", en: "All respondents" };
