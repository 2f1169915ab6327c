// Addresses of pages: language and era first, Japanese with Japanese years at the root. What a page is asked follows as a
// query. So the address alone decides what a page says, and any cache may keep it.
import { type Era, eras, type Lang, langs } from "../localised";
import { formQuery, type Pairs, withForm, withQuery } from "./query";
import { type Reader, usualEra } from "./reader";

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
  "changes",
  "papers",
  "papers/check",
  "papers/update",
  "papers/new",
  "papers/packs",
  "papers/leaflet",
  "papers/prefecture",
] as const;
type PageName = (typeof pageNames)[number];

/** A page without language and era, with its place or query where it has one: `/sources#editions`. */
export type PagePath =
  | "/"
  | `/?${string}`
  | `/${PageName}`
  | `/${PageName}${"#" | "?"}${string}`
  | `/figures/${string}`
  | `/papers/packs/${string}/edit`
  | `/papers/packs/${string}/edit?${string}`
  | DeskPath;

/** A page of the desk: only who is signed in sees it, and nobody keeps it. */
export type DeskPath = "/desk" | `/desk${"/" | "?"}${string}`;

const prefixes: Record<Lang, Record<Era, string>> = {
  ja: { wareki: "", western: "/ja-western" },
  en: { western: "/en", wareki: "/en-wareki" },
};

/** Where addresses may begin, before the page. */
export const prefixed: readonly (Reader & { prefix: string })[] = langs.flatMap((lang) =>
  eras.map((era) => ({ lang, era, prefix: prefixes[lang][era] })),
);

/** Public address of a page: `/damage` in Japanese, `/ja-western/damage`, `/en/damage`, `/en-wareki/damage`. */
export function pageHref({ lang, era }: Reader, path: PagePath): string {
  const [start, query] = path === "/" || path.startsWith("/?") ? ["", path.slice(1)] : [path, ""];
  return (prefixes[lang][era] + start || "/") + query;
}

/** The page in the other language, in the era that is usual there; an era chosen against the usual is kept. */
export function otherLang({ lang, era }: Reader): Reader {
  const other = lang === "ja" ? "en" : "ja";
  return { lang: other, era: era === usualEra[lang] ? usualEra[other] : era };
}

/** The same page with the other era's years. */
export function otherEra({ lang, era }: Reader): Reader {
  return { lang, era: era === "wareki" ? "western" : "wareki" };
}

/** Language and era of a page's address, and the address without them. */
export function splitReader(href: string): Reader & { path: string } {
  const [, first = "", rest] = /^(\/[a-z-]+)(?=[/?#]|$)(.*)$/s.exec(href) ?? [];
  const found = first && prefixed.find(({ prefix }) => prefix === first);
  if (!found || rest === undefined) return { lang: "ja", era: "wareki", path: href };
  return { lang: found.lang, era: found.era, path: rest.startsWith("/") ? rest : `/${rest}` };
}

/** Whether an address, with or without language and era, is the desk's. */
export const isDeskHref = (href: string): boolean => /^\/desk(?=[/?#]|$)/.test(splitReader(href).path);

/** Where a form of the desk is sent. */
export const deskAction = (reader: Reader, action: string): string => pageHref(reader, `/desk/do/${action}`);

/** `typed`: the key of what was typed into the form that was refused. */
type DeskTold = { done: string } | { problem: string; detail?: string; typed?: string };

/** A page of the desk with what there is to be said of what was just done: that it was, or why not. */
export function deskTold(path: DeskPath, told: DeskTold): DeskPath {
  const [page = path, query] = path.split("?");
  const pairs = [...new URLSearchParams(query), ...Object.entries(told)];
  return `${page as "/desk"}?${formQuery(pairs)}`;
}

/** A page of the desk in the words of ours alone: where one may be led after signing in. */
export const isDeskPage = (path: string): path is DeskPath => /^\/desk(?:\/[a-zA-Z0-9-]+)*$/.test(path);

/** Where one signs in, to be led on to a page of the desk. */
export const signInPath = (to: string): DeskPath =>
  isDeskPage(to) && to !== "/desk" ? `/desk/sign-in?${formQuery([["to", to]])}` : "/desk/sign-in";

/** Where the first account is made, with the key of `npm run desk -- open`. */
export const openingPath = (key: string): DeskPath => `/desk/open?${formQuery([["key", key]])}`;

/** Where figures are put in: the empty table of an indicator, a submission that they belong to. */
export function newTablePath(asked: { indicator?: string; submission?: string }): DeskPath {
  return withForm(
    "/desk/new",
    Object.entries(asked).filter(([, value]) => value !== ""),
  );
}

/** The texts of a figure, of the glossary or of a table, to be changed; as a submission has them, where one is named. */
export function textsPath(subject: string, submission = ""): DeskPath {
  return withForm(`/desk/texts/${subject}`, submission === "" ? [] : [["submission", submission]]);
}

/** A backup on the page of backups, looked at; or the file itself. */
export const backupPath = (name: string): DeskPath => `/desk/backup?${formQuery([["look", name]])}`;
export const backupFile = (name: string): DeskPath => `/desk/backup/file?${formQuery([["name", name]])}`;

/** A picture of a rehearsal, from its page: of which, and which of its pictures. A page has hundreds, each named twice. */
export const rehearsalPicture = (of: string, at: number): string =>
  `rehearsal/picture?${formQuery([
    ["of", of],
    ["at", `${at}`],
  ])}`;

/** The desk's log before one of its events. */
export const logPath = (before: number): DeskPath => `/desk/log?${formQuery([["before", `${before}`]])}`;

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

/** The gallery that papers are made of: what is looked for, what is chosen already. */
export function galleryPath(pairs: Pairs): PagePath {
  return withForm("/papers/new", pairs);
}

/** The prefecture's edition as its form asks for it. */
export function prefecturePath(pairs: Pairs): PagePath {
  return withForm("/papers/prefecture", pairs);
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
