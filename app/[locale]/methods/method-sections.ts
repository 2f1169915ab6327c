// Sections of /methods in reading order.

export const methodSections = [
  "outline",
  "collection",
  "marks",
  "qualifiers",
  "definitions",
  "breaks",
  "years",
  "second-hand",
  "not-obtained",
  "contradictions",
  "rounding",
  "statistics",
  "never",
  "history",
] as const;
export type MethodSection = (typeof methodSections)[number];
