// What a search answers with: the figure that is meant, with its number; further figures with theirs; the rest by kind.
import { type SearchHit, search } from "../../lib/catalogue/search";
import type { Figure } from "../../lib/figure/figure";
import { itemNumber } from "../../lib/figure/item-number";
import type { SearchablePage } from "../../lib/figure/search-documents";
import { editionLabel } from "../../lib/words/edition-label";
import { loadFigure } from "./load";
import type { Locale } from "./locale";
import { loadSearchIndex } from "./search-index";

type FoundOption = { hit: SearchHit; value: string; period: string };

export type FoundFigure = {
  figure: Figure;
  /** The figure's own entry among the hits; null where only options or groups of it were found. */
  hit: SearchHit | null;
  /** Options and groups that were found, with their newest numbers; blank where there is none. */
  options: FoundOption[];
  /** 令和2年〜令和7年: from which edition to which it has numbers; empty where it has none. */
  years: string;
  /** A certain edition was asked for. */
  asked: boolean;
};

export type SearchAnswer = ReturnType<typeof search> & {
  figures: FoundFigure[];
  /** Hits of further figures, without their numbers. */
  more: SearchHit[];
  topics: SearchHit[];
  pages: SearchHit[];
  advice: SearchHit[];
  sources: SearchHit[];
};

/** More are seldom read, and each is computed: a further word narrows the search. */
const figuresWithNumbers = 10;
const optionsEach = 5;

async function foundFigure(hits: readonly SearchHit[], indicator: string, locale: Locale): Promise<FoundFigure> {
  const { lang, era } = locale;
  const own = hits.filter(({ about }) => about?.indicator === indicator);
  const hit = own.find(({ kind }) => kind === "indicator") ?? null;
  const { edition = null, editions = [] } = (hit ?? own[0])?.about ?? {};
  const figure = await loadFigure(indicator, locale, edition === null ? {} : { editions: edition });
  const label = (code: string | undefined) => (code ? editionLabel(code, lang, era).bracketed : "");
  const ends = [...new Set([label(editions[0]), label(editions.at(-1))])].filter(Boolean);
  const options = own
    .filter((one) => one !== hit)
    .slice(0, optionsEach)
    .map((one) => {
      const number = one.about?.item ? itemNumber(figure, one.about.item) : null;
      return { hit: one, value: number?.value ?? "", period: number?.period ?? "" };
    });
  return { figure, hit, options, asked: edition !== null, years: ends.join(lang === "ja" ? "〜" : " to ") };
}

/** @param pages what can be found beside figures, topics, advice and sources */
export async function answerSearch(
  query: string,
  locale: Locale,
  pages: readonly SearchablePage[],
): Promise<SearchAnswer> {
  const result = search(query, await loadSearchIndex(pages), locale.lang);
  const { hits } = result;
  const indicators = [...new Set(hits.flatMap(({ about }) => about?.indicator ?? []))];
  const shown = indicators.slice(0, figuresWithNumbers);
  const found = await Promise.all(shown.map((indicator) => foundFigure(hits, indicator, locale)));
  const ofKind = (kind: SearchHit["kind"]) => hits.filter((hit) => hit.kind === kind);
  return {
    ...result,
    figures: found.filter(({ figure }) => figure.categories.length > 0 || figure.lost !== null),
    more: hits.filter(({ kind, about }) => kind === "indicator" && about && !shown.includes(about.indicator)),
    topics: ofKind("topic"),
    pages: ofKind("page"),
    advice: ofKind("advice"),
    sources: ofKind("source"),
  };
}
