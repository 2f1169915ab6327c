// The looks of a file as its address says them: colours, proportion, what stands in it. Defaults are left out.
import { choice, type Pairs, wholeNumber } from "./query";

export const slideSizes = ["16:9", "4:3"] as const;
export type SlideSize = (typeof slideSizes)[number];

/** What a single figure may be laid out on: a full slide, a sheet of paper across, a square. */
export const pageSizes = [...slideSizes, "a4", "a5", "square"] as const;
export type PageSize = (typeof pageSizes)[number];

export const styles = ["color", "mono"] as const;
export const themes = ["light", "dark"] as const;

/** What a reader may ask of an exported file; every output understands the same words. */
export type Looks = {
  style: (typeof styles)[number];
  theme: (typeof themes)[number];
  size: PageSize;
  /** Pictures, for a preview: as a black-and-white copier would give them. */
  copied: boolean;
  /** What stands in the picture; a source line always stays in the file's properties. */
  parts: { title: boolean; notes: boolean; source: boolean };
  /** PNG: 1, 2 or 3 pixels a point. */
  scale: 1 | 2 | 3;
  /** PNG: width in pixels, up to 4,000; null for the size's own. */
  width: number | null;
  /** CSV: `cp932` on request. */
  encoding: "utf-8" | "cp932";
};

export const defaultLooks: Looks = {
  style: "color",
  theme: "light",
  size: "16:9",
  copied: false,
  parts: { title: true, notes: true, source: true },
  scale: 2,
  width: null,
  encoding: "utf-8",
};

/** Widths that a picture may have, in pixels. */
export const pictureWidths = { least: 100, most: 4000 } as const;

export const lookNames = [
  "style",
  "theme",
  "size",
  "title",
  "notes",
  "source",
  "copied",
  "scale",
  "width",
  "encoding",
] as const;

/** @throws BadRequest 400 `unknown-choice` or `out-of-bounds` */
export function readLooks(query: URLSearchParams): Looks {
  const shown = (name: "title" | "notes" | "source") => choice(query, name, ["on", "off"], "on") === "on";
  return {
    style: choice(query, "style", styles, defaultLooks.style),
    theme: choice(query, "theme", themes, defaultLooks.theme),
    size: choice(query, "size", pageSizes, defaultLooks.size),
    copied: choice(query, "copied", ["on", "off"], "off") === "on",
    parts: { title: shown("title"), notes: shown("notes"), source: shown("source") },
    scale: Number(choice(query, "scale", ["1", "2", "3"], `${defaultLooks.scale}`)) as 1 | 2 | 3,
    width: wholeNumber(query, "width", pictureWidths, defaultLooks.width),
    encoding: choice(query, "encoding", ["utf-8", "cp932"], defaultLooks.encoding),
  };
}

/** Looks as parameters; defaults are left out. */
export function looksPairs(looks: Partial<Looks>): Pairs {
  const { parts = defaultLooks.parts, copied, ...rest } = looks;
  const asText: [string, string][] = [
    ...(["style", "theme", "size", "scale", "width", "encoding"] as const).flatMap((name): [string, string][] =>
      rest[name] === undefined || rest[name] === defaultLooks[name] ? [] : [[name, `${rest[name]}`]],
    ),
    ...(["title", "notes", "source"] as const).flatMap((name): [string, string][] =>
      parts[name] ? [] : [[name, "off"]],
    ),
    ...(copied ? [["copied", "on"] as [string, string]] : []),
  ];
  return asText;
}
