// The statistical methods that figures use, in the order in which they are explained.

export const methodIds = [
  "interval",
  "difference",
  "same-respondents",
  "fitting-counts",
  "smallest-base",
  "reference",
  "response-rate",
  "series-level",
] as const;
export type MethodId = (typeof methodIds)[number];
