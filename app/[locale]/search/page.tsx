// Results of a search, rendered per request. The form is a plain GET form, so it works without JavaScript.

import type { Metadata } from "next";
import { pageHref, searchPath } from "../../../lib/address/page";
import { maximumQueryLength } from "../../../lib/catalogue/search-query";
import { topics } from "../../../lib/catalogue/topics";
import { colon, comma } from "../../../lib/words/marks";
import { askedOrigin } from "../../_server/asked-origin";
import type { Locale } from "../../_server/locale";
import { pageLocale } from "../../_server/page-locale";
import { answerSearch } from "../../_server/search-answer";
import { DashboardPicture } from "../../_ui/figure/share-picture";
import { PageShell } from "../../_ui/shell/page-shell";
import { PlaceAnswer } from "./place-answer";
import { searchPages } from "./search-pages";
import { SearchResults } from "./search-results";
import { searchWords } from "./search-words";
import "../../_ui/styles/reference.css";
import "./search.css";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function readQuery(searchParams: Props["searchParams"]): Promise<string> {
  const { q } = await searchParams;
  const words = ((Array.isArray(q) ? q[0] : q) ?? "").trim();
  return [...words].slice(0, maximumQueryLength).join("");
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await pageLocale(params);
  const query = await readQuery(searchParams);
  const { title, hint } = searchWords[lang];
  return { title: query === "" ? title : title + colon[lang] + query, description: hint, robots: { index: false } };
}

function Nothing({ query, locale }: { query: string; locale: Locale }) {
  const { lang } = locale;
  const words = searchWords[lang];
  return (
    <section>
      <h2 id="nothing">{query === "" ? words.topics : words.nothing(query)}</h2>
      {query !== "" && (
        <ul className="plain-list">
          {words.advice.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <ul className="topic-list">
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={pageHref(locale, `/${topic.id}`)}>{topic.name[lang]}</a>
            <p>{topic.lead[lang]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { lang } = locale;
  const words = searchWords[lang];
  const query = await readQuery(searchParams);
  const answer = await answerSearch(query, locale, searchPages);
  return (
    <PageShell locale={locale} path={searchPath(query)}>
      <DashboardPicture locale={locale} origin={await askedOrigin()} />
      <div className="reading">
        <h1>{words.title}</h1>
        <form className="search-form" action={pageHref(locale, "/search")} method="get">
          <label htmlFor="search-words">{words.label}</label>
          <div className="search-line">
            <input
              id="search-words"
              type="search"
              name="q"
              defaultValue={query}
              maxLength={maximumQueryLength}
              aria-describedby="search-hint"
              autoComplete="off"
            />
            <button type="submit">{words.button}</button>
          </div>
          <p id="search-hint" className="hint">
            {words.hint}
          </p>
        </form>
        {answer.place && <PlaceAnswer place={answer.place} locale={locale} />}
        {answer.hits.length > 0 ? (
          <>
            <p className="found" role="status">
              {words.found(answer.hits.length, query)}
            </p>
            {answer.parted && <p>{words.splitInto(answer.words.join(comma[lang]))}</p>}
            <SearchResults answer={answer} reader={locale} />
          </>
        ) : (
          !answer.place && <Nothing query={query} locale={locale} />
        )}
      </div>
    </PageShell>
  );
}
