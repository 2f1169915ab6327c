// The index of the search, made anew only when the data change.

import { advice } from "../../lib/catalogue/advice";
import { indicators } from "../../lib/catalogue/indicators";
import { medicalAdvice } from "../../lib/catalogue/medical-advice";
import { type IndexedDocument, indexDocuments, type SearchDocument } from "../../lib/catalogue/search";
import { topics } from "../../lib/catalogue/topics";
import { asWorded } from "../../lib/figure/as-worded";
import type { Dataset } from "../../lib/figure/dataset";
import { optionsOf } from "../../lib/figure/options";
import { type SearchablePage, searchDocuments } from "../../lib/figure/search-documents";
import { statedIn } from "../../lib/figure/stated";
import type { Option } from "../../lib/observation";
import { dataVersion, loadDatasetOf, loadNumbersOf, loadOptions } from "./load";

let kept: { version: string; pages: readonly SearchablePage[]; documents: readonly IndexedDocument[] } | null = null;

/** Everything that can be searched in a dataset at hand. */
export function everyDocument(dataset: Dataset, pages: readonly SearchablePage[]): SearchDocument[] {
  return documentsOf(optionsOf(dataset.observations), dataset, dataset.unconfirmed, pages);
}

function documentsOf(
  options: readonly Option[],
  about: Dataset,
  unconfirmed: Dataset["unconfirmed"],
  pages: readonly SearchablePage[],
): SearchDocument[] {
  const everyAdvice = [...advice, ...medicalAdvice];
  return searchDocuments({
    indicators: indicators.map((one) => asWorded(one, about)),
    ...{ pages, topics, options, unconfirmed, advice: everyAdvice },
    sources: about.sources.values(),
  });
}

/** The same, folded. */
export async function loadSearchIndex(pages: readonly SearchablePage[]): Promise<readonly IndexedDocument[]> {
  const { version } = await dataVersion();
  if (kept?.version === version && kept.pages === pages) return kept.documents;
  const { about, found } = await loadOptions();
  const noted = statedIn(await loadDatasetOf([])).filter((one) => one.unconfirmed);
  const { unconfirmed } = await loadNumbersOf([...new Set(noted.map(({ indicator }) => indicator))]);
  const documents = indexDocuments(documentsOf(found, about, unconfirmed, pages));
  kept = { version: about.version, pages, documents };
  return documents;
}
