// A piece of a figure: some of its categories (or of its series) on the same axis, everything else as it is.
import type { Figure } from "../figure/figure";

/** Categories from `from` up to but not including `to`. Brackets are cut at the edges. */
export function partOfCategories(figure: Figure, from: number, to: number): Figure {
  return {
    ...figure,
    categories: figure.categories.slice(from, to),
    cells: figure.cells.slice(from, to),
    codes: { ...figure.codes, places: figure.codes.places.slice(from, to) },
    joins: figure.joins.map((one) => one.slice(from, to - 1)),
    bridges: figure.bridges.map((one) => one.slice(from, to - 1)),
    breaks: figure.breaks
      .filter(({ before }) => before > from && before < to)
      .map((one) => ({ ...one, before: one.before - from })),
    brackets: figure.brackets
      .map((one) => ({ ...one, from: Math.max(one.from, from) - from, to: Math.min(one.to, to - 1) - from }))
      .filter((one) => one.to > one.from),
  };
}

/** Series from `from` up to but not including `to`, newest last as they are; each keeps its ink. */
export function partOfSeries(figure: Figure, from: number, to: number): Figure {
  return {
    ...figure,
    series: figure.series.slice(from, to),
    cells: figure.cells.map((row) => row.slice(from, to)),
    codes: { ...figure.codes, places: figure.codes.places.map((row) => row.slice(from, to)) },
    joins: figure.joins.slice(from, to),
    bridges: figure.bridges.slice(from, to),
    brackets: figure.brackets
      .filter(({ series }) => series >= from && series < to)
      .map((one) => ({ ...one, series: one.series - from })),
  };
}
