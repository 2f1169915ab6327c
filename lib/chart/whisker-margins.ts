// How far a value's whisker reaches from it: its interval, or the open end of a value that is at least so much.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Cell, Figure } from "../figure/figure";
import { drawnInterval } from "./legend";
import { isOpen } from "./value-label";

/** Of the axis: how far the end of 以上 and 超 runs on. */
const openShare = 0.04;

/** As numbers stand in a sheet: enough places, and no more. */
export const toFour = (value: number) => Math.round(value * 10_000) / 10_000;

/** Null where nothing reaches beyond the value. */
export function whiskerMargins(
  { kind, axis }: Pick<Figure, "kind" | "axis">,
  cell: Cell | undefined,
): { plus: number; minus: number } | null {
  if (cell?.value == null || chartTraits[kind].whole) return null;
  const interval = drawnInterval(kind, cell);
  if (interval) {
    const { lower, upper } = interval;
    return { plus: Math.max(0, toFour(upper - cell.value)), minus: Math.max(0, toFour(cell.value - lower)) };
  }
  return isOpen(cell) ? { plus: toFour(openShare * axis.max), minus: 0 } : null;
}
