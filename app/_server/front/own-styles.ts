// The style sheets of a document stand in it: a reader on a slow line sees it one journey earlier. Of the design tokens only
// those that it uses go along.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

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

/** The page with its sheets in it; what can't be read, or would not stand safely there, stays linked. */
export async function withStyles(page: string, read = builtSheet): Promise<string> {
  const sheets = new Map<string, string>();
  for (const [, address = ""] of page.matchAll(linked)) {
    const text = await read(address);
    // What a sheet names by its own place would be looked for elsewhere.
    if (text !== null && !/<|url\((?!["']?(?:data:|\/))/.test(text)) sheets.set(address, text);
  }
  const all = [...sheets.values(), page].join("\n");
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  return page.replace(linked, (link, address: string) => {
    const text = sheets.get(address)?.replace(token, (whole, name: string) => (used.has(name) ? whole : ""));
    return text === undefined ? link : `<style data-from="${address}">${text}</style>`;
  });
}
