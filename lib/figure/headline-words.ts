// The lines over a figure, as written and as spoken: the same finding in both. A line is a list of wordings, fullest
// first; the first that fits its room is taken, and the fullest is spoken.
import type { Lang } from "../localised";
import type { SeriesLevel } from "./series-level";

/** Wordings of one line, fullest first. */
export type Wordings = readonly string[];
type Moved = "rise" | "fall" | "no-clear-difference";

export type HeadlineWords = {
  /** Whether a number of ours carries its mark, as everything for the eye does. */
  marksComputed: boolean;
  /** Between options that share a place. */
  and: string;
  /** ランサムウェア被害は226件（令和7年） */
  subject: (subject: string, value: string, period: string) => Wordings;
  /** 「ランサムウェア」が22.1%で最も多い（令和3年） */
  most: (items: string[], value: string, period: string) => Wordings;
  /** The same for groups of respondents. */
  highest: (groups: string[], value: string, period: string) => Wordings;
  /** A single option; the indicator where it has a short name of its own. */
  one: (item: string, subject: string | null, value: string, period: string) => Wordings;
  /** Several items of which none can be called the most frequent. */
  list: (items: [string, string][], period: string) => Wordings;
  firstRank: (item: string, period: string) => Wordings;
  nextRanks: (items: string[]) => Wordings;
  nothing: (subject: string, period: string) => Wordings;
  /** The period, where the first line had no room for it. */
  dated: (period: string) => string;
  tied: (item: string, value: string) => string;
  moved: (edition: string, value: string, verdict: Moved) => string;
  /** Of a share of everything counted: equal is equal. */
  movedInFull: (edition: string, value: string, verdict: Moved) => string;
  /** `level` is what `level` below says, or null. */
  countMoved: (edition: string, value: string, difference: string, verdict: Moved, level: string | null) => string;
  /** Where a count stands; the highest count before it and its edition. */
  level: Record<Exclude<SeriesLevel, null>, (edition: string, value: string) => string>;
  earlier: (edition: string, value: string) => string;
  smallBase: string;
  join: (clauses: readonly string[]) => string;
};

const quoted = (items: string[]) => items.map((item) => `「${item}」`).join("と");
const alike = (items: readonly string[]) => (items.length > 1 ? "ともに" : "");

const japanese: HeadlineWords = {
  marksComputed: true,
  and: "・",
  subject: (subject, value, period) => [
    `${subject}は${value}（${period}）`,
    `${subject}は${value}`,
    `${value}（${period}）`,
  ],
  most: (items, value, period) => [
    `${quoted(items)}が${alike(items)}${value}で最も多い（${period}）`,
    ...(items.length > 1
      ? [
          `${quoted(items)}が${value}で最多（${period}）`,
          `${quoted(items)}が${value}で最多`,
          `${items.length}項目が${value}で最も多い（${period}）`,
        ]
      : [`最多は${quoted(items)}${value}（${period}）`, `最多は${quoted(items)}${value}`, `${quoted(items)}が最多`]),
  ],
  highest: (groups, value, period) => [
    `${quoted(groups)}が${alike(groups)}${value}で最も高い（${period}）`,
    ...(groups.length > 1
      ? [`${groups.length}区分が${value}で最も高い（${period}）`]
      : [`最高は${quoted(groups)}${value}（${period}）`, `最高は${quoted(groups)}${value}`, `${quoted(groups)}が最高`]),
  ],
  one: (item, subject, value, period) => [
    `「${item}」は${value}（${period}）`,
    ...(subject === null ? [] : [`${subject}は${value}（${period}）`]),
    `「${item}」は${value}`,
    `${value}（${period}）`,
  ],
  list: (items, period) =>
    items.map((_, index) => {
      const some = items.slice(0, items.length - index).map(([item, value]) => `「${item}」${value}`);
      return `${some.join("、")}${index > 0 ? "など" : ""}（${period}）`;
    }),
  firstRank: (item, period) => [`1位は「${item}」（${period}）`, `1位は「${item}」`],
  nextRanks: (items) =>
    items.map((_, index) => {
      const some = items.slice(0, items.length - index);
      return some.map((item, place) => `${place + 2}位「${item}」`).join("、");
    }),
  nothing: (subject, period) => [`${subject}（${period}）`, subject],
  dated: (period) => `${period}の値`,
  tied: (item, value) => `「${item}」（${value}）との差は不確か`,
  moved: (edition, value, verdict) =>
    `${edition}（${value}）${{ rise: "から上昇", fall: "から低下", "no-clear-difference": "と明確な差はない" }[verdict]}`,
  movedInFull: (edition, value, verdict) =>
    verdict === "no-clear-difference"
      ? `${edition}と同じ`
      : `${edition}（${value}）から${verdict === "rise" ? "上昇" : "低下"}`,
  countMoved: (edition, value, difference, verdict, level) =>
    verdict === "no-clear-difference"
      ? `${edition}と同数${level ? `で、${level}` : ""}`
      : `${edition}（${value}）から${difference}${verdict === "rise" ? "増加" : "減少"}${level ? `し、${level}` : ""}`,
  level: {
    highest: () => "過去最多",
    "equals-highest": (edition) => `過去最多の${edition}と同数`,
    "stays-high": (edition, value) => `高止まり（最多は${edition}の${value}）`,
    level: () => "横ばい",
  },
  earlier: (edition, value) => `${edition}は${value}`,
  smallBase: "母数が30未満のため、割合の大小は論じられない",
  join: (clauses) => clauses.join("。"),
};

