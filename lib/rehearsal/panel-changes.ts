// The leaflet of each edition as it is and as it would be, and which edition it would show by itself.
import { type PanelId, panelIds } from "../address/leaflet";
import type { Dataset } from "../figure/dataset";
import { buildLeaflet } from "../leaflet/build-leaflet";
import type { Leaflet, LeafletPanel } from "../leaflet/leaflet";
import { fillPanels, leafletEditions } from "../leaflet/panels";
import { aspectsOf, type Reader, seenOf } from "./figure-changes";

export type PanelChange = {
  edition: string;
  panel: PanelId;
  heading: string;
  before: LeafletPanel | null;
  after: LeafletPanel | null;
};

export type LeafletChanges = {
  /** Editions that it can be had of, the newest first: the first is shown by itself. */
  before: readonly string[];
  after: readonly string[];
  panels: PanelChange[];
};

const nothingTyped = { desk: "", telephone: "", link: "", office: "", panels: [], origin: "" } as const;

function isConcerned(datasets: readonly Dataset[], edition: string, concerned: ReadonlySet<string>): boolean {
  return datasets.some((dataset) =>
    fillPanels(dataset, edition).some(({ fills }) => fills.some(({ indicator }) => concerned.has(indicator.id))),
  );
}

function panelsOf(dataset: Dataset, edition: string, offered: readonly string[], reader: Reader): Leaflet["panels"] {
  return offered.includes(edition) ? buildLeaflet(dataset, { ...reader, ...nothingTyped, edition }).panels : [];
}

function differ(before: LeafletPanel | null, after: LeafletPanel | null): boolean {
  if (!before || !after || before.figures.length !== after.figures.length) return before !== after;
  return before.figures.some((one, index) => {
    const other = after.figures[index] ?? null;
    return seenOf(one) !== seenOf(other) && aspectsOf(one, other).length > 0;
  });
}

export function leafletChanges(
  [before, after]: readonly [before: Dataset, after: Dataset],
  concerned: readonly string[],
  reader: Reader,
): LeafletChanges {
  const [old, now] = [leafletEditions(before), leafletEditions(after)];
  const editions = [...new Set([...now, ...old])].filter((one) =>
    isConcerned([before, after], one, new Set(concerned)),
  );
  const panels = editions.flatMap((edition) => {
    const [was, is] = [panelsOf(before, edition, old, reader), panelsOf(after, edition, now, reader)];
    return panelIds.flatMap((panel): PanelChange[] => {
      const one = was.find(({ id }) => id === panel) ?? null;
      const other = is.find(({ id }) => id === panel) ?? null;
      const heading = (other ?? one)?.heading ?? "";
      return differ(one, other) ? [{ edition, panel, heading, before: one, after: other }] : [];
    });
  });
  return { before: old, after: now, panels };
}
