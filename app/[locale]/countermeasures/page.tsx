// What to do: the advice of the leaflets and notices, beside the figures on the same matter. Advice for medical
// institutions is a section of its own.

import type { Metadata } from "next";
import { atDay, type Days, dayQuery } from "../../../lib/address/as-of";
import { advice, adviceLinks, adviceNotes } from "../../../lib/catalogue/advice";
import { indicatorById } from "../../../lib/catalogue/indicators";
import { medicalAdvice } from "../../../lib/catalogue/medical-advice";
import { topics } from "../../../lib/catalogue/topics";
import type { Figure } from "../../../lib/figure/figure";
import { loadFigure } from "../../_server/load";
import { type LocaleParams, pageLocale } from "../../_server/page-locale";
import { FigureCard, hasSomethingToShow } from "../../_ui/figure/figure-card";
import { IntervalNote } from "../../_ui/figure/interval-note";
import { NotObtainedList } from "../../_ui/figure/not-obtained-list";
import { SharePicture } from "../../_ui/figure/share-picture";
import { Contents } from "../../_ui/shell/contents";
import { PageShell } from "../../_ui/shell/page-shell";
import { countermeasuresWords } from "./countermeasures-words";
import "../../_ui/styles/reference.css";
import { AdviceBlock } from "./advice-block";
import { AdviceSources } from "./advice-sources";

const topic = topics.find((one) => one.id === "countermeasures");

/** Shown in full beside the advice: the topic's own figures and external access. Others are links. */
function hasCard(id: string): boolean {
  return indicatorById.get(id)?.topic === "countermeasures" || id === "remote-access-allowed";
}

/** Which figures stand beside which advice; each figure once on the page. */
function placeFigures(): Map<string, readonly string[]> {
  const placed = new Set<string>();
  return new Map(
    advice.map(({ id, relatedIndicators }) => {
      const own = relatedIndicators.filter((one) => hasCard(one) && !placed.has(one));
      for (const one of own) placed.add(one);
      return [id, own];
    }),
  );
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { lang } = await pageLocale(params);
  return topic ? { title: topic.name[lang], description: topic.lead[lang] } : {};
}

export default async function CountermeasuresPage({ params, days = { asOf: null } }: LocaleParams & { days?: Days }) {
  const locale = await pageLocale(params);
  const { lang } = locale;
  const words = countermeasuresWords[lang];
  const placed = placeFigures();
  const beside = [...placed.values()].flat();
  const others = (topic?.sections ?? []).flatMap((one) => one.indicators).filter((id) => !beside.includes(id));
  const all = await Promise.all([...beside, ...others].map((id) => loadFigure(id, locale, dayQuery(days))));
  const loaded = all.filter(hasSomethingToShow);
  const figures = new Map<string, Figure>(loaded.map((figure) => [figure.indicator, figure]));
  const cards = (ids: readonly string[]) =>
    ids
      .map((id) => figures.get(id))
      .flatMap((figure) => (figure ? [<FigureCard key={figure.indicator} figure={figure} />] : []));

  return (
    <PageShell locale={locale} path={atDay("/countermeasures", days)}>
      {loaded[0] && <SharePicture figure={loaded[0]} />}
      <div className="reading advice-page">
        <h1>{topic?.name[lang]}</h1>
        <p>{topic?.lead[lang]}</p>
        <Contents
          label={words.contents}
          entries={[
            ...advice.map(({ id, heading }) => ({ id, text: heading[lang] })),
            { id: "medical", text: words.medical },
            ...(others.length > 0 ? [{ id: "others", text: words.others }] : []),
            { id: "links", text: words.links },
            { id: "advice-sources", text: words.sources },
          ]}
        />
        <p className="hint">{adviceNotes.quoted[lang]}</p>
        {advice.map((section) => (
          <section key={section.id} className="beside">
            <h2 id={section.id}>{section.heading[lang]}</h2>
            <AdviceBlock
              section={section}
              links={section.relatedIndicators.filter((id) => !placed.get(section.id)?.includes(id))}
              locale={locale}
            />
            <div className="beside-figures">{cards(placed.get(section.id) ?? [])}</div>
          </section>
        ))}
        <section>
          <h2 id="medical">{words.medical}</h2>
          <p>{words.medicalLead}</p>
          {medicalAdvice.map((section) => (
            <section key={section.id}>
              <h3 id={section.id}>{section.heading[lang]}</h3>
              <AdviceBlock section={section} links={section.relatedIndicators} locale={locale} />
            </section>
          ))}
        </section>
        {others.length > 0 && (
          <section>
            <h2 id="others">{words.others}</h2>
            {cards(others)}
          </section>
        )}
        <NotObtainedList topic="countermeasures" locale={locale} />
        <IntervalNote figures={loaded} />
        <section>
          <h2 id="links">{words.links}</h2>
          <p className="hint">{adviceNotes.links[lang]}</p>
          <ul className="plain-list">
            {adviceLinks.map(({ label, url, printed }) => (
              <li key={url}>
                {label[lang]}
                <br />
                <a href={url} rel="noreferrer external">
                  {url}
                </a>
                <p className="hint">{words.printed(printed[lang])}</p>
              </li>
            ))}
          </ul>
        </section>
        <AdviceSources lang={lang} />
      </div>
    </PageShell>
  );
}
