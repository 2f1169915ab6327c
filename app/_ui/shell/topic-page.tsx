// A topic: its figures in reading order, each with its numbers, and a list of them to jump to.
import { atDay, type Days, dayQuery } from "../../../lib/address/as-of";
import { topics } from "../../../lib/catalogue/topics";
import type { TopicId } from "../../../lib/catalogue/types";
import { pageWords } from "../../../lib/words/page-words";
import { loadFigure } from "../../_server/load";
import type { Locale } from "../../_server/locale";
import { FigureCard, hasSomethingToShow } from "../figure/figure-card";
import { IntervalNote } from "../figure/interval-note";
import { NotObtainedList } from "../figure/not-obtained-list";
import { SharePicture } from "../figure/share-picture";
import { Contents } from "./contents";
import { PageShell } from "./page-shell";

export function topicOf(id: TopicId) {
  const topic = topics.find((one) => one.id === id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topic;
}

export async function TopicPage({ id, locale, days = { asOf: null } }: { id: TopicId; locale: Locale; days?: Days }) {
  const { lang } = locale;
  const topic = topicOf(id);
  const sections = await Promise.all(
    topic.sections.map(async (section) => ({
      id: section.id,
      heading: section.heading[lang],
      figures: (
        await Promise.all(section.indicators.map((indicator) => loadFigure(indicator, locale, dayQuery(days))))
      ).filter(hasSomethingToShow),
    })),
  ).then((all) => all.filter(({ figures }) => figures.length > 0));
  const first = sections[0]?.figures[0];
  return (
    <PageShell locale={locale} path={atDay(`/${id}`, days)}>
      {first && <SharePicture figure={first} />}
      <h1>{topic.name[lang]}</h1>
      <p className="lead">{topic.lead[lang]}</p>
      <Contents label={pageWords[lang].contents} entries={sections.map(({ id, heading }) => ({ id, text: heading }))} />
      {sections.map(({ id, heading, figures }) => (
        <section key={id} id={id} className="topic-section">
          <h2>{heading}</h2>
          {figures.map((figure) => (
            <FigureCard key={figure.indicator} figure={figure} />
          ))}
        </section>
      ))}
      <IntervalNote figures={sections.flatMap(({ figures }) => figures)} />
      <NotObtainedList topic={id} locale={locale} />
    </PageShell>
  );
}