const spokenJapanese: HeadlineWords = {
  ...japanese,
  marksComputed: false,
  subject: (subject, value, period) => [`${period}の${subject}は、${value}です`],
  most: (items, value, period) => [`${period}は、${quoted(items)}が${alike(items)}${value}で最も多くなっています`],
  highest: (groups, value, period) => [
    `${period}は、${quoted(groups)}が${alike(groups)}${value}で最も高くなっています`,
  ],
  one: (item, _, value, period) => [`${period}の「${item}」は、${value}です`],
  list: (items, period) => [`${period}は、${items.map(([item, value]) => `「${item}」が${value}`).join("、")}です`],
  firstRank: (item, period) => [`${period}の1位は「${item}」です`],
  nextRanks: (items) => [`${items.map((item, place) => `${place + 2}位は「${item}」`).join("、")}です`],
  nothing: (subject, period) => [`${period}の${subject}です`],
  tied: (item, value) => `「${item}」（${value}）との差は不確かです`,
  moved: (edition, value, verdict) => {
    const said = {
      rise: "から上昇しました",
      fall: "から低下しました",
      "no-clear-difference": "と明確な差はありません",
    };
    return `${edition}（${value}）${said[verdict]}`;
  },
  movedInFull: (edition, value, verdict) =>
    verdict === "no-clear-difference"
      ? `${edition}と同じです`
      : `${edition}（${value}）から${verdict === "rise" ? "上昇" : "低下"}しました`,
  countMoved: (edition, value, difference, verdict, level) => {
    if (verdict === "no-clear-difference") return `${edition}と同数${level ? `で、${level}` : ""}です`;
    const moved = `${edition}（${value}）から${difference}${verdict === "rise" ? "増加" : "減少"}し`;
    return level ? `${moved}、${level}です` : `${moved}ました`;
  },
  level: {
    ...japanese.level,
    "stays-high": (edition, value) => `高止まりしており、最多は${edition}の${value}`,
  },
  earlier: (edition, value) => `${edition}は${value}です`,
  smallBase: "母数が30未満のため、割合の大小は論じられません",
};

const both = (items: string[]) => items.map((item) => `“${item}”`).join(" and ");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const english: HeadlineWords = {
  marksComputed: true,
  and: ", ",
  subject: (subject, value, period) => [
    `${subject}: ${value} (${period})`,
    `${subject}: ${value}`,
    `${value} (${period})`,
  ],
  most: (items, value, period) =>
    items.length > 1
      ? [
          `${both(items)} were most frequent at ${value} each (${period})`,
          `${both(items)}: ${value} each (${period})`,
          `${items.length} options were most frequent at ${value} (${period})`,
        ]
      : [
          `${both(items)} was most frequent at ${value} (${period})`,
          `Most frequent: ${both(items)}, ${value} (${period})`,
          `${both(items)}: ${value} (${period})`,
          `${both(items)}: ${value}`,
        ],
  highest: (groups, value, period) =>
    groups.length > 1
      ? [
          `${both(groups)} were highest at ${value} each (${period})`,
          `${groups.length} groups were highest at ${value} (${period})`,
        ]
      : [
          `${both(groups)} was highest at ${value} (${period})`,
          `Highest: ${both(groups)}, ${value} (${period})`,
          `${both(groups)}: ${value} (${period})`,
          `${both(groups)}: ${value}`,
        ],
  one: (item, subject, value, period) => [
    `“${item}” was ${value} (${period})`,
    ...(subject === null ? [] : [`${subject}: ${value} (${period})`]),
    `“${item}”: ${value}`,
    `${value} (${period})`,
  ],
  list: (items, period) =>
    items.map((_, index) => {
      const some = items.slice(0, items.length - index).map(([item, value]) => `“${item}” ${value}`);
      return `${some.join(", ")}${index > 0 ? ", among others" : ""} (${period})`;
    }),
  firstRank: (item, period) => [`First: “${item}” (${period})`, `First: “${item}”`],
  nextRanks: (items) =>
    items.map((_, index) => {
      const some = items.slice(0, items.length - index);
      return some.map((item, place) => `no. ${place + 2} “${item}”`).join(", ");
    }),
  nothing: (subject, period) => [`${subject} (${period})`, subject],
  dated: (period) => `values of ${period}`,
  tied: (item, value) => `the difference from “${item}” (${value}) is uncertain`,
  moved: (edition, value, verdict) =>
    `${{ rise: "up", fall: "down", "no-clear-difference": "no clear difference" }[verdict]} from ${value} in ${edition}`,
  movedInFull: (edition, value, verdict) =>
    verdict === "no-clear-difference"
      ? `the same as in ${edition}`
      : `${verdict === "rise" ? "up" : "down"} from ${value} in ${edition}`,
  countMoved: (edition, value, difference, verdict, level) => {
    const moved = { rise: `up ${difference}`, fall: `down ${difference}`, "no-clear-difference": "as many" };
    const since = verdict === "no-clear-difference" ? ` as in ${edition}` : ` from ${value} in ${edition}`;
    return `${moved[verdict]}${since}${level ? `, ${level}` : ""}`;
  },
  level: {
    highest: () => "the highest so far",
    "equals-highest": (edition) => `equal to the highest (${edition})`,
    "stays-high": (edition, value) => `still high (highest: ${value} in ${edition})`,
    level: () => "level",
  },
  earlier: (edition, value) => `${edition}: ${value}`,
  smallBase: "the base is under 30, too small to call shares high or low",
  join: (clauses) => clauses.map(capital).join(". "),
};

/** Of each language: how the headline is written, how it is spoken, and a sentence's end. */
export const headlineWords: Record<Lang, { written: HeadlineWords; spoken: HeadlineWords; stop: string }> = {
  ja: { written: japanese, spoken: spokenJapanese, stop: "。" },
  en: { written: english, spoken: { ...english, marksComputed: false }, stop: "." },
};
