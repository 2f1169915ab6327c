// The leaflet that an address asks for, for the page and for the file alike.
import { type LeafletStyle, readLeaflet } from "../../lib/address/leaflet";
import { BadRequest } from "../../lib/errors";
import type { Dataset } from "../../lib/figure/dataset";
import { buildLeaflet } from "../../lib/leaflet/build-leaflet";
import type { Leaflet } from "../../lib/leaflet/leaflet";
import { fullestEdition, leafletEditions } from "../../lib/leaflet/panels";
import type { Era, Lang } from "../../lib/localised";
import { loadDataset } from "./load";

export type LoadedLeaflet = {
  leaflet: Leaflet;
  style: LeafletStyle;
  /** What may be chosen, the newest first. */
  editions: string[];
  version: string;
  updated: string;
};

/** @throws BadRequest 400 for what is not understood; 404 `no-data` where nothing has been imported */
export async function loadLeaflet(query: URLSearchParams, reader: { lang: Lang; era: Era }): Promise<LoadedLeaflet> {
  return leafletIn(await loadDataset(), query, reader);
}

/** The same of a dataset at hand. @throws BadRequest as loadLeaflet does */
export function leafletIn(dataset: Dataset, query: URLSearchParams, reader: { lang: Lang; era: Era }): LoadedLeaflet {
  const preset = fullestEdition(dataset);
  if (preset === null) throw new BadRequest(404, "no-data");
  const editions = leafletEditions(dataset);
  const { edition, style, typed } = readLeaflet(query, editions, preset);
  const leaflet = buildLeaflet(dataset, { lang: reader.lang, era: reader.era, edition, ...typed });
  return { leaflet, style, editions, version: dataset.version, updated: dataset.updated };
}
