// One source: who published what and when, where it can be read, and the figures made from it.
import { pageHref } from "../../../lib/address/page";
import { webAddress } from "../../../lib/address/web-address";
import { figureWords } from "../../../lib/figure/figure-words";
import type { SourceFigure } from "../../../lib/figure/source-figures";
import type { Edition, Source } from "../../../lib/observation";
import { ownEntry } from "../../../lib/own-entry";
import { editionLabel } from "../../../lib/words/edition-label";
import { formatDate, typeset } from "../../../lib/words/numbers";
import { sourcesWords } from "../../../lib/words/sources-words";
import type { Locale } from "../../_server/locale";
import { DataText } from "../../_ui/shell/data-text";

type Props = {
  source: Source;
  figures: readonly SourceFigure[];
  /** Editions whose outline stands in this source. */
  editions: readonly Edition[];
  locale: Locale;
};

/** An address as a reader can take it in: percent signs decoded where that is possible. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function Links({ source, locale }: { source: Source; locale: Locale }) {
  const words = sourcesWords[locale.lang];
  const { originalUrl, seenUrl } = source;
  const links = [
    ...(originalUrl === "" ? [] : [{ name: words.original, url: originalUrl }]),
    ...(seenUrl === "" || seenUrl === originalUrl ? [] : [{ name: words.seen, url: seenUrl }]),
  ];
  if (links.length === 0) return <p>{words.noLink}</p>;
  return (
    <ul className="document-links">
      {links.map(({ name, url }) => (
        <li key={name}>
          {name}
          {figureWords[locale.lang].colon}
          {webAddress(url) ? (
            <a href={url} rel="noreferrer external">
              {readable(url)}
            </a>
          ) : (
            url
          )}
        </li>
      ))}
    </ul>
  );
}

/** More names than that say less than their ends. */
const mostNames = 20;

function listed(names: readonly string[], { lang }: Locale): string[] {
  if (names.length <= mostNames) return [...names];
  return [sourcesWords[lang].span(names[0] ?? "", names.at(-1) ?? "", names.length)];
}

function Figures({ figures, locale }: Pick<Props, "figures" | "locale">) {
  const words = sourcesWords[locale.lang];
  return (
    <>
      <p className="label">{words.standingOn}</p>
      <ul className="plain-list">
        {figures.map(({ path, indicator, breakdown, editions, pictureOnly }) => (
          <li key={path}>
            <a href={pageHref(locale, path)}>{indicator.name[locale.lang]}</a>
            {pictureOnly
              ? words.pictureOnly
              : figureWords[locale.lang].brackets(
                  [
                    ...(breakdown === indicator.breakdowns[0]
                      ? []
                      : [words.by(ownEntry(words.breakdown, breakdown) ?? breakdown)]),
                    ...listed(
                      editions.map((one) => editionLabel(one, locale.lang, locale.era).plain),
                      locale,
                    ),
                  ].join(words.separator),
                )}
          </li>
        ))}
      </ul>
    </>
  );
}

export function SourceEntry({ source, figures, editions, locale }: Props) {
  const words = sourcesWords[locale.lang];
  const own = source.title[locale.lang];
  const title = own || source.title.ja || source.title.en;
  const titleLang = own ? undefined : source.title.ja ? "ja" : "en";
  const date = source.published === "" ? words.undated : formatDate(source.published, locale.lang, locale.era);
  return (
    <li className="source" id={source.id}>
      <h3>
        <span className="source-id">{source.id}</span>{" "}
        <span lang={titleLang}>{typeset(title, titleLang ?? locale.lang)}</span>
      </h3>
      <div className="source-text">
        <p className="source-about">
          {typeset(source.publisher[locale.lang], locale.lang)}
          {words.separator}
          {figureWords[locale.lang].sourceKind[source.kind]}
          {words.separator}
          {source.published === "" ? date : `${words.published} ${date}`}
        </p>
        <Links source={source} locale={locale} />
        {source.note.ja !== "" && (
          <p>
            {words.note}
            {figureWords[locale.lang].colon}
            <DataText text={source.note} lang={locale.lang} />
          </p>
        )}
      </div>
      <div className="source-text">
        {figures.length > 0 && <Figures figures={figures} locale={locale} />}
        {editions.length > 0 && (
          <p>
            <span className="label">{words.outlineOf}</span>{" "}
            <a href="#editions">
              {listed(
                editions.map((one) => one.label[locale.lang]),
                locale,
              ).join(words.separator)}
            </a>
          </p>
        )}
        {figures.length === 0 && editions.length === 0 && <p>{words.noFigure}</p>}
      </div>
    </li>
  );
}
