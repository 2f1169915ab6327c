// What this site showed on a day: other data than those of now, read beforehand and handed along with them.
import type { Days } from "../address/as-of";
import { datasetAsOf } from "./as-of";
import type { Dataset } from "./dataset";

/** The data of that day. @throws where they were not read: what is shown now must never stand for them */
export function datasetShown(dataset: Dataset, { asShown }: Pick<Days, "asShown">): Dataset {
  if (asShown === undefined) return dataset;
  const then = dataset.shown?.get(asShown);
  if (!then) throw new Error(`What was shown on ${asShown} was not read`);
  return then;
}

/** What was shown then and, of that, what had been published by a day. */
export function datasetOn(dataset: Dataset, days: Days): Dataset {
  return datasetAsOf(datasetShown(dataset, days), days.asOf);
}

/** The days whose data some states need. */
export function shownDays(states: readonly Pick<Days, "asShown">[]): string[] {
  return [...new Set(states.flatMap(({ asShown }) => asShown ?? []))];
}
