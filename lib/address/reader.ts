// Language and era: who reads. Of a file its address asks for them as parameters; a page has them in its path (page.ts).
import { type Era, eras, type Lang, langs } from "../localised";
import { choice, type Pairs } from "./query";

export type Reader = { lang: Lang; era: Era };

export const readerNames = ["lang", "era"] as const;

/** What each language is read in, where nothing else is asked for. */
export const usualEra: Record<Lang, Era> = { ja: "wareki", en: "western" };

/** The language that an address asks for; Japanese where it asks for none that there is. Never throws. */
export function askedLang(query: URLSearchParams): Lang {
  return langs.find((lang) => lang === query.get("lang")) ?? "ja";
}

/** @throws BadRequest 400 `unknown-choice` */
export function readReader(query: URLSearchParams): Reader {
  const lang = choice(query, "lang", langs, "ja");
  return { lang, era: choice(query, "era", eras, usualEra[lang]) };
}

/** Defaults are left out. */
export function readerPairs({ lang, era }: Reader): Pairs {
  return [
    ...(lang === "ja" ? [] : [["lang", lang] as const]),
    ...(era === usualEra[lang] ? [] : [["era", era] as const]),
  ];
}
