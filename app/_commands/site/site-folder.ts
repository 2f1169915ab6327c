// `npm run export -- --site`: the whole dashboard as a folder that opens by double click, with no server and no script.
// Pages are taken as the server gives them and led to one another; a figure's files are made here, at the same time.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { extname, join } from "node:path";
import { readOptions } from "../../../lib/address/file";
import { firstPages, isView } from "../../../lib/address/folder-pages";
import { usualEra } from "../../../lib/address/reader";
import { indicatorById } from "../../../lib/catalogue/indicators";
import type { SearchDocument } from "../../../lib/catalogue/search";
import { exportDate } from "../../../lib/export/export-date";
import { cutFor } from "../../../lib/export/picture/cut-font";
import { type ExportFormat, exporters } from "../../../lib/export/registry";
import { buildFigure } from "../../../lib/figure/build-figure";
import type { Dataset } from "../../../lib/figure/dataset";
import type { Lang } from "../../../lib/localised";
import { formatDate } from "../../../lib/words/numbers";
import { withLinks } from "../../_server/front/own-styles";
import type { OutFile } from "../file-sink";
import { folderPage, linkedAddresses } from "./folder-page";
import { type Place, placeInFolder } from "./folder-place";
import { searchList } from "./search-list";

type Site = {
  /** Address of a server that gives the pages. */
  base: string;
  /** Of the dashboard, for files that name it. */
  origin: string;
  dataset: Dataset;
  documents: readonly SearchDocument[];
  /** Of the files of figures. */
  formats: readonly string[];
};

type Found = Place & { address: string };

/** How many pages are asked for at once. */
const atOnce = 3;
/** How many files of figures are made at once. */
const filesAtOnce = 4;
/** Wide enough for a slide and a report; larger pictures are the server's. */
const pictureWidth = 1280;

const langOf = (path: string): Lang => (path.startsWith("en/") ? "en" : "ja");

/** Files of the folder one after another. @throws where the server has no answer for one of its own links */
export async function* siteFiles(site: Site): AsyncGenerator<OutFile> {
  const pages = await pagesOf(site.base);
  const files = filesOf(pages, site.formats);
  const held = new Set([...pages.values(), ...files.values()].map(({ path }) => path));
  const texts = [...files.values()].filter(({ kind }) => kind === "file");
  const drawn = [...files.values()].filter(({ kind }) => kind === "figure");
  const today = exportDate(new Date());
  // What pictures say stands in the pages, too.
  if (drawn.length > 0) await cutFor([...pages.values()].map(({ html }) => html).join(""));
  for (const { path, address, html } of pages.values()) {
    const lang = langOf(path);
    const whole = path.endsWith("search.html") ? searchList(html, site.documents, lang) : html;
    const made = formatDate(today, lang, usualEra[lang]);
    const page = folderPage(whole, { address, path, lang, held, made });
    yield { path, bytes: encode(path.endsWith("search.html") ? withScript(page, path) : page) };
  }
  yield { path: searchScript, bytes: readFileSync(join("app", "_commands", "site", "folder-search.js")) };
  for (const { path, address } of texts) {
    const bytes = await ask(site.base, address);
    yield { path, bytes: path.endsWith(".css") ? encode(withoutFonts(decode(bytes))) : bytes };
  }
  // While a thread draws one picture, others are laid out.
  const making: { path: string; bytes: Promise<Uint8Array> }[] = [];
  for (const { path, address } of drawn) {
    const bytes = drawFile(address, site, today);
    bytes.catch(() => {});
    making.push({ path, bytes });
    const [first] = making;
    if (first && making.length === filesAtOnce) yield { path: first.path, bytes: await first.bytes };
    if (making.length === filesAtOnce) making.shift();
  }
  for (const { path, bytes } of making) yield { path, bytes: await bytes };
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const searchScript = "assets/folder-search.js";

function withScript(page: string, path: string): string {
  const link = `${path.startsWith("en/") ? "../" : ""}${searchScript}`;
  return page.replace("</body>", `<script src="${link}"></script></body>`);
}

/** Without typefaces that would have to come from a server; the reader's own stay. */
function withoutFonts(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (rule) => (/url\(/.test(rule) ? "" : rule));
}

/** Each on a connection of its own: one that is kept may end while a page is being written. */
async function ask(base: string, address: string): Promise<Uint8Array> {
  const request = get(base + address, { agent: false });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  if (response.statusCode !== 200) throw new Error(`${response.statusCode} ${address}`);
  return Buffer.concat(chunks);
}

type Page = Found & { html: string; links: string[] };

/** Every page that is reached from the two first ones. */
async function pagesOf(base: string): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  const known = new Set<string>();
  const waiting: Found[] = [];
  const meet = (address: string) => {
    const place = placeInFolder(address);
    if (place?.kind !== "page" || known.has(place.path)) return;
    known.add(place.path);
    waiting.push({ ...place, address });
  };
  firstPages.forEach(meet);
  const take = async () => {
    for (let found = waiting.shift(); found; found = waiting.shift()) {
      const html = withLinks(decode(await ask(base, found.address)));
      const links = linkedAddresses(html, found.address);
      pages.set(found.path, { ...found, html, links });
      links.forEach(meet);
    }
  };
  while (waiting.length > 0) await Promise.all(Array.from({ length: atOnce }, take));
  return new Map([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the pages lead to that is no page; of a figure's files those of its three views. */
function filesOf(pages: ReadonlyMap<string, Page>, formats: readonly string[]): Map<string, Found> {
  const files = new Map<string, Found>();
  for (const { address: page, links } of pages.values()) {
    for (const address of links) {
      const place = placeInFolder(address);
      if (!place || place.kind === "page") continue;
      if (place.kind === "figure" && !(isView(page) && formats.includes(extname(place.path).slice(1)))) continue;
      files.set(place.path, { ...place, address });
    }
  }
  return files;
}

async function drawFile(address: string, { dataset, origin }: Site, date: string): Promise<Uint8Array> {
  const { pathname, searchParams } = new URL(address, origin);
  const [, id = "", format = ""] = /^\/figures\/([^/.]+)\.([a-z]+)$/.exec(pathname) ?? [];
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(`No figure at ${address}`);
  const { state, reader, options } = readOptions(searchParams);
  const figure = buildFigure(indicator, dataset, reader, state);
  return exporters[format as ExportFormat].render([figure], { ...options, origin, date, width: pictureWidth });
}

/** What lies in the folder, to tell whether it is still as it was made. */
export function siteManifest(files: readonly { path: string; bytes: number; sha256: string }[], dataset: Dataset) {
  const { version, updated } = dataset;
  return `${JSON.stringify({ made: exportDate(new Date()), data: { version, updated }, files }, null, 1)}\n`;
}

export function hashed({ path, bytes }: OutFile) {
  return { path, bytes: bytes.byteLength, sha256: createHash("sha256").update(bytes).digest("hex") };
}
