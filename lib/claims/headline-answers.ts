// The site's own headlines: a sentence that is one of them is answered by the headline's own certainty, never against it.
import { indicators } from "../catalogue/indicators";
import { buildFigure } from "../figure/build-figure";
import type { Certainty } from "../figure/certainty";
import type { Dataset } from "../figure/dataset";
import type { Era, Lang } from "../localised";
import { spell } from "./normalise";
import { said, type Verdicts } from "./published";

export type HeadlineAnswer = Verdicts & { indicator: string; href: string; name: string; text: string };

const byCertainty: Record<Certainty, Verdicts> = {
  clear: said("matches", "holds"),
  uncertain: said("matches", "uncertain"),
  incomparable: said("matches", "not-decidable"),
  "full-count": said("matches", "full-count"),
  reference: said("matches", "uncertain"),
};

const kept = new WeakMap<Dataset, Map<string, Map<string, HeadlineAnswer>>>();
const folded = (text: string) => spell(text).replace(/[\s。.、,]/g, "");

function headlinesOf(dataset: Dataset, lang: Lang, era: Era): Map<string, HeadlineAnswer> {
  const found = new Map<string, HeadlineAnswer>();
  for (const indicator of indicators) {
    const figure = buildFigure(indicator, dataset, { lang, era });
    if (figure.headline.number === null && figure.categories.length === 0) continue;
    const { headline, certainty, title, href, name } = figure;
    // What is no comparison is a number quoted.
    const answer = {
      ...(certainty ? byCertainty[certainty.code] : said("matches", "holds")),
      indicator: indicator.id,
      href,
      name,
      text: title,
    };
    for (const line of [title, headline.first, headline.spoken]) found.set(folded(line), answer);
  }
  return found;
}

/** The answer to a headline of this site, as it stands today; null for any other sentence. */
export function headlineAnswer(sentence: string, dataset: Dataset, lang: Lang, era: Era): HeadlineAnswer | null {
  const all = kept.get(dataset) ?? new Map<string, Map<string, HeadlineAnswer>>();
  kept.set(dataset, all);
  const own = all.get(`${lang} ${era}`) ?? headlinesOf(dataset, lang, era);
  all.set(`${lang} ${era}`, own);
  return own.get(folded(sentence)) ?? null;
}
