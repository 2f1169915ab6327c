// A claim: what a sentence says about the figures, in terms that can be checked. Made of a clause (check-clause.ts) or of a
// form (form-claim.ts), decided in check-claim.ts.

export const levelRelations = ["at-least", "more-than", "at-most", "under", "about", "exactly"] as const;
export const changeRelations = [
  "rose",
  "fell",
  "unchanged",
  "no-clear-difference",
  "times",
  "rose-by",
  "fell-by",
] as const;
export const orderRelations = ["greater", "most", "rank"] as const;

export type LevelRelation = (typeof levelRelations)[number];
export type ChangeRelation = (typeof changeRelations)[number];
type OrderRelation = (typeof orderRelations)[number];
export type Relation = LevelRelation | ChangeRelation | OrderRelation;

export const isLevel = (one: Relation): one is LevelRelation => (levelRelations as readonly Relation[]).includes(one);
export const isChange = (one: Relation): one is ChangeRelation =>
  (changeRelations as readonly Relation[]).includes(one);

/** percent 0–100, a count, a factor (2 for 2倍), percentage points, a place in a ranking. */
export type Unit = "percent" | "count" | "times" | "points" | "rank";

/** Numbers that fit what was said: 3割以上 is 30 and all above, 約3割 is 25 to under 35. */
export type Range = { from: number; to: number; fromOpen: boolean; toOpen: boolean };

export type Amount = {
  value: number;
  unit: Unit;
  /** As written: 22.1 has 1. */
  decimals: number;
  range: Range;
};

/** One option of a question, or one group of respondents. */
export type Target = { item: string; breakdown: string; segment: string };

export type Claim = {
  indicator: string;
  target: Target;
  /** The other of two that are compared (`greater`). */
  other: Target | null;
  /** One edition; for a change the earlier and the later one. Where the earlier is unknown it stands alone. */
  editions: readonly string[];
  relation: Relation;
  /** Null where the relation needs no number: rose, most. */
  amount: Amount | null;
};

/** Whether all, none or some of [lower, upper] fits a range. */
export function within(range: Range, lower: number, upper = lower): "inside" | "outside" | "across" {
  const fits = (one: number) =>
    (range.fromOpen ? one > range.from : one >= range.from) && (range.toOpen ? one < range.to : one <= range.to);
  if (fits(lower) && fits(upper)) return "inside";
  const under = range.fromOpen ? upper <= range.from : upper < range.from;
  const over = range.toOpen ? lower >= range.to : lower > range.to;
  return under || over ? "outside" : "across";
}

/** What a form lacks. */
export type ClaimProblem = "one-target" | "no-number";
