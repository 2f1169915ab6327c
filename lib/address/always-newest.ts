// A figure among several that goes on showing the newest: its entry without the editions, where they are those that it
// shows by itself. Editions that a reader chose stay.
import type { Indicator } from "../catalogue/types";
import type { Observation } from "../observation";
import { entryOf, type FigureAddress, readFigurePage } from "./figure";
import { type Pairs, withQuery } from "./query";
import { type FigureState, resolveState } from "./state";

/**
 * @param href of the figure's page, as it is
 * @param observations of the indicator
 */
export function newestEntry(
  { href, state: shown }: { href: string; state: FigureState },
  indicator: Indicator,
  observations: readonly Observation[],
): string {
  const address: FigureAddress | null = readFigurePage(href);
  if (!address || shown.asOf !== null || shown.asShown !== undefined) return entryOf(href);
  const own = observations.filter((one) => one.indicator === indicator.id);
  const stated = address.state.filter(([name]) => name !== "editions" && name !== "view");
  const resolve = (state: Pairs) => resolveState(indicator, own, Object.fromEntries(state));
  // Which view is meant may have shown in the editions alone.
  const rest: Pairs = resolve(stated).view === shown.view ? stated : [...stated, ["view", shown.view]];
  return resolve(rest).editions.join() === shown.editions.join() ? withQuery(indicator.id, rest) : entryOf(href);
}
