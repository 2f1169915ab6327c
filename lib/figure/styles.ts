// Ink, pattern, dash and marker of each series: told apart without colour, neighbours by lightness too.
import type { ChartKind } from "../catalogue/types";
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
  const byEdition = kind === "ranking" || kind === "groups";
  return keys.map((key, index) => {
    const base = style(byEdition ? keys.length - 1 - index : index);
    const pattern = restPatterns[key];
    return pattern ? { ...base, ink: "rest", pattern } : base;
  });
}

type ValueAxis = { max: number; step: number };

/** Axes of shares: every step a whole number, because ticks are printed without decimals. */
const percentAxes: readonly ValueAxis[] = [
  { max: 10, step: 2 },
  { max: 20, step: 5 },
  { max: 25, step: 5 },
  { max: 30, step: 10 },
  { max: 40, step: 10 },
  { max: 50, step: 10 },
  { max: 60, step: 15 },
  { max: 80, step: 20 },
  { max: 100, step: 25 },
];

/** Upper end and ticks of a value axis that starts at 0. */
export function axisFor(highest: number, percent: boolean): ValueAxis {
  const axis = percent ? percentAxes.find(({ max }) => max >= highest) : undefined;
  if (axis) return axis;
  const power = 10 ** Math.floor(Math.log10(Math.max(highest, 1)));
  const factor = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power >= highest) ?? 10;
  const top = Math.max(factor * power, 4);
  const steps = [4, 5, 3, 6].find((count) => Number.isInteger(top / count)) ?? 1;
  return { max: top, step: top / steps };
}
