// Which figures stand on which source: computed from the observations, never typed.

import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import type { Observation } from "../observation";

export type SourceFigure = {
  indicator: Indicator;
  breakdown: string;
  editions: readonly string[];
  /** Address of the figure without the language's prefix. */
  path: string;
  /** The source has this figure only as a picture: no number stands on it. */
  pictureOnly: boolean;
};

type Group = { indicator: Indicator; breakdown: string; editions: Set<string> };

function pathOf({ indicator, breakdown }: Group, editions: readonly string[]): string {
  const query = new URLSearchParams({ editions: editions.join(",") });
  if (breakdown !== indicator.breakdowns[0]) query.set("breakdown", breakdown);
  return `/figures/${indicator.id}?${query.toString().replaceAll("%2C", ",")}`;
}

/** Figures by source, in the catalogue's order; a source counts where it states a value or any other face of it. */
export function figuresBySource(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
): Map<string, SourceFigure[]> {
  const groups = new Map<string, Map<string, Group>>();
  const order = new Map(indicators.map((one, index) => [one.id, index]));
  const byId = new Map(indicators.map((one) => [one.id, one]));
  for (const one of observations) {
    const indicator = byId.get(one.indicator);
    if (!indicator) continue;
    for (const source of new Set([one.source, ...one.citations.map((citation) => citation.source)])) {
      const key = `${indicator.id} ${one.breakdown}`;
      const ofSource = groups.get(source) ?? groups.set(source, new Map()).get(source);
      const group = ofSource?.get(key) ?? { indicator, breakdown: one.breakdown, editions: new Set<string>() };
      ofSource?.set(key, group);
      group.editions.add(one.edition);
    }
  }
  const figures = new Map<string, SourceFigure[]>();
  for (const [source, ofSource] of groups) {
    const list = [...ofSource.values()].map((group) => {
      const editions = [...group.editions].sort(compareEditions);
      const { indicator, breakdown } = group;
      return { indicator, breakdown, editions, path: pathOf(group, editions), pictureOnly: false };
    });
    figures.set(
      source,
      list.sort((a, b) => (order.get(a.indicator.id) ?? 0) - (order.get(b.indicator.id) ?? 0)),
    );
  }
  for (const indicator of indicators) {
    const source = indicator.pictureOnly?.source;
    const known = figures.get(source ?? "") ?? [];
    if (!source || known.some((one) => one.indicator === indicator)) continue;
    const [breakdown] = indicator.breakdowns;
    const path = `/figures/${indicator.id}`;
    figures.set(source, [...known, { indicator, breakdown, editions: [], path, pictureOnly: true }]);
  }
  return figures;
}
