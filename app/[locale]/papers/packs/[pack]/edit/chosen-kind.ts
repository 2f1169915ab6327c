// What a slide's figure becomes when another chart is chosen for it.
import { type ChartKind, chartTraits } from "../../../../../../lib/catalogue/chart-kinds";
import { spanOf } from "../../../../../../lib/edition";
import type { PackFigureState } from "../../../../../../lib/slides/pack";
import type { BreakdownChoice } from "../../../../../_server/figure-choices";

/** A chart over time takes up all editions of the length shown first, as many as a pack may name; others keep theirs. */
export function chosenKind({ editions, preset }: BreakdownChoice, kind: ChartKind): PackFigureState {
  if (!chartTraits[kind].overTime) return { kind };
  const along = editions.map(({ value }) => value).filter((edition) => spanOf(edition) === preset.span);
  return { kind, editions: along.slice(-20) };
}
