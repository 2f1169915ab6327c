// Which numbers fit an amount as it was said. Exact words (以上, 超, 未満) mean what they say; round words (約, 近く, 強,
// 弱, 台) are given the width in which a careful reader rounds: half a 割, 2.5 points about a multiple of 5, else half the
// last digit that was written; counts 5 %, whole factors 10 %.
import type { Amount, LevelRelation, Range, Unit } from "./claim";

/** How an amount is said: a level relation, or a word that narrows a round one. */
export type How = LevelRelation | "nearly" | "a-little-over" | "a-little-under" | "decade";

/** What the amount is written in: 割 and halves are rounder than percent. */
export type Form = "percent" | "tenth" | "half" | "fraction" | "count" | "times" | "points" | "rank";

const unitOf: Record<Form, Unit> = {
  percent: "percent",
  tenth: "percent",
  half: "percent",
  fraction: "percent",
  count: "count",
  times: "times",
  points: "points",
  rank: "rank",
};

const between = (from: number, to: number, fromOpen = false, toOpen = true): Range => ({ from, to, fromOpen, toOpen });

/** Half the width of a round number. */
function slack(form: Form, value: number, decimals: number): number {
  if (form === "tenth" || form === "half") return decimals === 0 ? 5 : 0.5;
  if (form === "fraction") return 2.5;
  if (form === "count") return 0.05 * value;
  if (form === "times" && decimals === 0) return 0.1 * value;
  if (form === "percent" && decimals === 0 && value % 5 === 0) return 2.5;
  return 0.5 / 10 ** decimals;
}

function rangeOf(how: How, form: Form, value: number, decimals: number): Range {
  const width = slack(form, value, decimals);
  switch (how) {
    case "at-least":
      return between(value, Number.POSITIVE_INFINITY, false, false);
    case "more-than":
      return between(value, Number.POSITIVE_INFINITY, true, false);
    case "at-most":
      return between(Number.NEGATIVE_INFINITY, value, false, false);
    case "under":
      return between(Number.NEGATIVE_INFINITY, value);
    case "nearly":
    case "a-little-under":
      return between(value - width, value);
    case "a-little-over":
      return between(value, value + width, true);
    case "decade":
      return between(value, value + (form === "count" ? 10 ** Math.max(0, String(value).length - 1) : 10));
    case "about":
      return between(value - width, value + width);
    case "exactly":
      return between(value - 0.5 / 10 ** decimals, value + 0.5 / 10 ** decimals);
  }
}

/** Relation and amount of a number with its form and the words around it. */
export function toAmount(how: How, form: Form, value: number, decimals: number): [LevelRelation, Amount] {
  const round = how === "nearly" || how === "a-little-over" || how === "a-little-under" || how === "decade";
  const range = rangeOf(how, form, value, decimals);
  return [round ? "about" : how, { value, unit: unitOf[form], decimals, range }];
}

/**
 * A factor: 「2倍になった」 says at least 2, 「半減」 at most a half, 「1.6倍」 what rounds to it, 「約2倍」 about it.
 * @param how `exactly` where no other word stands beside it
 */
export function toFactor(how: How, value: number, decimals: number): Amount {
  const plain = how !== "exactly" ? how : decimals > 0 && value > 1 ? "exactly" : value > 1 ? "at-least" : "at-most";
  return toAmount(plain, "times", value, decimals)[1];
}
