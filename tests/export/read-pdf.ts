// PDF files read again: the objects of a file, the text of a page as a reader copies it, the properties.
import { inflateSync } from "node:zlib";
import { expect } from "vitest";
import { bare } from "./pictures";

export type Pdf = { objects: Map<number, { head: string; content: string }>; raw: string };

/** Objects of a file as our writer leaves them: one after the other, streams deflated. */
export function openPdf(bytes: Buffer): Pdf {
  const raw = bytes.toString("latin1");
  expect(raw.startsWith("%PDF-1.7")).toBe(true);
  expect(raw.trimEnd().endsWith("%%EOF")).toBe(true);
  const objects: Pdf["objects"] = new Map();
  for (const found of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = "", rest] = (found[2] ?? "").split("\nstream\n");
    const stream = rest === undefined ? Buffer.alloc(0) : Buffer.from(rest.replace(/\nendstream$/, ""), "latin1");
    const content = head.includes("/FlateDecode") ? inflateSync(stream).toString("latin1") : stream.toString("latin1");
    objects.set(Number(found[1]), { head, content });
  }
  return { objects, raw };
}

const utf16 = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** Letter of each glyph, from the table that a reader uses to copy text. */
function toUnicode(content: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = "0", list = ""] of content.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, code = ""], index) => {
      letters.set((Number.parseInt(first, 16) + index).toString(16).padStart(4, "0"), utf16(code.replace(/ /g, "")));
    });
  }
  return letters;
}

/** Heads of the pages, in order. */
export function pagesOf({ objects }: Pdf): string[] {
  return [...objects.values()].map(({ head }) => head).filter((head) => /\/Type \/Page\n/.test(head));
}

/** All text of a page in the order it was drawn. */
export function textOf(pdf: Pdf, page: number): string {
  const { objects } = pdf;
  const head = pagesOf(pdf)[page] ?? "";
  const reference = (from: string, name: string) => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(from)?.[1]);
  const resources = objects.get(reference(head, "Resources"))?.head ?? head;
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id]) => [
      name,
      toUnicode(objects.get(reference(objects.get(Number(id))?.head ?? "", "ToUnicode"))?.content ?? ""),
    ]),
  );
  const content = objects.get(reference(head, "Contents"))?.content ?? "";
  let letters = new Map<string, string>();
  let text = "";
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) letters = fonts.get(name) ?? new Map();
    for (const [, hex = ""] of (shown ?? "").matchAll(/<([0-9a-f]*)>/gi)) {
      for (const glyph of hex.match(/.{4}/g) ?? []) text += letters.get(glyph.toLowerCase()) ?? "\ufffd";
    }
  }
  return bare(text);
}

/** A string of the document's properties; long ones stand in an object of their own. */
export function property({ raw, objects }: Pdf, name: string): string {
  const string = "\\(((?:[^()\\\\]|\\\\[\\s\\S])*)\\)";
  const own = new RegExp(`/${name.replace(".", "\\.")} (?:${string}|(\\d+) 0 R)`).exec(raw);
  const found = own?.[1] ?? new RegExp(string).exec(objects.get(Number(own?.[2]))?.head ?? "")?.[1] ?? "not there";
  const plain: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
  const bytes = Buffer.from(
    found.replace(/\\([\s\S])/g, (_, one: string) => plain[one] ?? one),
    "latin1",
  );
  const wide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return wide ? bytes.subarray(2).swap16().toString("utf16le") : bytes.toString("latin1");
}
