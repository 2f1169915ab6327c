// What an address asks of the leaflet, read and bounded. Nothing misspelt is passed over in silence.
import { BadRequest } from "../errors";
import { checkParameters, choice, oneOf, type Pairs, withForm } from "./query";
import { type Reader, readerNames } from "./reader";
import { webAddress } from "./web-address";

export const leafletStyles = ["color", "mono"] as const;
export type LeafletStyle = (typeof leafletStyles)[number];

/** Longest texts that an office may type, in characters. */
export const longest = { desk: 40, tel: 30, link: 120, office: 40 } as const;

/** What a leaflet may show, in the order in which it shows it by itself. */
export const panelIds = [
  "cases",
  "damage",
  "routes",
  "victims",
  "recovery",
  "reporting",
  "access",
  "telework",
  "security",
  "cause",
  "extortion",
  "backup",
  "awareness",
] as const;
export type PanelId = (typeof panelIds)[number];

const names = ["edition", "style", "panels", "desk", "tel", "link", "office", "lang", "era"] as const;

type Choices = {
  edition: string;
  style: LeafletStyle;
  /** In the order asked for; empty for the edition's own. */
  panels: PanelId[];
  /** Texts of the office that hands it out. */
  typed: { desk: string; telephone: string; link: string; office: string };
};

/** `panels=routes,damage`, or once for each as boxes of a form. @throws BadRequest 400 `unknown-choice` */
function readPanels(query: URLSearchParams): PanelId[] {
  const asked = query
    .getAll("panels")
    .flatMap((value) => value.split(","))
    .filter(Boolean);
  return [...new Set(asked.map((value) => oneOf("panels", value, panelIds)))];
}

/** @throws BadRequest 400 `unknown-choice` for what is no web address */
function readLink(query: URLSearchParams): string {
  const link = typed(query, "link");
  if (link === "" || webAddress(link)) return link;
  throw new BadRequest(400, "not-a-web-address", { name: "link" });
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
  checkParameters(query, names, "panels");
  return {
    edition: choice(query, "edition", editions, preset),
    style: choice(query, "style", leafletStyles, "color"),
    panels: readPanels(query),
    typed: {
      desk: typed(query, "desk"),
      telephone: typed(query, "tel"),
      link: readLink(query),
      office: typed(query, "office"),
    },
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
