// What was published when, the newest first: of all figures, or of one; a page of it at a time.
import type { Metadata } from "next";
import { changesPath, feedForms, feedNames, feedPath, readChanges } from "../../../lib/address/changes";
import { figurePath } from "../../../lib/address/figure";
import { pageHref } from "../../../lib/address/page";
import { pairsOf } from "../../../lib/address/query";
import { indicatorById } from "../../../lib/catalogue/indicators";
import { historyWords } from "../../../lib/history/history-words";
import { colon } from "../../../lib/words/marks";
import { askedOrigin } from "../../_server/asked-origin";
import { pageLocale } from "../../_server/page-locale";
import { loadChanges, mostLines, mostRuns } from "../../_server/published";
import { DashboardPicture } from "../../_ui/figure/share-picture";
import { PageShell } from "../../_ui/shell/page-shell";
import "../../_ui/styles/reference.css";
import { RunSection } from "./run-section";
import "./changes.css";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await pageLocale(params);
  return { title: historyWords[lang].title, description: historyWords[lang].lead };
}

export default async function ChangesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { lang } = locale;
  const words = historyWords[lang];
  const read = readChanges(pairsOf(await searchParams));
  const indicator = read.figure === null ? undefined : indicatorById.get(read.figure);
  const asked = { figure: indicator?.id ?? null, before: read.before };
  const lines = indicator ? mostLines.figure : mostLines.page;
  const { entries, older } = await loadChanges(asked, locale, { runs: mostRuns.page, lines });
  return (
    <PageShell locale={locale} path={changesPath(asked)}>
      <DashboardPicture locale={locale} origin={await askedOrigin()} />
      <div className="reading changes">
        <h1>{indicator ? words.title + colon[lang] + indicator.name[lang] : words.title}</h1>
        <p>{indicator ? words.leadOf(indicator.name[lang]) : words.lead}</p>
        <ul className="changes-links">
          {indicator && (
            <li>
              <a href={pageHref(locale, figurePath({ indicator: indicator.id, state: [] }))}>{indicator.name[lang]}</a>
            </li>
          )}
          {indicator && (
            <li>
              <a href={pageHref(locale, changesPath())}>{words.all}</a>
            </li>
          )}
          <li data-live="">
            {words.feeds}
            {feedForms.map((form) => (
              <a key={form} href={feedPath(form, lang)}>
                {feedNames[form]}
              </a>
            ))}
          </li>
        </ul>
        {entries.length === 0 && <p>{words.nothing}</p>}
        {entries.map((entry) => (
          <RunSection key={entry.run} entry={entry} locale={locale} figure={asked.figure} />
        ))}
        <p className="changes-pages" data-live="">
          {asked.before !== null && (
            <a href={pageHref(locale, changesPath({ figure: asked.figure }))}>{words.newest}</a>
          )}
          {older !== null && (
            <a rel="next" href={pageHref(locale, changesPath({ figure: asked.figure, before: older }))}>
              {words.older}
            </a>
          )}
        </p>
      </div>
    </PageShell>
  );
}
