// What a row, a series or a place on the time axis is called.
import type { Reader } from "../address/reader";
import type { FigureState } from "../address/state";
import { chartTraits } from "../catalogue/chart-kinds";
import type { Observation } from "../observation";
import { editionLabel } from "../words/edition-label";
import { typeset } from "../words/numbers";
import type { Axis } from "./arrange";
import { figureWords } from "./figure-words";

type Names = { of: ReadonlyMap<string, Observation>; severalItems: boolean };

/** Of the observations of a figure, looked through once and not for each of its rows. */
const known = new WeakMap<readonly Observation[], Names>();

const keyOf = (item = "", segment = "") => `${item} ${segment}`;

function namesIn(all: readonly Observation[]): Names {
  const found = known.get(all);
  if (found) return found;
  const of = new Map<string, Observation>();
  for (const one of all) {
    for (const key of [keyOf(one.item, one.segment), keyOf(one.item), keyOf("", one.segment), keyOf()]) {
      if (!of.has(key)) of.set(key, one);
    }
  }
  const names = { of, severalItems: new Set(all.map(({ item }) => item)).size > 1 };
  known.set(all, names);
  return names;
}

/** @param all the observations in the breakdown shown */
export function axisLabel(axis: Axis, all: readonly Observation[], state: FigureState, { lang, era }: Reader) {
  if (axis.edition) {
    const label = editionLabel(axis.edition, lang, era);
    return { label: label.tick[0], sublabel: label.tick[1], short: label.short };
  }
  const { of, severalItems } = namesIn(all);
  const one = of.get(keyOf(axis.item, axis.segment));
  const item = typeset(one?.itemLabel[lang] ?? axis.key, lang);
  const segment = typeset(one?.segmentLabel[lang] ?? "", lang);
  const label =
    chartTraits[state.kind].rows === "segments" || (axis.segment !== undefined && axis.segment !== axis.item)
      ? severalItems
        ? `${segment}${figureWords[lang].colon}${item}`
        : segment
      : item;
  return { label, sublabel: "", short: label };
}
