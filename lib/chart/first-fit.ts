// The one way in which anything here is made to fit: ways to set it are tried from the best down, and the first that
// fits is taken. What the ways are (steps of type, parts of a figure, words left to the speaker) is the caller's.

/** @returns what `attempt` makes of the first way that fits (it says null where one does not); null where none does */
export function firstFit<Way, Result>(ways: Iterable<Way>, attempt: (way: Way) => Result | null): Result | null {
  for (const way of ways) {
    const result = attempt(way);
    if (result !== null) return result;
  }
  return null;
}

/** The first of the ways that fits, else the last of them. @throws RangeError where there is none at all */
export function firstFitting<Way>(ways: readonly Way[], fits: (way: Way) => boolean): Way {
  const found = ways.findIndex(fits);
  const way = ways.slice(found < 0 ? -1 : found)[0];
  if (way === undefined) throw new RangeError("No way to set it");
  return way;
}
