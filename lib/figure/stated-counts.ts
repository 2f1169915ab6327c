// The counts behind a share whose base is stated, and what they say of the difference between two shares: Newcombe's interval
// at every count that fits. Knows no catalogue, so that a browser can ask it too.
import type { Observation } from "../observation";
import { classifyChange } from "../stats/compare";
import { differenceInterval } from "../stats/difference-interval";
import { fittingCounts } from "../stats/fitting-counts";
import { wilsonInterval } from "../stats/wilson-interval";
import type { Cell } from "./figure";

type Stated = Pick<Observation, "base" | "count" | "value" | "decimals" | "qualifier">;

export type Counts = { from: number; to: number; base: number };

/** Counts behind a share whose base is stated: as stated, or every count that rounds to it. Null where none fits. */
export function statedCounts(one: Stated): Counts | null {
  const { base, count, value, qualifier } = one;
  if (base === null) return null;
  if (count !== null) return value === null && qualifier !== "exact" ? null : { from: count, to: count, base };
  if (value === null || qualifier !== "exact") return null;
  const fits = fittingCounts(value, one.decimals, base);
  return fits && { ...fits, base };
}

/** Wilson's interval in percent, wide enough for every count that fits. */
export function wilsonOf({ from, to, base }: Counts): NonNullable<Cell["interval"]> {
  const [lower, upper] = [wilsonInterval(from, base).lower, wilsonInterval(to, base).upper];
  return { lower: 100 * lower, upper: 100 * upper, kind: "stated-base" };
}

/** Of (now − old): the interval in points, and whether it lets a rise or a fall be said. */
export function judgedDifference(now: Counts, old: Counts) {
  const lower = differenceInterval(now.from, now.base, old.to, old.base).lower;
  const upper = differenceInterval(now.to, now.base, old.from, old.base).upper;
  return { interval: { lower: 100 * lower, upper: 100 * upper }, verdict: classifyChange({ lower, upper }) };
}
