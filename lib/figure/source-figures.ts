// Which figures stand on which source: computed from the observations, never typed.

import { mostOverTime } from "../address/default-editions";
import { figurePath, unconfirmedName } from "../address/figure";
import type { PagePath } from "../address/page";
import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import type { Stated } from "../observation";
import type { Dataset } from "./dataset";
import { pictureOf } from "./picture-of";
import { statedIn } from "./stated";

export type SourceFigure = {
  indicator: Indicator;
  breakdown: string;
  editions: readonly string[];
  /** Address of the figure without language and era. */
  path: PagePath;
  /** The source has this figure only as a picture: no number stands on it. */
  pictureOnly: boolean;
};

function pathOf(indicator: Indicator, breakdown: string, editions: readonly string[], unconfirmed = false): PagePath {
  const further = breakdown === indicator.breakdowns[0] ? [] : [["breakdown", breakdown] as const];
  const asked = editions.length > 0 ? [["editions", editions.join(",")] as const] : [];
  const shown = unconfirmed ? [[unconfirmedName, "show"] as const] : [];
  return figurePath({ indicator: indicator.id, state: [...asked, ...further, ...shown] });
}

/** Editions that each source states, in any face: value, count, rank, or as a confirmation. */
function editionsBySource(stated: readonly Stated[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { edition, source } of stated) found.set(source, (found.get(source) ?? new Set()).add(edition));
  return found;
}

/** Figures by source, in the catalogue's order, the default breakdown of each first. */
export function figuresBySource(
  indicators: readonly Indicator[],
  dataset: Pick<Dataset, "observations" | "unconfirmed" | "stated" | "notObtained">,
): Map<string, SourceFigure[]> {
  const figures = new Map<string, SourceFigure[]>();
  const places = new Map<string, Stated[]>();
  const keyOf = (indicator: string, breakdown: string, asked: boolean) => [indicator, breakdown, asked].join(" ");
  for (const one of statedIn(dataset)) {
    const key = keyOf(one.indicator, one.breakdown, one.unconfirmed);
    const group = places.get(key);
    if (group) group.push(one);
    else places.set(key, [one]);
  }
  const add = (source: string, figure: SourceFigure) => figures.set(source, [...(figures.get(source) ?? []), figure]);
  for (const indicator of indicators) {
    for (const breakdown of indicator.breakdowns) {
      for (const asked of [false, true]) {
        const own = places.get(keyOf(indicator.id, breakdown, asked)) ?? [];
        for (const [source, stated] of editionsBySource(own)) {
          const editions = [...stated].sort(compareEditions);
          const path = pathOf(indicator, breakdown, editions.slice(-mostOverTime), asked);
          add(source, { indicator, breakdown, editions, path, pictureOnly: false });
        }
      }
    }
    const picture = pictureOf(indicator.id, dataset.notObtained)?.source;
    if (picture && !figures.get(picture)?.some((one) => one.indicator === indicator)) {
      const [breakdown] = indicator.breakdowns;
      add(picture, { indicator, breakdown, editions: [], path: pathOf(indicator, breakdown, []), pictureOnly: true });
    }
  }
  return figures;
}
