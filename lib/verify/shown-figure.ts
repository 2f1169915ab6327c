// What a reader sees of a figure in a file, apart from the values behind it: stated in the file's record when it is made,
// so that a check can name what was typed over, cut or taken out since.
import { chartTraits } from "../catalogue/chart-kinds";
import { printedLabel } from "../chart/printed-label";
import { whiskerMargins } from "../chart/whisker-margins";
import type { Figure } from "../figure/figure";

/** How far whiskers reach from a value; null where it has none. */
export type Whisker = readonly [plus: number, minus: number] | null;

export type ShownChart = {
  /** Of which sorts of charts it is put together: `bar`, `line`. */
  forms: readonly string[];
  /** End of the value axis, which begins at 0. */
  max: number;
  /** `[item][series]`: as printed beside the mark; empty where there is no value. */
  labels: readonly (readonly string[])[];
  whiskers: readonly (readonly Whisker[])[];
  /** Texts of the shapes over it: key, differences. Left out where they are not known. */
  over?: readonly string[];
};

export type Shown = {
  /** As it stands over the figure. */
  title?: string;
  /** Of a single number: what it is of, the number, what is said under it. */
  number?: readonly string[];
  chart?: ShownChart;
  /** Rows of cells, the head first. */
  table?: readonly (readonly string[])[];
};

/** What a native chart shows of a figure. @param over texts of the shapes over it */
export function shownChart(figure: Figure, over?: readonly string[]): ShownChart {
  const { joined } = chartTraits[figure.kind];
  const each = <T>(of: (c: number, s: number) => T) =>
    figure.categories.map((_, c) => figure.series.map((_one, s) => of(c, s)));
  return {
    forms: joined ? ["line"] : figure.halves.length > 0 ? ["bar", "line"] : ["bar"],
    max: figure.axis.max,
    labels: each((c, s) => {
      const cell = figure.cells[c]?.[s];
      return cell && cell.value !== null ? printedLabel(figure, cell) : "";
    }),
    whiskers: each((c, s) => {
      const margins = whiskerMargins(figure, figure.cells[c]?.[s]);
      return margins && [margins.plus, margins.minus];
    }),
    ...(over ? { over } : {}),
  };
}

const isText = (one: unknown) => typeof one === "string" && one.length <= 5000;
const isList = (found: unknown, is: (one: unknown) => boolean): boolean =>
  Array.isArray(found) && found.length <= 2000 && found.every(is);
const isGrid = (found: unknown, is: (one: unknown) => boolean) => isList(found, (row) => isList(row, is));
const isWhisker = (one: unknown) =>
  one === null || (isList(one, (end) => typeof end === "number") && (one as unknown[]).length === 2);

/** True for what a record may say is shown: it may be anything. */
export function isShown(found: unknown): found is Shown {
  if (typeof found !== "object" || found === null) return false;
  const { title, number, chart, table } = found as Record<string, unknown>;
  const may = (value: unknown, is: boolean) => value === undefined || is;
  return (
    may(title, isText(title)) &&
    may(number, isList(number, isText)) &&
    may(table, isGrid(table, isText)) &&
    may(chart, isShownChart(chart))
  );
}

function isShownChart(found: unknown): boolean {
  if (typeof found !== "object" || found === null) return false;
  const { forms, max, labels, whiskers, over } = found as Record<string, unknown>;
  return (
    isList(forms, isText) &&
    typeof max === "number" &&
    isGrid(labels, isText) &&
    isGrid(whiskers, isWhisker) &&
    (over === undefined || isList(over, isText))
  );
}
