// What a pack's figure slide asks of its indicator, as a figure's address would.

import { availableBreakdowns, availableEditions, type FigureQuery } from "../address/state";
import type { Indicator } from "../catalogue/types";
import type { Observation } from "../observation";
import type { PackFigureState } from "./pack";

/** @param observations of the indicator that count on the slide's day */
export function packQuery(
  indicator: Indicator,
  observations: readonly Observation[],
  { editions, breakdown, kind, order, intervals, asOf, asShown }: PackFigureState = {},
): FigureQuery {
  const inBreakdown = breakdown ?? availableBreakdowns(indicator, observations)[0] ?? "";
  const newest = availableEditions(observations, inBreakdown).at(-1);
  return {
    editions: editions === "newest" ? newest : editions,
    breakdown,
    kind,
    order,
    intervals: intervals === undefined ? undefined : intervals ? "on" : "off",
    "as-of": asOf,
    "as-shown": asShown,
  };
}
