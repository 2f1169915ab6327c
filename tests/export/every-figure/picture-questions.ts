// What is asked of the pictures of every figure: read again as a reader or a program would.
import { inflateSync } from "node:zlib";
import { expect } from "vitest";
import type { Figure } from "../../../lib/figure/figure";
import { xmlFault } from "../../chart/well-formed";
import { bare, wordsOf } from "../pictures";
import { openPdf, pagesOf, textOf } from "../read-pdf";

const decoded = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name] ?? "",
  );

export function svgIsWellFormedAndSaysAll(figure: Figure, file: Uint8Array): void {
  const svg = decoded(file);
  expect(xmlFault(svg.replace(/^<\?xml[^>]*\?>\n/, "")), figure.indicator).toBeNull();
  const drawn = bare(unescaped([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join("")));
  expect(
    wordsOf(figure).filter((text) => !drawn.includes(bare(text))),
    figure.indicator,
  ).toEqual([]);
}

export function svgHasTitleAndDescription(figure: Figure, file: Uint8Array): void {
  const svg = decoded(file);
  const named = (element: string) =>
    unescaped(new RegExp(`^[^]*?<svg [^>]*>[^]*?<${element}\\b[^>]*>([^<]+)</${element}>`).exec(svg)?.[1] ?? "");
  expect([figure.indicator, named("title"), named("desc")]).toEqual([figure.indicator, figure.title, figure.alt]);
  // Only the first child of the root is its title.
  expect(svg, figure.indicator).toMatch(/<svg [^>]*>\s*<title\b/);
}

export function pngIsDrawn(figure: Figure, file: Uint8Array): void {
  const bytes = Buffer.from(file);
  // Width and height stand in the first chunk.
  expect(bytes.readUInt32BE(16), figure.indicator).toBe(960);
  expect(bytes.readUInt32BE(20), figure.indicator).toBeGreaterThanOrEqual(540);
  // Its pixels are numbers of colours, one byte each (colour type 3): of the paper most, of ink at least one in a hundred.
  expect(bytes[25], figure.indicator).toBe(3);
  const start = bytes.indexOf("IDAT");
  const pixels = inflateSync(bytes.subarray(start + 4, start + 4 + bytes.readUInt32BE(start - 4)));
  const counts = Array.from({ length: 256 }, () => 0);
  for (const number of pixels) counts[number] = (counts[number] as number) + 1;
  const share = 1 - Math.max(...counts) / pixels.length;
  expect(share, figure.indicator).toBeGreaterThan(0.01);
  expect(share, figure.indicator).toBeLessThan(0.5);
}

export function pdfHasAPageEachWithAllWords(figures: readonly Figure[], file: Uint8Array): void {
  const pdf = openPdf(Buffer.from(file));
  expect(pagesOf(pdf)).toHaveLength(figures.length);
  for (const [page, one] of figures.entries()) {
    const text = textOf(pdf, page);
    expect(text).not.toContain("\ufffd");
    expect(
      wordsOf(one).filter((word) => !text.includes(bare(word))),
      one.indicator,
    ).toEqual([]);
  }
}
