// The observations of one indicator among those of many: sorted once, however many figures are made of them.
import type { Observation } from "../observation";

/** Of what is in memory: it never changes. */
const sorted = new WeakMap<readonly Observation[], ReadonlyMap<string, readonly Observation[]>>();

function byIndicator(all: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const known = sorted.get(all);
  if (known) return known;
  const groups = new Map<string, Observation[]>();
  for (const one of all) {
    const group = groups.get(one.indicator);
    if (group) group.push(one);
    else groups.set(one.indicator, [one]);
  }
  sorted.set(all, groups);
  return groups;
}

/** In their order. */
export function observationsOf(all: readonly Observation[], indicator: string): readonly Observation[] {
  return byIndicator(all).get(indicator) ?? [];
}
