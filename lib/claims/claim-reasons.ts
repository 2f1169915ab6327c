// Why a claim holds, does not hold or can't be decided: one sentence each, completed by the numbers in the table.
import type { Localised } from "../localised";
import type { ClaimReason } from "./judgement";

const ja: Record<ClaimReason, string> = {
  "interval-inside": "95%信頼区間の全体が、述べられた範囲に入る。",
  quotation: "資料に書かれた数値の引用として言える。対象と母数を添えること。",
  "quotation-computed": "資料に書かれた件数と母数から計算した割合と一致する（計算値）。",
  "quotation-rounded": "資料に書かれた数値を丸めた引用として言える。対象と母数を添えること。",
  "quotation-bound": "資料が「以上」「超」として書いた値が、述べられた範囲に入る。資料の引用として言える。",
  "count-fits": "件数は、報告・回答のあったものの全数であり、そのまま比べられる。報告・回答のなかったものは含まない。",
  "change-established": "二つの割合の差の95%信頼区間が0を含まない。",
  "change-by-fits": "差の向きは誤差の範囲を超えており、述べられた差は公表値の差と合う。",
  "ratio-established": "変化は誤差の範囲を超えており、二つの信頼区間のどこをとっても、比が述べられた範囲に入る。",
  "counts-changed": "報告のあった被害の全数であり、そのまま比べられる。報告のなかった被害は含まない。",
  "no-clear-difference-found": "二つの割合の差の95%信頼区間が0を含む。同じであることを示すものではない。",
  "share-counted": "報告のあった被害の全数に占める割合であり、そのまま言える。報告のなかった被害は含まない。",
  "order-counted": "報告のあった被害の全数に占める割合であり、大小をそのまま比べられる。報告のなかった被害は含まない。",
  "order-settled": "二つの割合の差は、誤差の範囲を超える。",
  "rank-stated": "資料に書かれた順位の引用として言える。順位の差が誤差の範囲を超えるかどうかは別である。",
  "highest-count": "比べられる期間の件数のうち、最も多い。報告のなかった被害は含まない。",
  "interval-outside": "95%信頼区間の全体が、述べられた範囲の外にある。",
  "quotation-differs": "資料に書かれた数値と違う。",
  "source-bound-differs": "資料が「以上」「超」として書いた値と食い違う。",
  "count-differs": "資料に書かれた件数は、述べられた範囲の外にある。",
  "opposite-change": "差の95%信頼区間は0を含まないが、変化の向きが逆である。",
  "change-found": "二つの割合の差の95%信頼区間が0を含まず、変化がある。",
  "change-by-differs": "述べられた差は、公表値の差と合わない。",
  "ratio-outside": "二つの値の比が、述べられた範囲の外にある。",
  "counts-not-changed": "報告のあった被害（全数）の変化は、述べられたとおりではない。",
  "order-opposite": "大小が逆である。",
  "rank-differs": "資料に書かれた順位と違う。",
  "not-highest-count": "比べられる期間の中に、これより多い件数がある。",
  "interval-across":
    "回答のうちの割合は表のとおりだが、95%信頼区間が述べられた範囲の内と外にまたがるため、回答者以外を含めてそうだとも、そうでないとも言えない。",
  "no-base": "母数が資料に書かれていないため、誤差の範囲を計算できない。公表された数値をそのまま引用することはできる。",
  inexact: "資料の数値に「約」などが付いているか、件数が一つに定まらないため、誤差の範囲を計算できない。",
  "source-bound": "資料は「以上」「超」とだけ書いており、確定した値がわからない。",
  "small-base": "母数が30未満のため、割合の大小は論じられない。",
  missing: "この調査年の数値が、公表されていないか、取得できていない。",
  "no-share": "割合が公表されておらず、計算もできない。",
  "no-count": "件数が公表されていない。",
  "no-clear-difference": "差は誤差の範囲であり、増えたとも減ったとも言えない。",
  "not-shown-equal": "差は誤差の範囲だが、それは変わらないことを示すものではない。「明確な差はない」とは言える。",
  overlap: "二つの期間が重なり、同じ回答・件数を含むため、変化として比べられない。",
  length: "半年と1年のように期間の長さが違うため、件数を比べられない。",
  break: "二つの調査年の間で設問・選択肢・対象が変わっており、比べられない（不連続）。",
  "ratio-open": "二つの信頼区間からみて、比が述べられた範囲に入るとも入らないとも言えない。",
  "change-by-open": "差の95%信頼区間が、述べられた範囲の内と外にまたがる。",
  "not-settled": "差は誤差の範囲であり、順序は定まらない。",
  "bases-differ": "二つの割合の母数が違うか、件数が定まらないため、差の誤差を計算できない。",
  "parts-unpublished": "公表されていない選択肢の割合がこれより大きい可能性があり、最も多いとは決められない。",
  "overlapping-option": "ほかの選択肢と重なる再掲の区分のため、順序を比べられない。",
  "no-rank": "資料に順位の記載がない。",
};

