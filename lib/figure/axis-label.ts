// What a row, a series or a place on the time axis is called.
import type { Reader } from "../address/reader";
import type { FigureState } from "../address/state";
import { chartTraits } from "../catalogue/chart-kinds";
import type { Observation } from "../observation";
import { editionLabel } from "../words/edition-label";
import { typeset } from "../words/numbers";
import type { Axis } from "./arrange";
import { figureWords } from "./figure-words";

/** @param all the observations in the breakdown shown */
export function axisLabel(axis: Axis, all: readonly Observation[], state: FigureState, { lang, era }: Reader) {
  if (axis.edition) {
    const label = editionLabel(axis.edition, lang, era);
    return { label: label.tick[0], sublabel: label.tick[1], short: label.short };
  }
  const one = all.find(
    (other) => (!axis.item || other.item === axis.item) && (!axis.segment || other.segment === axis.segment),
  );
  const item = typeset(one?.itemLabel[lang] ?? axis.key, lang);
  const segment = typeset(one?.segmentLabel[lang] ?? "", lang);
  const severalItems = new Set(all.filter((other) => other.breakdown === state.breakdown).map((o) => o.item)).size > 1;
  const label =
    chartTraits[state.kind].rows === "segments" || (axis.segment !== undefined && axis.segment !== axis.item)
      ? severalItems
        ? `${segment}${figureWords[lang].colon}${item}`
        : segment
      : item;
  return { label, sublabel: "", short: label };
}
