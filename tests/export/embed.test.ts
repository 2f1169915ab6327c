// Figures as pages for other sites' frames: whole, light, and with nothing from outside.
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { embedPage } from "../../lib/export/page/embed-page";
import type { Figure } from "../../lib/figure/figure";
import { langs } from "../../lib/localised";
import { sampleNote } from "../chart/sample-figures";
import { xmlFault } from "../chart/well-formed";
import { bare, shippedFigures, wordsOf } from "./pictures";

const unescaped = (html: string) =>
  html.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'" })[name] ?? "&",
  );

describe("a page for a frame", () => {
  it.each(langs)("of every shipped figure says all that belongs to it in under 40 kB, in %s", (lang) => {
    for (const figure of shippedFigures(lang)) {
      const html = embedPage(figure);
      const said = bare(unescaped(html.replaceAll(/<[^>]*>/g, "")));
      expect(
        wordsOf(figure).filter((text) => !said.includes(bare(text))),
        figure.indicator,
      ).toEqual([]);
      expect(gzipSync(html).length, figure.indicator).toBeLessThan(40_000);
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).toContain(`href="${figure.href.replaceAll("&", "&amp;")}"`);
      for (const [svg] of html.matchAll(/<svg .*?<\/svg>/gs)) expect(xmlFault(svg), figure.indicator).toBeNull();
    }
  });

  it("asks for nothing else", () => {
    for (const figure of shippedFigures("ja")) {
      expect(embedPage(figure)).not.toMatch(/<link|<img|<iframe|@import|url\((?!#)| src=/);
    }
  });

  it("has every id once", () => {
    const [figure] = shippedFigures("ja") as [Figure];
    const ids = [...embedPage(figure).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets no text of a figure become markup", () => {
    const [figure] = shippedFigures("ja") as [Figure];
    const nasty = `</title><script>alert("1")</script>`;
    const cells = [[nasty]];
    const page = embedPage({
      ...figure,
      title: nasty,
      name: nasty,
      alt: nasty,
      notes: [sampleNote(nasty)],
      table: { caption: nasty, columns: [nasty], rows: [{ header: nasty, cells: cells[0] as string[] }] },
    });
    expect(page).not.toContain("<script");
    expect(page).not.toContain('alert("');
  });
});
