// Overview: where things stand in one sentence, four key numbers, what is new, and an answer to each topic's question.
import { atDay, type Days } from "../../lib/address/as-of";
import { newestPage } from "../../lib/address/figure";
import { pageHref } from "../../lib/address/page";
import type { Figure } from "../../lib/figure/figure";
import { editionLabel } from "../../lib/words/edition-label";
import { formatDate } from "../../lib/words/numbers";
import { pageWords } from "../../lib/words/page-words";
import { loadOverview } from "../_server/overview";
import { type LocaleParams, pageLocale } from "../_server/page-locale";
import { Picture } from "../_ui/chart/picture";
import { CertaintyChip } from "../_ui/figure/figure-head";
import { IntervalNote } from "../_ui/figure/interval-note";
import { KeyTile } from "../_ui/figure/key-tile";
import { LostNumbers } from "../_ui/figure/lost-numbers";
import { SharePicture } from "../_ui/figure/share-picture";
import { overviewWords } from "../_ui/shell/overview-words";
import { PageShell } from "../_ui/shell/page-shell";
import { SinceSeen } from "../_ui/shell/since-seen";
import { topicOf } from "../_ui/shell/topic-page";
import { unparted } from "../_ui/shell/unparted";
import { FigureTable } from "../_ui/tables/figure-table";
import { FreshTable } from "../_ui/tables/fresh-table";

/** The meeting of the prefecture at which the leaflet was handed out. */
const meetingDay = "2022-06-20";

export default async function OverviewPage({ params, days = { asOf: null } }: LocaleParams & { days?: Days }) {
  const locale = await pageLocale(params);
  const { lang, era } = locale;
  const words = overviewWords[lang];
  const { asOf } = days;
  const { lead, tiles, fresh, answers, past, coverage, lastPublished, version, updated } = await loadOverview(
    locale,
    days,
  );
  const label = (edition: string) => editionLabel(edition, lang, era).bracketed;
  return (
    <PageShell locale={locale} path={atDay("/", days)}>
      {lead && <SharePicture figure={lead} />}
      <div className="overview-head">
        <h1>{words.heading}</h1>
        <ul className="coverage">
          {coverage && <li>{words.coverage(label(coverage.from), label(coverage.to))}</li>}
          {lastPublished && <li>{words.published(formatDate(lastPublished, lang, era))}</li>}
          {asOf === null && (
            <li>
              <a href={pageHref(locale, atDay("/", { asOf: meetingDay }))}>{words.meeting}</a>
            </li>
          )}
        </ul>
      </div>
      {asOf === null && <SinceSeen locale={locale} />}
      {lead && (
        <p className="answer">
          <a href={newestPage(lead)}>{lead.title}</a>
        </p>
      )}
      <div className="key-tiles">
        {tiles.map((figure) => (
          <KeyTile key={figure.indicator} figure={figure} />
        ))}
      </div>
      <div className="overview-wide">
        {lead && lead.categories.length > 0 && (
          <div className="figure-card">
            <h2>{lead.name}</h2>
            <p className="figure-subtitle">{unparted(lead.subtitle)}</p>
            <Picture figure={lead} wide={720} />
            <Numbers figure={lead} />
            <p className="source-line">{lead.sourceLine}</p>
          </div>
        )}
        {fresh.length > 0 && (
          <section className="fresh" aria-labelledby="fresh">
            <h2 id="fresh">{words.freshHeading}</h2>
            <p className="lead">{words.freshLead}</p>
            <FreshTable fresh={fresh} lang={lang} era={era} />
          </section>
        )}
      </div>
      <div className="answers">
        <h2>{asOf === null ? words.answersHeading : words.panelsHeading}</h2>
        {answers.map(({ topic, question, figure }) => (
          <section key={figure.indicator} className="answer-strip" aria-labelledby={`question-${figure.indicator}`}>
            <div>
              <h3 id={`question-${figure.indicator}`}>{question[lang]}</h3>
              <p className="answer-line">
                <a href={newestPage(figure)}>{figure.headline.first}</a>
              </p>
              {figure.headline.second && <p className="answer-second">{figure.headline.second}</p>}
              <CertaintyChip figure={figure} />
              <p>
                <a href={pageHref(locale, atDay(`/${topic}`, days))}>{words.toTopic(topicOf(topic).name[lang])}</a>
              </p>
            </div>
            {figure.categories.length > 0 ? (
              <div>
                <Picture figure={figure} />
                <Numbers figure={figure} />
              </div>
            ) : (
              <LostNumbers figure={figure} reader={locale} />
            )}
          </section>
        ))}
      </div>
      <IntervalNote figures={answers.map(({ figure }) => figure)} />
      {past.length > 0 && (
        <section className="past" aria-labelledby="past">
          <h2 id="past">{words.pastHeading}</h2>
          <p className="lead">{words.pastLead}</p>
          <ul>
            {past.map((figure) => (
              <li key={figure.indicator}>
                <a href={newestPage(figure)}>{figure.name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="data-version">
        {updated
          ? pageWords[lang].footer.data(version.slice(0, 12), formatDate(updated, lang, era))
          : pageWords[lang].noData}
      </p>
    </PageShell>
  );
}

/** The same numbers as a table, folded. */
function Numbers({ figure }: { figure: Figure }) {
  return (
    <details className="figure-table">
      <summary>{pageWords[figure.lang].table}</summary>
      <FigureTable figure={figure} />
    </details>
  );
}
