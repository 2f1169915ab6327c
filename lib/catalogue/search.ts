// Search over topics, indicators, their options and groups, and sources, in both languages at once. Pure: documents in,
// ranked hits out. Words are looked for as spelled and by their reading (fold); several words must all be found.
import type { Lang, Localised } from "../localised";
import { langs } from "../localised";
import { type Folded, fold } from "./fold";
import type { TopicId } from "./types";

const searchKinds = ["topic", "indicator", "item", "segment", "advice", "source"] as const;
export type SearchKind = (typeof searchKinds)[number];

type SearchField = {
  text: Localised;
  /** How much a match here counts. */
  weight: number;
  /** False for words that only narrow a search (the indicator of an option, an edition): one word must match elsewhere. */
  own: boolean;
};

/** A page without its language. */
type Path = "/" | `/${TopicId}` | `/figures/${string}` | `/${"countermeasures" | "sources"}#${string}`;

export type SearchDocument = {
  kind: SearchKind;
  path: Path;
  title: Localised;
  /** What it belongs to: the topic of an indicator, the indicator of an option, the publisher of a source. */
  context: Localised;
  fields: readonly SearchField[];
};

type IndexedField = SearchField & { folded: Localised<ReturnType<typeof fold>> };
export type IndexedDocument = Omit<SearchDocument, "fields"> & { fields: readonly IndexedField[] };

/** A text with the ranges that matched. `lang` is its own language, which may not be the reader's. */
export type Marked = { text: string; lang: Lang; marks: readonly (readonly [from: number, to: number])[] };

export type SearchHit = {
  kind: SearchKind;
  path: Path;
  title: Marked;
  context: string;
  /** The matching text where the title is not it; null where the title says all. */
  excerpt: Marked | null;
  score: number;
};

/** `parted`: nothing was found as written, so the words between particles were looked for. */
export type SearchResult = { words: readonly string[]; hits: readonly SearchHit[]; parted: boolean };

export const maximumQueryLength = 100;
const maximumWords = 8;
const stopWords = new Set(["a", "an", "the", "of", "and", "in", "to", "for", "on", "by", "is"]);

/** Folds every text once; keep the result for as long as the documents last. */
export function indexDocuments(documents: readonly SearchDocument[]): IndexedDocument[] {
  return documents.map((document) => ({
    ...document,
    fields: [{ text: document.title, weight: 100, own: true }, ...document.fields].map((field) => ({
      ...field,
      folded: { ja: fold(field.text.ja), en: fold(field.text.en) },
    })),
  }));
}

type Word = { spelled: string; read: string };
type Match = { at: number; length: number; folded: Folded };

function find(folded: Folded, word: string): Match | null {
  if (word === "") return null;
  // Latin words match from their beginning only: "it" is not found in "security".
  const latin = /^[a-z0-9]/.test(word);
  for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
    if (!latin || folded.starts.has(at)) return { at, length: word.length, folded };
  }
  return null;
}

function match(field: IndexedField, lang: Lang, word: Word): Match | null {
  return find(field.folded[lang].spelled, word.spelled) ?? find(field.folded[lang].read, word.read);
}

function quality(field: IndexedField, found: Match, own: boolean): number {
  const place = found.length === found.folded.text.length ? 1.5 : found.at === 0 ? 1.2 : 1;
  return field.weight * place * (own ? 1 : 0.7);
}

function marked(field: IndexedField, lang: Lang, words: readonly Word[]): Marked {
  const ranges = words
    .map((word) => match(field, lang, word))
    .filter((found) => found !== null)
    .map(({ folded, at, length }) => [folded.from[at] as number, folded.to[at + length - 1] as number] as const)
    .sort((a, b) => a[0] - b[0]);
  const marks: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = marks.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else marks.push([from, to]);
  }
  return { text: field.text[lang], lang, marks };
}

function hit(document: IndexedDocument, words: readonly Word[], lang: Lang): SearchHit | null {
  const other = langs.find((one) => one !== lang) as Lang;
  let score = 0;
  let own = false;
  for (const word of words) {
    let best = 0;
    for (const field of document.fields) {
      for (const one of [lang, other]) {
        const found = match(field, one, word);
        if (!found) continue;
        best = Math.max(best, quality(field, found, one === lang));
        own ||= field.own;
      }
    }
    if (best === 0) return null;
    score += best;
  }
  if (!own) return null;
  const [titleField, ...rest] = document.fields as [IndexedField, ...IndexedField[]];
  const title = marked(titleField, titleField.text[lang] === "" ? other : lang, words);
  const candidates = [
    ...rest.map((field) => marked(field, lang, words)),
    ...document.fields.map((field) => marked(field, other, words)),
  ].filter((one) => one.marks.length > 0 && one.text !== title.text);
  const excerpt = title.marks.length > 0 ? null : (candidates[0] ?? null);
  return { kind: document.kind, path: document.path, title, context: document.context[lang], excerpt, score };
}

function toWord(text: string): Word {
  const { spelled, read } = fold(text);
  // A plural finds its singular: "backups", "companies" stays as it is.
  const plural = /^[a-z]{4,}[^s]s$/.test(spelled.text);
  return plural
    ? { spelled: spelled.text.slice(0, -1), read: fold(text.replace(/s$/i, "")).read.text }
    : { spelled: spelled.text, read: read.text };
}

function rank(parts: readonly string[], documents: readonly IndexedDocument[], lang: Lang): SearchHit[] {
  const words = parts.map(toWord).filter((word) => word.spelled !== "");
  if (words.length === 0) return [];
  return documents
    .map((document) => hit(document, words, lang))
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score || searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind));
}

/** A particle between two words, as in VPNの感染経路. */
const particle = /(?<=[^ぁ-ん\s])(?:の|と|や|は|が|を|に|で|から|における|による)(?=[^ぁ-ん\s])/g;

/**
 * Documents in which every word of the query is found, best first. The query is read up to 100 characters and 8 words.
 * Where nothing is found, the words between Japanese particles are looked for one by one.
 */
export function search(query: string, documents: readonly IndexedDocument[], lang: Lang): SearchResult {
  const words = query
    .slice(0, maximumQueryLength)
    .split(/[\s、,，]+/)
    .filter((word) => word !== "");
  const meant = words.filter((word) => !stopWords.has(word.toLowerCase()));
  const used = (meant.length > 0 ? meant : words).slice(0, maximumWords);
  const hits = rank(used, documents, lang);
  if (hits.length > 0) return { words: used, hits, parted: false };
  const parts = used.flatMap((word) => word.split(particle)).slice(0, maximumWords);
  const parted = parts.length > used.length;
  return parted ? { words: parts, hits: rank(parts, documents, lang), parted } : { words: used, hits, parted };
}
