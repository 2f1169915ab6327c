// Search over topics, indicators, their options and groups, pages and sources, in both languages at once. Pure: documents
// in, ranked hits out. Words are looked for as spelled and by their reading (fold); several words must all be found.
import type { Lang, Localised } from "../localised";
import { langs } from "../localised";
import { type Folded, fold } from "./fold";
import type { Place } from "./prefectures";
import { editionOf } from "./query-years";
import { meantBy, readQuery, type Word } from "./search-query";
import { keyIndicators } from "./topics";
import type { TopicId } from "./types";

const searchKinds = ["topic", "indicator", "item", "segment", "page", "advice", "source"] as const;
type SearchKind = (typeof searchKinds)[number];

type SearchField = {
  text: Localised;
  /** How much a match here counts. */
  weight: number;
  /** False for words that only narrow a search (the indicator of an option, an edition): one word must match elsewhere. */
  own: boolean;
  /** A name that counts as a whole only: part of it is not what was meant. */
  whole?: true;
};

/** A page without its language. */
type Path =
  | "/"
  | `/${TopicId | "methods" | "sources" | "open-data" | "changes" | "papers"}`
  | `/papers/${"check" | "update" | "new" | "packs" | "leaflet" | "prefecture"}`
  | `/figures/${string}`
  | `/${"countermeasures" | "sources"}#${string}`;

/** Of a figure, an option or a group: which it is, and in which editions it has numbers, by time. */
type About = { indicator: string; item: string | null; editions: readonly string[] };

export type SearchDocument = {
  kind: SearchKind;
  path: Path;
  title: Localised;
  /** What it belongs to: the topic of an indicator, the indicator of an option, the publisher of a source. */
  context: Localised;
  fields: readonly SearchField[];
  about?: About;
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
  /** `edition`: the one that was asked for. */
  about: (About & { edition: string | null }) | null;
  score: number;
};

/** `parted`: nothing was found as written, so the words between particles were looked for. */
export type SearchResult = {
  words: readonly string[];
  hits: readonly SearchHit[];
  parted: boolean;
  /** The prefecture that was named. */
  place: Place | null;
};

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

type Match = { at: number; length: number; folded: Folded };

/** A term that officials use for a figure counts more than any text. */
const meaningWeight = 600;

/** A year narrows; it is never what a document is about. */
const yearWeight = 15;

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
  const { spelled, read } = field.folded[lang];
  if (field.whole) {
    if (spelled.text === "" || (spelled.text !== word.spelled && read.text !== word.read)) return null;
    const same = spelled.text === word.spelled ? spelled : read;
    return { at: 0, length: same.text.length, folded: same };
  }
  return find(spelled, word.spelled) ?? find(read, word.read);
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

/** What a word of the query is worth in a document; `own` where it says what the document is about. */
function worth(document: IndexedDocument, word: Word, lang: Lang, alone: boolean): { score: number; own: boolean } {
  // Beside others a term is one word among them.
  const share = alone ? 1 : 0.2;
  const place = document.kind === "indicator" && document.about ? meantBy(word).indexOf(document.about.indicator) : -1;
  let [score, own] = place < 0 ? [0, false] : [share * (meaningWeight - 100 * place), true];
  for (const field of document.fields) {
    for (const one of langs) {
      const found = match(field, one, word);
      if (!found) continue;
      score = Math.max(score, (field.whole ? share : 1) * quality(field, found, one === lang));
      own ||= field.own;
    }
  }
  if (score === 0 && word.year && editionOf(word.year, document.about?.editions ?? [])) score = yearWeight;
  return { score, own };
}

/** Alone, wishes (最新, 増加) and years ask for the key numbers, and a year for all that there is of it. */
function wished({ kind, about }: IndexedDocument, words: readonly Word[]): number {
  if (kind !== "indicator" || !about) return 0;
  const years = words.flatMap(({ year }) => year ?? []);
  if (!years.every((year) => editionOf(year, about.editions))) return 0;
  const place = (keyIndicators as readonly string[]).indexOf(about.indicator);
  return place >= 0 ? 1000 - place : years.length > 0 ? yearWeight : 0;
}

/** A text to be read: not a term, and not what only narrows, as a list of years. */
const isShown = ({ own, whole }: SearchField) => own && !whole;

function hit(document: IndexedDocument, words: readonly Word[], lang: Lang): SearchHit | null {
  const other = langs.find((one) => one !== lang) as Lang;
  const narrowing = words.filter(({ optional, year }) => !optional && !year).length;
  const narrow = narrowing > 0;
  const wish = narrow ? 0 : wished(document, words);
  let [score, own] = [wish, wish > 0];
  for (const word of words) {
    const one = worth(document, word, lang, narrowing <= 1);
    if (one.score === 0 && wish === 0 && !(narrow && word.optional)) return null;
    score += one.score;
    own ||= one.own && !(narrow && word.optional);
  }
  if (!own) return null;
  const [titleField, ...rest] = document.fields as [IndexedField, ...IndexedField[]];
  const title = marked(titleField, titleField.text[lang] === "" ? other : lang, words);
  const candidates = [
    ...rest.filter(isShown).map((field) => marked(field, lang, words)),
    ...document.fields.filter(isShown).map((field) => marked(field, other, words)),
  ].filter((one) => one.marks.length > 0 && one.text !== title.text);
  const excerpt = title.marks.length > 0 ? null : (candidates[0] ?? null);
  const { kind, path, about } = document;
  const asked = words.find(({ year }) => year)?.year;
  return {
    ...{ kind, path, title, excerpt, score },
    context: document.context[lang],
    about: about ? { ...about, edition: asked ? editionOf(asked, about.editions) : null } : null,
  };
}

function rank(words: readonly Word[], documents: readonly IndexedDocument[], lang: Lang): SearchHit[] {
  return documents
    .map((document) => hit(document, words, lang))
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score || searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind));
}

/**
 * Documents in which every word of the query is found, best first. The query is read up to 100 characters and 8 words.
 * Where nothing is found, the words between Japanese particles are looked for one by one, then those inside compounds.
 */
export function search(query: string, documents: readonly IndexedDocument[], lang: Lang): SearchResult {
  const { place, readings } = readQuery(query);
  let result: SearchResult = { words: [], hits: [], parted: false, place };
  for (const { how, words } of readings) {
    // What was typed stands beside what is one term: remote desktop, and remote with desktop elsewhere.
    if (result.hits.length > 0 && how === "parted") break;
    const have = new Set(result.hits.map(({ path, title }) => path + title.text));
    const more = rank(words, documents, lang).filter(({ path, title }) => !have.has(path + title.text));
    const texts = result.hits.length > 0 ? result.words : words.map(({ text }) => text);
    result = { words: texts, hits: [...result.hits, ...more], parted: how === "parted", place };
  }
  return result;
}
