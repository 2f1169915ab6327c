// The cells of a reader's own values, and where they stand in a figure: as one more bar, column or point, or as one more row.
import { chartTraits } from "../catalogue/chart-kinds";
import { isSmallBase } from "../stats/small-base";
import { formatNumber } from "../words/numbers";
import type { Category, Cell, Figure, Series, SeriesInk } from "./figure";
import { figureWords } from "./figure-words";
import { isPercent, type Own, type OwnValue } from "./own-values";
import { ownWords } from "./own-words";
import { statedCounts, wilsonOf } from "./stated-counts";

/** Inks for them, the one that stands most apart first. */
const ownInks: readonly SeriesInk[] = ["series3", "series6", "series5", "series4", "series2", "series1"];

/** Nothing is drawn or printed where no own value was given. */
const blank = (spoken: string): Cell => ({
  ...{ value: null, decimals: 0, text: "", before: "", digits: "", after: "", spoken },
  ...{ status: "missing", missing: "not-applicable", qualifier: "exact", count: null, base: null, rank: null },
  ...{ smallBase: false, interval: null, source: "", unconfirmed: false },
});

/** Drawn as what is not confirmed is: hollow, in a dashed outline. @param sampled it has an interval */
export function ownCell(figure: Figure, own: OwnValue, label: string, sampled: boolean): Cell {
  const { lang, unit, state } = figure;
  const words = figureWords[lang];
  const percent = isPercent(figure);
  const { value, decimals, base } = own;
  const counts = percent && sampled ? statedCounts({ value, decimals, base, count: null, qualifier: "exact" }) : null;
  const interval = counts && state.intervals ? wilsonOf(counts) : null;
  const smallBase = base !== null && isSmallBase(base);
  const [digits, after] = [formatNumber(value, decimals), smallBase ? "*" : ""];
  const details = [
    ...(percent ? [base === null ? words.noBase : words.base(formatNumber(base, 0))] : []),
    ...(interval
      ? [`${words.interval} ${words.intervalSpan(formatNumber(interval.lower, 1), formatNumber(interval.upper, 1))}`]
      : []),
  ];
  const spaced = /^[A-Za-z]/.test(unit) ? ` ${unit}` : unit;
  return {
    ...{ value, decimals, text: digits + after, before: "", digits, after },
    spoken: `${label} ${digits}${spaced}${details.length > 0 ? words.brackets(details.join(words.comma)) : ""}`,
    ...{ status: "stated", missing: null, qualifier: "exact", count: null, base, rank: null, smallBase, interval },
    ...{ source: "", unconfirmed: true },
  };
}

/** Own cells by item, with what they and their options are called. */
export type OwnCells = {
  own: Own;
  cells: ReadonlyMap<string, Cell>;
  /** An option by its own name, and as an own value. */
  labelOf: (item: string) => string;
  named: (item: string) => string;
};

export type Widened = Pick<Figure, "categories" | "series" | "cells" | "codes" | "joins" | "bridges" | "halves">;

/** One more bar or column in each row; over time a point of each option that has an own value. @returns the new series, too */
export function withOwnSeries(figure: Figure, { own, cells: cellsOf, labelOf, named }: OwnCells) {
  const { categories, codes, kind, lang } = figure;
  const words = ownWords[lang];
  const overItems = chartTraits[kind].rows === "items";
  const used = new Set(figure.series.map(({ style }) => style.ink));
  const free = ownInks.filter((ink) => !used.has(ink));
  const style = (index: number): Series["style"] => ({
    ink: free[index] ?? "series3",
    ...{ pattern: "diagonal", dash: "dotted", marker: "diamond" },
  });
  const items = overItems ? [null] : [...cellsOf.keys()];
  const added = items.map((item, index): Series => {
    const label = item === null ? words.own : named(item);
    return {
      key: item === null ? "own" : `own-${item}`,
      label,
      short: label.replace(words.own, words.short),
      style: style(index),
    };
  });
  const places = categories.map((_, c) =>
    items.map((item) => ({ edition: own.edition, item: item ?? codes.places[c]?.[0]?.item ?? "", segment: "own" })),
  );
  const cells = places.map((row, c) =>
    row.map(({ item }) => {
      const here = overItems || codes.places[c]?.[0]?.edition === own.edition;
      return (here && cellsOf.get(item)) || blank(`${labelOf(item)} ${words.nothing}`);
    }),
  );
  const apart = added.map(() => categories.slice(1).map(() => false));
  const over = chartTraits[kind].joined ? apart : added.map(() => []);
  // What stood alone had no need of a name.
  const names = figure.series.map((one) => ({
    ...one,
    label: one.label || figure.name,
    short: one.short || figure.name,
  }));
  const wide: Widened = {
    categories,
    series: [...names, ...added],
    cells: figure.cells.map((row, c) => [...row, ...(cells[c] ?? [])]),
    codes: { ...codes, places: codes.places.map((row, c) => [...row, ...(places[c] ?? [])]) },
    joins: [...figure.joins, ...over],
    bridges: [...figure.bridges, ...over],
    // The halves of a year and a column beside it can't share one legend.
    halves: [],
  };
  return { wide, added, cells };
}

/** One more row: of parts of a whole the bar of all parts; beside groups one of each option that has an own value. */
export function withOwnRows(figure: Figure, { own, cells: cellsOf, named }: OwnCells): Widened {
  const { codes, series, kind, lang, joins, bridges } = figure;
  const words = ownWords[lang];
  const row = (key: string, label: string, base: number | null): Category => ({
    ...{ key, label, short: label.replace(words.own, words.short), apart: false },
    sublabel: base === null ? "" : figureWords[lang].base(formatNumber(base, 0)),
  });
  const first = [...cellsOf.values()][0]?.base ?? null;
  const added = chartTraits[kind].whole
    ? [
        {
          category: row("own", words.own, first),
          cells: series.map(({ key, label }) => cellsOf.get(key) ?? blank(`${label} ${words.nothing}`)),
          places: series.map(({ key }) => ({ edition: own.edition, item: key, segment: "own" })),
        },
      ]
    : [...cellsOf].map(([item, cell]) => ({
        category: row(`own-${item}`, named(item), cell.base),
        cells: series.map((_, s) => (s === series.length - 1 ? cell : blank(`${named(item)} ${words.nothing}`))),
        places: series.map(() => ({ edition: own.edition, item, segment: "own" })),
      }));
  // Before the rows that repeat what others count.
  const apart = figure.categories.findIndex((one) => one.apart);
  const at = apart < 0 ? figure.categories.length : apart;
  const insert = <T>(list: readonly T[], more: readonly T[]) => [...list.slice(0, at), ...more, ...list.slice(at)];
  return {
    ...{ series, joins, bridges, halves: [] },
    categories: insert(
      figure.categories,
      added.map((one) => one.category),
    ),
    cells: insert(
      figure.cells,
      added.map((one) => one.cells),
    ),
    codes: {
      ...codes,
      places: insert(
        codes.places,
        added.map((one) => one.places),
      ),
    },
  };
}
