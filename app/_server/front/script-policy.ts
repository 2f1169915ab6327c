// The scripts that Next writes into a page are allowed by their hashes: a page that is whole can be read for them. Only what
// has their form is: a script that anything else had brought into a page would not run.
import { createHash } from "node:crypto";

const inline = /<script\b([^>]*)>([\s\S]*?)<\/script/gi;
/** Each hands data over and does nothing else; what stands in the brackets has to be JSON. */
const forms = [
  /^self\.__next_f\.push\((\[[\s\S]*\])\)$/,
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\((\[0\])\)$/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((\{[\s\S]*\})\);?$/,
];

/** A presentation names its scripts itself, at the very head of the page. */
const itself =
  /^<!DOCTYPE html>\n<html [^>]*>\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

function isNext(script: string): boolean {
  const data = forms.map((form) => form.exec(script)?.[1]).find((one) => one !== undefined);
  if (data === undefined) return false;
  try {
    JSON.parse(data);
    return true;
  } catch {
    return false;
  }
}

/**
 * A Content-Security-Policy with a page's scripts in place of `'unsafe-inline'`, which stands there for want of them.
 * @param own texts of scripts of ours
 */
export function allowByHash(policy: string, page: string, own: readonly string[] = []): string {
  const hashes = new Set<string>(itself.exec(page)?.[1]?.match(/'sha256-[\w+/=]+'/g));
  for (const [, attributes = "", script = ""] of page.matchAll(inline)) {
    if (/\bsrc=/.test(attributes) || !(own.includes(script) || isNext(script))) continue;
    hashes.add(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  }
  return policy.replace(/(script-src [^;]*?) 'unsafe-inline'/, (_, before: string) => [before, ...hashes].join(" "));
}
