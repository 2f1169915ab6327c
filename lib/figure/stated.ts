// Who states what: of every indicator, whichever observations are at hand.
import type { Observation, Stated } from "../observation";
import type { Dataset } from "./dataset";

const statedBy = (all: readonly Observation[], unconfirmed: boolean): Stated[] =>
  all.flatMap(({ indicator, breakdown, edition, source, citations }) => [
    { indicator, breakdown, edition, source, cited: false, unconfirmed },
    ...citations.map((one) => ({ indicator, breakdown, edition, source: one.source, cited: true, unconfirmed })),
  ]);

/** Which sources state which editions. @throws where that was not read: what is said of some must never stand for all */
export function statedIn(dataset: Pick<Dataset, "observations" | "unconfirmed" | "stated">): readonly Stated[] {
  if (dataset.stated === null) throw new Error("Who states what was not read");
  return dataset.stated ?? [...statedBy(dataset.observations, false), ...statedBy(dataset.unconfirmed, true)];
}
