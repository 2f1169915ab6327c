// Ink, pattern, dash and marker of each series. An option has its ink for itself, in every view; years are one hue, the
// newest strong; neighbours are told apart by lightness.
import { type ChartKind, chartTraits } from "../catalogue/chart-kinds";
import type { Indicator } from "../catalogue/types";
import { compareEditions } from "../edition";
import type { Observation } from "../observation";
import { ownEntry } from "../own-entry";
import { formatNumber } from "../words/numbers";
import type { Dash, Figure, Marker, Pattern, SeriesInk, SeriesStyle } from "./figure";

const inks: readonly SeriesInk[] = ["series1", "series2", "series3", "series4", "series5", "series6"];
const patterns: readonly Pattern[] = ["solid", "diagonal", "dots", "cross", "back-diagonal", "horizontal"];
const dashes: readonly Dash[] = ["solid", "dashed", "dotted", "dash-dot"];
const markers: readonly Marker[] = ["circle", "square", "triangle", "diamond"];

/** From the newest back, by how many there are: as far from one another as the hue allows. */
const years: readonly (readonly SeriesInk[])[] = [
  ["series1"],
  ["series1", "year3"],
  ["series1", "year3", "year5"],
  ["series1", "year2", "year3", "year5"],
  ["series1", "year2", "year3", "year4", "year5"],
  ["series1", "year2", "year3", "year4", "year5", "year6"],
];

/** その他, 無回答 and 不明 are grey. */
const rest: Partial<Record<string, Pick<SeriesStyle, "ink" | "pattern">>> = {
  other: { ink: "rest", pattern: "solid" },
  "no-answer": { ink: "rest2", pattern: "horizontal" },
  unknown: { ink: "rest3", pattern: "dots" },
};

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function style(index: number): SeriesStyle {
  return {
    ink: pick(inks, index),
    // A second round of six keeps its ink and takes another pattern.
    pattern: pick(patterns, index + Math.floor(index / inks.length)),
    dash: pick(dashes, index),
    marker: pick(markers, index),
  };
}

/** The inks of an indicator's options, by item. */
export type OptionInks = ReadonlyMap<string, SeriesInk>;

/**
 * Gives every option an ink that it keeps in every figure of its indicator: in the order of the questionnaire, else of
 * the newest edition's values, each an ink that no option of its editions has.
 * @param all the observations of the indicator, whatever is shown
 */
export function optionInks(
  { itemOrder = [], charts }: Pick<Indicator, "itemOrder" | "charts">,
  all: readonly Observation[],
): OptionInks {
  const amount = ({ value, count }: Observation) => value ?? count ?? -1;
  const age = new Map(
    [...new Set(all.map(({ edition }) => edition))].sort(compareEditions).map((one, at) => [one, -at]),
  );
  const ageOf = ({ edition }: Observation) => age.get(edition) ?? 0;
  const found = [...all].sort((a, b) => ageOf(a) - ageOf(b) || amount(b) - amount(a)).map(({ item }) => item);
  const there = new Set(found);
  const options = [...new Set([...itemOrder.filter((item) => there.has(item)), ...found])];
  // By group of respondents and edition: the inks that stand beside one another there.
  const inksOf = new Map<string, Set<SeriesInk>>();
  const placesOf = new Map<string, Set<string>>();
  for (const { item, edition, breakdown, segment } of all) {
    const place = segment === item ? `${edition} ${breakdown}` : `${edition} ${breakdown} ${segment}`;
    inksOf.set(place, inksOf.get(place) ?? new Set());
    placesOf.set(item, (placesOf.get(item) ?? new Set()).add(place));
  }
  const given = new Map<string, SeriesInk>();
  const used = new Map<SeriesInk, number>();
  const parts = charts[0] !== undefined && chartTraits[charts[0]].whole;
  for (const item of options.filter((one) => !ownEntry(rest, one))) {
    const beside = [...(placesOf.get(item) ?? [])].flatMap((place) => inksOf.get(place) ?? []);
    const free = inks.filter((one) => !beside.some((taken) => taken.has(one)));
    // Inks that follow one another differ most in lightness: for the parts of one bar the first. Else the one that
    // fewest have, so that lines of different editions are told apart, too.
    const fewest = Math.min(...free.map((one) => used.get(one) ?? 0));
    const rarest = free.find((one) => (used.get(one) ?? 0) === fewest);
    const ink = (parts ? free[0] : rarest) ?? pick(inks, given.size);
    given.set(item, ink);
    used.set(ink, (used.get(ink) ?? 0) + 1);
    for (const taken of beside) taken.add(ink);
  }
  return given;
}

/** Series that are editions come oldest first; items in reading order. @param optionsOf as optionInks gives them, where series are options */
export function seriesStyles(kind: ChartKind, keys: readonly string[], optionsOf?: () => OptionInks): SeriesStyle[] {
  if (chartTraits[kind].rows !== "editions") {
    const ramp = years[Math.min(keys.length, years.length) - 1] ?? [];
    return keys.map((_, index) => {
      const age = keys.length - 1 - index;
      return { ...style(age), ink: ramp[Math.min(age, ramp.length - 1)] ?? "series1" };
    });
  }
  const options = optionsOf?.();
  return keys.map((key, index) => ({
    ...style(index),
    ...ownEntry(rest, key),
    ...(options?.has(key) ? { ink: options.get(key) as SeriesInk } : {}),
  }));
}

/** Upper end and ticks of a value axis that starts at 0; ticks are whole numbers, as their labels say. */
export function axisFor(highest: number, percent: boolean): { max: number; step: number } {
  const tops = percent ? [10, 20, 25, 30, 40, 50, 60, 80, 100] : [];
  const max = tops.find((top) => top >= highest);
  const stepOf = (top: number, counts: readonly number[]) =>
    top / (counts.find((count) => Number.isInteger(top / count)) ?? 1);
  if (max !== undefined) return { max, step: stepOf(max, [4, 3, 5]) };
  const power = 10 ** Math.floor(Math.log10(Math.max(highest, 1)));
  const factor = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power >= highest) ?? 10;
  const top = Math.max(factor * power, 4);
  return { max: top, step: stepOf(top, [4, 5, 3, 6]) };
}

/** The value axis of a figure. @param whole parts of 100 % */
export function axisOf(highest: number, percent: boolean, whole: boolean): Figure["axis"] {
  const { max, step } = whole ? { max: 100, step: 25 } : axisFor(highest, percent);
  const ticks = Array.from({ length: Math.round(max / step) + 1 }, (_, index) => ({
    value: index * step,
    label: formatNumber(index * step, 0),
  }));
  return { max, ticks };
}
