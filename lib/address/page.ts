// Addresses of pages: Japanese ones stand at the root, English ones below /en. What a page is asked follows as a query.
import type { Era, Lang } from "../localised";
import { type Pairs, withForm, withQuery } from "./query";

/** Pages with a name of their own; proxy.ts has them once more, for Next wants it written out there. */
export const pageNames = [
  "damage",
  "telework",
  "infection-routes",
  "reporting",
  "countermeasures",
  "sources",
  "methods",
  "search",
  "present",
  "open-data",
  "papers",
  "papers/check",
  "papers/update",
  "papers/new",
  "papers/packs",
  "papers/leaflet",
] as const;
type PageName = (typeof pageNames)[number];

/** A page without its language, with its place or query where it has one: `/sources#editions`. */
export type PagePath =
  | "/"
  | `/?${string}`
  | `/${PageName}`
  | `/${PageName}${"#" | "?"}${string}`
  | `/figures/${string}`
  | `/papers/packs/${string}/edit`
  | `/papers/packs/${string}/edit?${string}`;

const prefixes: Record<Lang, string> = { ja: "", en: "/en" };

/** Public address of a page: `/damage` in Japanese, `/en/damage` in English. */
export function pageHref(lang: Lang, path: PagePath): string {
  const [start, query] = path === "/" || path.startsWith("/?") ? ["", path.slice(1)] : [path, ""];
  return (prefixes[lang] + start || "/") + query;
}

/** The language of a page's address, and the address without it. */
export function splitLang(href: string): { lang: Lang; path: string } {
  const [, rest] = /^\/en(?=[/?#]|$)(.*)$/s.exec(href) ?? [];
  if (rest === undefined) return { lang: "ja", path: href };
  return { lang: "en", path: rest.startsWith("/") ? rest : `/${rest}` };
}

/** What can be asked of the search. */
export function searchPath(words: string): PagePath {
  return words === "" ? "/search" : `/search?q=${encodeURIComponent(words)}`;
}

/** A claim to check: a sentence, read for one figure where that is given, or the fields of the form. */
export function checkPath(fields: Readonly<Record<string, string>>): PagePath {
  return withForm(
    "/papers/check",
    Object.entries(fields).filter(([, value]) => value !== ""),
  );
}

/** The leaflet's page as its form asks for it. */
export function leafletPath(pairs: Pairs): PagePath {
  return withForm("/papers/leaflet", pairs);
}

export function packEditPath(name: string): PagePath {
  return `/papers/packs/${name}/edit`;
}

/** A pack that begins with what a link holds (lib/slides/pack-link); once changed, it stays in the browser. */
export function packStartPath(name: string, link: string): PagePath {
  return withQuery(`/papers/packs/${name}/edit`, [["p", link]]);
}

/** The presentation: a shipped pack by its name, or a whole pack as a link (lib/slides/pack-link). */
export function presentPath(shown: { pack: string } | { link: string }): PagePath {
  return withQuery("/present", "pack" in shown ? [["pack", shown.pack]] : [["p", shown.link]]);
}

/** Turns to the other era and comes back. @param back full address of a page, language and all */
export function eraHref({ to, back }: { to: Era; back: string }): string {
  return `/era?to=${to}&back=${encodeURIComponent(back)}`;
}
