// Slides opened again: each page as it is laid out, native charts with the figure's names and values, what is said of it.
import { describe, expect, it } from "vitest";
import { pageSizes } from "../../lib/address/looks";
import type { FigureQuery } from "../../lib/address/state";
import { indicators } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { palettes } from "../../lib/chart/palette";
import { lineHeight } from "../../lib/chart/text-line";
import { renderPptx } from "../../lib/export/office/pptx";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { textsAround } from "../../lib/figure/surroundings";
import { layOutSlides } from "../../lib/slides/lay-out-slides";
import { presentFigures } from "../../lib/slides/present-figures";
import { pages } from "../../lib/slides/slide-room";
import { speechOf } from "../../lib/slides/speech";
import { valuesHash } from "../../lib/verify/stated-values";
import { knownState, shippedDataset } from "../figure/shipped-dataset";
import { charts, decode, open, sheetCells, slideBoxes } from "./office-lint";
import { bare, options, shippedFigures } from "./pictures";

const japanese = shippedFigures("ja");

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

  it("have in their notes what is said of them, the interval's note as it is written, and where the numbers come from", async () => {
    const figure = japanese[0] as Figure;
    const { parts } = open(await renderPptx([figure], options));
    const notes = decode(parts.get("ppt/notesSlides/notesSlide1.xml") ?? "");
    const due = [speechOf(figure), figure.intervalNote, figure.dataVersion, valuesHash(figure)];
    for (const line of due.flatMap((one) => one?.split("\n") ?? [])) expect(notes).toContain(line);
    expect(notes).toContain("http://localhost:3000/figures/damage-experienced?editions=R2,R3");
  });

  it.each(pageSizes)("have the pages of the figures at %s, each box as it is laid out", async (size) => {
    const figures = japanese.slice(0, 2);
    const { parts } = open(await renderPptx(figures, { ...options, size }));
    const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(parts.get("ppt/presentation.xml") ?? "") ?? [];
    expect([Number(width), Number(height)].map((one) => Math.round(one / 127) / 100)).toEqual(
      [pages[size].width, pages[size].height].map((one) => Math.round(one * 100) / 100),
    );
    const laid = layOutSlides(presentFigures(figures, ""), size);
    expect([...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(laid.length);
    laid.forEach((page, index) => {
      const boxes = slideBoxes(parts.get(`ppt/slides/slide${index + 1}.xml`) ?? "").filter(
        ({ xml }) => !xml.includes('name="グラフの凡例"'),
      );
      const said = (one: (typeof page.boxes)[number]["paragraphs"][number]) =>
        (one.label ? `${one.label}\t` : "") + one.text;
      expect(boxes.map(({ texts }) => texts)).toEqual(page.boxes.map(({ paragraphs }) => paragraphs.map(said)));
      page.boxes.forEach(({ role, paragraphs, ...frame }, at) => {
        const box = boxes[at];
        const sizes = [...new Set(paragraphs.map((one) => Math.round(100 * one.size) / 100))];
        expect([box?.sizes, box?.spacings]).toEqual([
          sizes,
          expect.arrayContaining(paragraphs.map((one) => lineHeight(one.size))),
        ]);
        const wider = role === "source" || role === "number" ? 1 : 1.015;
        for (const side of ["x", "y", "height"] as const) expect(box?.[side]).toBeCloseTo(frame[side], 1);
        expect(box?.width).toBeCloseTo(wider * frame.width, 1);
      });
    });
    const shown = bare([...parts.values()].join("").replaceAll(/<[^>]*>/g, ""));
    for (const figure of figures)
      for (const text of [figure.title, ...textsAround(figure, ["base", "credit"])])
        expect(shown).toContain(bare(text));
  });

  it.each(["light", "dark"] as const)("have the %s paper and inks of the picture", async (theme) => {
    const { parts } = open(await renderPptx([japanese[0] as Figure], { ...options, theme }));
    const xml = parts.get("ppt/slides/slide1.xml") ?? "";
    const { paper, text, muted } = palettes[theme];
    const master = parts.get("ppt/slideMasters/slideMaster1.xml") ?? "";
    const mapped = new Map([...master.matchAll(/ (\w+)="(\w+)"/g)].map(([, name, of]) => [name, of]));
    // Colours of the theme, so that another template may have its own.
    const colours = (within: string) =>
      [...within.matchAll(/schemeClr val="(\w+)"/g)].map(([, name]) => {
        const inTheme = new RegExp(`<a:${mapped.get(name ?? "")}><a:srgbClr val="(\\w+)"`);
        return `#${inTheme.exec(parts.get("ppt/theme/theme1.xml") ?? "")?.[1]?.toLowerCase()}`;
      });
    expect(colours(/<p:bg>.*?<\/p:bg>/s.exec(master)?.[0] ?? "")).toEqual([paper]);
    const inks = slideBoxes(xml).flatMap(({ xml: box }) => colours(box));
    expect(new Set(inks)).toEqual(new Set([text, muted]));
    expect(xml.replace(/<p:graphicFrame>.*<\/p:graphicFrame>/s, "")).not.toContain("srgbClr");
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
    const moves = async (id: string, query: FigureQuery = knownState(id)) => {
      const indicator = indicators.find((one) => one.id === id) as Indicator;
      const figure = buildFigure(indicator, shippedDataset(), { lang: "ja", era: "wareki" }, query);
      const xml = charts(open(await renderPptx([figure], options)).parts, "ppt/charts/")[0] ?? "";
      return [...xml.matchAll(/<c:dLbl><c:idx val="\d+"\/><c:layout>.*?<c:x val="(.*?)"\/><c:y val="(.*?)"/g)].map(
        ([, x, y]) => [Number(x), Number(y)],
      );
    };
    const bars = await moves("ransomware-route");
    // Four options in two years; of R4 その他 was not published.
    expect(bars).toHaveLength(7);
    for (const [x, y] of bars) expect([(x as number) > 0.02, y]).toEqual([true, 0]);
    const points = await moves("ransomware-route", { view: "trend", span: "year" });
    expect(points.length).toBeGreaterThan(4);
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
    const gaps = [await gapOf(1), await gapOf(2), await gapOf(10)];
    expect(gaps).toEqual([500, 344, 50]);
  });

  it("keep each value on one line", async () => {
    const xml = charts(open(await renderPptx([japanese[0] as Figure], options)).parts, "ppt/charts/")[0] ?? "";
    const labels = [...xml.matchAll(/<c:dLbl>.*?<\/c:dLbl>/g)].map(([label]) => label);
    expect(labels).toHaveLength(6);
    for (const label of labels) expect(label).toMatch(/<a:bodyPr [^>]*wrap="none"\/>/);
  });

  it("explain the whiskers of their charts, which have no legend for them, and none where there are none", async () => {
    const keyOf = async (id: string, query = {}) => {
      const indicator = indicators.find((one) => one.id === id) as (typeof indicators)[number];
      const asked = { ...knownState(id), ...query };
      const figure = buildFigure(indicator, shippedDataset(), { lang: "ja", era: "wareki" }, asked);
      const { parts } = open(await renderPptx([figure], options));
      const shapes = parts.get("ppt/drawings/shapes-chart1.xml") ?? "";
      return [...shapes.matchAll(/<a:t>(ひげ.*?)<\/a:t>/g)].map(([, said]) => said);
    };
    expect(await keyOf("ransomware-route")).toEqual(["ひげ：95%信頼区間"]);
    expect(await keyOf("damage-experienced")).toEqual(["ひげ：95%信頼区間（参考：母数の記載なし）"]);
    expect(await keyOf("ransomware-route", { intervals: "off" })).toEqual([]);
    expect(await keyOf("recovery-time", { kind: "composition" })).toEqual([]);
  });

  it("part a title on two lines between its sentences", async () => {
    const figure = { ...(japanese[0] as Figure), title: `${"あ".repeat(30)}。${"い".repeat(20)}。` };
    const { parts } = open(await renderPptx([figure], options));
    const [title] = slideBoxes(parts.get("ppt/slides/slide1.xml") ?? "");
    const runs = title?.xml.split(/<a:br>.*?<\/a:br>/).map((part) => /<a:t>(.*?)<\/a:t>/.exec(part)?.[1]);
    expect(runs).toEqual([`${"あ".repeat(30)}。`, `${"い".repeat(20)}。`]);
  });

  it("have a title in its placeholder, shapes with names of their own in reading order, and their language", async () => {
    for (const [lang, code] of [
      ["ja", "ja-JP"],
      ["en", "en-GB"],
    ] as const) {
      for (const title of [true, false]) {
        const figures = shippedFigures(lang).slice(0, 12);
        const asked = { ...options, size: "4:3" as const, parts: { ...options.parts, title } };
        const { parts } = open(await renderPptx(figures, asked));
        const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
        for (const [name, xml] of slides) {
          const [first] = slideBoxes(xml);
          expect(first?.xml, name).toContain('<p:ph type="title"/>');
          expect(first?.texts.join(""), name).not.toBe("");
          expect((first?.y ?? 0) < 0 || Number.isNaN(first?.y), name).toBe(!title);
          const names = [...xml.matchAll(/<p:cNvPr id="(\d+)" name="([^"]+)"/g)];
          expect(new Set(names.map(([, , one]) => one)).size, name).toBe(names.length);
          expect(names.map(([, id]) => Number(id))).toEqual(names.map((_, index) => index + 2));
          const layout = /slideLayouts\/(slideLayout\d)\.xml/.exec(
            parts.get(name.replace("slides/", "slides/_rels/").concat(".rels")) ?? "",
          )?.[1];
          expect(parts.get(`ppt/slideLayouts/${layout}.xml`), name).toContain('<p:ph type="title"/>');
        }
        const spoken = [...parts].filter(([name]) => /^ppt\/.*\.xml$/.test(name));
        for (const [name, xml] of spoken) {
          const langs = [...xml.matchAll(/ lang="([^"]+)"/g)].map(([, one]) => one);
          expect(new Set(langs).size <= 1 && langs.every((one) => one === code), name).toBe(true);
          expect(xml.match(/<a:rPr(?! lang=)/), name).toBe(null);
        }
      }
    }
  });

  it("have the unit at the upper left of the chart", async () => {
    const xml = charts(open(await renderPptx([japanese[0] as Figure], options)).parts, "ppt/charts/")[0];
    expect(xml).toMatch(/<c:t(?:itle)>.*?（%）.*?<c:xMode val="edge"\/><c:yMode val="edge"\/><c:x val="0"\/>/);
  });
});
