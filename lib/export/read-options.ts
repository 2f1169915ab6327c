// What an address asks of an exported file, read and bounded: language, era, the figure's own state, looks. Nothing that
// is misspelt or out of bounds is passed over in silence, so that a file is always what its address says.

import { type Chosen, readSelection } from "../address/selection";
import { type FigureQuery, stateNames } from "../address/state";
import { BadRequest } from "../errors";
import { type Era, eras, type Lang, langs } from "../localised";
import { defaultOptions, type ExportOptions, pictureSizes } from "./options";

/** Widths that a picture may have, in pixels. */
export const pictureWidths = { least: 100, most: 4000 } as const;

const optionNames = [
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
const readerNames = ["lang", "era"] as const;
const lookNames: readonly string[] = [...readerNames, ...optionNames];

type Looks = { reader: { lang: Lang; era: Era }; options: Omit<ExportOptions, "origin" | "date"> };
/** `state` is checked against the figure by resolveState. */
export type ExportRequest = Looks & { state: FigureQuery };
export type SelectionRequest = Looks & { figures: Chosen[] };

/** The language that an address asks for; Japanese where it asks for none that there is. Never throws. */
export function askedLang(query: URLSearchParams): Lang {
  return langs.find((lang) => lang === query.get("lang")) ?? "ja";
}

export function choice<T extends string>(query: URLSearchParams, name: string, allowed: readonly T[], preset: T): T {
  const value = query.get(name);
  if (!value) return preset;
  if (allowed.includes(value as T)) return value as T;
  throw new BadRequest(400, "unknown-choice", { name, value: value.slice(0, 40), allowed: allowed.join(", ") });
}

function widthOf(query: URLSearchParams): number | null {
  const value = query.get("width");
  if (!value) return defaultOptions.width;
  const width = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (width >= pictureWidths.least && width <= pictureWidths.most) return width;
  throw new BadRequest(400, "out-of-bounds", { name: "width", value: value.slice(0, 40), ...pictureWidths });
}

/**
 * What an address asks of the file of one figure. An empty value takes the default, as a form sends it.
 * @throws BadRequest 400 `unknown-parameter`, `repeated-parameter`, `unknown-choice` or `out-of-bounds`
 */
export function readOptions(query: URLSearchParams): ExportRequest {
  checkNames(query, [...stateNames, ...lookNames], "editions");
  return { ...looksOf(query), state: Object.fromEntries(stateNames.map((name) => [name, query.getAll(name)])) };
}

/**
 * What an address asks of a figure that has no looks to choose.
 * @throws BadRequest as readOptions does
 */
export function readFigureRequest(query: URLSearchParams): Pick<ExportRequest, "reader" | "state"> {
  checkNames(query, [...stateNames, ...readerNames], "editions");
  const { reader, state } = readOptions(query);
  return { reader, state };
}

/**
 * What an address asks of a file of several figures: each `figure` brings its own state, the rest is for all.
 * @throws BadRequest as readOptions and lib/figure/selection do
 */
export function readSelectionOptions(query: URLSearchParams): SelectionRequest {
  checkNames(query, ["figure", ...lookNames], "figure");
  return { ...looksOf(query), figures: readSelection(query.getAll("figure")) };
}

/** @param repeatable the one name that may stand several times */
function checkNames(query: URLSearchParams, allowed: readonly string[], repeatable: string): void {
  for (const name of new Set(query.keys())) {
    if (!allowed.includes(name)) {
      throw new BadRequest(400, "unknown-parameter", { name: name.slice(0, 40), allowed: allowed.join(", ") });
    }
    if (name !== repeatable && query.getAll(name).length > 1) throw new BadRequest(400, "repeated-parameter", { name });
  }
}

function looksOf(query: URLSearchParams): Looks {
  const lang = choice(query, "lang", langs, "ja");
  const shown = (name: "title" | "notes" | "source") => choice(query, name, ["on", "off"], "on") === "on";
  return {
    reader: { lang, era: choice(query, "era", eras, lang === "ja" ? "wareki" : "western") },
    options: {
      style: choice(query, "style", ["color", "mono"], defaultOptions.style),
      theme: choice(query, "theme", ["light", "dark"], defaultOptions.theme),
      size: choice(query, "size", pictureSizes, defaultOptions.size),
      copied: choice(query, "copied", ["on", "off"], "off") === "on",
      parts: { title: shown("title"), notes: shown("notes"), source: shown("source") },
      scale: Number(choice(query, "scale", ["1", "2", "3"], `${defaultOptions.scale}`)) as 1 | 2 | 3,
      width: widthOf(query),
      encoding: choice(query, "encoding", ["utf-8", "cp932"], defaultOptions.encoding),
    },
  };
}
