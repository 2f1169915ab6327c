// The record as feeds: Atom (RFC 4287) and JSON Feed 1.1, an entry a publication, in sentences.
import type { Reader } from "../address/reader";
import type { Lang } from "../localised";
import { historyWords } from "./history-words";
import { figureSentence, type RunEntry } from "./run-entry";

export type Feed = {
  lang: Lang;
  /** Of the dashboard, as others know it. */
  title: string;
  author: string;
  /** Full addresses: of the page, of an entry in it, of the feed itself. */
  page: string;
  entryPage: (run: number) => string;
  self: string;
  entries: readonly RunEntry[];
};

/** That an entry tells of; the page has them all. */
const mostFigures = 12;

/** Where nothing was recorded a feed still has a day. */
const nothingAt = "1970-01-01T00:00:00Z";

/** XML 1.0 allows no control characters and no lone surrogates. */
function xml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[^\P{Cc}\n]|[\p{Cs}\ufffe\uffff]/gu, " ").replace(/[&<>"]/g, (one) => entities[one] ?? "");
}

/** The note, then a sentence a figure. */
function sentencesOf({ note, figures, more }: RunEntry, reader: Pick<Reader, "lang">): string[] {
  const told = figures.slice(0, mostFigures).map((one) => figureSentence(one, reader));
  const left = figures.length - told.length;
  const others = left > 0 ? historyWords[reader.lang].moreFigures(left) : "";
  return [note, ...told, others, more ? historyWords[reader.lang].manyMore : ""].filter(Boolean);
}

export function atomFeed(feed: Feed): string {
  const { lang, title, author, page, self, entries, entryPage } = feed;
  const lines = entries.map((one) => {
    const address = entryPage(one.run);
    const said = sentencesOf(one, feed).join("\n");
    return (
      `<entry><id>${xml(address)}</id><title>${xml(historyWords[lang].dated(one.day, one.heading))}</title>` +
      `<updated>${xml(one.at)}</updated><link rel="alternate" href="${xml(address)}"/>` +
      `<content type="text">${xml(said || one.heading)}</content></entry>`
    );
  });
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">` +
    `<id>${xml(page)}</id><title>${xml(title)}</title><updated>${xml(entries[0]?.at ?? nothingAt)}</updated>` +
    `<author><name>${xml(author)}</name></author>` +
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/><link rel="alternate" type="text/html" href="${xml(page)}"/>` +
    `${lines.map((line) => `\n${line}`).join("")}\n</feed>\n`
  );
}

export function jsonFeed(feed: Feed): object {
  const { lang, title, author, page, self, entries, entryPage } = feed;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: self,
    language: lang,
    authors: [{ name: author }],
    items: entries.map((one) => ({
      id: entryPage(one.run),
      url: entryPage(one.run),
      title: historyWords[lang].dated(one.day, one.heading),
      content_text: sentencesOf(one, feed).join("\n") || one.heading,
      date_published: one.at,
    })),
  };
}
