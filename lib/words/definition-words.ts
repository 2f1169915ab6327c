// The table of marks and statuses, and the terms that the pages use. One table for both languages: each reader also
// meets the other language's marks in downloads.

import type { Localised } from "../localised";
import type { Qualifier } from "../observation";
import { terms } from "./terms";

export type Mark = {
  status: Localised;
  ja: string;
  en: string;
  /** Spoken form, and what the mark means. */
  spoken: Localised;
  drawn: Localised;
};

const drawn = { ja: "描く", en: "drawn" };
const gap = { ja: "空き", en: "gap" };

export const marks: readonly Mark[] = [
  {
    status: { ja: "通常の値、真のゼロ", en: "Normal value, true zero" },
    ja: "数値（表のゼロは -）",
    en: "number; 0",
    spoken: { ja: "数値のとおり", en: "the number" },
    drawn,
  },
  {
    status: { ja: "四捨五入してゼロ", en: "Rounds to zero" },
    ja: "0.0",
    en: "0.0 [low]",
    spoken: { ja: "ゼロより大きく、表示単位の半分に満たない", en: "above zero, below half the unit" },
    drawn,
  },
  {
    status: { ja: "設問なし", en: "Not asked" },
    ja: "※",
    en: "[x]",
    spoken: terms.notAsked,
    drawn: gap,
  },
  {
    status: { ja: "数値の公表なし、未取得", en: "Not published or not obtained" },
    ja: "…",
    en: "[x]",
    spoken: terms.notPublished,
    drawn: gap,
  },
  {
    status: { ja: "該当なし", en: "Not applicable" },
    ja: "該当なし",
    en: "[z]",
    spoken: terms.notApplicable,
    drawn: gap,
  },
  {
    status: { ja: "秘匿", en: "Suppressed" },
    ja: "x",
    en: "[c]",
    spoken: terms.suppressed,
    drawn: gap,
  },
  {
    status: { ja: "母数が30未満", en: "Base under 30" },
    ja: "数値に *",
    en: "number with * or [u]",
    spoken: { ja: "母数が30未満のため、割合の大小を論じない", en: "base under 30: not called high or low" },
    drawn: { ja: "白抜き", en: "hollow" },
  },
  {
    status: { ja: "計算値", en: "Computed" },
    ja: "数値に（計算値）",
    en: "number with [e]",
    spoken: { ja: "本サイトが計算した値で、出典の値ではない", en: "computed by this site, not stated by the source" },
    drawn: { ja: "別の見た目で描く", en: "drawn in its own looks" },
  },
  {
    status: { ja: "率と件数が不一致", en: "Share and count do not agree" },
    ja: "数値に ‡",
    en: "number with ‡",
    spoken: { ja: "原資料の率と件数が一致しない", en: "share and count stated by the source do not agree" },
    drawn,
  },
  {
    status: { ja: "速報値", en: "Provisional" },
    ja: "数値に p",
    en: "number with [p]",
    spoken: terms.provisional,
    drawn,
  },
  {
    status: { ja: "改定値", en: "Revised" },
    ja: "数値に r",
    en: "number with [r]",
    spoken: { ja: "改定値", en: "revised" },
    drawn,
  },
  {
    status: terms.break,
    ja: "縦の破線と「不連続」",
    en: "dashed vertical line and “Break in series”, [b]",
    spoken: { ja: "文言、選択肢または対象が変わった", en: "wording, options or population changed" },
    drawn: { ja: "線を結ばない", en: "line broken" },
  },
];

