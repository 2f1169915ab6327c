// What is new since an edition: of each indicator the figure of its newest edition, newest first.

import { dayQuery } from "../../lib/address/as-of";
import { availableBreakdowns } from "../../lib/address/state";
import { indicatorById } from "../../lib/catalogue/indicators";
import { topics } from "../../lib/catalogue/topics";
import { compareEditions } from "../../lib/edition";
import { datasetAsOf } from "../../lib/figure/as-of";
import type { Figure } from "../../lib/figure/figure";
import { editionLabel } from "../../lib/words/edition-label";
import { loadDataset, loadFigures } from "./load";
import type { Locale } from "./locale";

/** Figures by edition, newest edition first, within one in the order of the topics. */
export async function newestFigures(
  since: string,
  locale: Locale,
  asOf: string | null = null,
): Promise<{ edition: string; figures: Figure[] }[]> {
  const { observations } = datasetAsOf(await loadDataset(), asOf);
  const inOrder = topics.flatMap((topic) => topic.sections.flatMap((section) => section.indicators));
  const found = inOrder.flatMap((id) => {
    const indicator = indicatorById.get(id);
    if (!indicator) return [];
    const own = observations.filter((one) => one.indicator === id);
    const breakdown = availableBreakdowns(indicator, own)[0];
    const newest = own
      .filter((one) => one.breakdown === breakdown)
      .map((one) => one.edition)
      .sort(compareEditions)
      .at(-1);
    return newest && compareEditions(newest, since) > 0 ? [{ id, newest }] : [];
  });
  const chosen = found.map(({ id, newest }) => ({ indicator: id, state: { editions: newest, ...dayQuery(asOf) } }));
  const figures = await loadFigures(chosen, locale);
  const editions = [...new Set(found.map((one) => one.newest))].sort(compareEditions).reverse();
  return editions.map((edition) => ({
    edition: editionLabel(edition, locale.lang, locale.era).full,
    figures: figures.filter((_, index) => found[index]?.newest === edition),
  }));
}
