// Slides, reports and workbooks opened again: valid packages, native charts with the figure's names and values.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { renderDocx } from "../../lib/export/docx";
import { defaultOptions, type ExportOptions } from "../../lib/export/options";
import { renderPptx } from "../../lib/export/pptx";
import { renderXlsx } from "../../lib/export/xlsx";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { langs } from "../../lib/localised";
import { valuesHash } from "../../lib/verify/stated-values";
import { shippedDataset } from "../figure/shipped-dataset";
import { chartSeries, faults, open, sheetCells } from "./office-lint";

const dataset = shippedDataset();
const options: ExportOptions = { ...defaultOptions, origin: "http://localhost:3000", date: "2026-11-24" };
const figuresIn = (lang: "ja" | "en") =>
  indicators.map((one) => buildFigure(one, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }));
const japanese = figuresIn("ja");
const withNumbers = (figures: readonly Figure[]) => figures.filter((one) => one.categories.length > 0);

const renderers = { pptx: renderPptx, docx: renderDocx, xlsx: renderXlsx };
const chartFolder = { pptx: "ppt/charts/", docx: "word/charts/", xlsx: "xl/charts/" };

/** Chart parts in the order of their numbers, which is the order of the figures. */
function charts(parts: Map<string, string>, folder: string): string[] {
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1]);
  const names = [...parts.keys()].filter((name) => name.startsWith(folder) && /chart\d+\.xml$/.test(name));
  return names.sort((a, b) => number(a) - number(b)).map((name) => parts.get(name) ?? "");
}

describe.each(["pptx", "docx", "xlsx"] as const)("%s", { timeout: 60_000 }, (format) => {
  it.each(langs)("of every shipped figure is a valid package with a native chart for each, in %s", async (lang) => {
    const figures = figuresIn(lang);
    const opened = open(await renderers[format](figures, options));
    expect(faults(opened)).toEqual([]);
    const drawn = charts(opened.parts, chartFolder[format]);
    const expected = withNumbers(figures);
    expect(drawn).toHaveLength(expected.length);
    for (const [index, figure] of expected.entries()) {
      const series = chartSeries(drawn[index] ?? "");
      expect(series.map((one) => one.name)).toEqual(figure.series.map((one) => one.label || figure.name));
      for (const [s, one] of series.entries()) {
        const column = figure.categories.map((_, c) => figure.cells[c]?.[s]);
        expect(one.values, figure.indicator).toEqual(column.map((cell) => cell?.value ?? null));
        expect(one.categories.map((name) => name.split("\n")[0])).toEqual(
          figure.categories.map((category) => category.label),
        );
        expect(one.labels).toBe(column.filter((cell) => cell?.value != null).length);
      }
    }
  });

  it("is the same file for the same figures", async () => {
    const figure = japanese[0] as Figure;
    const text = (bytes: Uint8Array) => Buffer.from(charts(open(bytes).parts, chartFolder[format]).join());
    expect(text(await renderers[format]([figure], options))).toEqual(text(await renderers[format]([figure], options)));
  });

  it("carries address, data version and the values' hash in its properties", async () => {
    const figure = japanese[0] as Figure;
    const custom = open(await renderers[format]([figure], options)).parts.get("docProps/custom.xml") ?? "";
    expect(custom).toContain("http://localhost:3000/figures/damage-experienced?editions=R2,R3");
    expect(custom).toContain("sample-version");
    expect(custom).toContain(valuesHash(figure));
  });

  it("escapes what is markup in a label", async () => {
    const figure = structuredClone(japanese[0]) as Figure;
    for (const one of [...figure.series, ...figure.categories]) one.label = `<b>&"'${one.label}`;
    const opened = open(await renderers[format]([figure], options));
    expect(faults(opened)).toEqual([]);
    expect(chartSeries(charts(opened.parts, chartFolder[format])[0] ?? "")[0]?.name).toContain(`<b>&"'`);
  });

  it("sets the Japanese typeface for Japanese letters too", async () => {
    const { parts } = open(await renderers[format]([japanese[0] as Figure], options));
    expect(charts(parts, chartFolder[format])[0]).toContain('<a:ea typeface="BIZ UDPGothic"/>');
  });
});

