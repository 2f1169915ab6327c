// The three views of a figure with more than one edition, and the charts that each can have.
import { type ChartKind, chartTraits } from "./chart-kinds";

/** latest: the newest beside the one before. trend: all, over time. compare: chosen ones set against each other. */
export const views = ["latest", "trend", "compare"] as const;
export type View = (typeof views)[number];

/** `overTime`: all editions follow one another. `differences`: stand in a column beside the bars. */
export const viewTraits: Readonly<Record<View, { overTime: boolean; differences: boolean }>> = {
  latest: { overTime: false, differences: false },
  trend: { overTime: true, differences: false },
  compare: { overTime: false, differences: true },
};

/**
 * The views that a figure has.
 * @param kinds the charts that it can have
 * @param editions how many there are of one length
 */
export function availableViews(kinds: readonly ChartKind[], editions: number): View[] {
  const still = kinds.some((kind) => !chartTraits[kind].overTime);
  const offered: Record<View, boolean> = {
    latest: still || editions > 1,
    trend: kinds.some((kind) => chartTraits[kind].overTime),
    compare: editions > 1,
  };
  return views.filter((view) => offered[view]);
}

/** The charts of a view; the default first. Counts are columns over time in each. */
export function kindsInView(kinds: readonly ChartKind[], view: View): readonly ChartKind[] {
  const fitting = kinds.filter((kind) => chartTraits[kind].overTime === viewTraits[view].overTime);
  return fitting.length > 0 ? fitting : kinds;
}

/** The view shown first: the one that the figure's first chart belongs to. */
export function defaultView(kinds: readonly ChartKind[]): View {
  return kinds[0] && chartTraits[kinds[0]].overTime ? "trend" : "latest";
}
