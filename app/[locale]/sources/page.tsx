// Every source with the figures that stand on it, and every edition of the surveys.

import type { Metadata } from "next";
import { pageHref } from "../../../lib/address/page";
import { indicators } from "../../../lib/catalogue/indicators";
import { figureWords } from "../../../lib/figure/figure-words";
import { figuresBySource } from "../../../lib/figure/source-figures";
import { sourceKinds } from "../../../lib/observation";
import { sourcesWords } from "../../../lib/words/sources-words";
import { loadDatasetOf } from "../../_server/load";
import { type LocaleParams, pageLocale } from "../../_server/page-locale";
import { DashboardPicture } from "../../_ui/figure/share-picture";
import { Contents } from "../../_ui/shell/contents";
import { openDataWords } from "../../_ui/shell/open-data-words";
import { PageShell } from "../../_ui/shell/page-shell";
import "../../_ui/styles/reference.css";
import { EditionTables } from "./edition-tables";
import { SourceEntry } from "./source-entry";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { lang } = await pageLocale(params);
  return { title: sourcesWords[lang].title, description: sourcesWords[lang].lead };
}

export default async function SourcesPage({ params }: LocaleParams) {
  const locale = await pageLocale(params);
  const { lang } = locale;
  const words = sourcesWords[lang];
  const dataset = await loadDatasetOf([]);
  const { sources, editions } = dataset;
  const list = [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const figures = figuresBySource(indicators, dataset);
  const kinds = sourceKinds.map((kind) => ({ kind, count: list.filter((one) => one.kind === kind).length }));
  return (
    <PageShell locale={locale} path="/sources">
      <DashboardPicture locale={locale} />
      <div className="reading">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <Contents
          label={words.contents}
          entries={[
            { id: "list", text: words.sourcesHeading(list.length) },
            { id: "editions", text: words.editionsHeading },
          ]}
        />
        <p>{words.credit}</p>
        <p className="download-links">
          <a className="button" href="/data.zip">
            {openDataWords[lang].data.button}
          </a>
          <a className="button" href={pageHref(locale, "/open-data")}>
            {openDataWords[lang].title}
          </a>
        </p>
        <section>
          <h2 id="list">{words.sourcesHeading(list.length)}</h2>
          <p className="hint">{words.codes}</p>
          <ul className="kind-summary">
            {kinds.map(({ kind, count }) => (
              <li key={kind}>{words.kindSummary(figureWords[lang].sourceKind[kind], count)}</li>
            ))}
          </ul>
          <ol className="sources">
            {list.map((source) => (
              <SourceEntry
                key={source.id}
                source={source}
                figures={figures.get(source.id) ?? []}
                editions={editions.filter((one) => one.source === source.id && one.breakdown === "none")}
                locale={locale}
              />
            ))}
          </ol>
        </section>
        <EditionTables editions={editions} locale={locale} />
      </div>
    </PageShell>
  );
}
