// What a reader typed, read: its words, the years and the prefecture that it names. Particles part a Japanese sentence,
// known words a compound; words that only say what of a number is wanted (最新, 増加, trend) are wishes, not conditions.
import { fold } from "./fold";
import { generalPattern, generalWords, meanings } from "./meanings";
import { type Place, placeIn, placeOfWord } from "./prefectures";
import { type AskedYear, yearsIn } from "./query-years";

/** `optional`: its absence from a document excludes nothing. */
export type Word = { text: string; spelled: string; read: string; year: AskedYear | null; optional: boolean };

export const maximumQueryLength = 100;
const maximumWords = 8;
const stopWords = new Set(
  "a an the of and or in to for on by is are was were be been being at from with that this it its as do does did how many much what which who there about going get per between than against".split(
    " ",
  ),
);

const folded = (text: string) => fold(text).read.text;
const general = new Set(generalWords.map(folded));
const phrases = new Map<string, string[]>();
for (const { ids, ja, en } of meanings)
  for (const word of [...ja, ...en].map(folded)) phrases.set(word, [...(phrases.get(word) ?? []), ...ids]);
/** Every word that is known, for compounds; one letter says too little. */
const known = new Set(
  [...meanings.flatMap(({ ja, en }) => [...ja, ...en]), ...generalWords]
    .flatMap((word) => [fold(word).spelled.text, folded(word)])
    .filter((one) => one.length > 1),
);
const longestKnown = Math.max(...[...known].map((one) => one.length));

const isGeneral = (text: string) => general.has(folded(text)) || generalPattern.test(text);

/** Figures that answer a term, best first; none for a word that is no term. */
export function meantBy({ read }: Word): readonly string[] {
  return phrases.get(read) ?? [];
}

function toWord(text: string): Word {
  const { spelled, read } = fold(text);
  const optional = isGeneral(text) || placeOfWord(text) !== null;
  // A plural finds its singular: "backups", "companies" stays as it is.
  const plural = /^[a-z]{4,}[^s]s$/.test(spelled.text) && !phrases.has(read.text);
  return plural
    ? {
        text,
        spelled: spelled.text.slice(0, -1),
        read: fold(text.replace(/s$/i, "")).read.text,
        year: null,
        optional,
      }
    : { text, spelled: spelled.text, read: read.text, year: null, optional };
}

/** Words that are one term together: small companies, リモート デスクトップ. */
function joined(tokens: readonly string[]): string[] {
  const result: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = [4, 3, 2].find((most) => {
      const some = tokens.slice(at, at + most);
      return some.length === most && phrases.has(folded(some.join(" ")));
    });
    result.push(tokens.slice(at, at + (length ?? 1)).join(" "));
    at += length ?? 1;
  }
  return result;
}

/** A particle between two words, as in VPNの感染経路. */
const particle = /(?<=[^ぁ-ん\s])(?:の|と|や|は|が|を|に|で|から|における|による)(?=[^ぁ-ん\s])/g;

/** A compound by the words that are known in it: ランサムウェア被害件数推移. What else is in it stays a word. */
function segments(token: string): string[] {
  // As spelled: by its reading, 白書 would look like an ending.
  const text = fold(token).spelled.text;
  const found: string[] = [];
  let rest = "";
  const close = () => {
    // Of one letter, or an ending: nothing to look for.
    if (rest.length > 1 && !/^[ぁ-ん]{1,4}$/.test(rest)) found.push(rest);
    rest = "";
  };
  for (let at = 0; at < text.length; ) {
    const length = Array.from({ length: longestKnown }, (_, i) => longestKnown - i).find((most) =>
      known.has(text.slice(at, at + most)),
    );
    if (length) {
      close();
      found.push(text.slice(at, at + length));
    } else rest += text[at];
    at += length ?? 1;
  }
  close();
  return found.some((one) => known.has(one)) ? found : [token];
}

type Reading = { words: Word[]; how: "typed" | "joined" | "parted" };

export type Query = {
  place: Place | null;
  years: readonly AskedYear[];
  /** Ways to read it, the nearest to what was typed first. */
  readings: readonly Reading[];
};

/** @param query read up to 100 characters and 8 words */
export function readQuery(query: string): Query {
  const typed = query.slice(0, maximumQueryLength);
  const { years, rest } = yearsIn(typed);
  const yearWords = years.map((year): Word => ({ ...toWord(year.text), year, optional: false }));
  const all = rest
    .split(/[\s、,，?？。]+/)
    .map((token) => (years.length > 0 ? token.replace(/^(?:の|における|は|が|を|に)(?=.)/, "") : token))
    .filter((token) => token !== "");
  const meant = (some: readonly string[]) => {
    const left = some.filter((token) => !stopWords.has(token.toLowerCase()));
    return left.length > 0 ? left : [...some];
  };
  const tokens = meant(all);
  const place = tokens.map(placeOfWord).find(Boolean) ?? placeIn(typed);
  const withoutPlace = place
    ? tokens.flatMap((token) => token.normalize("NFKC").replace(place.text, " ").split(/\s+/)).filter(Boolean)
    : tokens;
  const parts = (some: readonly string[]) => some.flatMap((token) => token.split(particle));
  const ways: [Reading["how"], string[]][] = [
    ["joined", meant(joined(all))],
    ["typed", tokens],
    ["parted", joined(parts(tokens))],
    ["parted", joined(parts(withoutPlace))],
    ["parted", parts(withoutPlace).flatMap(segments)],
  ];
  const seen = new Set<string>();
  const readings = ways
    .map(([how, texts]) => ({
      how,
      words: [...texts.map(toWord).filter(({ spelled }) => spelled !== ""), ...yearWords].slice(0, maximumWords),
    }))
    .filter(({ words }) => {
      const key = words.map(({ text }) => text).join(" ");
      return words.length > 0 && !seen.has(key) && seen.add(key);
    });
  return { place: place ?? null, years, readings };
}
