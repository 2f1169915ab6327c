// Results of a search, rendered per request. The form is a plain GET form, so it works without JavaScript.

import type { Metadata } from "next";
import { pageHref, searchPath } from "../../../lib/address/page";
import { maximumQueryLength, type SearchHit, search } from "../../../lib/catalogue/search";
import { topics } from "../../../lib/catalogue/topics";
import type { Lang } from "../../../lib/localised";
import { typeset } from "../../../lib/words/numbers";
import { askedOrigin } from "../../_server/asked-origin";
import { pageLocale } from "../../_server/page-locale";
import { loadSearchIndex } from "../../_server/search-index";
import { DashboardPicture } from "../../_ui/figure/share-picture";
import { MarkedText } from "../../_ui/shell/marked-text";
import { PageShell } from "../../_ui/shell/page-shell";
import { searchWords } from "./search-words";
import "../../_ui/styles/reference.css";

/** More are seldom read; a further word narrows the search. */
const shownHits = 60;

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
  return { title: query === "" ? title : `${title}: ${query}`, description: hint, robots: { index: false } };
}

/** Hits in groups of one kind; the group of the best hit first. */
function grouped(hits: readonly SearchHit[]): { kind: SearchHit["kind"]; hits: SearchHit[] }[] {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

function Hit({ hit, lang }: { hit: SearchHit; lang: Lang }) {
  return (
    <li className="hit">
      <a href={pageHref(lang, hit.path)}>
        <MarkedText marked={hit.title} lang={lang} />
      </a>
      {hit.context !== "" && <p className="hit-context">{typeset(hit.context, lang)}</p>}
      {hit.excerpt && (
        <p className="hit-excerpt">
          <MarkedText marked={hit.excerpt} lang={lang} />
        </p>
      )}
    </li>
  );
}

function Nothing({ query, lang }: { query: string; lang: Lang }) {
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
            <a href={pageHref(lang, `/${topic.id}`)}>{topic.name[lang]}</a>
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
  const result = search(query, await loadSearchIndex(), lang);
  const shown = result.hits.slice(0, shownHits);
  return (
    <PageShell locale={locale} path={searchPath(query)}>
      <DashboardPicture locale={locale} origin={await askedOrigin()} />
      <div className="reading">
        <h1>{words.title}</h1>
        <form className="search-form" action={pageHref(lang, "/search")} method="get">
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
        {shown.length === 0 ? (
          <Nothing query={query} lang={lang} />
        ) : (
          <>
            <p className="found" role="status">
              {words.found(result.hits.length, query)}
            </p>
            {result.parted && <p>{words.splitInto(result.words.join(lang === "ja" ? "、" : ", "))}</p>}
            {shown.length < result.hits.length && <p>{words.shown(shown.length)}</p>}
            {grouped(shown).map(({ kind, hits }) => (
              <section key={kind}>
                <h2 id={`found-${kind}`}>{words.kind[kind]}</h2>
                <ol className="hits">
                  {hits.map((hit) => (
                    <Hit key={hit.path + hit.title.text} hit={hit} lang={lang} />
                  ))}
                </ol>
              </section>
            ))}
          </>
        )}
      </div>
    </PageShell>
  );
}
