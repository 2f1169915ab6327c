// The few words that stand in a picture itself: its legend and its marks.
import type { Localised } from "../localised";

type Words = {
  interval: string;
  reference: string;
  unpublished: string;
  /** Stands in the part of a bar that was not published. */
  unpublishedMark: string;
  halves: Record<"first" | "second" | "none", string>;
  breakMark: string;
  place: (rank: number) => string;
  /** A name and its value in a list under a bar: 無回答 1.2 */
  listed: (label: string, value: string) => string;
  join: (parts: readonly string[]) => string;
};

export const chartWords: Localised<Words> = {
  ja: {
    interval: "95%信頼区間",
    reference: "95%信頼区間（参考：母数の記載なし）",
    unpublished: "公表されていない部分",
    unpublishedMark: "…",
    halves: { first: "上半期（1〜6月）", second: "下半期（7〜12月）", none: "年の計（両半期の値がそろわない年）" },
    breakMark: "不連続",
    place: (rank) => `${rank}位`,
    listed: (label, value) => `${label} ${value}`,
    join: (parts) => parts.join("、"),
  },
  en: {
    interval: "95% confidence interval",
    reference: "95% confidence interval (for reference: base not stated)",
    unpublished: "Not published",
    unpublishedMark: "[x]",
    halves: {
      first: "First half (January to June)",
      second: "Second half (July to December)",
      none: "Whole year (a half or both not known)",
    },
    breakMark: "Break in series",
    place: (rank) => `No. ${rank}`,
    listed: (label, value) => `${label} ${value}`,
    join: (parts) => parts.join(", "),
  },
};
