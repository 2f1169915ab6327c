// Ink, pattern, dash and marker of each series: told apart without colour, neighbours by lightness too.
import { type ChartKind, chartTraits } from "../catalogue/chart-kinds";
import { ownEntry } from "../own-entry";
import type { Dash, Marker, Pattern, SeriesInk, SeriesStyle } from "./figure";

const inks: readonly SeriesInk[] = ["series1", "series2", "series3", "series4", "series5", "series6"];
const patterns: readonly Pattern[] = ["solid", "diagonal", "dots", "cross", "back-diagonal", "horizontal"];
const dashes: readonly Dash[] = ["solid", "dashed", "dotted", "dash-dot"];
const markers: readonly Marker[] = ["circle", "square", "triangle", "diamond"];

/** その他, 無回答 and 不明 are grey, and told apart by pattern where they stand side by side. */
const restPatterns: Partial<Record<string, Pattern>> = { other: "solid", "no-answer": "horizontal", unknown: "dots" };

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

/** Editions are given from the newest (strongest ink) back; items in reading order; その他 and 無回答 in grey. */
export function seriesStyles(kind: ChartKind, keys: readonly string[]): SeriesStyle[] {
  const byEdition = chartTraits[kind].rows !== "editions";
  return keys.map((key, index) => {
    const base = style(byEdition ? keys.length - 1 - index : index);
    const pattern = ownEntry(restPatterns, key);
    return pattern ? { ...base, ink: "rest", pattern } : base;
  });
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
