// The index of the search, made anew only when the data change.

import { advice } from "../../lib/catalogue/advice";
import { indicators } from "../../lib/catalogue/indicators";
import { medicalAdvice } from "../../lib/catalogue/medical-advice";
import { type IndexedDocument, indexDocuments, type SearchDocument } from "../../lib/catalogue/search";
import { topics } from "../../lib/catalogue/topics";
import { asWorded } from "../../lib/figure/as-worded";
import type { Dataset } from "../../lib/figure/dataset";
import { type SearchablePage, searchDocuments } from "../../lib/figure/search-documents";
import { loadDataset } from "./load";

let kept: { version: string; pages: readonly SearchablePage[]; documents: readonly IndexedDocument[] } | null = null;

/** Everything that can be searched. */
export function everyDocument(dataset: Dataset, pages: readonly SearchablePage[]): SearchDocument[] {
  const { observations, unconfirmed, sources } = dataset;
  const everyAdvice = [...advice, ...medicalAdvice];
  return searchDocuments({
    indicators: indicators.map((one) => asWorded(one, dataset)),
    ...{ pages, topics, observations, unconfirmed, advice: everyAdvice },
    sources: sources.values(),
  });
}

/** The same, folded. */
export async function loadSearchIndex(pages: readonly SearchablePage[]): Promise<readonly IndexedDocument[]> {
  const dataset = await loadDataset();
  const { version } = dataset;
  if (kept?.version !== version || kept.pages !== pages) {
    kept = { version, pages, documents: indexDocuments(everyDocument(dataset, pages)) };
  }
  return kept.documents;
}
