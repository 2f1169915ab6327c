// What an address asks of the leaflet, read and bounded. Nothing misspelt is passed over in silence.
import { BadRequest } from "../errors";
import { type Era, eras, type Lang, langs } from "../localised";
import type { Typed } from "./leaflet";

export const leafletStyles = ["color", "mono"] as const;
export type LeafletStyle = (typeof leafletStyles)[number];

/** Longest texts that an office may type, in characters. */
export const longest = { desk: 40, tel: 30, office: 40 } as const;

const names = ["edition", "style", "desk", "tel", "office", "lang", "era"] as const;

type Choices = {
  edition: string;
  style: LeafletStyle;
  typed: Typed;
};

/** The value of a name out of those there are; an empty one takes the default, as a form sends it. @throws BadRequest 400 */
function choice<T extends string>(query: URLSearchParams, name: string, of: readonly T[], preset: T): T {
  const value = query.get(name);
  if (!value) return preset;
  const found = of.find((one) => one === value);
  if (found !== undefined) return found;
  throw new BadRequest(400, "unknown-choice", { name, value: value.slice(0, 40), allowed: of.join(", ") });
}

/** One line without control characters, in the letters that other machines use too (NFC). @throws BadRequest 400 */
function typed(query: URLSearchParams, name: keyof typeof longest): string {
  const text = (query.get(name) ?? "")
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  if ([...text].length <= longest[name]) return text;
  throw new BadRequest(400, "text-too-long", { name, most: longest[name] });
}

/**
 * @param editions that may be asked for
 * @param preset the edition where none is asked for
 * @throws BadRequest 400 `unknown-parameter`, `repeated-parameter`, `unknown-choice` or `text-too-long`
 */
export function readLeaflet(query: URLSearchParams, editions: readonly string[], preset: string): Choices {
  for (const name of new Set(query.keys())) {
    if (!names.some((one) => one === name)) {
      throw new BadRequest(400, "unknown-parameter", { name: name.slice(0, 40), allowed: names.join(", ") });
    }
    if (query.getAll(name).length > 1) throw new BadRequest(400, "repeated-parameter", { name });
  }
  return {
    edition: choice(query, "edition", editions, preset),
    style: choice(query, "style", leafletStyles, "color"),
    typed: { desk: typed(query, "desk"), telephone: typed(query, "tel"), office: typed(query, "office") },
  };
}

/** Language and era of the file that an address asks for. @throws BadRequest 400 `unknown-choice` */
export function readReader(query: URLSearchParams): { lang: Lang; era: Era } {
  const lang = choice(query, "lang", langs, "ja");
  return { lang, era: choice(query, "era", eras, lang === "ja" ? "wareki" : "western") };
}
