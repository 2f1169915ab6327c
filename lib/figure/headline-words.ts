// The sentence over a figure, put together from what the data say.

import type { Localised } from "../localised";
import type { Verdict } from "./change-words";

type Words = {
  /** 令和3年は「ランサムウェア」が22.1%で最も多い */
  most: (edition: string, items: string[], value: string) => string;
  /** The same for groups of respondents. */
  highest: (edition: string, groups: string[], value: string) => string;
  one: (edition: string, item: string, value: string) => string;
  /** Several items of which none can be called the most frequent. */
  list: (edition: string, items: [string, string][]) => string;
  overTime: (name: string, edition: string, value: string) => string;
  ranks: (edition: string, items: string[]) => string;
  withinError: (item: string, value: string, reference: boolean) => string;
  moved: (edition: string, value: string, verdict: Exclude<Verdict, "undecidable">) => string;
  undecided: (edition: string, value: string, why: string) => string;
  countMoved: (edition: string, value: string, difference: string, verdict: Exclude<Verdict, "undecidable">) => string;
  smallBase: (name: string, edition: string) => string;
  noShare: (edition: string, item: string, text: string) => string;
  sentence: (clauses: string[]) => string;
};

const quoted = (items: string[]) => items.map((item) => `「${item}」`).join("と");

const ja: Words = {
  most: (edition, items, value) =>
    `${edition}は${quoted(items)}が${items.length > 1 ? "ともに" : ""}${value}で最も多い`,
  highest: (edition, groups, value) =>
    `${edition}は${quoted(groups)}が${groups.length > 1 ? "ともに" : ""}${value}で最も高い`,
  one: (edition, item, value) => `${edition}の「${item}」は${value}`,
  list: (edition, items) => `${edition}は${items.map(([item, value]) => `「${item}」が${value}`).join("、")}`,
  overTime: (name, edition, value) => `${name}は、${edition}に${value}`,
  ranks: (edition, items) => `${edition}は${items.map((item, index) => `${index + 1}位「${item}」`).join("、")}`,
  withinError: (item, value, reference) => `「${item}」（${value}）との差は誤差の範囲${reference ? "（参考）" : ""}`,
  moved: (edition, value, verdict) =>
    verdict === "rise"
      ? `${edition}（${value}）から上昇した`
      : verdict === "fall"
        ? `${edition}（${value}）から低下した`
        : `${edition}（${value}）と明確な差はない`,
  undecided: (edition, value, why) => `${edition}（${value}）からの変化は判定できない（${why}）`,
  countMoved: (edition, value, difference, verdict) =>
    verdict === "rise"
      ? `${edition}（${value}）から${difference}増加した`
      : verdict === "fall"
        ? `${edition}（${value}）から${difference}減少した`
        : `${edition}と同数`,
  smallBase: (name, edition) => `${name}：${edition}は母数が30未満のため、割合の大小は論じられない`,
  noShare: (edition, item, text) => `${edition}の「${item}」は${text}`,
  sentence: (clauses) => `${clauses.join("。")}。`,
};

const both = (items: string[]) => items.map((item) => `“${item}”`).join(" and ");

const en: Words = {
  most: (edition, items, value) =>
    items.length > 1
      ? `In ${edition}, ${both(items)} were most frequent at ${value} each`
      : `In ${edition}, ${both(items)} was most frequent at ${value}`,
  highest: (edition, groups, value) =>
    `In ${edition}, ${both(groups)} ${groups.length > 1 ? "were" : "was"} highest at ${value}`,
  one: (edition, item, value) => `“${item}” was ${value} in ${edition}`,
  list: (edition, items) => `In ${edition}, ${items.map(([item, value]) => `“${item}” was ${value}`).join(", ")}`,
  overTime: (name, edition, value) => `${name}: ${value} in ${edition}`,
  ranks: (edition, items) => `In ${edition}: ${items.map((item, index) => `no. ${index + 1} “${item}”`).join(", ")}`,
  withinError: (item, value, reference) =>
    `The difference from “${item}” (${value}) is within the margin of error${reference ? " (for reference)" : ""}`,
  moved: (edition, value, verdict) =>
    verdict === "rise"
      ? `Up from ${value} in ${edition}`
      : verdict === "fall"
        ? `Down from ${value} in ${edition}`
        : `No clear difference from ${value} in ${edition}`,
  undecided: (edition, value, why) => `Whether it changed from ${value} in ${edition} cannot be decided (${why})`,
  countMoved: (edition, value, difference, verdict) =>
    verdict === "rise"
      ? `Up ${difference} from ${edition} (${value})`
      : verdict === "fall"
        ? `Down ${difference} from ${edition} (${value})`
        : `As many as in ${edition}`,
  smallBase: (name, edition) => `${name}: the base of ${edition} is under 30, too small to call shares high or low`,
  noShare: (edition, item, text) => `“${item}” in ${edition}: ${text}`,
  sentence: (clauses) => `${clauses.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(". ")}.`,
};

export const headlineWords: Localised<Words> = { ja, en };
