// The style sheets of a document stand in it: a reader on a slow line sees it one journey earlier. Of the rules and the design
// tokens only those that it uses go along.
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { classesOf, usedRules } from "./used-rules";

const linked = /<link rel="stylesheet" href="(\/_next\/static\/[\w./~-]+\.css)"[^>]*>/g;
const token = /(--color-[\w-]+):[^;{}]*(?:;|(?=\}))/g;

/** A sheet that stands in a page, with the address that it would be fetched from. */
const standing = /<style data-from="([^"]+)">[^<]*<\/style>/g;

/** The page with its sheets linked again. */
export const withLinks = (page: string) => page.replace(standing, '<link rel="stylesheet" href="$1">');

/** Of this build, which never changes. */
const kept = new Map<string, Promise<string | null>>();

/** The text of a sheet of the build by its address. */
function builtSheet(address: string): Promise<string | null> {
  const path = join(".next", "static", address.slice("/_next/static/".length));
  const found = kept.get(address) ?? readFile(path, "utf8").catch(() => null);
  kept.set(address, found);
  return found;
}

let scripted: readonly string[] | undefined;

/** Words of the texts in the scripts that bring documents to life: what they add may have any of these as its class. */
function wordsOfScripts(): readonly string[] {
  if (scripted) return scripted;
  const folder = join("public", "live");
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  scripted = [...new Set(texts.flatMap((text) => text.match(/(?<=["'`\s])[A-Za-z][\w-]*/g) ?? []))];
  return scripted;
}

/** What of a page says how it looks. What its reader sent stands in values and texts, whose quotation marks are written otherwise. */
const looks = /\s(?:style|fill|stroke)="([^"]*)"|<style\b[^>]*>([^<]*)</g;

const looksOf = (page: string) => [...page.matchAll(looks)].map(([, value, sheet]) => value ?? sheet).join(" ");

const namesIn = (text: string) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name);

/** Sheets cut for pages of one kind: most have the same classes. Those asked for last behind. */
const cut = new Map<string, readonly string[]>();
const mostCut = 300;
/** Of this build: a number for a text. */
const numbers = new Map<string, number>();

function numberOf(sheet: string): number {
  const number = numbers.get(sheet) ?? numbers.size;
  numbers.set(sheet, number);
  return number;
}

/** Sheets without what a page has no use for. */
function cutSheets(sheets: readonly string[], page: string, words: readonly string[]): readonly string[] {
  const [classes, tokens] = [new Set(classesOf(page)), new Set(namesIn(looksOf(page)))];
  const key = [
    sheets.map(numberOf).join(" "),
    [...classes].sort().join(" "),
    [...tokens].sort().join(" "),
    words.length,
  ].join("\n");
  const known = cut.get(key);
  if (known) {
    cut.delete(key);
    cut.set(key, known);
    return known;
  }
  const names = new Set([...classes, ...words]);
  const rules = sheets.map((text) => usedRules(text, names));
  const used = new Set([...tokens, ...rules.flatMap(namesIn)]);
  const made = rules.map((text) => text.replace(token, (whole, name: string) => (used.has(name) ? whole : "")));
  const [first] = cut.keys();
  if (cut.size >= mostCut && first !== undefined) cut.delete(first);
  cut.set(key, made);
  return made;
}

/** The page with its sheets in it; what can't be read, or would not stand safely there, stays linked. */
export async function withStyles(page: string, read = builtSheet, words = wordsOfScripts): Promise<string> {
  const sheets = new Map<string, string>();
  for (const [, address = ""] of page.matchAll(linked)) {
    const text = await read(address);
    // What a sheet names by its own place would be looked for elsewhere.
    if (text !== null && !/<|url\((?!["']?(?:data:|\/))/.test(text)) sheets.set(address, text);
  }
  if (sheets.size === 0) return page;
  const made = cutSheets([...sheets.values()], page, words());
  const byAddress = new Map([...sheets.keys()].map((address, index) => [address, made[index]]));
  return page.replace(linked, (link, address: string) => {
    const text = byAddress.get(address);
    return text === undefined ? link : `<style data-from="${address}">${text}</style>`;
  });
}
