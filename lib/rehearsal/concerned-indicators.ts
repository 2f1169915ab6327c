// Which indicators are rebuilt: those whose figures may differ. The figures of all others are the same.
import { indicatorById } from "../catalogue/indicators";
import type { Dataset } from "../figure/dataset";
import type { AroundChange } from "./around-changes";
import type { CellChange } from "./cell-changes";

/** Breakdowns of which another number of options is left out. */
function otherLengths(before: Dataset, after: Dataset): string[] {
  const [old, now] = [before.long ?? new Map<string, number>(), after.long ?? new Map<string, number>()];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
}

/** In the order of the catalogue. */
export function concernedIndicators(
  [before, after]: readonly [Dataset, Dataset],
  cells: readonly CellChange[],
  around: readonly AroundChange[],
): string[] {
  const found = new Set([
    ...cells.flatMap((cell) => [cell.before?.indicator ?? "", cell.after?.indicator ?? ""]),
    ...around.filter(({ what }) => what !== "contradiction").flatMap(({ indicators }) => indicators),
    ...otherLengths(before, after).map((key) => key.split(" ")[0] ?? ""),
  ]);
  return [...indicatorById.keys()].filter((id) => found.has(id));
}
