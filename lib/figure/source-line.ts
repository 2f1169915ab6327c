// The credit under a figure, computed from its observations; nobody types it.
import { compareEditions } from "../edition";
import type { Lang } from "../localised";
import type { Observation, Source } from "../observation";
import { typeset } from "../words/numbers";
import type { Figure } from "./figure";
import { figureWords } from "./figure-words";

/** Titles that were not seen are described, not quoted: `(記事名は見えた範囲に記載なし)…`. */
const unseenTitle = /^[（(](?:記事名は見えた範囲に記載なし|題名は見えた範囲の外|title not seen)[）)]\s*/;

/** A publisher that was not seen, with what is known of it. */
const unseenPublisher = /^[（(]発行元は見えた範囲に記載なし。(.*)[）)]$/;

/** A source as it is named in a credit: 「報告書名」（警察庁）. */
export function sourceName(source: Source, lang: Lang): string {
  const words = figureWords[lang];
  const title = typeset(source.title[lang] || source.title.ja || source.title.en, lang);
  const publisher = typeset(source.publisher[lang] || source.publisher.ja, lang).replace(
    unseenPublisher,
    "$1。発行元の記載なし",
  );
  const named = unseenTitle.test(title) ? title.replace(unseenTitle, "") : words.quote(title);
  return `${named}${words.brackets(publisher)}`;
}

/** Sources of the observations, those of the earliest edition first, each with the places cited. */
export function sourcesOf(
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
  lang: Lang,
): Figure["sources"] {
  const sorted = [...observations].sort((a, b) => compareEditions(a.edition, b.edition));
  const ids = [...new Set(sorted.map((one) => one.source))];
  return ids.flatMap((id) => {
    const source = sources.get(id);
    if (!source) return [];
    const locators = [...new Set(sorted.filter((one) => one.source === id).map((one) => one.locator))];
    return {
      id,
      text: sourceName(source, lang),
      url: source.originalUrl || source.seenUrl,
      published: source.published,
      locators: locators.filter(Boolean).map((one) => typeset(one, lang)),
    };
  });
}

/** The sources that a credit names: of more than two the first and the last, and how many others there are. */
export function namedSources(list: Figure["sources"], lang: Lang): string[] {
  const named = list.length > 2 ? [list[0], list.at(-1)] : list;
  const more = list.length - named.length;
  return [...named.flatMap((one) => one?.text ?? []), ...(more > 0 ? [figureWords[lang].others(more)] : [])];
}

/** `出典：「…」（警察庁）（URL）を加工して作成` in pieces; a single source has its address. */
export function creditPieces(list: Figure["sources"], lang: Lang): Figure["credit"] {
  const words = figureWords[lang];
  if (list.length === 0) return [];
  const url = list.length === 1 ? (list[0]?.url ?? "") : "";
  const [before, after] = words.credit(words.join(namedSources(list, lang)), url !== "");
  const pieces =
    url === ""
      ? [{ text: before + after, url }]
      : [before, url, after].map((text) => ({ text, url: text === url ? url : "" }));
  return pieces.filter(({ text }) => text !== "");
}

/** What stands in the brackets at the end of a source's name: who published it; empty where it has none. */
function publisherIn(name: string): string {
  let depth = 0;
  for (let at = name.length - 1; at >= 0; at--) {
    if ("）)".includes(name[at] ?? "")) depth += 1;
    if ("（(".includes(name[at] ?? "") && --depth === 0) {
      return name.slice(at + 1, -1);
    }
  }
  return "";
}

/**
 * Credits without an address, fullest first, for where there is one line: all sources that a credit names; the newest with
 * its title cut to `letters`; its publisher alone, with the number of the others.
 */
export function shortCredits(
  { sources, lang }: Pick<Figure, "sources" | "lang">,
  letters: readonly number[],
): string[] {
  const last = sources.at(-1);
  if (!last) return [];
  const words = figureWords[lang];
  const more = sources.length > 1 ? [words.others(sources.length - 1)] : [];
  const cut = (most: number) =>
    last.text.replace(/^([「“])([^」”]*)(?=[」”])/, (whole, open: string, title: string) =>
      [...title].length > most ? `${open}${[...title].slice(0, most).join("").trimEnd()}…` : whole,
    );
  const named = [
    namedSources(sources, lang),
    ...[Number.POSITIVE_INFINITY, ...letters].map((most) => [cut(most), ...more]),
  ].map((one) => words.credit(words.join(one), false).join(""));
  const publisher = publisherIn(last.text);
  // Behind the publisher of a copy stands, in brackets again, what it is a copy of.
  const publishers = [publisher, publisher.replace(/[（(].*$/, "").trim()].filter(Boolean);
  return [...new Set([...named, ...publishers.map((one) => words.creditOf(words.join([one, ...more])))])];
}

/** The whole credit as one line. */
export function sourceLine(list: Figure["sources"], lang: Lang): string {
  return creditPieces(list, lang)
    .map(({ text }) => text)
    .join("");
}
