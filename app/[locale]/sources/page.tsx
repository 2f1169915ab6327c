// Every source with the figures that stand on it, and every edition of the surveys.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { indicators } from "../../../lib/catalogue/indicators";
import { figuresBySource } from "../../../lib/figure/source-figures";
import { figureWords } from "../../../lib/i18n/figure-words";
import { sourcesWords } from "../../../lib/i18n/sources-words";
import { sourceKinds } from "../../../lib/observation";
import { loadDataset } from "../../_server/load";
import { locales, parseLocale } from "../../_server/locale";
import { Contents } from "../../_ui/contents";
import "../../_ui/reference.css";
import { EditionTables } from "./edition-tables";
import { SourceEntry } from "./source-entry";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 5;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale);
  return locale ? { title: sourcesWords[locale.lang].title, description: sourcesWords[locale.lang].lead } : {};
}

export default async function SourcesPage({ params }: Props) {
  const locale = parseLocale((await params).locale);
  if (!locale) notFound();
  const { lang } = locale;
  const words = sourcesWords[lang];
  const { observations, sources, editions } = await loadDataset();
  const list = [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const figures = figuresBySource(indicators, observations);
  const kinds = sourceKinds.map((kind) => ({ kind, count: list.filter((one) => one.kind === kind).length }));
  return (
    <div className="reference-page">
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
      <section aria-labelledby="list">
        <h2 id="list">{words.sourcesHeading(list.length)}</h2>
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
  );
}
