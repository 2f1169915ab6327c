// What a figure rests on: the question as asked, who was asked, which editions have numbers, where the series breaks.
import type { Indicator } from "../../../lib/catalogue/types";
import { compareEditions } from "../../../lib/edition";
import type { Observation } from "../../../lib/observation";
import { editionLabel } from "../../../lib/words/edition-label";
import { comma } from "../../../lib/words/marks";
import { pageWords } from "../../../lib/words/page-words";
import { sourcesWords } from "../../../lib/words/sources-words";
import type { Locale } from "../../_server/locale";

type Props = {
  indicator: Indicator;
  observations: readonly Observation[];
  locale: Locale;
  /** Within a section, or a section of its own. */
  heading: "h2" | "h3";
};

export function FigureAbout({ indicator, observations, locale, heading: Heading }: Props) {
  const { lang, era } = locale;
  const words = pageWords[lang];
  const editions = [...new Set(observations.map((one) => one.edition))].sort(compareEditions);
  const nameOf = (edition: string) => editionLabel(edition, lang, era).plain;
  return (
    <section className="figure-about" aria-labelledby="about">
      <Heading id="about">{words.about.heading}</Heading>
      <dl>
        <dt>{words.about.question}</dt>
        <dd>{indicator.question[lang]}</dd>
        <dt>{words.about.asked}</dt>
        <dd>{indicator.population[lang]}</dd>
        <dt>{words.about.survey}</dt>
        <dd>{indicator.fullCount ? sourcesWords[lang].reports : sourcesWords[lang].survey[indicator.survey]}</dd>
        {editions.length > 0 && (
          <>
            <dt>{words.about.editions}</dt>
            <dd>{editions.map(nameOf).join(comma[lang])}</dd>
          </>
        )}
        {indicator.breaks && (
          <>
            <dt>{words.about.breaks}</dt>
            {indicator.breaks.map(({ before, after, reason }) => (
              <dd key={after}>
                {words.breakBetween(nameOf(before), nameOf(after))}
                {reason[lang]}
              </dd>
            ))}
          </>
        )}
      </dl>
    </section>
  );
}
