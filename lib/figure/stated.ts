// Who states what: of every indicator, whichever observations are at hand.
import type { Observation, Stated } from "../observation";
import type { Dataset } from "./dataset";

const statedBy = (all: readonly Observation[], unconfirmed: boolean): Stated[] =>
  all.flatMap(({ indicator, breakdown, edition, source, citations }) => [
    { indicator, breakdown, edition, source, cited: false, unconfirmed },
    ...citations.map((one) => ({ indicator, breakdown, edition, source: one.source, cited: true, unconfirmed })),
  ]);

/** Which sources state which editions. */
export function statedIn(dataset: Pick<Dataset, "observations" | "unconfirmed" | "stated">): readonly Stated[] {
  return dataset.stated ?? [...statedBy(dataset.observations, false), ...statedBy(dataset.unconfirmed, true)];
}
