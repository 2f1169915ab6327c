// The figures as they were collected (tests/fixtures/figures.csv) against the frozen data: nothing of the sources that were
// gone through may stand there without a figure that states it.
import { readFileSync } from "node:fs";
import {
  type CollectedFigure,
  isCited,
  isOwnStatement,
  observationsOf,
  readCollectedFigures,
} from "../../lib/import/collected-figures";
import type { Observation } from "../../lib/observation";

export const publishedFigures: readonly CollectedFigure[] = readCollectedFigures(
  readFileSync("tests/fixtures/figures.csv", "utf8"),
);

/** Sources that were gone through: all they were seen to state is among the figures. Later sources are not. */
export function collectedSources(figures: readonly CollectedFigure[]): Set<string> {
  return new Set(figures.flatMap((figure) => [figure.source, ...figure.alsoSources]));
}

/** What the observations hold of the collected sources without any figure that states it: rows, numbers, citations. */
export function surplusOf(observations: readonly Observation[], figures: readonly CollectedFigure[]): string[] {
  const collected = collectedSources(figures);
  const ofCollected = observations.filter((one) => collected.has(one.source));
  return ofCollected.flatMap((one) => {
    const own = figures.filter((figure) => observationsOf(figure, [one]).length > 0);
    const name = `${one.indicator}/${one.edition}/${one.item}/${one.segment}`;
    const surplus: string[] = [];
    const face = one.value === null ? (one.count === null ? "rank" : "count") : "value";
    if (!own.some((figure) => figure.face === face && isOwnStatement(one, figure)))
      surplus.push(`${name}: no figure states this row`);
    const counts = own.flatMap((figure) => (figure.face === "count" ? [figure.value] : [figure.numerator]));
    if (one.count !== null && !counts.includes(String(one.count))) surplus.push(`${name}: count ${one.count}`);
    const ranks = own.filter((figure) => figure.face === "rank").map((figure) => figure.value);
    if (one.rank !== null && !ranks.includes(String(one.rank))) surplus.push(`${name}: rank ${one.rank}`);
    for (const citation of one.citations.filter((each) => collected.has(each.source))) {
      const stated =
        citation.face === "confirmed"
          ? own.some((figure) => figure.alsoSources.includes(citation.source))
          : own.some((figure) => isCited(citation, figure));
      if (!stated) surplus.push(`${name}: ${citation.face} in ${citation.source}`);
    }
    return surplus;
  });
}
