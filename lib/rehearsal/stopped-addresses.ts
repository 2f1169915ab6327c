// Addresses that are answered now and would be refused: states of figures, sources, the leaflet's editions. A page with
// several choices stops where one of them does, so each is asked alone.
import { entryPath, figurePage, readFigurePage, unconfirmedName } from "../address/figure";
import { leafletPath, pageHref } from "../address/page";
import type { Pairs } from "../address/query";
import { availableBreakdowns, availableEditions, type FigureQuery } from "../address/state";
import { chartKinds } from "../catalogue/chart-kinds";
import { indicatorById } from "../catalogue/indicators";
import type { Indicator } from "../catalogue/types";
import { views } from "../catalogue/views";
import { spans } from "../edition";
import type { Dataset } from "../figure/dataset";
import { leafletEditions } from "../leaflet/panels";
import { figureIn, type Reader } from "./figure-changes";

export type StoppedAddress = {
  /** Without the origin, in the reader's language. */
  href: string;
  what: "figure" | "source" | "leaflet";
  /** Of a figure its name, of a source its title. */
  name: string;
  /** The choice that is not there any more: R3, industry, trend; empty for the whole. */
  choice: string;
  /** Which parameter it is of. */
  of: string;
};

type Datasets = readonly [before: Dataset, after: Dataset];

/** Every single choice that a figure's address may make. */
function choicesOf(indicator: Indicator, { observations, unconfirmed }: Dataset): Pairs[] {
  const own = observations.filter((one) => one.indicator === indicator.id);
  const noted = unconfirmed.filter((one) => one.indicator === indicator.id);
  const show = [unconfirmedName, "show"] as const;
  const breakdowns = availableBreakdowns(indicator, own);
  return [
    ...breakdowns.flatMap((breakdown, index): Pairs[] => {
      const of: Pairs = index === 0 ? [] : [["breakdown", breakdown]];
      const one = (name: string, values: readonly string[]): Pairs[] =>
        values.map((value) => [...of, [name, value] as const]);
      return [
        of,
        ...one("editions", availableEditions(own, breakdown)),
        ...one("view", views),
        ...one("kind", chartKinds),
        ...one("span", spans),
      ];
    }),
    ...[...new Set(noted.map(({ edition }) => edition))].map((edition): Pairs => [["editions", edition], show]),
  ];
}

const queryOf = (state: Pairs): FigureQuery => Object.fromEntries(state);

function ofFigure(indicator: Indicator, [before, after]: Datasets, reader: Reader): StoppedAddress[] {
  return choicesOf(indicator, before).flatMap((state): StoppedAddress[] => {
    if (!figureIn(indicator, before, reader, queryOf(state))) return [];
    if (figureIn(indicator, after, reader, queryOf(state))) return [];
    const href = figurePage(reader, { indicator: indicator.id, state });
    const [of, choice] = state.findLast(([name]) => name !== unconfirmedName) ?? ["", ""];
    return [{ href, what: "figure", name: indicator.name[reader.lang], choice, of }];
  });
}

/** @param concerned indicators whose figures may differ */
export function stoppedAddresses(datasets: Datasets, concerned: readonly string[], reader: Reader): StoppedAddress[] {
  const [before, after] = datasets;
  const sources = [...before.sources.values()].filter(({ id }) => !after.sources.has(id));
  const offered = leafletEditions(after);
  return [
    ...concerned
      .flatMap((id) => indicatorById.get(id) ?? [])
      .flatMap((indicator) => ofFigure(indicator, datasets, reader)),
    ...sources.map(({ id, title }) => ({
      ...{ href: pageHref(reader, `/sources#${id}`), what: "source" as const, name: title[reader.lang] },
      ...{ choice: id, of: "" },
    })),
    ...leafletEditions(before)
      .filter((edition) => !offered.includes(edition))
      .map((edition) => ({
        href: pageHref(reader, leafletPath([["edition", edition]])),
        ...{ what: "leaflet" as const, name: "", choice: edition, of: "editions" },
      })),
  ];
}

/** Of figures as a reader has collected them, those that are there now and would not be. */
export function stoppedEntries(entries: readonly string[], [before, after]: Datasets, reader: Reader): string[] {
  return entries.filter((entry) => {
    const found = readFigurePage(entryPath(entry));
    const indicator = found && indicatorById.get(found.indicator);
    if (!found || !indicator) return false;
    const query = queryOf(found.state);
    return figureIn(indicator, before, reader, query) !== null && figureIn(indicator, after, reader, query) === null;
  });
}
