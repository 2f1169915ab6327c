// Slides, reports and workbooks opened again: valid packages, native charts with the figure's names and values.
import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { palettes } from "../../lib/chart/palette";
import { renderDocx } from "../../lib/export/office/docx";
import { renderPptx } from "../../lib/export/office/pptx";
import { layOutSlide, spacingOf } from "../../lib/export/office/slide-layout";
import { renderXlsx } from "../../lib/export/office/xlsx";
import { defaultOptions, type ExportOptions, pictureSizes } from "../../lib/export/options";
import { pages } from "../../lib/export/picture/picture";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Cell, Figure } from "../../lib/figure/figure";
import { textsAround } from "../../lib/figure/surroundings";
import { langs } from "../../lib/localised";
import { valuesHash } from "../../lib/verify/stated-values";
import { knownState, shippedDataset } from "../figure/shipped-dataset";
import { chartSeries, decode, faults, open, sheetCells, slideBoxes } from "./office-lint";
import { bare, wordsOf } from "./pictures";

const dataset = shippedDataset();
const options: ExportOptions = { ...defaultOptions, origin: "http://localhost:3000", date: "2026-11-24" };
const figuresIn = (lang: "ja" | "en") =>
  indicators.map((one) =>
    buildFigure(one, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }, knownState(one.id)),
  );
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

