// Whatever a figure holds (long labels, 1 to 40 items, missing cells, qualifiers, 0, 100 %), every format renders, and what
// it holds can be read again.

import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { pageSizes } from "../../lib/address/looks";
import type { ExportOptions } from "../../lib/export/options";
import { embedPage } from "../../lib/export/page/embed-page";
import { type ExportFormat, exporters, exportFormats } from "../../lib/export/registry";
import type { Figure } from "../../lib/figure/figure";
import { longFigure, randomFigure } from "../chart/random-figure";
import { xmlFault } from "../chart/well-formed";
import { faults, open } from "./office-lint";
import { options } from "./pictures";

const looks: fc.Arbitrary<ExportOptions> = fc
  .record({
    style: fc.constantFrom("color" as const, "mono" as const),
    theme: fc.constantFrom("light" as const, "dark" as const),
    size: fc.constantFrom(...pageSizes),
    copied: fc.boolean(),
    parts: fc.record({ title: fc.boolean(), notes: fc.boolean(), source: fc.boolean() }),
    width: fc.constant(400),
  })
  .map((chosen) => ({ ...options, ...chosen }));

/** With letters that mean something in XML. */
const anyFigure = randomFigure.map((figure) => ({
  ...figure,
  title: `<R&D> "${figure.title}"`,
  categories: figure.categories.map((one, index) => (index === 0 ? { ...one, label: `${one.label}<R&D>"` } : one)),
}));

const text = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
const starts = (bytes: Uint8Array, with_: string) =>
  Buffer.from(bytes.subarray(0, with_.length)).toString("latin1") === with_;
const numbers = ({ cells }: Figure) => cells.flat().filter(({ value }) => value !== null);

/** What is wrong with a file of one figure; each check reads it as its reader would. */
const wrong: Record<ExportFormat, (bytes: Uint8Array, figure: Figure) => unknown> = {
  svg: (bytes) => xmlFault(text(bytes).replace(/^<\?xml[^>]*\?>\n/, "")),
  png: (bytes) => (starts(bytes, "\x89PNG") ? null : "no PNG"),
  pdf: (bytes) => (starts(bytes, "%PDF-") && /%%EOF\s*$/.test(Buffer.from(bytes).toString("latin1")) ? null : "no PDF"),
  pptx: (bytes) => faults(open(bytes)),
  xlsx: (bytes) => faults(open(bytes)),
  docx: (bytes) => faults(open(bytes)),
  csv: (bytes, { categories, series }) => {
    const { data, errors } = Papa.parse<string[]>(text(bytes).replace(/^\ufeff/, ""), { skipEmptyLines: true });
    return errors.length > 0 ? errors : data.length - 1 - categories.length * series.length || null;
  },
  json: (bytes) => (JSON.parse(text(bytes)) ? null : "empty"),
  jsonstat: (bytes, figure) => {
    const { value } = JSON.parse(text(bytes)) as { value: unknown[] | Record<string, unknown> };
    return Object.values(value).filter((one) => one !== null).length - numbers(figure).length || null;
  },
  zip: (bytes) => (starts(bytes, "PK\x03\x04") ? null : "no ZIP"),
};
const fine = (format: ExportFormat) => (["pptx", "xlsx", "docx"].includes(format) ? [] : null);

/** Runs by how long one takes. */
const runs: Partial<Record<ExportFormat, number>> = { png: 6, pdf: 4, pptx: 8, docx: 8, xlsx: 8, zip: 2 };

describe("any figure", () => {
  it.each(exportFormats)("renders as %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(anyFigure, looks, async (figure, chosen) => {
        const bytes = await exporters[format].render([figure], chosen);
        expect(wrong[format](bytes, figure)).toEqual(fine(format));
      }),
      { numRuns: runs[format] ?? 25, examples: [[longFigure, { ...options, width: 400 }]] },
    );
  });

  it("renders as a page for a frame", () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const html = embedPage(figure);
        for (const [svg] of html.matchAll(/<svg .*?<\/svg>/gs)) expect(xmlFault(svg)).toBeNull();
        expect(html).not.toContain("<script");
      }),
      { numRuns: 15 },
    );
  });
});
