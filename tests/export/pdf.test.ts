// PDF files read again: text that can be selected, subsets of our typeface, title, language, provenance, vectors only.
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ExportOptions } from "../../lib/export/options";
import { renderPdf } from "../../lib/export/pdf";
import { pages } from "../../lib/export/picture";
import type { Figure } from "../../lib/figure/figure";
import { langs } from "../../lib/localised";
import { valuesHash } from "../../lib/verify/stated-values";
import { bare, options, shippedFigures, wordsOf } from "./pictures";

type Pdf = { objects: Map<number, { head: string; content: string }>; raw: string };

const japanese = shippedFigures("ja");
const [figure] = japanese as [Figure];
const draw = async (more: Partial<ExportOptions> = {}, figures: readonly Figure[] = [figure]) =>
  open(Buffer.from(await renderPdf(figures, { ...options, ...more })));

/** Objects of a file as our writer leaves them: one after the other, streams deflated. */
function open(bytes: Buffer): Pdf {
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

/** All text of a page in the order it was drawn. */
function textOf({ objects }: Pdf, page: number): string {
  const head = [...objects.values()].filter((one) => /\/Type \/Page\n/.test(one.head))[page]?.head ?? "";
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
function property({ raw, objects }: Pdf, name: string): string {
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

describe("pdf", () => {
  it.each(langs)("of every shipped figure has a page each, and all its words can be copied, in %s", async (lang) => {
    const figures = shippedFigures(lang);
    const pdf = await draw({}, figures);
    expect([...pdf.objects.values()].filter(({ head }) => /\/Type \/Page\n/.test(head))).toHaveLength(figures.length);
    for (const [page, one] of figures.entries()) {
      const text = textOf(pdf, page);
      expect(text).not.toContain("\ufffd");
      expect(
        wordsOf(one).filter((word) => !text.includes(bare(word))),
        one.indicator,
      ).toEqual([]);
    }
  });

  it("writes each text once", async () => {
    const trend = japanese.find(({ kind }) => kind === "trend") as Figure;
    const text = textOf(await draw({}, [trend]), 0);
    expect(text.split(bare(trend.sourceLine))).toHaveLength(2);
    const values = trend.cells.flat().filter(({ value }) => value !== null);
    expect(text.split("（計算値）").length).toBeLessThanOrEqual(values.length + 4);
  });

  it.each(["16:9", "a4", "a5"] as const)("has the page of the size %s", async (size) => {
    const { raw } = await draw({ size });
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(raw);
    expect([Number(box?.[1]), Number(box?.[2])]).toEqual([pages[size].width, pages[size].height]);
  });

  it("embeds subsets of our typeface only, and no picture", async () => {
    const { raw } = await draw();
    const fonts = new Set([...raw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name));
    expect([...fonts].filter((name) => !/^[A-Z]{6}\+BIZUDPGothic/.test(name ?? ""))).toEqual([]);
    expect(fonts.size).toBe(2);
    expect(raw).toContain("/FontFile2");
    expect(raw).not.toContain("/Subtype /Image");
    // The whole typeface has 4 MB a face.
    expect(raw.length).toBeLessThan(300_000);
  });

  it("says title, language, source and provenance, and no author", async () => {
    const pdf = await draw();
    expect(property(pdf, "Title")).toBe(figure.title);
    expect(property(pdf, "Author")).toBe("");
    expect(property(pdf, "Subject")).toBe(figure.sourceLine);
    expect(property(pdf, "Lang")).toBe("ja-JP");
    expect(property(pdf, "Keywords")).toContain(valuesHash(figure));
    expect(property(pdf, "figure1.address")).toBe("http://localhost:3000/figures/damage-experienced?editions=R2,R3");
    expect(property(pdf, "figure1.dataVersion")).toBe("sample-version");
    expect(pdf.raw).toContain("/DisplayDocTitle true");
    expect(property(await draw({}, shippedFigures("en").slice(0, 1)), "Lang")).toBe("en");
  });

  it("describes each picture to a screen reader", async () => {
    expect(property(await draw(), "Alt")).toBe(figure.alt);
  });

  it("keeps patterns as lines cut to their box", async () => {
    const content = (await draw()).objects;
    const page = [...content.values()].map((one) => one.content).join("\n");
    expect(page.match(/\bW n\b/g)?.length).toBeGreaterThanOrEqual(4);
  });

  it("is the same file for the same figures", async () => {
    expect((await draw()).raw).toBe((await draw()).raw);
  });

  it("refuses to be empty", async () => {
    await expect(renderPdf([], options)).rejects.toThrow(RangeError);
  });
});
