// Which observation each cell of a figure is, by the codes of the data and their names: what tables in long layout say
// beside a value, whatever the chart's layout.
import type { FigureState } from "../address/state";
import type { Indicator } from "../catalogue/types";
import type { Era, Lang, Localised } from "../localised";
import { noBreakdown, type Observation, wholeSegment } from "../observation";
import { ownEntry } from "../own-entry";
import { editionLabel } from "../words/edition-label";
import { typeset } from "../words/numbers";
import { sourcesWords } from "../words/sources-words";
import type { Arrangement } from "./arrange";
import type { Figure } from "./figure";

/** Of a breakdown by nothing, and its one segment. */
const whole: Localised = { ja: "全体", en: "All" };

type Reader = { lang: Lang; era: Era };
type Places = Figure["codes"]["places"];

function placesOf({ categories, series, cells }: Arrangement): Places {
  const stored = cells.flat().find((one) => one)?.segment ?? wholeSegment;
  return categories.map((category) =>
    series.map((one) => {
      const { edition = "", item = "", segment = stored } = { ...category, ...one };
      return { edition, item, segment };
    }),
  );
}

/** @param own the indicator's observations in the breakdown that is shown */
export function codesOf(
  indicator: Indicator,
  own: readonly Observation[],
  arrangement: Arrangement,
  state: FigureState,
  { lang, era }: Reader,
): Figure["codes"] {
  const words = sourcesWords[lang];
  const places = placesOf(arrangement);
  const flat = places.flat();
  const named = (keys: readonly string[], name: (key: string) => string) =>
    Object.fromEntries([...new Set(keys)].map((key) => [key, name(key)]));
  // The first that has it; looked up once for each of very many options.
  const [items, segments] = [new Map<string, Observation>(), new Map<string, Observation>()];
  for (const one of own) {
    if (!items.has(one.item)) items.set(one.item, one);
    if (!segments.has(one.segment)) segments.set(one.segment, one);
  }
  const labelOf = (key: string, found: Observation["itemLabel"] | undefined) => typeset(found?.[lang] ?? key, lang);
  const { breakdown } = state;
  return {
    survey: indicator.survey,
    breakdown,
    places,
    names: {
      survey: words.survey[indicator.survey],
      breakdown: breakdown === noBreakdown ? whole[lang] : (ownEntry(words.breakdown, breakdown) ?? breakdown),
      editions: named([...state.editions, ...flat.map(({ edition }) => edition)], (key) =>
        typeset(editionLabel(key, lang, era).full, lang),
      ),
      items: named(
        flat.map(({ item }) => item),
        (key) => labelOf(key, items.get(key)?.itemLabel),
      ),
      segments: named(
        flat.map(({ segment }) => segment),
        (key) => (key === wholeSegment ? whole[lang] : labelOf(key, segments.get(key)?.segmentLabel)),
      ),
    },
  };
}
