// What a figure says of a reader's own values beside it, and what is wrong with those that can't be taken.
import type { Localised } from "../localised";

type Words = {
  /** The mark of every own value, in pictures, tables and alternative texts. */
  own: string;
  /** The same where the picture is narrow. */
  short: string;
  of: (item: string) => string;
  note: string;
  /** Behind the note: how the difference was judged. */
  judged: string;
  counted: string;
  credit: string;
  caption: (edition: string) => string;
  columns: (item: string) => string[];
  column: (edition: string) => string;
  verdict: Record<"rise" | "fall", string>;
  scale: string;
  noBase: string;
  /** Of a row without an own value. */
  nothing: string;
};

const ja: Words = {
  own: "自団体の値（未公表）",
  short: "自団体（未公表）",
  of: (item) => `自団体の値（未公表）：${item}`,
  note: "「自団体の値（未公表）」は、この図の利用者が入力した値で、公表された統計ではない。",
  judged:
    "公表値との差は、二つの独立な標本として判定した（95%、ニューコムの方法）。自団体がこの調査に回答している場合は、目安にとどまる。",
  counted: "件数は、数えた範囲の大きさが違うため、差を判定しない。",
  credit: "自団体の値（未公表）は利用者による",
  caption: (edition) => `自団体の値（未公表）と公表値（${edition}）との差`,
  columns: (item) => [item, "差（ポイント）", "差の95%信頼区間", "判定"],
  column: (edition) => `差（自団体−${edition}）`,
  verdict: { rise: "自団体が高い", fall: "自団体が低い" },
  scale: "数えた範囲が違う",
  noBase: "自団体の母数の記載なし",
  nothing: "自団体の値なし",
};

const en: Words = {
  own: "Own value (unpublished)",
  short: "Own (unpublished)",
  of: (item) => `Own value (unpublished): ${item}`,
  note: "“Own value (unpublished)” was entered by the user of this figure; it is no published statistic.",
  judged:
    "Differences from the published values are judged as between two independent samples (95%, Newcombe’s method); where your organisation answered this very survey, they are a rough guide only.",
  counted: "Counts are not compared: they cover areas of different size.",
  credit: "Own value (unpublished): by the user",
  caption: (edition) => `Own value (unpublished) against the published one (${edition})`,
  columns: (item) => [item, "Difference (points)", "95% interval of the difference", "Verdict"],
  column: (edition) => `Difference (own − ${edition})`,
  verdict: { rise: "Own value is higher", fall: "Own value is lower" },
  scale: "they cover areas of different size",
  noBase: "the base of the own value is not stated",
  nothing: "no own value",
};

export const ownWords: Localised<Words> = { ja, en };
