// Contradictions between sources: those that arithmetic sees, checked in the data as the page is made, and those that
// only a reader sees.
import { pageHref } from "../../../lib/address/page";
import { indicators } from "../../../lib/catalogue/indicators";
import { compareEditions } from "../../../lib/edition";
import type { Dataset } from "../../../lib/figure/dataset";
import { figureWords } from "../../../lib/figure/figure-words";
import { exampleWords } from "../../../lib/figure/method-explanations";
import { type Disagreement, disagreements } from "../../../lib/figure/method-tables";
import { checkSums } from "../../../lib/import/checks";
import { type Contradiction, noBreakdown } from "../../../lib/observation";
import { editionLabel } from "../../../lib/words/edition-label";
import { formatNumber, typeset } from "../../../lib/words/numbers";
import { editionInSentence } from "../../../lib/words/reference-text";
import type { Locale } from "../../_server/locale";
import { IndicatorLink, IndicatorLinks } from "../../_ui/figure/indicator-links";
import { ReferenceText } from "../../_ui/shell/reference-text";
import { TextTable } from "../../_ui/tables/text-table";
import { methodsWords } from "./methods-words";

function row({ indicator, observation: one, count, base, computed, fits }: Disagreement, locale: Locale) {
  const { lang, era } = locale;
  const words = methodsWords[lang];
  const range = fits && [...new Set([fits.from, fits.to])].map((one) => formatNumber(one, 0)).join("–");
  return {
    key: `${indicator.id} ${one.edition} ${one.item}`,
    cells: [
      <IndicatorLink key="figure" id={indicator.id} reader={locale} state={[["editions", one.edition]]} />,
      typeset(one.itemLabel[lang], lang),
      editionLabel(one.edition, lang, era).plain,
      `${formatNumber(one.value ?? 0, one.decimals)}%`,
      `${formatNumber(count, 0)} / ${formatNumber(base, 0)}`,
      `${formatNumber(computed, one.decimals)}%${figureWords[lang].computed}`,
      range ?? words.noFit,
      <a key="source" href={pageHref(locale, `/sources#${one.source}`)}>
        {one.source}
      </a>,
    ],
  };
}

type EntriesProps = { entries: readonly Contradiction[]; detectable: Contradiction["detectable"]; locale: Locale };

function Entries({ entries, detectable, locale }: EntriesProps) {
  const { lang } = locale;
  const words = methodsWords[lang];
  return (
    <ol className="contradictions">
      {entries
        .filter((one) => one.detectable === detectable)
        .map(({ number, subject, text, indicators: ids }) => (
          <li key={number} id={`contradiction-${number}`} value={number}>
            <p className="label">
              <ReferenceText text={subject[lang]} locale={locale} />
            </p>
            <p>
              <ReferenceText text={text[lang]} locale={locale} />
            </p>
            <p className="hint">
              {words.figuresConcerned}
              {figureWords[lang].colon}
              <IndicatorLinks ids={ids} reader={locale} />
            </p>
          </li>
        ))}
    </ol>
  );
}

/** Rows of a list: of decades of surveys the newest are shown. */
const mostListed = 40;

/** All of them as they are, where they are not too many. */
function newestFirst<T>(all: readonly T[], editionOf: (one: T) => string): readonly T[] {
  if (all.length <= mostListed) return all;
  return [...all].sort((a, b) => compareEditions(editionOf(b), editionOf(a))).slice(0, mostListed);
}

/** Counts that are not the sum of what they should be: the import's own check, on the data as they are now. */
function Sums({ totals, locale: { lang, era } }: { totals: Dataset; locale: Locale }) {
  const whole = totals.observations.filter((one) => one.breakdown === noBreakdown);
  const values = new Map(whole.map((one) => [`${one.indicator} ${one.edition}`, one.value]));
  const count = (indicator: string, edition: string) => values.get(`${indicator} ${edition}`) ?? null;
  const wrong = indicators.flatMap((indicator) => {
    const editions = new Set(whole.filter((one) => one.indicator === indicator.id).map((one) => one.edition));
    return indicator.unit === "count"
      ? [...editions].flatMap((edition) =>
          checkSums(indicator, edition, count).map((one) => ({ edition, indicator, ...one })),
        )
      : [];
  });
  if (wrong.length === 0) return null;
  const words = methodsWords[lang];
  return (
    <ul className="plain-list">
      {wrong.length > mostListed && <li>{words.newestOnly(wrong.length, mostListed)}</li>}
      {newestFirst(wrong, ({ edition }) => edition).map(
        ({ code, edition, indicator, detail: { total = "", sum = "", parts = "" } }) => {
          const where = exampleWords[lang].where(editionInSentence(edition, lang, era), indicator.name[lang]);
          return (
            <li key={`${code} ${indicator.id} ${edition}`}>
              {words.wrongSum(where, String(total), String(sum), String(parts).replaceAll("+", " + "))}
            </li>
          );
        },
      )}
    </ul>
  );
}

/**
 * @param doubtful shares that their counts may not give
 * @param totals counts of all respondents
 */
export function Contradictions({ doubtful, totals, locale }: { doubtful: Dataset; totals: Dataset; locale: Locale }) {
  const words = methodsWords[locale.lang];
  const all = disagreements(indicators, doubtful);
  const found = newestFirst(all, ({ observation }) => observation.edition).map((one) => row(one, locale));
  return (
    <>
      <p>{words.contradictionsLead}</p>
      <h3>{words.arithmetic}</h3>
      <p>{words.arithmeticLead}</p>
      {all.length > mostListed && <p>{words.newestOnly(all.length, mostListed)}</p>}
      {found.length > 0 ? (
        <TextTable
          caption={words.arithmetic}
          quiet
          columns={words.arithmeticColumns}
          rows={found}
          numeric={[3, 4, 5, 6]}
        />
      ) : (
        <p>{words.none}</p>
      )}
      <Sums totals={totals} locale={locale} />
      <Entries entries={totals.contradictions} detectable="arithmetic" locale={locale} />
      <h3>{words.reader}</h3>
      <p>{words.readerLead}</p>
      <Entries entries={totals.contradictions} detectable="reader" locale={locale} />
    </>
  );
}
