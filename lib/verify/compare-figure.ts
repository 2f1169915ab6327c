// The bring-back check's second half: a record against the figure as the data have it today.
import type { Figure } from "../figure/figure";
import type { FigureRecord } from "./figure-record";
import { type StatedCell, type StatedRow, statedValues, valuesHash } from "./stated-values";

/** A cell that is stated otherwise today; null: it was not, or is no longer, in the figure. */
export type Change = { item: string; series: string; before: StatedCell | null; now: StatedCell | null };

export type Comparison = { status: "latest" } | { status: "updated"; changes: Change[] | null };

/**
 * Cell by cell, by codes: other words, another order or a new day are no change.
 * @param figure in the reader's language, which names what changed
 * @returns `changes` is null where the file has only the hash of its old values
 */
export function compareFigure(
  record: FigureRecord,
  figure: Pick<Figure, "indicator" | "categories" | "series" | "cells">,
): Comparison {
  if (valuesHash(figure) === record.valuesHash) return { status: "latest" };
  if (!record.values) return { status: "updated", changes: null };
  const [before, now] = [cellsOf(record.values), cellsOf(statedValues(figure))];
  const itemNames = new Map([
    ...record.values.map(([code], c) => [code, record.items[c] ?? code] as const),
    ...figure.categories.map(({ key, label, sublabel }) => [key, [label, sublabel].filter(Boolean).join(" ")] as const),
  ]);
  const seriesNames = new Map([
    ...(record.values[0]?.slice(1) ?? []).map(([code], s) => [String(code), record.series[s] ?? ""] as const),
    ...figure.series.map(({ key, label }) => [key, label] as const),
  ]);
  const changes = [...new Set([...before.keys(), ...now.keys()])].flatMap((key): Change[] => {
    const [old, current] = [before.get(key) ?? null, now.get(key) ?? null];
    if (JSON.stringify(old) === JSON.stringify(current)) return [];
    const [item = "", series = ""] = key.split("\n");
    return [
      { item: itemNames.get(item) ?? item, series: seriesNames.get(series) ?? series, before: old, now: current },
    ];
  });
  return changes.length > 0 ? { status: "updated", changes } : { status: "latest" };
}

function cellsOf(rows: readonly StatedRow[]): Map<string, StatedCell> {
  return new Map(
    rows.flatMap(([item, ...cells]) => cells.map((cell): [string, StatedCell] => [`${item}\n${cell[0]}`, cell])),
  );
}
