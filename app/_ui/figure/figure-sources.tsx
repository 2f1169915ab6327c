// What a figure stands on: each source with its address, the day it was published and the places cited, and the
// sources' own words behind the numbers.
import { pageHref } from "../../../lib/address/page";
import { webAddress } from "../../../lib/address/web-address";
import { compareEditions } from "../../../lib/edition";
import type { Figure } from "../../../lib/figure/figure";
import { figureWords } from "../../../lib/figure/figure-words";
import type { Observation } from "../../../lib/observation";
import { editionLabel } from "../../../lib/words/edition-label";
import { formatDate } from "../../../lib/words/numbers";
import { DataText } from "../shell/data-text";
import { figurePageWords } from "./figure-page-words";

type Props = {
  figure: Figure;
  /** Of its indicator. */
  observations: readonly Observation[];
};

export function FigureSources({ figure, observations }: Props) {
  const { lang, era, state, sources } = figure;
  const words = figurePageWords[lang].sources;
  const shown = observations
    .filter((one) => one.breakdown === state.breakdown && state.editions.includes(one.edition) && one.quote !== "")
    .sort((a, b) => compareEditions(a.edition, b.edition));
  return (
    <>
      <ul className="figure-sources">
        {sources.map(({ id, text, url, published, locators }) => (
          <li key={id}>
            {webAddress(url) ? <a href={url}>{text}</a> : text}
            <span className="source-about">
              {[...(published ? [words.published(formatDate(published, lang, era))] : []), ...locators].join(
                figureWords[lang].comma,
              )}{" "}
              <a href={pageHref(figure, `/sources#${id}`)} aria-label={`${words.details} ${id}`}>
                {id}
              </a>
            </span>
          </li>
        ))}
      </ul>
      {shown.length > 0 && (
        <details className="figure-quotes" open>
          <summary>{words.quotes(shown.length)}</summary>
          <dl>
            {shown.map((one) => (
              <div key={[one.edition, one.item, one.segment].join(" ")}>
                <dt>
                  {editionLabel(one.edition, lang, era).tick[0]} <DataText text={one.itemLabel} lang={lang} />
                  {one.segment !== "all" && (
                    <>
                      {" "}
                      <DataText text={one.segmentLabel} lang={lang} />
                    </>
                  )}
                </dt>
                <dd>
                  <q lang="ja">{one.quote}</q> {figureWords[lang].brackets(one.source)}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
