// How a report's list of references names a figure: every source with its address and the day it was published, and
// where the figure itself was seen.
import type { Figure } from "../figure/figure";
import { formatDate } from "../words/numbers";
import { pageWords } from "../words/page-words";
import { downloadWords } from "./download-words";

/**
 * One paragraph in the figure's language.
 * @param origin of the dashboard, `https://survey.example.jp`; null on a page that is made before it is known
 */
export function citation({ name, subtitle, sources, updated, href, lang, era }: Figure, origin: string | null): string {
  const words = downloadWords[lang];
  const day = (iso: string) => formatDate(iso, lang, era);
  return words.cite({
    name,
    subtitle,
    sources: sources.map(({ text, url, published }) => words.citeSource({ text, url, published: day(published) })),
    product: pageWords[lang].product,
    address: origin === null ? "" : origin + href,
    updated: day(updated),
  });
}
