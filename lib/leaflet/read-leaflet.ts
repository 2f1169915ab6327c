// What an address asks of the leaflet, read and bounded. Nothing misspelt is passed over in silence.
import { BadRequest } from "../errors";
import type { Typed } from "./leaflet";

export const leafletStyles = ["color", "mono"] as const;
export type LeafletStyle = (typeof leafletStyles)[number];

/** Longest texts that an office may type, in characters. */
export const longest = { desk: 40, tel: 30, office: 40 } as const;

const names = ["edition", "style", "desk", "tel", "office"] as const;

export type LeafletAsked = { edition: string; style: LeafletStyle; typed: Typed };

/** One line without control characters, as it is typed on other machines too (NFC). @throws BadRequest 400 */
function typed(query: URLSearchParams, name: keyof typeof longest): string {
  const text = (query.get(name) ?? "")
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  if ([...text].length <= longest[name]) return text;
  throw new BadRequest(400, "text-too-long", { name, most: longest[name] });
}

/**
 * @param editions that may be asked for @param preset the edition where none is asked for
 * @param others names that the caller reads itself: lang, era
 * @throws BadRequest 400 `unknown-parameter`, `repeated-parameter`, `unknown-choice` or `text-too-long`
 */
export function readLeaflet(
  query: URLSearchParams,
  editions: readonly string[],
  preset: string,
  others: readonly string[] = [],
): LeafletAsked {
  const allowed: readonly string[] = [...names, ...others];
  for (const name of new Set(query.keys())) {
    if (!allowed.includes(name)) {
      throw new BadRequest(400, "unknown-parameter", { name: name.slice(0, 40), allowed: allowed.join(", ") });
    }
    if (query.getAll(name).length > 1) throw new BadRequest(400, "repeated-parameter", { name });
  }
  const choice = <T extends string>(name: string, of: readonly T[], otherwise: T): T => {
    const value = query.get(name);
    if (!value) return otherwise;
    const found = of.find((one) => one === value);
    if (found !== undefined) return found;
    throw new BadRequest(400, "unknown-choice", { name, value: value.slice(0, 40), allowed: of.join(", ") });
  };
  return {
    edition: choice("edition", editions, preset),
    style: choice("style", leafletStyles, "color"),
    typed: { desk: typed(query, "desk"), telephone: typed(query, "tel"), office: typed(query, "office") },
  };
}
