// The gallery of figures that papers are made of: each with its newest value, its years and a small picture's address,
// all of them by topic or those that a search finds, best first. Built once for a data version and a reader.
import { entryOf, smallPictureFile } from "../../lib/address/figure";
import { availableEditions } from "../../lib/address/state";
import { indicatorById } from "../../lib/catalogue/indicators";
import { search } from "../../lib/catalogue/search";
import { topics } from "../../lib/catalogue/topics";
import type { TopicId } from "../../lib/catalogue/types";
import { parseEdition } from "../../lib/edition";
import type { Figure } from "../../lib/figure/figure";
import type { SearchablePage } from "../../lib/figure/search-documents";
import { editionLabel } from "../../lib/words/edition-label";
import { dataVersion, loadFigure, loadNumbersOf } from "./load";
import type { Locale } from "./locale";
import { pastAfter } from "./overview";
import { loadSearchIndex } from "./search-index";

export type GalleryFigure = {
  indicator: string;
  topic: TopicId;
  /** Of past surveys only. */
  past: boolean;
  name: string;
  /** That goes on showing the newest, whichever that is then. */
  entry: string;
  /** With the editions of today. */
  pinned: string;
  /** The newest number, what of, and when; where there is no single number the finding stands in `label`. */
  newest: { value: string; label: string; period: string };
  /** 令和2年〜令和7年 */
  years: string;
  /** Address of a small still picture. */
  picture: string;
};

function galleryFigure(figure: Figure, topic: TopicId, editions: readonly string[]): Omit<GalleryFigure, "past"> {
  const { indicator, lang, era, name, headline, href } = figure;
  const label = (code: string | undefined) => (code ? editionLabel(code, lang, era).bracketed : "");
  const ends = [...new Set([label(editions[0]), label(editions.at(-1))])].filter(Boolean);
  const { number } = headline;
  return {
    indicator,
    topic,
    name,
    entry: indicator,
    pinned: entryOf(href),
    newest: number
      ? { value: number.value, label: number.label === name ? "" : number.label, period: number.period }
      : { value: "", label: headline.first === name ? "" : headline.first, period: "" },
    years: ends.join(lang === "ja" ? "〜" : " to "),
    picture: smallPictureFile({ indicator, reader: { lang, era } }),
  };
}

const lastYear = (editions: readonly string[]) => parseEdition(editions.at(-1) ?? "")?.western ?? 0;

/** What was built of one data version, by reader. */
let kept: { version: string; byReader: Map<string, readonly GalleryFigure[]> } = { version: "", byReader: new Map() };

/** Every figure with something to draw, in reading order. */
export async function loadGallery(locale: Locale): Promise<readonly GalleryFigure[]> {
  const { version } = await dataVersion();
  if (kept.version !== version) kept = { version, byReader: new Map() };
  const reader = `${locale.lang} ${locale.era}`;
  const known = kept.byReader.get(reader);
  if (known) return known;
  const ids = topics.flatMap(({ id: topic, sections }) =>
    sections.flatMap(({ indicators }) => indicators.map((id) => ({ topic, id }))),
  );
  const figures = await Promise.all(
    ids
      .filter(({ id }) => indicatorById.has(id))
      .map(async ({ topic, id }) => {
        const figure = await loadFigure(id, locale);
        const { observations } = await loadNumbersOf([id]);
        return { figure, topic, editions: availableEditions(observations, figure.state.breakdown) };
      }),
  );
  // What has no numbers makes no paper.
  const drawn = figures.filter(({ figure }) => figure.categories.length > 0);
  const newest = Math.max(0, ...drawn.map(({ editions }) => lastYear(editions)));
  const gallery = drawn.map(({ figure, topic, editions }) => ({
    ...galleryFigure(figure, topic, editions),
    past: newest - lastYear(editions) >= pastAfter,
  }));
  kept.byReader.set(reader, gallery);
  return gallery;
}

/**
 * Those of the gallery that a search finds, best first; all in reading order where nothing is asked.
 * @param pages that the site's search finds too: it is one index
 */
export async function searchGallery(
  gallery: readonly GalleryFigure[],
  query: string,
  { lang }: Locale,
  pages: readonly SearchablePage[],
): Promise<readonly GalleryFigure[]> {
  if (query === "") return gallery;
  const { hits } = search(query, await loadSearchIndex(pages), lang);
  const found = new Set(hits.flatMap(({ about }) => about?.indicator ?? []));
  return [...found].flatMap((id) => gallery.find(({ indicator }) => indicator === id) ?? []);
}
