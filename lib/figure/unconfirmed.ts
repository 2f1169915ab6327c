// Numbers whose only source is a private person's record. They are kept apart from the moment the data are read, so that
// nothing shows them by accident: only a figure whose address asks for them (`unconfirmed=show`) takes them in.
import { defaultEditions } from "../address/default-editions";
import { type FigureQuery, type FigureState, namesEditions, resolveState } from "../address/state";
import type { Indicator } from "../catalogue/types";
import { viewTraits } from "../catalogue/views";
import { spanOf } from "../edition";
import type { Observation, Source } from "../observation";
import type { Arrangement } from "./arrange";
import type { Dataset } from "./dataset";
import { observationsOf } from "./observations-of";

type Split = Pick<Dataset, "observations" | "unconfirmed">;

const cellOf = ({ indicator, edition, breakdown, segment, item }: Observation) =>
  [indicator, edition, breakdown, segment, item].join(" ");

/** What private sources state of a cell that another source states too: the same cell with their numbers only. */
function asNoted(one: Observation, isPrivate: (source: string) => boolean): Observation[] {
  const noted = one.citations.filter(({ face, source }) => face !== "confirmed" && isPrivate(source));
  const lead = noted.find(({ face }) => face === "value") ?? noted[0];
  if (!lead) return [];
  const value = noted.find(({ face }) => face === "value");
  const count = noted.find(({ face }) => face === "count");
  const { qualifier, base, baseLabel, source, locator, quote } = lead;
  return [
    {
      ...one,
      ...{ qualifier, base, baseLabel, source, locator, quote, note: "", rank: null, citations: [] },
      value: value?.value ?? null,
      decimals: value?.decimals ?? 0,
      missing: value ? null : "not-published",
      count: count?.value ?? null,
    },
  ];
}

/** What is stored, told apart: numbers that some source stands for, and those that only private persons noted. */
export function splitUnconfirmed(stored: readonly Observation[], sources: ReadonlyMap<string, Source>): Split {
  const isPrivate = (id: string) => sources.get(id)?.standing === "private";
  return {
    observations: stored
      .filter((one) => !isPrivate(one.source))
      .map((one) => {
        const citations = one.citations.filter(({ source }) => !isPrivate(source));
        return citations.length === one.citations.length ? one : { ...one, citations };
      }),
    unconfirmed: stored.flatMap((one) => (isPrivate(one.source) ? [one] : asNoted(one, isPrivate))),
  };
}

/** What a figure takes in: `all` to be drawn, `confirmed` to be judged, and what can only be said beside them. */
export type TakenIn = {
  all: readonly Observation[];
  confirmed: readonly Observation[];
  /** Unconfirmed numbers of cells for which another source stands. */
  beside: readonly Observation[];
  isUnconfirmed: (one: Observation) => boolean;
};

/** The observations of an indicator, with the unconfirmed ones where they are asked for. */
export function takeIn({ observations, unconfirmed }: Split, indicator: string, asked: boolean): TakenIn {
  const confirmed = observationsOf(observations, indicator);
  const noted = asked ? observationsOf(unconfirmed, indicator) : [];
  if (noted.length === 0) return { all: confirmed, confirmed, beside: [], isUnconfirmed: () => false };
  const stated = new Set(confirmed.map(cellOf));
  const drawn = new Set(noted.filter((one) => !stated.has(cellOf(one))));
  return {
    all: [...confirmed, ...drawn],
    confirmed,
    beside: noted.filter((one) => !drawn.has(one)),
    isUnconfirmed: (one) => drawn.has(one),
  };
}

/**
 * The state that a query gives. Where it names no edition, those that the headline compares are shown beside the ones
 * that only private persons noted.
 * @param most editions over time where none are named
 */
export function stateWithJudged(
  indicator: Indicator,
  { all, confirmed }: TakenIn,
  query: FigureQuery,
  most: number,
): FigureState {
  const state = resolveState(indicator, all, query, most);
  const { view, breakdown, span } = state;
  if (!state.unconfirmed || viewTraits[view].overTime || namesEditions(query)) return state;
  const here = confirmed.filter((one) => one.breakdown === breakdown && spanOf(one.edition) === span);
  const editions = [...new Set([...state.editions, ...defaultEditions(indicator, here, "latest")])];
  return editions.length === state.editions.length ? state : resolveState(indicator, all, { ...query, editions });
}

/** The same places with the confirmed numbers only: what may be compared. */
export function confirmedPart(arrangement: Arrangement, { isUnconfirmed }: TakenIn): Arrangement {
  const cells = arrangement.cells.map((row) => row.map((one) => (one && isUnconfirmed(one) ? undefined : one)));
  return { ...arrangement, cells };
}
