// A native chart says what the picture says: what was not published, what is open, which order is not settled; and what is
// no chart is a number or a table in every file.
import { describe, expect, it } from "vitest";
import { chartWords } from "../../lib/chart/chart-words";
import { formOf, onlyNumber } from "../../lib/chart/figure-form";
import { inPoints } from "../../lib/export/office/chart-place";
import { chartShapes } from "../../lib/export/office/chart-shapes";
import { renderDocx } from "../../lib/export/office/docx";
import { renderPptx } from "../../lib/export/office/pptx";
import type { Figure } from "../../lib/figure/figure";
import { samples } from "../chart/sample-figures";
import { chartFolder, chartSeries, charts, decode, open, sheetCells } from "./office-lint";
import { options, shippedFigures } from "./pictures";

const figures = shippedFigures("ja");
const renderers = { pptx: renderPptx, docx: renderDocx };
const formats = ["pptx", "docx"] as const;
const frame = inPoints({ width: 900, height: 400 });
const words = (xml: string) => decode(xml.replaceAll(/<[^>]+>/g, "\n"));
const shown = (parts: ReadonlyMap<string, string>) =>
  [...parts].flatMap(([name, xml]) => (/^(ppt\/slides\/slide|word\/document)/.test(name) ? [xml] : [])).join("");

describe.each(formats)("%s", (format) => {
  const chartOf = async (figure: Figure) => {
    const opened = open(await renderers[format]([figure], options));
    return { ...opened, xml: charts(opened.parts, chartFolder[format])[0] ?? "" };
  };

  it("has the part of a whole that was not published as a pale part of its own, with its name and its mark", async () => {
    const { unpublished, unpublishedMark } = chartWords.ja;
    const whole = figures.filter(({ kind }) => kind === "composition");
    const partial = [...whole, samples.composition].filter((one) =>
      one.cells.some((row) => row.reduce((sum, { value }) => sum + (value ?? 0), 0) < 95),
    );
    expect(partial.length).toBeGreaterThan(0);
    for (const figure of partial) {
      const { xml, bytes } = await chartOf(figure);
      const rest = chartSeries(xml).find(({ name }) => name === unpublished);
      const left = figure.cells.map((row) => 100 - row.reduce((sum, { value }) => sum + (value ?? 0), 0));
      for (const [index, value] of left.entries()) if (value > 5) expect(rest?.values[index]).toBeCloseTo(value, 4);
      const own = xml.split("<c:ser>").find((one) => one.includes(unpublished)) ?? "";
      expect(own).toContain('<a:prstDash val="sysDash"/>');
      expect(decode(own)).toContain(unpublishedMark);
      // It stands in the sheet behind the chart.
      const [workbook] = [...bytes].filter(([name]) => name.endsWith(".xlsx")).map(([, one]) => one);
      expect([...sheetCells(open(workbook as Uint8Array), "xl/worksheets/sheet1.xml").values()]).toContain(unpublished);
    }
  });

  it("says … for an edition without a number, and takes its whiskers from cells of the sheet", async () => {
    const missing = figures.filter((one) => one.kind === "counts" || one.kind === "trend");
    for (const figure of missing) {
      const gaps = figure.categories.filter((_, c) => figure.cells[c]?.every(({ value }) => value === null));
      const { xml } = await chartOf(figure);
      const names = chartSeries(xml)[0]?.categories ?? [];
      expect(names.filter((name) => name.includes("…")).length, figure.indicator).toBe(gaps.length);
    }
    const { xml } = await chartOf(figures.find(({ indicator }) => indicator === "ransomware-route") as Figure);
    for (const side of ["plus", "minus"])
      expect(xml).toMatch(new RegExp(`<c:${side}><c:numRef><c:f>Sheet1!\\$\\w\\$2:\\$\\w\\$\\d+</c:f>`));
  });

  it("has a single number set large, and places as a table, and no empty axis", async () => {
    const forms = new Map<string, number>();
    for (const figure of figures.filter((one) => one.categories.length > 0 && formOf(one) !== "chart")) {
      const { parts, xml } = await chartOf(figure);
      expect(xml, figure.indicator).toBe("");
      const form = formOf(figure);
      forms.set(form, (forms.get(form) ?? 0) + 1);
      const page = shown(parts);
      if (form === "number") {
        const value = onlyNumber(figure)?.value ?? "?";
        const run = page.slice(0, page.indexOf(`>${value}<`));
        const size = Number(
          (format === "pptx" ? / sz="(\d+)"/g : /<w:sz w:val="(\d+)"/g).exec(
            run.slice(run.lastIndexOf(format === "pptx" ? "<a:rPr" : "<w:rPr")),
          )?.[1],
        );
        expect(size / (format === "pptx" ? 100 : 2), figure.indicator).toBeGreaterThanOrEqual(28);
      } else {
        expect(page, figure.indicator).toMatch(/<(a|w):tbl>/);
        for (const { label } of figure.categories) expect(words(page)).toContain(label);
      }
    }
    expect([...forms.keys()].sort()).toEqual(["list", "number"]);
  });
});

describe("the shapes over a native chart", () => {
  it("are a bracket with its words for every order that is not settled", () => {
    const ranked = figures.filter(({ brackets }) => brackets.length > 0);
    expect(ranked.length).toBeGreaterThan(3);
    for (const figure of ranked) {
      const xml = chartShapes(figure, options, frame) ?? "";
      expect(xml.match(/prst="rightBracket"/g), figure.indicator).toHaveLength(figure.brackets.length);
      expect(words(xml).replaceAll("\n", "")).toContain(figure.brackets[0]?.label.replaceAll(/\s/g, ""));
    }
  });

  it("name the series in the order of the bars", () => {
    const beside = figures.filter(({ kind, series }) => kind === "ranking" && series.length > 1);
    expect(beside.length).toBeGreaterThan(3);
    for (const figure of beside) {
      const said = words(chartShapes(figure, options, frame) ?? "").split("\n");
      const places = figure.series.map(({ label }) => said.indexOf(label));
      expect(places, figure.indicator).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });
});

describe("a report's table", () => {
  it("says in a sentence which rows have no number, and tears no row", async () => {
    const figure = figures.find(({ indicator }) => indicator === "ransomware-route") as Figure;
    const none = { value: null, count: null, rank: null, interval: null, text: "…", missing: "not-published" as const };
    const empty = figure.cells.map((row, c) => (c === 0 ? row : row.map((cell) => ({ ...cell, ...none }))));
    const { parts } = open(await renderDocx([{ ...figure, cells: empty }], options));
    const xml = parts.get("word/document.xml") ?? "";
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    for (const row of rows) expect(row).toContain("<w:cantSplit/>");
    const names = figure.categories.slice(1).map(({ label }) => label);
    for (const name of names) expect(words(rows.join(""))).not.toContain(name);
    expect(words(rows.join(""))).toContain(figure.categories[0]?.label);
    expect(words(xml)).toContain(`数値が公表されていないか取得できていない${names.length}項目（${names.join("、")}）`);
  });
});
