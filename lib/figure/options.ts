// The options of breakdowns and the editions that they are in, without their numbers: what a search looks through.
import type { Observation, Option } from "../observation";

type Met = Option & { editions: string[]; numbered: string[] };

/** Rows of the same option as one, in the order in which options are first named. */
export function joinOptions(rows: readonly Option[]): Option[] {
  const found = new Map<string, Met>();
  for (const { editions, numbered, ...place } of rows) {
    const key = [place.indicator, place.breakdown, place.segment, place.item].join(" ");
    const option = found.get(key) ?? { ...place, editions: [], numbered: [] };
    found.set(key, option);
    option.editions.push(...editions);
    option.numbered.push(...numbered);
  }
  return [...found.values()];
}

/** In the order in which the observations first name them. */
export function optionsOf(observations: readonly Observation[]): Option[] {
  return joinOptions(
    observations.map(({ indicator, breakdown, segment, segmentLabel, item, itemLabel, edition, value, count }) => ({
      ...{ indicator, breakdown, segment, segmentLabel, item, itemLabel },
      editions: [edition],
      numbered: value !== null || count !== null ? [edition] : [],
    })),
  );
}