export const qualifierMeaning: Record<Qualifier, { name: Localised; meaning: Localised }> = {
  exact: {
    name: { ja: "限定なし", en: "Exact" },
    meaning: { ja: "出典に書かれたとおりの値", en: "The value as the source states it" },
  },
  approx: {
    name: { ja: "約", en: "About" },
    meaning: { ja: "出典に「約」とある値", en: "The source says “about”" },
  },
  "at-least": {
    name: { ja: "以上", en: "Or more" },
    meaning: {
      ja: "出典に「以上」とある値。正確な値は未取得",
      en: "The source says “or more”; the exact value was not obtained",
    },
  },
  "more-than": {
    name: { ja: "超", en: "Over" },
    meaning: {
      ja: "出典に「超」とある値。正確な値は未取得",
      en: "The source says “over”; the exact value was not obtained",
    },
  },
  "inconsistent-with-count": {
    name: { ja: "率と件数が不一致", en: "Share and count do not agree" },
    meaning: {
      ja: "出典の割合が、同じ出典の件数から計算した値と合わない",
      en: "The share in the source does not agree with its count",
    },
  },
};

/** `id`: by it an office may word the meaning anew (lib/catalogue/texts.ts). */
export const definitions: readonly { id: string; term: Localised; meaning: Localised }[] = [
  {
    id: "base",
    term: { ja: "母数（n）", en: "Base (n)" },
    meaning: {
      ja: "割合を計算するもとになった団体や被害の数。出典に書かれていないときは「母数の記載なし」と示す。",
      en: "The number of organisations or cases that a share is of. Where the source does not state it, “base not stated” is shown.",
    },
  },
  {
    id: "share",
    term: { ja: "割合", en: "Share" },
    meaning: { ja: "母数に占める百分率（%）。", en: "Percentage of the base." },
  },
  {
    id: "multiple-answers",
    term: { ja: "複数回答", en: "Multiple answers" },
    meaning: {
      ja: "一つの団体が二つ以上の選択肢を選べる設問。割合の合計は100%を超えることがあり、100%の帯には描かない。",
      en: "A question at which one organisation may choose several options. Shares may add up to more than 100% and are never drawn as a 100% bar.",
    },
  },
  {
    id: "point",
    term: { ja: "ポイント", en: "Percentage point" },
    meaning: {
      ja: "二つの割合の差の単位。50%から55%への変化は5ポイント。",
      en: "Unit of the difference of two shares: from 50% to 55% is 5 points.",
    },
  },
  {
    id: "year",
    term: { ja: "年、年度、上半期・下半期", en: "Year, fiscal year, half-year" },
    meaning: {
      ja: "年は1月から12月、年度は4月から翌年3月、上半期は1月から6月、下半期は7月から12月。調査の年は、出典の呼び方による。",
      en: "A year is January to December, a fiscal year (FY) April to March, the first half January to June, the second half July to December. Survey years are named as the source names them.",
    },
  },
  {
    id: "ransomware",
    term: { ja: "ランサムウェア", en: "Ransomware" },
    meaning: {
      ja: "データを暗号化するなどして使えなくし、元に戻すことと引換えに対価を要求する不正プログラム。",
      en: "Malicious software that makes data unusable, for example by encryption, and demands payment for restoring them.",
    },
  },
  {
    id: "no-ware-ransom",
    term: { ja: "ノーウェアランサム", en: "No-ware ransom" },
    meaning: {
      ja: "データを暗号化することなく窃取し、対価を要求する手口。ランサムウェアの件数には含めない。",
      en: "Data are stolen without being encrypted, and payment is demanded. Not included in the count of ransomware.",
    },
  },
  {
    id: "double-extortion",
    term: { ja: "二重恐喝（ダブルエクストーション）", en: "Double extortion" },
    meaning: {
      ja: "データの暗号化に加えて窃取も行い、公開すると告げて対価を要求する手口。",
      en: "Data are stolen as well as encrypted, and payment is demanded under threat of publishing them.",
    },
  },
  {
    id: "reporting",
    term: { ja: "届出", en: "Reporting" },
    meaning: {
      ja: "被害を警察、監督官庁、情報処理推進機構などの関係機関に知らせること。",
      en: "Telling the police, a supervising ministry, IPA or another authority about damage.",
    },
  },
];
