// What an address asks of the leaflet, read and bounded. Nothing misspelt is passed over in silence.
import { BadRequest } from "../errors";
import { checkParameters, choice, type Pairs, withForm } from "./query";
import { type Reader, readerNames } from "./reader";

export const leafletStyles = ["color", "mono"] as const;
export type LeafletStyle = (typeof leafletStyles)[number];

/** Longest texts that an office may type, in characters. */
export const longest = { desk: 40, tel: 30, office: 40 } as const;

const names = ["edition", "style", "desk", "tel", "office", "lang", "era"] as const;

type Choices = {
  edition: string;
  style: LeafletStyle;
  /** Texts of the office that hands it out. */
  typed: { desk: string; telephone: string; office: string };
};

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
  checkParameters(query, names);
  return {
    edition: choice(query, "edition", editions, preset),
    style: choice(query, "style", leafletStyles, "color"),
    typed: { desk: typed(query, "desk"), telephone: typed(query, "tel"), office: typed(query, "office") },
  };
}

/** What a leaflet was asked besides its edition and the reader: the same for a newer one. */
export function leafletPairs(query: URLSearchParams): Pairs {
  const others: readonly string[] = [...readerNames, "edition"];
  return [...query].filter(([name, value]) => value !== "" && !others.includes(name));
}

/** The file of a leaflet as its page shows it. @param fields as the page's form sends them; empty ones are left out */
export function leafletFile({ fields, reader: { lang, era } }: { fields: Pairs; reader: Reader }): string {
  const given = fields.filter(([, value]) => value !== "");
  // An address of the page may have named them too: the page's own count.
  const others = given.filter(([name]) => name !== "lang" && name !== "era");
  return withForm("/leaflet.pdf", [...others, ["lang", lang], ["era", era]]);
}
