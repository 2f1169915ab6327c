// Addresses of a meeting pack's files and of one slide in editing: what they ask, read and bounded, and how they are
// written. `mine` is the pack that the request brings with it.
import { eras, type Lang } from "../localised";
import { asShownName, readDays } from "./as-of";
import { defaultLooks, type Looks, looksPairs, type SlideSize, slideSizes, styles, themes } from "./looks";
import { checkParameters, choice, formQuery, type Pairs, withForm, withQuery } from "./query";
import { askedLang, type Reader, readReader } from "./reader";

const names = ["lang", "era", "size", "style", "theme", "handout", asShownName];

export type PackLooks = Looks & {
  size: SlideSize;
  /** PDF: slides on a sheet of A4; null for a page a slide. */
  handout: 2 | 6 | null;
};

export type PackRequest = {
  reader: Reader;
  options: PackLooks;
  /** What this site showed on that day, where figures name none of their own. */
  asShown: string | undefined;
};

/** @throws BadRequest 400 `unknown-parameter`, `repeated-parameter`, `unknown-choice` or `not-a-day` */
export function readPackOptions(query: URLSearchParams): PackRequest {
  checkParameters(query, names);
  const handout = choice(query, "handout", ["none", "2", "6"], "none");
  return {
    reader: readReader(query),
    asShown: readDays(Object.fromEntries(query)).asShown,
    options: {
      ...defaultLooks,
      style: choice(query, "style", styles, defaultLooks.style),
      theme: choice(query, "theme", themes, defaultLooks.theme),
      size: choice(query, "size", slideSizes, slideSizes[0]),
      handout: handout === "none" ? null : (Number(handout) as 2 | 6),
    },
  };
}

/** What a pack's address asks besides the reader; defaults are left out. */
export function packPairs(looks: PackLooks): Pairs {
  const handout = looks.handout === null ? [] : [["handout", `${looks.handout}`] as const];
  const own = looksPairs(looks).filter(([name]) => names.includes(name));
  return [...own, ...handout];
}

/** The file of a shipped pack, or of the one that is sent along as `mine`; what its form asks follows. */
export function packFile({ name, format, asked = [] }: { name: string; format: string; asked?: Pairs }): string {
  return withForm(`/packs/${name}.${format}`, asked);
}

/** What stands in the presentation of one slide: the cover, the first slide, the closing notices. */
const slideParts = ["cover", "slide", "closing"] as const;
export type SlidePart = (typeof slideParts)[number];

export type SlideRequest = { part: SlidePart; reader: Reader; size: SlideSize };

/** Where a pack with one slide is sent for its picture. */
export function slidePicture({ part, reader: { lang, era }, size }: SlideRequest): string {
  return `/packs/mine.slide?${formQuery([
    ["part", part],
    ["lang", lang],
    ["era", era],
    ["size", size],
  ])}`;
}

/** @throws BadRequest 400 `unknown-choice` */
export function readSlideRequest(query: URLSearchParams): SlideRequest {
  return {
    part: choice(query, "part", slideParts, "slide"),
    reader: { lang: askedLang(query), era: choice(query, "era", eras, "wareki") },
    size: choice(query, "size", slideSizes, slideSizes[0]),
  };
}

/** A shipped pack in one language, with everything else as it is by itself. */
export function plainPackFile({ name, format, lang }: { name: string; format: string; lang: Lang }): string {
  return withQuery(`/packs/${name}.${format}`, [["lang", lang]]);
}
