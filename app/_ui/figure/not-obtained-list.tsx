// What could not be had of a topic's figures, once, at its end: what is missing, what is known, the form to fill it in.
import { templateFile } from "../../../lib/address/figure";
import { newTablePath, pageHref } from "../../../lib/address/page";
import type { Reader } from "../../../lib/address/reader";
import type { TopicId } from "../../../lib/catalogue/types";
import { notObtainedOf } from "../../../lib/figure/not-obtained";
import { pageWords } from "../../../lib/words/page-words";
import { loadNumbersOf } from "../../_server/load";
import type { Locale } from "../../_server/locale";
import { ReferenceText } from "../shell/reference-text";
import { IndicatorLink } from "./indicator-links";

/** The figures concerned, each with the form that takes its numbers. */
export function FiguresToFill({ ids, reader }: { ids: readonly string[]; reader: Reader }) {
  const { lang } = reader;
  return (
    <ul className="plain-list">
      {ids.map((indicator) => (
        <li key={indicator}>
          <IndicatorLink id={indicator} reader={reader} />{" "}
          <a href={templateFile({ indicator, lang })} download>
            {pageWords[lang].lostTemplate}
          </a>{" "}
          <a href={pageHref(reader, newTablePath({ indicator }))} data-live="">
            {pageWords[lang].lostType}
          </a>
        </li>
      ))}
    </ul>
  );
}

export async function NotObtainedList({ topic, locale }: { topic: TopicId; locale: Locale }) {
  const { lang } = locale;
  const words = pageWords[lang];
  const lines = notObtainedOf(topic, (await loadNumbersOf([])).notObtained);
  if (lines.length === 0) return null;
  return (
    <section className="topic-section not-obtained">
      <h2 id="not-obtained">{words.notObtained}</h2>
      <p>
        {words.notObtainedLead} <a href={pageHref(locale, "/methods#not-obtained")}>{words.notObtainedMore}</a>
      </p>
      <dl>
        {lines.map(({ number, subject, missing, picture, indicators }) => (
          <div key={number}>
            <dt>
              <ReferenceText text={subject[lang]} locale={locale} />
            </dt>
            <dd>
              <ReferenceText text={missing[lang]} locale={locale} />
              {picture && <p>{picture.known[lang]}</p>}
              <FiguresToFill ids={indicators} reader={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
