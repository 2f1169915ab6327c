// Items and groups that repeat what others count (再掲), as the catalogue lists them.
import type { Indicator } from "./types";

/** A row or a line: an item, a group, or both. */
export type Place = { item?: string; segment?: string };

/** Where the list of an indicator names an item or a group; -1 where it stands for itself. */
export function overlappingPlace(
  { overlapping = [] }: Pick<Indicator, "overlapping">,
  { item, segment }: Place,
): number {
  return overlapping.findIndex((code) => code === item || code === segment);
}

export function isOverlapping(indicator: Pick<Indicator, "overlapping">, place: Place): boolean {
  return overlappingPlace(indicator, place) >= 0;
}