describe("slides", () => {
  it("hold the data of their chart in an embedded workbook", async () => {
    const figure = japanese[0] as Figure;
    const opened = open(await renderPptx([figure], options));
    const [name] = [...opened.bytes.keys()].filter((part) => part.startsWith("ppt/embeddings/"));
    const cells = sheetCells(open(opened.bytes.get(name ?? "") as Uint8Array), "xl/worksheets/sheet1.xml");
    expect(cells.get("A2")).toBe("ランサムウェア");
    expect([cells.get("B1"), cells.get("C1")]).toEqual(["令和2年", "令和3年"]);
    expect([cells.get("B2"), cells.get("C2")]).toEqual([11.9, 22.1]);
  });

  it("say finding, base, caution, source and data version in their notes", async () => {
    const figure = japanese[0] as Figure;
    const { parts } = open(await renderPptx([figure], options));
    const notes = parts.get("ppt/notesSlides/notesSlide1.xml") ?? "";
    for (const text of [
      figure.title,
      figure.bases[0],
      figure.cautions[0]?.text,
      figure.sourceLine,
      figure.dataVersion,
    ]) {
      expect(notes).toContain(text);
    }
  });

  it("have a slide a figure, at 16:9 or 4:3", async () => {
    const { parts } = open(await renderPptx(japanese.slice(0, 3), { ...options, size: "4:3" }));
    expect([...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
    const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(parts.get("ppt/presentation.xml") ?? "") ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(4 / 3, 3);
  });

  it("draw dashed whiskers for a base that was not stated, solid ones where it was", async () => {
    const xml = async (id: string) => {
      const figure = japanese.find((one) => one.indicator === id) as Figure;
      return charts(open(await renderPptx([figure], options)).parts, "ppt/charts/")[0] ?? "";
    };
    expect(await xml("damage-experienced")).toMatch(/<c:errBars>.*?sysDash.*?<\/c:errBars>/s);
    const routes = await xml("ransomware-route");
    expect(routes).toContain("<c:errBars>");
    expect(routes).not.toContain("sysDash");
  });
});

describe("workbooks", () => {
  it("have three sheets: a bare table with its header in row 1, the chart on those cells, sources and marks", async () => {
    const figure = japanese[0] as Figure;
    const opened = open(await renderXlsx([figure], options));
    expect(
      [...(opened.parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet name="([^"]+)"/g)].map((one) => one[1]),
    ).toEqual(["データ", "図", "出典・符号"]);
    const cells = sheetCells(opened, "xl/worksheets/sheet1.xml");
    expect(cells.get("A1")).toBe("指標コード");
    expect(cells.get("G1")).toBe("値");
    // Rows of a series follow one another: R2 first, then R3.
    expect([2, 3, 4, 5, 6, 7].map((row) => cells.get(`G${row}`))).toEqual([11.9, 12.8, 6.4, 22.1, 15.8, 12.6]);
    expect(opened.parts.get("xl/charts/chart1.xml")).toContain(
      "&apos;データ&apos;!$G$5:$G$7".replaceAll("&apos;", "'"),
    );
    expect(opened.parts.get("xl/worksheets/sheet1.xml")).toContain("<pane ");
    expect([...sheetCells(opened, "xl/worksheets/sheet3.xml").values()]).toContain(figure.sourceLine);
  });
});

const office = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"]).status === 0);
const folder = mkdtempSync(join(tmpdir(), "office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(office)("LibreOffice", { timeout: 120_000 }, () => {
  it.each(["pptx", "docx", "xlsx"] as const)("turns a %s into pages", async (format) => {
    writeFileSync(join(folder, `figure.${format}`), await renderers[format]([japanese[0] as Figure], options));
    spawnSync(office as string, [
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      join(folder, `figure.${format}`),
    ]);
    expect(readdirSync(folder)).toContain("figure.pdf");
    rmSync(join(folder, "figure.pdf"));
  });
});
