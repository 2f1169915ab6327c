// Chosen figures on sheets of A4, as real files opened again: what stands on them, how large, how many pages.
import { describe, expect, it } from "vitest";
import { templates } from "../../lib/address/template";
import { creditLine } from "../../lib/chart/credit-line";
import { textWidth } from "../../lib/chart/text-metrics";
import { renderSheets, sheetFileName, sheetFormats } from "../../lib/export/meeting/sheets";
import { alikeWhenCopied, toldApart } from "../../lib/export/picture/photocopy";
import type { Figure } from "../../lib/figure/figure";
import { textsAround } from "../../lib/figure/surroundings";
import { langs } from "../../lib/localised";
import { oneSheet } from "../../lib/sheets/one-sheet";
import { sheetSize } from "../../lib/sheets/sheet";
import { sixFigures } from "../../lib/sheets/six-figures";
import { readFile } from "../../lib/verify/read-file";
import { faults, open } from "../export/office-lint";
import { bare, options, shippedFigures } from "../export/pictures";
import { openPdf, pagesOf, textOf } from "../export/read-pdf";

const figures = { ja: shippedFigures("ja"), en: shippedFigures("en") };
const withNumbers = (all: readonly Figure[]) => all.filter(({ categories }) => categories.length > 0);
const pdfOf = async (template: "one-sheet" | "handout-6", some: readonly Figure[]) =>
  Buffer.from(await renderSheets(template, some, "pdf", options));
const a4 = (pdf: Buffer) => pdf.toString("latin1").match(/\/MediaBox \[0 0 595\.28 841\.89\]/g)?.length;

describe.each(langs)("six figures on a sheet, in %s", (lang) => {
  const all = figures[lang];

  it("is one page for six and a second for the seventh", async () => {
    for (const [count, pages] of [
      [1, 1],
      [6, 1],
      [7, 2],
    ] as const) {
      const pdf = await pdfOf("handout-6", withNumbers(all).slice(0, count));
      expect(a4(pdf), `${count}`).toBe(pages);
    }
  });

  it("has of each its finding, its values and one line of source, in order", async () => {
    const six = withNumbers(all).slice(0, 6);
    const pdf = openPdf(await pdfOf("handout-6", six));
    expect(pagesOf(pdf)).toHaveLength(1);
    const text = textOf(pdf, 0);
    let at = 0;
    for (const figure of six) {
      const title = text.indexOf(bare(figure.title), at);
      expect(title, figure.indicator).toBeGreaterThanOrEqual(0);
      at = title;
    }
  });

  it("keeps all letters at 7.5 points or more, within the paper, on every page of all figures", () => {
    const sheets = sixFigures(all);
    expect(sheets.flatMap((sheet) => sheet.figures)).toEqual(all);
    for (const sheet of sheets) {
      expect(sheet.figures.length).toBeLessThanOrEqual(6);
      for (const node of sheet.nodes) {
        if (node.type !== "text") continue;
        expect(node.size, node.text).toBeGreaterThanOrEqual(7.5);
        const width = textWidth(node.text, node.size, node.weight);
        const left = node.anchor === "start" ? node.x : node.anchor === "middle" ? node.x - width / 2 : node.x - width;
        expect(left, node.text).toBeGreaterThanOrEqual(30);
        expect(left + width, node.text).toBeLessThanOrEqual(sheetSize.width - 30);
        expect(node.y, node.text).toBeLessThanOrEqual(sheetSize.height - 14);
      }
    }
  });

  it("gives each its source on one line", () => {
    for (const figure of withNumbers(all)) {
      const line = creditLine(figure, 254, 7.5);
      expect(textWidth(line, 7.5), line).toBeLessThanOrEqual(254);
      expect(line).toMatch(lang === "ja" ? /^出典：/ : /^(Source|Processed from)/);
    }
  });

  it("draws what a photocopier tells apart", () => {
    for (const { width, height, parts } of sixFigures(all)) {
      for (const { nodes } of parts) expect(alikeWhenCopied(toldApart({ width, height, nodes }))).toEqual([]);
    }
  });
});

describe.each(langs)("one figure on a sheet, in %s", (lang) => {
  it("has its finding, its certainty with the sentence, bases and source", async () => {
    for (const figure of figures[lang]) {
      const texts = oneSheet(figure, "http://localhost:3000").nodes.flatMap((one) => (one.type === "text" ? one : []));
      const text = bare(texts.map((one) => one.text).join(""));
      const { headline, certainty, sourceLine } = figure;
      const said = [
        headline.first,
        headline.second,
        certainty?.label,
        certainty?.sentence,
        sourceLine,
        ...textsAround(figure, ["base"]),
      ];
      for (const one of said) expect(text).toContain(bare(one ?? ""));
      for (const one of texts) {
        expect(one.size, one.text).toBeGreaterThanOrEqual(7.5);
        expect(one.y, one.text).toBeLessThanOrEqual(sheetSize.height - 14);
      }
    }
  });

  it("is a page a figure as PDF, and a report without faults as DOCX", async () => {
    const two = withNumbers(figures[lang]).slice(0, 2);
    expect(a4(await pdfOf("one-sheet", two))).toBe(2);
    const opened = open(await renderSheets("one-sheet", two.slice(0, 1), "docx", options));
    expect(faults(opened)).toEqual([]);
  });
});

describe("sheets of figures", () => {
  it("are the same bytes for the same figures", async () => {
    const some = figures.ja.slice(0, 7);
    for (const template of ["one-sheet", "handout-6"] as const) {
      expect((await pdfOf(template, some)).equals(await pdfOf(template, some))).toBe(true);
    }
  });

  it("carry the record of every figure, unchanged by any hand", async () => {
    const some = withNumbers(figures.ja).slice(0, 7);
    for (const template of ["one-sheet", "handout-6"] as const) {
      const { figures: found } = readFile(await pdfOf(template, some));
      expect(found.map(({ record }) => record.indicator)).toEqual(some.map(({ indicator }) => indicator));
      expect(new Set(found.map(({ byHand }) => byHand))).toEqual(new Set(["no"]));
    }
  });

  it("are named after their template", () => {
    expect(Object.keys(sheetFormats).every((one) => templates.some((other) => other === one))).toBe(true);
    expect(sheetFormats["handout-6"]).toEqual(["pdf"]);
    expect(sheetFileName("handout-6", figures.ja.slice(0, 6), "pdf", "2026-11-24")).toBe(
      "npa-survey_handout-6_6-figures_ja_20261124.pdf",
    );
  });
});
