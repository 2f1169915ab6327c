// Words for differences between editions.

import type { Localised } from "../localised";
import { terms } from "../words/terms";
import type { Obstacle, Verdict } from "./change";

type Words = {
  caption: (before: string, after: string) => string;
  columns: (item: string) => string[];
  /** The same for counts, which have no interval. */
  countColumns: (period: string, unit: string) => string[];
  trendCaption: string;
  period: string;
  none: string;
  span: (lower: string, upper: string) => string;
  verdict: Record<Verdict, string>;
  undecidable: (why: string) => string;
  obstacle: Record<Obstacle, string>;
  /** Over the column of differences beside bars, by the short names of the two editions. */
  column: (before: string, after: string) => string;
  /** A difference in that column. */
  points: (difference: string) => string;
  uncertain: string;
  incomparable: string;
  /** A row of that column as running text. */
  said: (label: string, mark: string) => string;
};

const ja: Words = {
  caption: (before, after) => `${before}から${after}への変化`,
  columns: (item) => [item, "差（ポイント）", "差の95%信頼区間", "判定"],
  countColumns: (period, unit) => [period, `差（${unit}）`, "判定"],
  trendCaption: "調査年の間の変化",
  period: terms.period.ja,
  none: "–",
  span: (lower, upper) => `${lower}〜${upper}`,
  verdict: {
    rise: "上昇",
    fall: "低下",
    "no-clear-difference": "明確な差なし",
    undecidable: terms.undecidable.ja,
  },
  undecidable: (why) => `判定できない（${why}）`,
  obstacle: {
    "no-base": terms.noBase.ja,
    overlap: "期間が重なり、同じ回答を含む",
    break: "不連続のため比較不可",
    inexact: "件数が定まらない",
    missing: "数値なし",
  },
  column: (before, after) => `差（${before}→${after}）`,
  points: (difference) => `${difference}ポイント`,
  uncertain: "差は不確か",
  incomparable: "比べられない",
  said: (label, mark) => `${label}：${mark}`,
};

const en: Words = {
  caption: (before, after) => `Change from ${before} to ${after}`,
  columns: (item) => [item, "Change (points)", "95% interval of the change", "Verdict"],
  countColumns: (period, unit) => [period, `Change (${unit})`, "Verdict"],
  trendCaption: "Change between editions",
  period: terms.period.en,
  none: "–",
  span: (lower, upper) => `${lower} to ${upper}`,
  verdict: {
    rise: "Rise",
    fall: "Fall",
    "no-clear-difference": "No clear difference",
    undecidable: terms.undecidable.en,
  },
  undecidable: (why) => `Cannot be decided (${why})`,
  obstacle: {
    "no-base": terms.noBase.en,
    overlap: "the periods overlap and share responses",
    break: "break in series, not comparable",
    inexact: "the counts are not settled",
    missing: "no number",
  },
  column: (before, after) => `Change (${before}→${after})`,
  points: (difference) => `${difference} points`,
  uncertain: "uncertain",
  incomparable: "not comparable",
  said: (label, mark) => `${label}: ${mark}`,
};

export const changeWords: Localised<Words> = { ja, en };
