// How far what a headline says is carried by the numbers: one of few answers, each a chip and a sentence.
import type { Localised } from "../localised";

/** In the order of the chips' legend on /methods. */
export const certainties = ["clear", "uncertain", "incomparable", "full-count", "reference"] as const;
export type Certainty = (typeof certainties)[number];

type Words = {
  chip: Record<Certainty, string>;
  clear: (lower: string, upper: string) => string;
  unclear: (lower: string, upper: string) => string;
  "no-base": string;
  inexact: string;
  overlap: string;
  break: (reason: string) => string;
  "order-clear": string;
  "order-unclear": string;
  "order-reference": string;
  "full-count": string;
  "full-count-share": string;
  "reference-only": string;
  "small-base": string;
};

const ja: Words = {
  chip: {
    clear: "差は明確",
    uncertain: "差は不確か",
    incomparable: "比べられない",
    "full-count": "全数",
    reference: "参考",
  },
  clear: (lower, upper) => `差の95%信頼区間（${lower}〜${upper}ポイント）は0を含まない。`,
  unclear: (lower, upper) => `差の95%信頼区間（${lower}〜${upper}ポイント）が0を含むため、上昇とも低下ともいえない。`,
  "no-base": "母数の記載がない年があるため、差が標本の誤差を超えるかどうかを確かめられない。",
  inexact: "件数が一つに定まらない値を含むため、差が標本の誤差を超えるかどうかを確かめられない。",
  overlap: "期間が重なり同じ回答を含むため、差を比べる方法がない。",
  break: (reason) => `調査の間に不連続があるため、比べられない：${reason}`,
  "order-clear": "2番目との差の95%信頼区間は0を含まない。",
  "order-unclear": "2番目との差の95%信頼区間が0を含むため、順序は定まらない。",
  "order-reference":
    "母数の記載がないため、公表値に合う最小の母数を仮定した。2番目との差の区間が0を含み、順序は定まらない。",
  "full-count": "報告のあったすべての件数であり、標本の誤差はない。報告されていない被害は含まない。",
  "full-count-share": "報告のあったすべての被害に占める割合であり、標本の誤差はない。報告されていない被害は含まない。",
  "reference-only": "母数の記載がないため、標本の誤差は確かめられない。",
  "small-base": "母数が30未満のため、割合は参考にとどまる。",
};

const en: Words = {
  chip: {
    clear: "Clear difference",
    uncertain: "Uncertain difference",
    incomparable: "Not comparable",
    "full-count": "Full count",
    reference: "For reference",
  },
  clear: (lower, upper) => `The 95% interval of the difference (${lower} to ${upper} points) leaves 0 out.`,
  unclear: (lower, upper) =>
    `The 95% interval of the difference (${lower} to ${upper} points) includes 0: neither a rise nor a fall can be claimed.`,
  "no-base":
    "The base of an edition is not stated, so it cannot be told whether the difference exceeds sampling error.",
  inexact:
    "The counts behind a value are not settled, so it cannot be told whether the difference exceeds sampling error.",
  overlap: "The periods overlap and share responses; there is no method to compare them.",
  break: (reason) => `There is a break between the editions: ${reason}`,
  "order-clear": "The 95% interval of the difference from the second leaves 0 out.",
  "order-unclear": "The 95% interval of the difference from the second includes 0: their order is not settled.",
  "order-reference":
    "The base is not stated. At the smallest base that fits the published values, the interval of the difference from the second includes 0: their order is not settled.",
  "full-count":
    "Every case that was reported is counted: there is no sampling error. Damage not reported is not included.",
  "full-count-share":
    "The share is of every case that was reported: there is no sampling error. Damage not reported is not included.",
  "reference-only": "The base is not stated, so sampling error cannot be told.",
  "small-base": "The base is under 30: shares are for reference only.",
};

export const certaintyWords: Localised<Words> = { ja, en };