describe.each(["pptx", "docx", "xlsx"] as const)("%s", (format) => {
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
        // Under columns a long name stands on two lines.
        const tight = (name: string) => name.replace(/\s/g, "");
        expect(
          one.categories.map(tight).map((name, c) => name.startsWith(tight(figure.categories[c]?.label ?? "?"))),
        ).toEqual(figure.categories.map(() => true));
        expect(one.labels).toBe(column.filter((cell) => cell?.value != null).length);
      }
    }
  });

  it.each(langs)("says all that belongs to every shipped figure, in %s", async (lang) => {
    const figures = figuresIn(lang);
    const { parts } = open(await renderers[format](figures, options));
    const shown = [...parts].filter(([name]) => !/^docProps|rels$/.test(name)).map(([, xml]) => xml);
    const said = bare(decode(shown.join("").replaceAll(/<[^>]*>/g, "")));
    const unsaid = figures.flatMap((figure) => {
      // Numbers are numbers: held to the figure's above.
      const words = wordsOf(figure).filter((text) => !/^[\d,.]+$/.test(text));
      // A workbook lists each source apart, with its address.
      const sources =
        format === "xlsx" ? figure.sources.flatMap(({ text, url, locators }) => [text, url, ...locators]) : [];
      const due = [...words, ...textsAround(figure, ["interval"]), ...sources];
      return due.filter((text) => !said.includes(bare(text))).map((text) => `${figure.indicator}: ${text}`);
    });
    expect(unsaid).toEqual([]);
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

  it.each(pictureSizes)("have a slide a figure, at %s, with title, notes and source as laid out", async (size) => {
    const figures = japanese.slice(0, 2);
    const { parts } = open(await renderPptx(figures, { ...options, size }));
    expect([...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(2);
    const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(parts.get("ppt/presentation.xml") ?? "") ?? [];
    expect([Number(width), Number(height)].map((one) => Math.round(one / 127) / 100)).toEqual(
      [pages[size].width, pages[size].height].map((one) => Math.round(one * 100) / 100),
    );
    figures.forEach((figure, index) => {
      const { title, lost, foot } = layOutSlide(figure, { ...options, size });
      const boxes = slideBoxes(parts.get(`ppt/slides/slide${index + 1}.xml`) ?? "");
      expect(boxes.map(({ texts }) => texts)).toEqual([...title, ...lost, ...foot].map(({ paragraphs }) => paragraphs));
      [...title, ...lost, ...foot].forEach((text, at) => {
        const box = boxes[at];
        expect([box?.sizes, box?.spacings]).toEqual([[text.size], [spacingOf(text)]]);
        for (const side of ["x", "y", "width", "height"] as const) expect(box?.[side]).toBeCloseTo(text[side], 1);
      });
      const shown = boxes.flatMap(({ texts }) => texts);
      expect(shown).toEqual(expect.arrayContaining([figure.title, ...figure.bases, figure.sourceLine]));
    });
  });

  it.each(["light", "dark"] as const)("have the %s paper and inks of the picture", async (theme) => {
    const { parts } = open(await renderPptx([japanese[0] as Figure], { ...options, theme }));
    const xml = parts.get("ppt/slides/slide1.xml") ?? "";
    const { paper, text, muted } = palettes[theme];
    const colours = (within: string) =>
      [...within.matchAll(/srgbClr val="(\w{6})"/g)].map(([, one]) => `#${one?.toLowerCase()}`);
    expect(colours(/<p:bg>.*?<\/p:bg>/s.exec(xml)?.[0] ?? "")).toEqual([paper]);
    expect(new Set(slideBoxes(xml).flatMap(({ xml: box }) => colours(box)))).toEqual(new Set([text, muted]));
  });

  it("draw dashed whiskers for a base that was not stated, solid ones where it was", async () => {
    const xml = async (id: string) => {
      const figure = japanese.find((one) => one.indicator === id) as Figure;
      return charts(open(await renderPptx([figure], options)).parts, "ppt/charts/")[0] ?? "";
    };
    expect(await xml("damage-experienced")).toMatch(/<c:errBars>.*?sysDash.*?<\/c:errBars>/s);
    const routes = await xml("ransomware-route");
    // On a dark bar a rim of paper.
    expect(routes).toMatch(/<c:errBars>.*?<a:glow rad="\d+"><a:srgbClr val="FFFFFF"\/>.*?<\/c:errBars>/s);
    expect(routes).not.toContain("sysDash");
  });

  it("move each value beyond its whisker: to the right of a bar, over a point", async () => {
    const moves = async (id: string) => {
      const figure = japanese.find((one) => one.indicator === id) as Figure;
      const xml = charts(open(await renderPptx([figure], options)).parts, "ppt/charts/")[0] ?? "";
      return [...xml.matchAll(/<c:dLbl><c:idx val="\d+"\/><c:layout>.*?<c:x val="(.*?)"\/><c:y val="(.*?)"/g)].map(
        ([, x, y]) => [Number(x), Number(y)],
      );
    };
    const bars = await moves("ransomware-route");
    expect(bars).toHaveLength(8);
    for (const [x, y] of bars) expect([(x as number) > 0.03, y]).toEqual([true, 0]);
    const points = await moves("double-extortion");
    expect(points).toHaveLength(4);
    for (const [x, y] of points) expect([x, (y as number) < -0.02]).toEqual([0, true]);
    expect(await moves("ransomware-cases")).toEqual([]);
  });

  it("leave room beside one or two bars, which else would fill the plot", async () => {
    const gapOf = async (count: number) => {
      const figure = structuredClone(japanese.find((one) => one.indicator === "ransomware-cases") as Figure);
      Object.assign(figure, { categories: figure.categories.slice(0, count), cells: figure.cells.slice(0, count) });
      const [xml = ""] = charts(open(await renderPptx([figure], options)).parts, "ppt/charts/");
      return Number(/<c:gapWidth val="(\d+)"/.exec(xml)?.[1]);
    };
    expect([await gapOf(1), await gapOf(2), await gapOf(10)]).toEqual([500, 200, 50]);
  });

  it("keep each value on one line", async () => {
    const xml = charts(open(await renderPptx([japanese[0] as Figure], options)).parts, "ppt/charts/")[0] ?? "";
    const labels = [...xml.matchAll(/<c:dLbl>.*?<\/c:dLbl>/g)].map(([label]) => label);
    expect(labels).toHaveLength(6);
    for (const label of labels) expect(label).toMatch(/<a:bodyPr [^>]*wrap="none"\/>/);
  });

  it("have the unit at the upper left of the chart", async () => {
    const xml = charts(open(await renderPptx([japanese[0] as Figure], options)).parts, "ppt/charts/")[0];
    expect(xml).toMatch(
      /<c:t(?:itle)>.*?（%）.*?<c:xMode val="edge"\/><c:yMode val="edge"\/><c:x val="0"\/><c:y val="0"\/>/,
    );
  });
});

describe("reports", () => {
  const bare = (xml: string) =>
    [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([one]) => decode(one.replace(/^<w:t[^>]*>/, "")));
  const headings = (xml: string, level: number) =>
    [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="(\w+)"\/>.*?<\/w:p>/gs)]
      .filter(([, style]) => style === `Heading${level}`)
      .map(([paragraph]) => bare(paragraph).join(""));
  const rowsOf = (xml: string) =>
    [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => bare(cell).join("")),
    );
  const pageOf = async (figures: readonly Figure[], more: Partial<ExportOptions> = {}) =>
    open(await renderDocx(figures, { ...options, ...more })).parts.get("word/document.xml") ?? "";

  it("are A4 pages with heading, chart, table, notes and source", async () => {
    const figure = japanese[0] as Figure;
    const xml = await pageOf([figure]);
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
    expect([headings(xml, 1), headings(xml, 2)]).toEqual([[figure.title], [figure.table.caption]]);
    expect(xml).toContain("<c:chart ");
    expect(rowsOf(xml)).toEqual([
      figure.table.columns,
      ...figure.table.rows.map(({ header, cells }) => [header, ...cells]),
    ]);
    const texts = bare(xml);
    for (const text of [...figure.bases, ...figure.cautions.map((one) => one.text), figure.sourceLine])
      expect(texts).toContain(text);
    for (const note of figure.notes) expect(texts.some((one) => one.endsWith(note))).toBe(true);
    expect(xml).not.toContain("TOC ");
  });

  it("set a table that is too wide for the page in long layout, a row a cell", async () => {
    const figure = structuredClone(japanese[0]) as Figure;
    Object.assign(figure.cells[0]?.[1] as Cell, { count: 1234, base: 4567, interval: { lower: 20.04, upper: 24.26 } });
    figure.table.columns.push(..."abcdef");
    const rows = rowsOf(await pageOf([figure]));
    expect(rows).toHaveLength(1 + 6);
    expect(rows[0]).toEqual(["項目", "系列", "値（%）", "件数", "母数（n）", "95%信頼区間"]);
    expect(rows[2]).toEqual(["ランサムウェア", "令和3年", "22.1", "1,234", "4,567", "20.0〜24.3"]);
  });

  it.each([true, false])("of several figures have contents of their headings, with title=%s", async (title) => {
    const figures = japanese.slice(0, 3);
    const xml = await pageOf(figures, { parts: { ...options.parts, title } });
    expect(xml).toContain("TOC ");
    expect(bare(xml).slice(0, 2)).toEqual(["サイバー犯罪被害の実態調査", "目次"]);
    expect(headings(xml, 1)).toEqual(figures.map((figure) => figure.title));
  });
});

describe("English files", () => {
  const [damage, wide] = ["damage-experienced", "ransomware-route"].map((id) =>
    figuresIn("en").find((one) => one.indicator === id),
  ) as [Figure, Figure];
  // Wider than a page: set in long layout, with its intervals.
  const columns = [...damage.table.columns, ..."abcdef"];

  it.each(["pptx", "docx"] as const)("%s has no Japanese signs of its own", async (format) => {
    const figures = [{ ...damage, table: { ...damage.table, columns } }, wide];
    const { parts } = open(await renderers[format](figures, options));
    for (const [name, xml] of parts) {
      if (/^(ppt\/(slides|notesSlides)|word\/document)[^_]*$/.test(name)) expect(xml, name).not.toMatch(/[（）〜　：]/);
      if (name.startsWith(`${chartFolder[format]}chart`)) expect(xml, name).not.toContain("ja-JP");
    }
  });
});
