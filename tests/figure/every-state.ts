// Every state that a figure has, as addresses ask for it: each breakdown, length of periods, view and chart, with the
// editions shown first, all of them, each alone, and the last two.
import { availableKinds } from "../../lib/address/available-kinds";
import {
  availableBreakdowns,
  availableEditions,
  availableSpans,
  type FigureQuery,
  viewsInState,
} from "../../lib/address/state";
import type { Indicator } from "../../lib/catalogue/types";
import { kindsInView } from "../../lib/catalogue/views";
import { spanOf } from "../../lib/edition";
import type { Observation } from "../../lib/observation";

/** @param own observations of the indicator */
export function everyState(indicator: Indicator, own: readonly Observation[]): FigureQuery[] {
  return availableBreakdowns(indicator, own).flatMap((breakdown) =>
    availableSpans(own, breakdown).flatMap((span) => {
      const editions = availableEditions(own, breakdown).filter((one) => spanOf(one) === span);
      const choices = [[], editions, ...editions.map((one) => [one]), editions.slice(-2)];
      const kinds = availableKinds(indicator, own, breakdown, span);
      return viewsInState(indicator, own, { breakdown, span }).flatMap((view) =>
        kindsInView(kinds, view).flatMap((kind) =>
          choices.map((chosen) => ({ breakdown, span, view, kind, editions: chosen })),
        ),
      );
    }),
  );
}
