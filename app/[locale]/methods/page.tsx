// How the figures were collected, shown and computed, and what is missing or contradictory; from the data and the
// catalogue, so that it can't fall behind them.

import type { Metadata } from "next";
import type { ReactNode } from "react";
import { pageHref } from "../../../lib/address/page";
import { indicatorById, indicators } from "../../../lib/catalogue/indicators";
import { exampleWords } from "../../../lib/figure/method-explanations";
import { exampleIndicators } from "../../../lib/figure/worked-examples";
import type { Observation } from "../../../lib/observation";
import { roundShare } from "../../../lib/stats/round-half-up";
import { formatDate, formatNumber, typeset } from "../../../lib/words/numbers";
import { editionInSentence } from "../../../lib/words/reference-text";
import { loadNumbersOf, loadRemarkable } from "../../_server/load";
import type { Locale } from "../../_server/locale";
import { type LocaleParams, pageLocale } from "../../_server/page-locale";
import { DashboardPicture } from "../../_ui/figure/share-picture";
import { Contents } from "../../_ui/shell/contents";
import { PageShell } from "../../_ui/shell/page-shell";
import { type MethodSection, methodSections } from "./method-sections";
import { methodsWords } from "./methods-words";
import "../../_ui/styles/reference.css";
import { Contradictions } from "./contradictions";
import { AssignedYears, Breaks, Definitions, Marks, NotObtained, Qualifiers, SecondHand } from "./data-sections";
import { StatisticalMethods } from "./statistical-methods";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { lang } = await pageLocale(params);
  return { title: methodsWords[lang].title, description: methodsWords[lang].lead };
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

function RoundingExample({ observation, locale: { lang, era } }: { observation: Observation; locale: Locale }) {
  const { indicator, edition, itemLabel, count, base, decimals } = observation;
  if (count === null || base === null) return null;
  const name = indicatorById.get(indicator)?.name[lang] ?? indicator;
  return (
    <p>
      {methodsWords[lang].roundingExample(
        exampleWords[lang].where(
          editionInSentence(edition, lang, era),
          exampleWords[lang].subject(name, typeset(itemLabel[lang], lang)),
        ),
        formatNumber(count, 0),
        formatNumber(base, 0),
        formatNumber(Math.floor((100_000 * count) / base) / 1000, 3),
        formatNumber(roundShare(count, base, decimals), decimals),
      )}
    </p>
  );
}

export default async function MethodsPage({ params }: LocaleParams) {
  const locale = await pageLocale(params);
  const { lang, era } = locale;
  const words = methodsWords[lang];
  const { about, found } = await loadRemarkable();
  const { sources, version, updated } = about;
  const examples = await loadNumbersOf(exampleIndicators);
  const [rounded] = found.counted.observations;
  const stored = found.counts.reduce((sum, { count }) => sum + count, 0);

  const parts: Record<MethodSection, ReactNode> = {
    outline: (
      <>
        <dl className="terms">
          {words.outline.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={pageHref(locale, "/sources#editions")}>{words.outlineLink}</a>
        </p>
      </>
    ),
    collection: (
      <>
        <Paragraphs texts={words.collection} />
        <p>
          {words.collected(formatNumber(stored, 0), formatNumber(indicators.length, 0), formatNumber(sources.size, 0))}
        </p>
      </>
    ),
    marks: <Marks lang={lang} />,
    qualifiers: <Qualifiers counts={found.counts} lang={lang} />,
    definitions: <Definitions dataset={about} lang={lang} />,
    breaks: <Breaks dataset={about} locale={locale} />,
    years: <AssignedYears noted={found.noted} locale={locale} />,
    "second-hand": <SecondHand noted={found.noted} counts={found.counts} locale={locale} />,
    "not-obtained": <NotObtained dataset={about} locale={locale} />,
    contradictions: <Contradictions doubtful={found.doubtful} totals={found.totals} locale={locale} />,
    rounding: (
      <>
        <Paragraphs texts={words.rounding} />
        {rounded && <RoundingExample observation={rounded} locale={locale} />}
      </>
    ),
    statistics: <StatisticalMethods dataset={examples} locale={locale} />,
    never: (
      <>
        <p>{words.neverLead}</p>
        <ul className="plain-list">
          {words.never.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </>
    ),
    history: (
      <>
        <p>{updated === "" ? words.historyEmpty : words.history(formatDate(updated, lang, era), version)}</p>
        <p>{words.historyNote}</p>
      </>
    ),
  };

  return (
    <PageShell locale={locale} path="/methods">
      <DashboardPicture locale={locale} />
      <div className="reading">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <Contents label={words.contents} entries={methodSections.map((id) => ({ id, text: words.heading[id] }))} />
        {methodSections.map((id) => (
          <section key={id}>
            <h2 id={id}>{words.heading[id]}</h2>
            {parts[id]}
          </section>
        ))}
      </div>
    </PageShell>
  );
}
