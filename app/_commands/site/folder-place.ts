// Where an address of the dashboard lies in a folder that is read without a server; what needs a server lies nowhere.
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { splitReader } from "../../../lib/address/page";
import { usualEra } from "../../../lib/address/reader";
import { indicatorById } from "../../../lib/catalogue/indicators";
import { type Lang, langs } from "../../../lib/localised";

export type Place = {
  /** Below the folder, with slashes. */
  path: string;
  /** `page`: HTML that the folder's links stand in; `figure`: a figure's file; `file`: anything else, as it is served. */
  kind: "page" | "figure" | "file";
};

/** Formats of a figure that lie in the folder. */
export const folderFormats = ["pptx", "docx", "xlsx", "png", "csv"] as const;

/** What a page without its language is called, and whether it works without a server. */
const livePages = /^(?:search|present|desk|as-of|embed|api|papers\/(?:check|update|new)|.*\/edit)(?:\/|$)/;
const longestName = 80;

/** A name for a state: `view=trend&editions=R3,R4` is `_view-trend_editions-R3-R4`; a long one is cut and told apart. */
function stateName(pairs: readonly (readonly [string, string])[]): string {
  const name = pairs.map(([key, value]) => `_${key}-${value.replaceAll(/[^A-Za-z0-9]+/g, "-")}`).join("");
  if (name.length <= longestName) return name;
  const hash = createHash("sha256").update(JSON.stringify(pairs)).digest("hex").slice(0, 8);
  return `${name.slice(0, longestName)}_${hash}`;
}

/** Language and era that an address of a file asks for, taken out of its pairs; null where the folder has no such. */
function readerOf(pairs: [string, string][]): { lang: Lang; rest: [string, string][] } | null {
  const asked = Object.fromEntries(pairs);
  const lang = langs.find((one) => one === (asked.lang ?? "ja"));
  if (!lang || (asked.era ?? usualEra[lang]) !== usualEra[lang]) return null;
  return { lang, rest: pairs.filter(([name]) => name !== "lang" && name !== "era") };
}

const inLanguage = (lang: Lang, path: string) => (lang === "ja" ? path : posix.join(lang, path));

function figureFile(id: string, format: string, query: [string, string][]): Place | null {
  const reader = readerOf(query);
  const held = folderFormats.some((one) => one === format) && indicatorById.has(id);
  // Other looks are asked of a server.
  const states = reader?.rest.every(([name]) => ["editions", "view", "kind", "breakdown", "span"].includes(name));
  if (!reader || !held || !states) return null;
  return { path: inLanguage(reader.lang, `figures/${id}${stateName(reader.rest)}.${format}`), kind: "figure" };
}

function file(path: string, query: [string, string][]): Place | null {
  const figure = /^\/figures\/([^/.]+)\.([a-z]+)$/.exec(path);
  if (figure) return figureFile(figure[1] ?? "", figure[2] ?? "", query);
  const reader = readerOf(query);
  if (/^\/_next\/static\/.+\.css$/.test(path)) return { path: `assets/${posix.basename(path)}`, kind: "file" };
  if (path === "/icon.svg") return { path: "assets/icon.svg", kind: "file" };
  if (!reader || reader.rest.length > 0) return null;
  const template = /^\/figures\/([^/]+)\/template\.csv$/.exec(path)?.[1];
  if (template) return { path: inLanguage(reader.lang, `figures/${template}_template.csv`), kind: "file" };
  if (path === "/figures/codebook.csv") return { path: inLanguage(reader.lang, "figures/codebook.csv"), kind: "file" };
  const pack = /^\/packs\/([a-z0-9-]+\.(?:pptx|docx|pdf))$/.exec(path)?.[1];
  if (pack) return { path: inLanguage(reader.lang, `papers/${pack}`), kind: "file" };
  if (path === "/leaflet.pdf") return { path: inLanguage(reader.lang, "papers/leaflet.pdf"), kind: "file" };
  return path === "/data.zip" || path === "/licences.txt" ? { path: path.slice(1), kind: "file" } : null;
}

function page(address: string, query: [string, string][]): Place | null {
  const { lang, era, path } = splitReader(address);
  if (era !== usualEra[lang]) return null;
  const rest = path.slice(1);
  const figure = /^figures\/([^/.]+)$/.exec(rest)?.[1];
  if (figure) {
    if (!indicatorById.has(figure) || query.some(([name]) => name === "as-of" || name === "as-shown")) return null;
    return { path: inLanguage(lang, `figures/${figure}${stateName(query)}.html`), kind: "page" };
  }
  const [name, asked] = query[0] ?? [];
  if (rest === "present" && name === "pack" && /^[a-z0-9-]+$/.test(asked ?? ""))
    return { path: inLanguage(lang, `papers/${asked}.html`), kind: "file" };
  if (rest === "search") return { path: inLanguage(lang, "search.html"), kind: "page" };
  if (livePages.test(rest) || query.length > 0) return null;
  return { path: inLanguage(lang, `${rest || "index"}.html`), kind: "page" };
}

/** @param address of the dashboard, without its origin: `/en/figures/mic-telework?view=trend` */
export function placeInFolder(address: string): Place | null {
  const { pathname, searchParams } = new URL(address, "http://folder.invalid");
  const query = [...searchParams];
  return /\.[a-z]+$/.test(pathname) ? file(pathname, query) : page(pathname, query);
}

/** From one file of the folder to another, as a link says it: their names are plain letters. */
export function linkBetween(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

/** Where the folder's search lies. */
export function searchIn(lang: Lang): string {
  return inLanguage(lang, "search.html");
}
