// PDF files read again: text that can be selected, subsets of our typeface, title, language, provenance, vectors only.
import { describe, expect, it } from "vitest";
import type { ExportOptions } from "../../lib/export/options";
import { renderPdf } from "../../lib/export/picture/pdf";
import type { Figure } from "../../lib/figure/figure";
import { pages } from "../../lib/slides/slide-room";
import { valuesHash } from "../../lib/verify/stated-values";
import { sampleCell, sampleFigure } from "../chart/sample-figures";
import { bare, options, shippedFigures } from "./pictures";
import { openPdf, property, textOf } from "./read-pdf";

const japanese = shippedFigures("ja");
const [figure] = japanese as [Figure];
const draw = async (more: Partial<ExportOptions> = {}, figures: readonly Figure[] = [figure]) =>
  openPdf(Buffer.from(await renderPdf(figures, { ...options, ...more })));

describe("pdf", () => {
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
    // Hollow parts that are neighbours only because what lies between them has no number.
    const smallBase = true;
    const row = [sampleCell(null), sampleCell(30, { smallBase }), sampleCell(null), sampleCell(40, { smallBase })];
    const categories = ["令和3年", "令和4年", "令和5年", "令和6年"];
    const series = ["ア", "イ", "ウ", "エ"];
    const skipping = sampleFigure({ kind: "composition", categories, series, cells: categories.map(() => row) });
    const content = (await draw({ style: "mono" }, [skipping])).objects;
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
