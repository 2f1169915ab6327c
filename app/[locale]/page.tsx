// Overview: the leaflet's six panels at a glance, and what has been published since.
import { atDay, dayQuery } from "../../lib/address/as-of";
import { pageHref } from "../../lib/address/page";
import type { TopicId } from "../../lib/catalogue/types";
import { formatDate } from "../../lib/words/numbers";
import { pageWords } from "../../lib/words/page-words";
import { loadDataset, loadFigure } from "../_server/load";
import { newestFigures } from "../_server/newest-figures";
import { type LocaleParams, pageLocale } from "../_server/page-locale";
import { GlanceCard } from "../_ui/figure/glance-card";
import { IntervalNote } from "../_ui/figure/interval-note";
import { SharePicture } from "../_ui/figure/share-picture";
import { PageShell } from "../_ui/shell/page-shell";
import { topicOf } from "../_ui/shell/topic-page";
import { SinceTable } from "../_ui/tables/since-table";

export const revalidate = 5;
export const dynamicParams = false;

/** The panels of the leaflet, in its order. */
const panels = [
  { panel: "damage", indicator: "damage-experienced", topic: "damage" },
  { panel: "access", indicator: "remote-access-allowed", topic: "telework" },
  { panel: "telework", indicator: "telework-status", topic: "telework" },
  { panel: "routes", indicator: "ransomware-route", topic: "infection-routes" },
  { panel: "reporting", indicator: "report-destination", topic: "reporting" },
  { panel: "awareness", indicator: "report-awareness", topic: "reporting" },
] as const satisfies readonly { panel: string; indicator: string; topic: TopicId }[];

/** The leaflet's own year; what is newer stands under 「その後」. */
const leafletEdition = "R3";

export default async function OverviewPage({ params, asOf = null }: LocaleParams & { asOf?: string | null }) {
  const locale = await pageLocale(params);
  const { lang, era } = locale;
  const words = pageWords[lang];
  const { version, updated } = await loadDataset();
  const figures = await Promise.all(panels.map(({ indicator }) => loadFigure(indicator, locale, dayQuery(asOf))));
  const newest = await newestFigures(leafletEdition, locale, asOf);
  return (
    <PageShell locale={locale} path={atDay("/", asOf)}>
      {figures[0] && <SharePicture figure={figures[0]} />}
      <div className="overview-head">
        <h1>{words.panels}</h1>
        <p className="lead">{words.panelsLead}</p>
        <p className="data-version">
          {updated ? words.footer.data(version.slice(0, 12), formatDate(updated, lang, era)) : words.noData}
        </p>
      </div>
      <div className="glance">
        {panels.map(({ panel, topic }, index) => {
          const figure = figures[index];
          const link = { href: pageHref(lang, atDay(`/${topic}`, asOf)), name: topicOf(topic).name[lang] };
          return figure && <GlanceCard key={panel} figure={figure} panel={words.panelNames[panel]} topic={link} />;
        })}
      </div>
      <IntervalNote figures={figures} />
      {newest.length > 0 && (
        <section className="since" aria-labelledby="since">
          <h2 id="since">{words.since}</h2>
          <p className="lead">{words.sinceLead}</p>
          <SinceTable newest={newest} lang={lang} />
        </section>
      )}
    </PageShell>
  );
}
