// What a figure is drawn as: a chart; the largest type where it is a single number; a list where sources state only places
// or counts, beside which an axis would say 0.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Cell, Figure } from "../figure/figure";
import { figureWords } from "../figure/figure-words";
import { formatNumber } from "../words/numbers";
import { chartWords } from "./chart-words";
import { hasValues } from "./geometry";

export type FigureForm = "chart" | "number" | "list" | "none";

/** A page's part of a figure that needs several is drawn as the whole is. */
export function formOf(figure: Figure): FigureForm {
  const { categories, series, table, kind } = figure;
  if (categories.length === 0) return "none";
  if (!hasValues(figure)) return "list";
  const one = categories.length === 1 && series.length === 1 && table.rows.length === 1;
  return one && !chartTraits[kind].whole ? "number" : "chart";
}

/** The one number of a figure that is drawn as such, with what it is of. */
export function onlyNumber(figure: Figure): { cell: Cell; label: string; value: string } | null {
  const cell = figure.cells[0]?.[0];
  if (formOf(figure) !== "number" || !cell) return null;
  const [category, series] = [figure.categories[0], figure.series[0]];
  // What, then when; the year has its second name in the subtitle.
  const overEditions = chartTraits[figure.kind].rows === "editions";
  const names = overEditions
    ? [series?.label || figure.name, category?.label]
    : [category?.label, category?.sublabel, series?.label];
  const label = [...new Set(names)].filter(Boolean).join(figure.lang === "ja" ? "　" : ", ");
  const unit = /^\p{Script=Latin}/u.test(figure.unit) ? ` ${figure.unit}` : figure.unit;
  return { cell, label, value: `${cell.before}${cell.digits}${unit}${cell.after}` };
}

/** An interval as it is said beside a single number. */
export function intervalText({ lang }: Figure, { lower, upper, kind }: NonNullable<Cell["interval"]>): string {
  const words = figureWords[lang];
  const span = words.intervalSpan(formatNumber(lower, 1), formatNumber(upper, 1));
  return `${kind === "reference" ? chartWords[lang].reference : chartWords[lang].interval}${words.colon}${span}%`;
}

/**
 * Rows of a figure that is a list: a name, then what is stated of it by series; those with a place first, in its order.
 * @param narrow with the short names
 */
export function listRows({ categories, cells }: Figure, narrow = false): { label: string; texts: string[] }[] {
  const rows = categories.map(({ label: long, short, sublabel }, index) => {
    const label = narrow ? short : long;
    const row = cells[index] ?? [];
    const rank = row.map((cell) => cell.rank).find((one) => one !== null) ?? Number.POSITIVE_INFINITY;
    return { label: [label, sublabel].filter(Boolean).join(" "), texts: row.map(({ text }) => text), rank };
  });
  return rows.sort((a, b) => a.rank - b.rank || 0).map(({ label, texts }) => ({ label, texts }));
}
