// Slides, reports and workbooks opened again: valid packages, native charts with the figure's names and values.
import { describe, expect, it, vi } from "vitest";
import { defaultLooks } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import { renderDocx } from "../../lib/export/office/docx";
import { renderPptx } from "../../lib/export/office/pptx";
import { renderXlsx } from "../../lib/export/office/xlsx";
import type { ExportOptions } from "../../lib/export/options";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Cell, Figure } from "../../lib/figure/figure";
import { textsAround } from "../../lib/figure/surroundings";
import { valuesHash } from "../../lib/verify/stated-values";
import { knownState, shippedDataset } from "../figure/shipped-dataset";
import { chartFolder, chartSeries, charts, decode, faults, open } from "./office-lint";

const dataset = shippedDataset();
const options: ExportOptions = { ...defaultLooks, origin: "http://localhost:3000", date: "2026-11-24" };
const figuresIn = (lang: "ja" | "en") =>
  indicators.map((one) =>
    buildFigure(one, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }, knownState(one.id)),
  );
const japanese = figuresIn("ja");

const renderers = { pptx: renderPptx, docx: renderDocx, xlsx: renderXlsx };

describe.each(["pptx", "docx", "xlsx"] as const)("%s", (format) => {
  it("is the same bytes for the same figures, whenever it is made", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const make = async (moment: string) => {
      vi.setSystemTime(new Date(moment));
      return Buffer.from(await renderers[format](japanese.slice(0, 3), options));
    };
    const [first, second] = [await make("2026-11-24T09:00:00Z"), await make("2027-01-01T12:34:56Z")];
    vi.useRealTimers();
    expect(first.equals(second)).toBe(true);
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

describe("reports", () => {
  const bare = (xml: string) =>
    [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([one]) => decode(one.replace(/^<w:t[^>]*>/, "")));
  const headings = (xml: string, named = "Heading1") =>
    [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="(\w+)"\/>.*?<\/w:p>/gs)]
      .filter(([, style]) => style === named)
      .map(([paragraph]) => bare(paragraph).join(""));
  const rowsOf = (xml: string) =>
    [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => bare(cell).join("")),
    );
  const pageOf = async (figures: readonly Figure[], more: Partial<ExportOptions> = {}) =>
    open(await renderDocx(figures, { ...options, ...more })).parts.get("word/document.xml") ?? "";

  it("number figures and tables by fields, refer to them, and know the pages of their contents at once", async () => {
    const figures = japanese.filter(({ categories }) => categories.length > 0).slice(0, 6);
    const opened = open(await renderDocx(figures, options));
    const xml = opened.parts.get("word/document.xml") ?? "";
    const fields = [...xml.matchAll(/<w:fldSimple w:instr=" (\w+) ([^"]*?) ">(.*?)<\/w:fldSimple>/g)];
    const said = (code: string, of: RegExp) =>
      fields.flatMap(([, name, rest = "", run = ""]) => (name === code && of.test(rest) ? bare(run) : []));
    const tables = figures.map((_, index) => String(index + 1));
    expect(said("SEQ", /^表/)).toEqual(tables);
    expect(said("REF", /_table_/)).toEqual(tables.map((one) => `表${one}`));
    // Every reference leads to a caption.
    for (const [, name, rest = ""] of fields)
      if (name === "REF") expect(xml).toContain(`w:name="${rest.split(" ")[0]}"`);
    const pages = [...xml.matchAll(/PAGEREF _Toc\d+ [^<]*<\/w:instrText><w:fldChar [^>]*\/><w:t>(\d+)<\/w:t>/g)];
    expect(pages.map(([, one]) => Number(one))).toEqual(figures.map((_, index) => index + 2));
    expect(xml).not.toMatch(/w:dirty="true"/);
    const around = [...opened.parts].filter(([name]) => /^word\/(header|footer)\d+\.xml$/.test(name));
    expect(around.map(([, part]) => part).join("")).toMatch(/サイバー犯罪被害の実態調査.*PAGE.*NUMPAGES/s);
    expect(opened.parts.get("word/styles.xml")).toMatch(/w:styleId="Caption"[^>]*>\s*<w:name w:val="caption"/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(figures.length);
    expect(xml).toContain('<w:shd w:fill="E6E6E6"');
  });

  it("are A4 pages with heading, chart, table, notes and source", async () => {
    const figure = japanese[0] as Figure;
    const xml = await pageOf([figure]);
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/);
    expect(headings(xml)).toEqual([figure.title]);
    expect(headings(xml, "Caption")).toEqual([`図1　${figure.name}`, `表1　${figure.table.caption}`]);
    expect(xml).toContain("<c:chart ");
    expect(rowsOf(xml)).toEqual([
      figure.table.columns,
      ...figure.table.rows.map(({ header, cells }) => [header, ...cells]),
    ]);
    const texts = bare(xml);
    for (const text of textsAround(figure, ["caution", "base", "credit"])) expect(texts).toContain(text);
    for (const { text } of figure.notes) expect(texts.some((one) => one.endsWith(text))).toBe(true);
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
    expect(headings(xml)).toEqual(figures.map((figure) => figure.title));
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
