// Where the newest count of a series stands among those before it. The rule is stated on /methods.

/** Within 5 % of the one before, a count has stayed where it was. */
const levelShare = 0.05;
/** From 90 % of the highest on, a count that has stayed where it was stays high. */
const highShare = 0.9;
/** Nothing is said of fewer counts than these. */
const fewestForLevel = 4;

export type SeriesLevel = "highest" | "equals-highest" | "stays-high" | "level" | null;

/**
 * Where the last of several counts of periods of one length stands: above all before it, equal to the highest, within
 * 5 % of the one before it (high from 90 % of the highest on), or none of these.
 */
export function seriesLevel(counts: readonly number[]): SeriesLevel {
  const now = counts.at(-1);
  const before = counts.slice(0, -1);
  const last = before.at(-1);
  if (now === undefined || last === undefined || counts.length < fewestForLevel) return null;
  const highest = Math.max(...before);
  if (now > highest) return "highest";
  if (now === highest) return "equals-highest";
  if (Math.abs(now - last) > levelShare * last) return null;
  return now >= highShare * highest ? "stays-high" : "level";
}
