// What an indicator's tables have said until now: its options and its groups, those of the newest edition first and in its order.
import { compareEditions } from "../edition";
import { noBreakdown, type Observation } from "../observation";
import type { Group, Named } from "./map-table";

export type KnownOptions = { items: Named[]; groups: Group[] };

/** @param observations of any indicators */
export function knownOptions(observations: readonly Observation[]): Map<string, KnownOptions> {
  const known = new Map<string, KnownOptions>();
  const seen = new Set<string>();
  const newestFirst = [...observations].sort((a, b) => compareEditions(b.edition, a.edition));
  for (const { indicator, item, itemLabel, breakdown, segment, segmentLabel } of newestFirst) {
    const own = known.get(indicator) ?? { items: [], groups: [] };
    known.set(indicator, own);
    const first = (key: string) => !seen.has(key) && Boolean(seen.add(key));
    if (first(JSON.stringify([indicator, item]))) own.items.push({ code: item, ja: itemLabel.ja, en: itemLabel.en });
    if (breakdown !== noBreakdown && first(JSON.stringify([indicator, breakdown, segment]))) {
      own.groups.push({ breakdown, code: segment, ja: segmentLabel.ja, en: segmentLabel.en });
    }
  }
  return known;
}
