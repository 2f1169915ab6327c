// Which observation stands where: the rows, the series and the order of a figure, before anything is worded.

import { itemsAreSegments } from "../address/available-kinds";
import type { FigureState } from "../address/state";
import { chartTraits } from "../catalogue/chart-kinds";
import type { Indicator } from "../catalogue/types";
import { compareEditions, isOneHalf, nextEdition, spanOf, wholePeriod } from "../edition";
import type { Observation } from "../observation";
import { apartLast } from "./apart";

/** A row or a series before it has a label: what it stands for. */
export type Axis = {
  key: string;
  edition?: string;
  item?: string;
  segment?: string;
  /** It repeats what others count, and stands behind them. */
  apart?: boolean;
};

export type Arrangement = {
  categories: Axis[];
  series: Axis[];
  /** [category][series]; undefined where no observation is stored. */
  cells: (Observation | undefined)[][];
  /** Items that a whole has no room for, since they repeat its parts. */
  leftOut: Axis[];
};

/** その他, 無回答, 不明 stand last, in this order, whatever their value. */
const lastItems = ["other", "no-answer", "unknown"];

/** Number to order by: the value, else what count and base make of it; rank-only cells by their rank. */
function weight(one: Observation | undefined): number {
  if (!one) return Number.NEGATIVE_INFINITY;
  if (one.value !== null) return one.value;
  if (one.count !== null && one.base !== null) return (100 * one.count) / one.base;
  if (one.rank !== null) return -one.rank;
  return Number.NEGATIVE_INFINITY;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Items (or segments) in reading order: newest edition's value downwards, or the questionnaire's order. */
function ordered(
  keys: readonly string[],
  fixed: readonly string[] | undefined,
  byValue: boolean,
  find: (key: string, edition: string) => Observation | undefined,
  editions: readonly string[],
): string[] {
  const newestFirst = [...editions].reverse();
  // Looked up once for each, and not for each comparison.
  const known = keys.map((key) => {
    const index = fixed?.indexOf(key) ?? -1;
    return {
      key,
      last: lastItems.indexOf(key),
      place: byValue || index < 0 ? Number.POSITIVE_INFINITY : index,
      weights: newestFirst.map((edition) => weight(find(key, edition))),
    };
  });
  known.sort((a, b) => {
    if (a.last !== b.last) return a.last - b.last;
    if (a.place !== b.place) return a.place - b.place;
    for (const [index, own] of a.weights.entries()) {
      const difference = (b.weights[index] ?? 0) - own;
      if (difference) return difference;
    }
    return a.key < b.key ? -1 : 1;
  });
  return known.map(({ key }) => key);
}

/**
 * Editions of a time axis: the chosen ones, and between them those of the same length that have no number. Where only the
 * first halves of years are chosen, the second ones are none of it.
 */
function timeAxis(chosen: readonly string[], stored: ReadonlySet<string>): string[] {
  const sorted = [...chosen].sort(compareEditions);
  if (new Set(sorted.map(spanOf)).size > 1 || sorted.length < 2) return sorted;
  // A fiscal year takes its year's place: a survey may turn from one to the other.
  const place = (code: string) => wholePeriod(code).replace(/FY$/, "");
  const told = new Set([...stored].map(place));
  const axis: string[] = [];
  const last = sorted[sorted.length - 1] as string;
  const yearly = isOneHalf(sorted);
  for (let code: string | null = wholePeriod(sorted[0] as string); code; code = nextEdition(code, yearly)) {
    const here = sorted.filter((one) => place(one) === place(code as string));
    axis.push(...(here.length > 0 || told.has(place(code)) ? here : [code]));
    if (place(code) === place(last) || compareEditions(code, last) >= 0) break;
  }
  return axis;
}

/** Places the observations of an indicator for a state. */
export function arrange(indicator: Indicator, all: readonly Observation[], state: FigureState): Arrangement {
  const inBreakdown = all.filter((one) => one.breakdown === state.breakdown);
  const chosen = inBreakdown.filter((one) => state.editions.includes(one.edition));
  const index = new Map(chosen.map((one) => [`${one.edition} ${one.item} ${one.segment}`, one]));
  const diagonal = itemsAreSegments(inBreakdown);
  const at = (edition: string, item: string, segment: string) => index.get(`${edition} ${item} ${segment}`);
  const whole = chosen[0]?.segment ?? "";
  const find = (item: string, edition: string) => at(edition, item, diagonal ? item : whole);
  const byValue = state.order === "value";
  const editions = [...state.editions].sort(compareEditions);
  const asItem = (item: string): Axis => (diagonal ? { key: item, item, segment: item } : { key: item, item });
  const unsorted = unique(chosen.map((one) => one.item));
  const items = apartLast(indicator, ordered(unsorted, indicator.itemOrder, byValue, find, editions).map(asItem));
  const asEdition = (edition: string): Axis => ({ key: edition, edition });
  const stored = new Set(inBreakdown.map((one) => one.edition));

  /** Segments, each with its items where there are several. */
  const groups = (): Axis[] => {
    const pairs = unique(chosen.map((one) => `${one.segment} ${one.item}`));
    const pairAt = (pair: string, edition: string) => index.get(`${edition} ${pair.split(" ").reverse().join(" ")}`);
    const places = new Map(items.map(({ item = "" }, index) => [item, index]));
    const place = (item = "") => places.get(item) ?? -1;
    const inOrder = byValue
      ? ordered(pairs, undefined, true, pairAt, editions)
      : [...pairs].sort((a, b) => place(a.split(" ")[1]) - place(b.split(" ")[1]));
    return apartLast(
      indicator,
      inOrder.map((pair): Axis => {
        const [segment = "", item = ""] = pair.split(" ");
        return { key: pair.replace(" ", "-"), segment, item };
      }),
    );
  };

  const { rows, overTime, whole: parts } = chartTraits[state.kind];
  let categories: Axis[];
  let series: Axis[];
  if (rows === "items") {
    categories = items;
    series = editions.map(asEdition);
  } else if (rows === "segments") {
    categories = groups();
    series = editions.map(asEdition);
  } else {
    const axis = overTime ? timeAxis(editions, stored) : editions;
    categories = axis.map(asEdition);
    const grouped = new Set(chosen.map((one) => one.segment)).size > 1 && !diagonal;
    // Parts of a whole are its parts alone.
    series = grouped ? groups() : parts ? items.filter((one) => !one.apart) : items;
  }
  const cells = categories.map((category) =>
    series.map((one) => {
      const part = { ...category, ...one };
      const item = part.item ?? "";
      return at(part.edition ?? "", item, part.segment ?? whole);
    }),
  );
  return { categories, series, cells, leftOut: parts ? items.filter((one) => one.apart) : [] };
}
