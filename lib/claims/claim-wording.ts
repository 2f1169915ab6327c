// Fragments of the wording that holds, of the claim as it was read, and of the table of numbers.
import type { Localised } from "../localised";

type Words = {
  /** A share, a count. */
  level: (edition: string, name: string, item: string, value: string) => string;
  countLevel: (edition: string, name: string, value: string) => string;
  change: (name: string, item: string, values: [edition: string, value: string][]) => string;
  countChange: (name: string, values: [edition: string, value: string][]) => string;
  order: (edition: string, name: string, values: [item: string, value: string][]) => string;
  noNumber: (name: string, item: string, edition: string) => string;
  /** What a share is of: 被害を受けた団体に占める割合. */
  shareOf: (population: string) => string;
  counted: (population: string) => string;
  moved: (difference: string, span: string, up: boolean) => string;
  noClear: (difference: string, span: string) => string;
  countMoved: (difference: string, up: boolean) => string;
  countSame: string;
  /** Of shares of everything counted. */
  sharesMoved: (difference: string, up: boolean) => string;
  sameShare: string;
  /** The change can't be called one: why. */
  notCompared: (why: string) => string;
  settled: (more: string, less: string) => string;
  moreInFull: (more: string, less: string) => string;
  notSettled: string;
  orderUnknown: (why: string) => string;
  ranked: (rank: number, shared: boolean) => string;
  smallBase: string;
  provisional: string;
  disagrees: string;
  sentence: (clauses: string[]) => string;
  otherLength: string;
};

const list = (parts: [string, string][]) => parts.map(([who, value]) => `${who}${value}`).join("、");

const ja: Words = {
  level: (edition, name, item, value) => `「${name}」について、${edition}は「${item}」が${value}`,
  countLevel: (edition, name, value) => `${edition}の${name}は${value}`,
  change: (name, item, values) => `「${name}」について、「${item}」は${list(values)}`,
  countChange: (name, values) => `${name}は${list(values)}`,
  order: (edition, name, values) =>
    `「${name}」について、${edition}は${values.map(([item, value]) => `「${item}」が${value}`).join("、")}`,
  noNumber: (name, item, edition) => `「${name}」の「${item}」は、${edition}の数値が確認できない`,
  shareOf: (population) => `${population}に占める割合`,
  counted: (population) => `${population}の数`,
  moved: (difference, span, up) => `差は${difference}ポイント（95%信頼区間${span}）で、${up ? "上昇" : "低下"}した`,
  noClear: (difference, span) => `差は${difference}ポイント（95%信頼区間${span}）で、明確な差はない（差は誤差の範囲）`,
  countMoved: (difference, up) => `${difference}の${up ? "増加" : "減少"}`,
  countSame: "同数",
  sharesMoved: (difference, up) => `差は${difference}ポイント（全数）で、${up ? "上昇" : "低下"}した`,
  sameShare: "割合は同じ（全数）",
  notCompared: (why) => `変化の有無は判定できない（${why}）`,
  settled: (more, less) => `差は誤差の範囲を超えており、「${less}」より「${more}」の方が多い`,
  moreInFull: (more, less) => `全数であり、「${less}」より「${more}」の方が多い`,
  notSettled: "差は誤差の範囲であり、順序は定まらない",
  orderUnknown: (why) => `差が誤差の範囲を超えるかどうかは判定できない（${why}）`,
  ranked: (rank, shared) => `資料の順位は${shared ? "同率" : ""}${rank}位`,
  smallBase: "母数が30未満のため、割合の大小は論じられない",
  provisional: "速報値",
  disagrees: "資料の率と件数が一致しない",
  sentence: (clauses) => `${clauses.join("。")}。`,
  otherLength: "期間の長さが違う",
};

const both = (values: [string, string][]) => values.map(([who, value]) => `${value} in ${who}`).join(" and ");

/** A population inside a sentence; IPA and the like stay as they are. */
const inside = (text: string) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const en: Words = {
  level: (edition, name, item, value) => `${name}: in ${edition}, “${item}” was ${value}`,
  countLevel: (edition, name, value) => `${name} in ${edition}: ${value}`,
  change: (name, item, values) => `${name}: “${item}” was ${both(values)}`,
  countChange: (name, values) => `${name}: ${both(values)}`,
  order: (edition, name, values) =>
    `${name}: in ${edition}, ${values.map(([item, value]) => `“${item}” was ${value}`).join(", ")}`,
  noNumber: (name, item, edition) => `${name}: no number of “${item}” could be found for ${edition}`,
  shareOf: (population) => `share of ${inside(population)}`,
  counted: (population) => inside(population),
  moved: (difference, span, up) =>
    `the difference is ${difference} points (95% confidence interval ${span}): a ${up ? "rise" : "fall"}`,
  noClear: (difference, span) =>
    `the difference is ${difference} points (95% confidence interval ${span}): no clear difference, within the margin of error`,
  countMoved: (difference, up) => `${difference} ${up ? "more" : "fewer"}`,
  countSame: "the same number",
  sharesMoved: (difference, up) => `the difference is ${difference} points (full count): a ${up ? "rise" : "fall"}`,
  sameShare: "the same share (full count)",
  notCompared: (why) => `whether it changed cannot be decided (${why})`,
  settled: (more, less) => `the difference is beyond the margin of error: “${more}” is more frequent than “${less}”`,
  moreInFull: (more, less) => `counted in full, “${more}” is more frequent than “${less}”`,
  notSettled: "the difference is within the margin of error, so the order is not settled",
  orderUnknown: (why) => `whether the difference is beyond the margin of error cannot be decided (${why})`,
  ranked: (rank, shared) => `number ${rank} in the source's ranking${shared ? " (shared)" : ""}`,
  smallBase: "the base is under 30, too small to call the share high or low",
  provisional: "preliminary",
  disagrees: "share and count stated by the source do not agree",
  sentence: (clauses) => `${clauses.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(". ")}.`,
  otherLength: "periods of different length",
};

export const claimWording: Localised<Words> = { ja, en };