const en: Record<ClaimReason, string> = {
  "interval-inside": "The whole 95% confidence interval lies in the range that is claimed.",
  quotation: "It holds as a quotation of the number in the source. Give the population and the base with it.",
  "quotation-computed": "It agrees with the share computed from the count and the base in the source (computed).",
  "quotation-rounded":
    "It holds as a rounded quotation of the number in the source. Give the population and the base with it.",
  "quotation-bound":
    "The source states the value as “or more” or “over”, and that lies in the range claimed. It holds as a quotation.",
  "count-fits":
    "The count is of everything that was reported or answered and is compared as it is. What was not reported is not in it.",
  "change-established": "The 95% confidence interval of the difference between the two shares leaves 0 out.",
  "change-by-fits":
    "The direction is beyond the margin of error, and the difference claimed is that of the published values.",
  "ratio-established":
    "The change is beyond the margin of error, and the ratio lies in the range claimed wherever the two shares lie in their intervals.",
  "counts-changed": "Reported cases are counted in full and compared as they are. Unreported damage is not in them.",
  "no-clear-difference-found":
    "The 95% confidence interval of the difference includes 0. That does not show that the two are equal.",
  "share-counted": "The share is of every reported case and holds as it is. Unreported damage is not in it.",
  "order-counted":
    "The shares are of every reported case and are compared as they are. Unreported damage is not in them.",
  "order-settled": "The difference between the two shares is beyond the margin of error.",
  "rank-stated":
    "It holds as a quotation of the rank in the source. Whether the ranks differ beyond the margin of error is another matter.",
  "highest-count": "It is the highest count among the comparable periods. Unreported damage is not in it.",
  "interval-outside": "The whole 95% confidence interval lies outside the range that is claimed.",
  "quotation-differs": "The number in the source is another.",
  "source-bound-differs": "It contradicts the value that the source states as “or more” or “over”.",
  "count-differs": "The count in the source lies outside the range claimed.",
  "opposite-change": "The 95% confidence interval of the difference leaves 0 out, but the change goes the other way.",
  "change-found": "The 95% confidence interval of the difference leaves 0 out: there is a change.",
  "change-by-differs": "The difference claimed is not that of the published values.",
  "ratio-outside": "The ratio of the two values lies outside the range claimed.",
  "counts-not-changed": "The reported cases did not change as claimed.",
  "order-opposite": "The order is the other way round.",
  "rank-differs": "The rank in the source is another.",
  "not-highest-count": "Another comparable period has a higher count.",
  "interval-across":
    "The share among the respondents is as in the table, but its 95% confidence interval lies partly inside and partly outside the range claimed, so beyond the respondents it can be neither affirmed nor denied.",
  "no-base":
    "The source does not state the base, so no margin of error can be computed. The published number can be quoted as it is.",
  inexact:
    "The source qualifies the number (“about”), or the count is not settled, so no margin of error can be computed.",
  "source-bound": "The source says only “or more” or “over”; the exact value is not known.",
  "small-base": "The base is under 30, too small to call the share high or low.",
  missing: "The number of this edition was not published or could not be obtained.",
  "no-share": "No share was published, and none can be computed.",
  "no-count": "No count was published.",
  "no-clear-difference": "The difference is within the margin of error: neither a rise nor a fall can be said.",
  "not-shown-equal":
    "The difference is within the margin of error, which does not show that nothing changed. “No clear difference” can be said.",
  overlap: "The two periods overlap and share responses or cases, so they cannot be compared as a change.",
  length: "The periods differ in length, as a half-year and a year do, so counts cannot be compared.",
  break: "Question, options or population changed between the two editions; they are not comparable (break in series).",
  "ratio-open": "From the two intervals the ratio may lie inside or outside the range claimed.",
  "change-by-open":
    "The 95% confidence interval of the difference lies partly inside and partly outside the range claimed.",
  "not-settled": "The difference is within the margin of error; the order is not settled.",
  "bases-differ":
    "The two shares have different bases, or a count is not settled, so no margin of error can be computed.",
  "parts-unpublished":
    "The share of an option that was not published may be larger, so it cannot be called the most frequent.",
  "overlapping-option": "The option repeats what other options count, so its order cannot be compared.",
  "no-rank": "The source states no rank.",
};

export const claimReasonWords: Localised<Record<ClaimReason, string>> = { ja, en };
