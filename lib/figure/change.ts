// What the comparison of two editions comes to; changes.ts makes it, change-words.ts words it.
import type { Observation } from "../observation";
import type { Figure } from "./figure";

export type Verdict = NonNullable<Figure["changes"]>["rows"][number]["verdict"];

/** Why two editions can't be compared. */
export type Obstacle = "no-base" | "overlap" | "break" | "inexact" | "missing";

export type Change = {
  before: Observation | undefined;
  after: Observation | undefined;
  /** Percentage points, or the unit of a count; null where one of the two has no number. */
  difference: number | null;
  decimals: number;
  /** Percentage points; null where it may not be computed. */
  interval: { lower: number; upper: number } | null;
  verdict: Verdict;
  /** Why nothing can be said; null where something can. */
  obstacle: Obstacle | null;
};
