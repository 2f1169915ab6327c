// What a check comes to: the verdict and the reason, a code that has its sentence in both languages.

export type ClaimReason =
  // holds
  | "interval-inside"
  | "quotation"
  | "quotation-computed"
  | "quotation-rounded"
  | "quotation-bound"
  | "count-fits"
  | "change-established"
  | "change-by-fits"
  | "ratio-established"
  | "counts-changed"
  | "no-clear-difference-found"
  | "order-settled"
  | "rank-stated"
  | "highest-count"
  // does not hold
  | "interval-outside"
  | "quotation-differs"
  | "source-bound-differs"
  | "count-differs"
  | "opposite-change"
  | "change-found"
  | "change-by-differs"
  | "ratio-outside"
  | "counts-not-changed"
  | "order-opposite"
  | "order-counted"
  | "share-counted"
  | "rank-differs"
  | "not-highest-count"
  // undecidable
  | "interval-across"
  | "no-base"
  | "inexact"
  | "source-bound"
  | "small-base"
  | "missing"
  | "no-share"
  | "no-count"
  | "no-clear-difference"
  | "not-shown-equal"
  | "overlap"
  | "length"
  | "break"
  | "ratio-open"
  | "change-by-open"
  | "not-settled"
  | "bases-differ"
  | "parts-unpublished"
  | "overlapping-option"
  | "no-rank";

export type ClaimVerdict = "holds" | "does-not-hold" | "undecidable";
export type Judgement = { verdict: ClaimVerdict; why: ClaimReason };

export const holds = (why: ClaimReason): Judgement => ({ verdict: "holds", why });
export const doesNotHold = (why: ClaimReason): Judgement => ({ verdict: "does-not-hold", why });
export const undecidable = (why: ClaimReason): Judgement => ({ verdict: "undecidable", why });
