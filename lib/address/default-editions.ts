// Which editions a figure shows where its address names none: computed from what is stored, so that a new edition is
// shown as soon as it is imported. A half and a year never stand on one axis.
import { breakBetween } from "../catalogue/break-between";
import type { Indicator } from "../catalogue/types";
import { type View, viewTraits } from "../catalogue/views";
import { compareEditions, editionsOverlap, isOneHalf, sameLength } from "../edition";
import type { Observation } from "../observation";

/** True where the source published something of the cell: a share, a count or a place. */
function isPublished(one: Observation): boolean {
  return one.value !== null || one.count !== null || one.rank !== null;
}

/** Decades of years; what goes further back is chosen, or saved as a table. */
export const mostOverTime = 40;

/** What of each edition could stand beside the same of another: an item of a group, as a number or as a place only. */
function comparableCells(observations: readonly Observation[]): Map<string, Set<string>> {
  const cells = new Map<string, Set<string>>();
  for (const one of observations) {
    const here = cells.get(one.edition) ?? new Set();
    cells.set(one.edition, here);
    const { item, segment, value, count } = one;
    if (isPublished(one)) here.add([item, segment, value === null && count === null ? "place" : "number"].join(" "));
  }
  return cells;
}

/**
 * The editions before another that may stand beside it, by time: of the same length, with something of the same cells,
 * and no change of the question between them.
 */
function comparableBefore(
  indicator: Pick<Indicator, "breaks">,
  observations: readonly Observation[],
  edition: string,
): string[] {
  const cells = comparableCells(observations);
  const now = cells.get(edition) ?? new Set();
  return [...cells]
    .filter(
      ([one, here]) =>
        compareEditions(one, edition) < 0 &&
        sameLength(one, edition) &&
        !editionsOverlap(one, edition) &&
        !breakBetween(indicator, one, edition) &&
        [...here].some((cell) => now.has(cell)),
    )
    .map(([one]) => one)
    .sort(compareEditions);
}

/** The last edition of which anything was published; of those that are there where nothing was. */
export function newestEdition(observations: readonly Observation[]): string | undefined {
  const by = (some: readonly Observation[]) =>
    [...new Set(some.map((one) => one.edition))].sort(compareEditions).at(-1);
  return by(observations.filter(isPublished)) ?? by(observations);
}

/**
 * Editions shown first, by time: over time those of the newest one's length, as many as a page has room for; else the newest with the previous comparable
 * one, or to compare with the earliest. The newest is the last edition of which anything was published.
 * @param observations of the indicator, in one breakdown
 * @param most over time
 */
export function defaultEditions(
  indicator: Pick<Indicator, "breaks">,
  observations: readonly Observation[],
  view: View,
  most = mostOverTime,
): string[] {
  const there = [...new Set(observations.map((one) => one.edition))].sort(compareEditions);
  const newest = newestEdition(observations);
  if (newest === undefined) return [];
  if (viewTraits[view].overTime) return there.filter((edition) => sameLength(edition, newest)).slice(-most);
  const before = comparableBefore(indicator, observations, newest);
  if (!viewTraits[view].differences) return [...before.slice(-1), newest];
  // A half is set against the same half of another year where there is one.
  const earliest = before.find((edition) => isOneHalf([edition, newest])) ?? before[0];
  return earliest === undefined ? [newest] : [earliest, newest];
}
