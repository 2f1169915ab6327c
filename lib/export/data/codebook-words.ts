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
