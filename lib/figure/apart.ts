// What repeats others' count: totals, and classes that contain their neighbours. They stand apart from the parts, and no
// part is set against them.
import { overlappingPlace, type Place } from "../catalogue/overlapping";
import type { Indicator } from "../catalogue/types";

/**
 * Which of several stand apart from the rest. Where all of them repeat what others count, those others are not there:
 * only what contains the rest, which the catalogue lists first, stands apart then.
 */
export function standApart(indicator: Pick<Indicator, "overlapping">, places: readonly Place[]): boolean[] {
  const listed = places.map((place) => overlappingPlace(indicator, place));
  if (listed.some((one) => one < 0)) return listed.map((one) => one >= 0);
  const widest = Math.min(...listed);
  return listed.map((one) => one === widest && listed.some((other) => other > widest));
}

/** The same list, what stands apart last and marked so. */
export function apartLast<T extends Place>(
  indicator: Pick<Indicator, "overlapping">,
  places: readonly T[],
): (T & { apart?: boolean })[] {
  const apart = standApart(indicator, places);
  return [
    ...places.filter((_, index) => !apart[index]),
    ...places.flatMap((one, index) => (apart[index] ? [{ ...one, apart: true }] : [])),
  ];
}
