// The leaflet that an address asks for, for the page and for the file alike.
import { type LeafletStyle, type PanelId, readLeaflet } from "../../lib/address/leaflet";
import { BadRequest } from "../../lib/errors";
import type { Dataset } from "../../lib/figure/dataset";
import { buildLeaflet } from "../../lib/leaflet/build-leaflet";
import type { Leaflet } from "../../lib/leaflet/leaflet";
import { fillPanels, leafletEditions, leafletIndicators } from "../../lib/leaflet/panels";
import type { Era, Lang } from "../../lib/localised";
import { loadNumbersOf } from "./load";

export type LoadedLeaflet = {
  leaflet: Leaflet;
  style: LeafletStyle;
  /** What may be chosen, the newest first. */
  editions: string[];
  /** Panels that the edition has, in their own order; those on the leaflet are its own. */
  panels: PanelId[];
  /** Those that the reader chose. */
  chosen: PanelId[];
  version: string;
  updated: string;
};

type Reader = { lang: Lang; era: Era };

/**
 * @param origin of the dashboard, for the code that leads to it
 * @throws BadRequest 400 for what is not understood; 404 `no-data` where no edition has enough numbers
 */
export async function loadLeaflet(query: URLSearchParams, reader: Reader, origin: string): Promise<LoadedLeaflet> {
  return leafletIn(await loadNumbersOf(leafletIndicators), query, reader, origin);
}

/** The same of a dataset at hand. @throws BadRequest as loadLeaflet does */
export function leafletIn(dataset: Dataset, query: URLSearchParams, reader: Reader, origin: string): LoadedLeaflet {
  const editions = leafletEditions(dataset);
  const [newest] = editions;
  if (newest === undefined) throw new BadRequest(404, "no-data");
  const { edition, style, panels: chosen, typed } = readLeaflet(query, editions, newest);
  const { lang, era } = reader;
  const leaflet = buildLeaflet(dataset, { lang, era, edition, panels: chosen, origin, ...typed });
  const offered = fillPanels(dataset, edition).map(({ id }) => id);
  const { version, updated } = dataset;
  return { leaflet, style, editions, panels: offered, chosen, version, updated };
}
