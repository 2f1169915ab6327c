// Every shipped figure as it is first shown, and with all editions of each breakdown at once.
import { availableBreakdowns, availableEditions } from "../../lib/address/state";
import { indicators } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Dataset } from "../../lib/figure/dataset";
import type { Figure } from "../../lib/figure/figure";
import type { Lang } from "../../lib/localised";

export function figuresOf(dataset: Dataset, lang: Lang): Figure[] {
  const reader = { lang, era: lang === "ja" ? ("wareki" as const) : ("western" as const) };
  return indicators.flatMap((indicator) => {
    const own = dataset.observations.filter((one) => one.indicator === indicator.id);
    const all = availableBreakdowns(indicator, own).map((breakdown) => ({
      breakdown,
      editions: availableEditions(own, breakdown),
    }));
    return [{}, ...all].map((query) => buildFigure(indicator, dataset, reader, query));
  });
}
