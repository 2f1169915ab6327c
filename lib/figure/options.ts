// The options of breakdowns and the editions that they are in, without their numbers: what a search looks through.
import type { Observation } from "../observation";

export type Option = Pick<
  Observation,
  "indicator" | "breakdown" | "segment" | "segmentLabel" | "item" | "itemLabel"
> & {
  editions: readonly string[];
  /** Those in which it has a number. */
  numbered: readonly string[];
};

type Met = Option & { editions: string[]; numbered: string[] };

/** In the order in which the observations first name them. */
export function optionsOf(observations: readonly Observation[]): Option[] {
  const found = new Map<string, Met>();
  for (const { indicator, breakdown, segment, segmentLabel, item, itemLabel, ...one } of observations) {
    const key = [indicator, breakdown, segment, item].join(" ");
    const place = { indicator, breakdown, segment, segmentLabel, item, itemLabel };
    const option = found.get(key) ?? { ...place, editions: [], numbered: [] };
    found.set(key, option);
    option.editions.push(one.edition);
    if (one.value !== null || one.count !== null) option.numbered.push(one.edition);
  }
  return [...found.values()];
}
