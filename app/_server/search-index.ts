// The index of the search, made anew only when the data change.

import { advice } from "../../lib/catalogue/advice";
import { indicators } from "../../lib/catalogue/indicators";
import { medicalAdvice } from "../../lib/catalogue/medical-advice";
import { type IndexedDocument, indexDocuments } from "../../lib/catalogue/search";
import { topics } from "../../lib/catalogue/topics";
import { type SearchablePage, searchDocuments } from "../../lib/figure/search-documents";
import { loadDataset } from "./load";

let kept: { version: string; pages: readonly SearchablePage[]; documents: readonly IndexedDocument[] } | null = null;

/** Everything that can be searched, folded. */
export async function loadSearchIndex(pages: readonly SearchablePage[]): Promise<readonly IndexedDocument[]> {
  const { observations, unconfirmed, sources, version } = await loadDataset();
  if (kept?.version !== version || kept.pages !== pages) {
    const documents = searchDocuments({
      pages,
      topics,
      indicators,
      observations,
      unconfirmed,
      advice: [...advice, ...medicalAdvice],
      sources: sources.values(),
    });
    kept = { version, pages, documents: indexDocuments(documents) };
  }
  return kept.documents;
}
