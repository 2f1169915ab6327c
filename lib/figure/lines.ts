// Which options a chart of lines draws: no more than can be told apart on paper. The table beside it has all.
import type { Observation } from "../observation";
import type { Arrangement } from "./arrange";
import { numberOf } from "./changes";

const mostLines = 4;

/**
 * Indices of the series drawn, in reading order: first those that reach the newest edition with a number and are lines,
 * then its other numbers, then lines that ended before it, last the single numbers of older editions.
 */
export function drawnLines({ series, cells }: Pick<Arrangement, "series" | "cells">): number[] {
  const has = (one: Observation | undefined) => one !== undefined && numberOf(one) !== null;
  const newest = cells.findLast((row) => row.some(has)) ?? [];
  const urgency = (index: number) => {
    const isLine = cells.filter((row) => has(row[index])).length > 1;
    return has(newest[index]) ? (isLine ? 0 : 1) : isLine ? 2 : 3;
  };
  const all = series.map((_, index) => index);
  // Sorting is stable: within one urgency the largest of the newest edition stand first.
  const mostUrgent = [...all].sort((a, b) => urgency(a) - urgency(b));
  return mostUrgent.slice(0, mostLines).sort((a, b) => a - b);
}
