// What a native chart draws, as a table that stands in a sheet: names down, a column for each series and for what the
// picture shows beside them (the unpublished part, halves of years), then the margins of whiskers. So "Edit data" shows
// every name and number of the chart, and a whisker goes along with a value that is edited.
import { chartTraits } from "../../catalogue/chart-kinds";
import { chartWords } from "../../chart/chart-words";
import { composition } from "../../chart/composition-parts";
import { toFour, whiskerMargins } from "../../chart/whisker-margins";
import type { Cell, Figure } from "../../figure/figure";
import { officeWords } from "../../words/office-words";

type Column = readonly (number | null)[];

export type ChartColumn = {
  /** A series of the figure; what of the whole was not published; a half of a year, or a year whose halves are not known. */
  part: "series" | "rest" | "first" | "second" | "none";
  /** Of the figure. */
  series: number;
  label: string;
  values: Column;
  /** How far whiskers reach from their values; null where the column has none. */
  margins: { plus: Column; minus: Column } | null;
};

/** What runs on beyond the values of a column. */
function marginsOf(figure: Figure, cells: readonly (Cell | undefined)[]): ChartColumn["margins"] {
  const margins = cells.map((cell) => whiskerMargins(figure, cell));
  const side = (name: "plus" | "minus") => margins.map((one) => one?.[name] ?? null);
  return margins.every((one) => one === null) ? null : { plus: side("plus"), minus: side("minus") };
}

function restOf(figure: Figure): ChartColumn[] {
  if (!chartTraits[figure.kind].whole) return [];
  const values = figure.categories.map((_, category) => {
    const { rest } = composition(figure, category);
    return rest ? toFour(rest.to - rest.from) : null;
  });
  if (values.every((one) => one === null)) return [];
  const label = chartWords[figure.lang].unpublished;
  return [{ part: "rest", series: 0, label, values, margins: null }];
}

function halvesOf({ halves, cells, lang }: Figure): ChartColumn[] {
  if (halves.every((one) => one === null)) return [];
  const column = (part: "first" | "second" | "none", values: Column): ChartColumn[] =>
    values.every((one) => one === null)
      ? []
      : [{ part, series: 0, label: chartWords[lang].halves[part], values, margins: null }];
  return [
    ...column(
      "first",
      halves.map((one) => one?.first ?? null),
    ),
    ...column(
      "second",
      halves.map((one) => one?.second ?? null),
    ),
    ...column(
      "none",
      halves.map((one, category) => (one ? null : (cells[category]?.[0]?.value ?? null))),
    ),
  ];
}

/** In the order of the legend; the figure's own series come first. */
export function chartColumns(figure: Figure): ChartColumn[] {
  const own = figure.series.map(({ label }, series): ChartColumn => {
    const cells = figure.categories.map((_, category) => figure.cells[category]?.[series]);
    const values = cells.map((cell) => cell?.value ?? null);
    return { part: "series", series, label: label || figure.name, values, margins: marginsOf(figure, cells) };
  });
  return [...own, ...restOf(figure), ...halvesOf(figure)];
}

/** The table, its header first. @param names of the categories, as the chart has them */
export function chartTable(figure: Figure, names: readonly string[]): (string | number | null)[][] {
  const columns = chartColumns(figure);
  const { margin } = officeWords[figure.lang];
  const beside = columns.flatMap(({ label, margins }) =>
    margins ? (["plus", "minus"] as const).map((side) => ({ label: margin[side](label), values: margins[side] })) : [],
  );
  const all = [...columns, ...beside];
  const rows = names.map((name, category) => [name, ...all.map(({ values }) => values[category] ?? null)]);
  return [[figure.name, ...all.map(({ label }) => label)], ...rows];
}

/** Where the columns of a chart stand in a workbook. */
export type ChartRanges = {
  categories: string;
  name: (column: number) => string;
  values: (column: number) => string;
  margin: (column: number, side: "plus" | "minus") => string;
};

/** A, B … Z, AA … */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** @param top row of the table's header, from 1; @param sheet as a formula names it */
export function chartRanges(figure: Figure, sheet = "Sheet1", top = 1): ChartRanges {
  const columns = chartColumns(figure);
  const last = top + figure.categories.length;
  const cells = (column: number) => {
    const name = columnName(column);
    return `${sheet}!$${name}$${top + 1}:$${name}$${last}`;
  };
  const marginColumn = (column: number, side: "plus" | "minus") => {
    const before = columns.slice(0, column).filter(({ margins }) => margins).length;
    return 1 + columns.length + 2 * before + (side === "minus" ? 1 : 0);
  };
  return {
    categories: cells(0),
    name: (column) => `${sheet}!$${columnName(column + 1)}$${top}`,
    values: (column) => cells(column + 1),
    margin: (column, side) => cells(marginColumn(column, side)),
  };
}
