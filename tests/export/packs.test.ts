import { describe, expect, it } from "vitest";
import { defaultLooks, slideSizes } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import { handoutWords } from "../../lib/export/meeting/pack-handout-words";
import type { PackOptions } from "../../lib/export/meeting/pack-options";
import { packExporters, packFileName } from "../../lib/export/meeting/pack-registry";
import { textsAround } from "../../lib/figure/surroundings";
import { langs } from "../../lib/localised";
import { layOutSlides } from "../../lib/slides/lay-out-slides";
import type { Pack } from "../../lib/slides/pack";
import { presentPack } from "../../lib/slides/present-pack";
import { readPack } from "../../lib/slides/read-pack";
import { speakerNotes } from "../../lib/slides/speech";
import { shippedDataset } from "../figure/shipped-dataset";
import { frozenPack } from "../frozen-data";
import { chartSeries, faults, open } from "./office-lint";
import { bare } from "./pictures";
import { openPdf, type Pdf, pagesOf, textOf } from "./read-pdf";

const dataset = shippedDataset();
const pack = readPack(frozenPack("crisis-meeting-2022-06-20")).pack as Pack;
const contentIn = (lang: "ja" | "en") => ({
  pack,
  presentation: presentPack(pack, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }),
});
const ja = contentIn("ja");
const options: PackOptions = {
  ...defaultLooks,
  size: "16:9",
  handout: null,
  origin: "http://localhost:3000",
  date: "2026-11-24",
};

const plain = (xml: string) =>
  [...xml.matchAll(/<(?:a|w):t(?: [^>]*)?>(.*?)<\/(?:a|w):t>/gs)]
    .map(([, text = ""]) => text.replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&"))
    .join("");

describe("a pack as a deck", () => {
  it.each(langs.flatMap((lang) => slideSizes.map((size) => [lang, size] as const)))(
    "opens without repair, a slide a page, in %s at %s",
    async (lang, size) => {
      const content = contentIn(lang);
      const opened = open(await packExporters.pptx.render(content, { ...options, size }));
      expect(faults(opened)).toEqual([]);
      const pages = layOutSlides(content.presentation, size);
      const slides = [...opened.parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      expect(slides.length).toBe(pages.length);
      pages.forEach((page, index) => {
        const text = plain(opened.parts.get(`ppt/slides/slide${index + 1}.xml`) ?? "");
        expect(text).toContain(`${index + 1} / ${pages.length}`);
        const { figure, paragraphs } = page.slide;
        const notes = plain(opened.parts.get(`ppt/notesSlides/notesSlide${index + 1}.xml`) ?? "");
        if (figure) {
          // One line of source; the whole credit is with the speaker, bases and notes are there and on the last slide.
          expect(text).toMatch(lang === "ja" ? /出典：/ : /Source|Processed from/);
          expect(notes).toContain(figure.sourceLine);
          for (const { text: base } of figure.bases) expect(text).not.toContain(base);
        } else if (page.part[1] === 1) for (const one of paragraphs) expect(text).toContain(one.text);
      });
    },
  );

  it("has no type under 14 points on its slides and in its charts, but 12 for source and number", async () => {
    for (const size of slideSizes) {
      const { parts } = open(await packExporters.pptx.render(ja, { ...options, size }));
      for (const [name, xml] of parts) {
        if (!/^ppt\/(slides\/slide|charts\/chart)\d+\.xml$/.test(name)) continue;
        const sizesIn = (within: string) => [...within.matchAll(/ sz="(\d+)"/g)].map(([, points]) => Number(points));
        const feet = xml.match(/<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="(?:出典|ページ番号)".*?<\/p:sp>/gs) ?? [];
        const rest = feet.reduce((left, foot) => left.replace(foot, ""), xml).replaceAll('sz="quarter"', "");
        // The last slide is to be read on paper.
        const least = plain(xml).includes("母数・注・方法・出典") ? 1000 : 1400;
        expect(Math.min(...sizesIn(rest)), name).toBeGreaterThanOrEqual(least);
        for (const foot of feet) expect(sizesIn(foot), name).toEqual([1200]);
      }
    }
  });

  it("has native charts with the figures' numbers, and ranks in words where there is no number", async () => {
    const { parts } = open(await packExporters.pptx.render(ja, options));
    const charts = [...parts].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml);
    const all = charts.map(chartSeries);
    expect(all.map((series) => series.length)).toEqual([2, 1, 1]);
    expect(all[0]?.map(({ values }) => values)).toEqual([
      [11.9, 12.8, 6.4],
      [22.1, 15.8, 12.6],
    ]);
    const slides = [...parts]
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map(([, xml]) => plain(xml));
    expect(slides.some((text) => /情報処理推進機構\s*2位（割合の記載なし）/.test(text))).toBe(true);
  });

  it("has in its notes the method notes that a slide has no room for", async () => {
    const every = indicators.map(({ id }) => ({ figure: id }));
    const presentation = presentPack({ ...pack, slides: every }, dataset, { lang: "ja", era: "wareki" });
    const { parts } = open(await packExporters.pptx.render({ pack, presentation }, { ...options, size: "4:3" }));
    const pages = layOutSlides(presentation, "4:3");
    expect(pages.some(({ notes }) => notes.length > 0)).toBe(true);
    pages.forEach((page, index) => {
      const own = plain(parts.get(`ppt/notesSlides/notesSlide${index + 1}.xml`) ?? "");
      for (const line of speakerNotes(page, "ja").split("\n")) expect(own).toContain(line);
    });
  });

  it("has what is said in the slide's notes, and after it where the numbers come from", async () => {
    const { parts } = open(await packExporters.pptx.render(ja, options));
    const notes = [...parts].filter(([name]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name));
    const all = notes.map(([, xml]) => plain(xml));
    for (const { speech, figure } of ja.presentation.slides) {
      const [first = ""] = speech.split("\n");
      const own = all.find((text) => text.includes(first)) ?? "";
      for (const line of speech.split("\n")) expect(own).toContain(line);
      if (figure) expect(own.indexOf("SHA-256")).toBeGreaterThan(own.indexOf(speech.split("\n").at(-1) ?? ""));
    }
  });
});

/** What a hand-out sets in type of its own: a paragraph for each slide, an artifact for head and foot of a page. */
function ownTexts(pdf: Pdf, tag: "P" | "Artifact" = "P"): { text: string; sizes: number[] }[] {
  return pagesOf(pdf).flatMap((head, page) => {
    const id = Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]);
    const contents = pdf.objects.get(id);
    const parts = [...(contents?.content.matchAll(new RegExp(`/${tag} <<[^>]*>> BDC([\\s\\S]*?)EMC`, "g")) ?? [])];
    return parts.map(([, content = ""]) => ({
      text: textOf({ ...pdf, objects: new Map(pdf.objects).set(id, { head: "", content }) }, page),
      sizes: [...content.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size)),
    }));
  });
}

describe("a pack on paper", () => {
  const pages = layOutSlides(ja.presentation, "16:9").length;
  const boxes = (pdf: Uint8Array) =>
    [
      ...Buffer.from(pdf)
        .toString("latin1")
        .matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
    ].map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`);

  it("is a page a slide, with its links", async () => {
    const pdf = await packExporters.pdf.render(ja, options);
    expect(boxes(pdf)).toEqual(Array(pages).fill("960×540"));
    expect(Buffer.from(pdf).toString("latin1")).toContain("https://www.tottori.med.or.jp/osirase/2021sys_43");
    const narrow = await packExporters.pdf.render(ja, { ...options, size: "4:3" });
    expect(new Set(boxes(narrow))).toEqual(new Set(["720×540"]));
  });

  // Cover, a text with links, figures with and without numbers: enough for two sheets of six.
  const few = { ...ja.presentation, slides: [0, 1, 4, 5, 6, 8, 12].flatMap((at) => ja.presentation.slides[at] ?? []) };
  const handout = async (count: 2 | 6, more: Partial<PackOptions> = {}, presentation = few) =>
    Buffer.from(await packExporters.pdf.render({ pack, presentation }, { ...options, handout: count, ...more }));

  it.each([
    [2, "mono"],
    [6, "color"],
  ] as const)("is a hand-out of A4 with %i slides a page, and words to be read under each", async (count, style) => {
    const laid = layOutSlides(few, "16:9");
    const bytes = await handout(count, { style });
    expect(boxes(bytes)).toEqual(Array(Math.ceil(laid.length / count)).fill("595×842"));
    expect(bytes.toString("latin1")).toContain("https://www.tottori.med.or.jp/osirase/2021sys_43");
    const own = ownTexts(openPdf(bytes));
    expect(own.length).toBe(laid.length);
    laid.forEach(({ heading, slide: { figure } }, index) => {
      const { text = "", sizes = [] } = own[index] ?? {};
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
      const read = figure ? [...textsAround(figure, ["base"]), figure.sourceLine || figure.lost?.source || "-"] : [];
      for (const part of [String(index + 1), heading, ...read]) expect(text).toContain(bare(part));
    });
  });

  it("says on a hand-out of six what a text says, as far as there is room", async () => {
    const own = ownTexts(openPdf(await handout(6))).map((one) => one.text);
    const [cover, notice] = ja.presentation.slides;
    for (const { text } of cover?.paragraphs ?? []) expect(own[0]).toContain(bare(text));
    expect(own[1]).toContain(bare(notice?.paragraphs[1]?.text.slice(1) ?? "-"));
    expect(own[1]).toMatch(/…$/);
  });

  it("says that a text goes on under an address, not in it", () => {
    const [, page] = layOutSlides(few, "16:9");
    const room = { width: 250, scale: 0.25, cautions: true, lines: 8 };
    const texts = (page ? handoutWords(page, 2, room).nodes : []).map((node) =>
      node.type === "text" ? node.text : "",
    );
    expect(texts.slice(-2)).toEqual(["https://www.tottori.med.or.jp/osirase/2021sys_43", "…"]);
  });

  it("leaves out nothing where the last sheet of a hand-out has room", async () => {
    const closing = ja.presentation.slides.findLast(({ fine }) => !fine);
    const slides = closing ? [closing] : [];
    const own = ownTexts(openPdf(await handout(6, {}, { ...few, slides })))[0]?.text;
    expect(own).not.toContain("…");
    for (const { text, url = "" } of closing?.paragraphs ?? []) {
      for (const part of [bare(text), url]) expect(own).toContain(part);
    }
  });

  it("parts bases in English as English does", async () => {
    const { presentation } = contentIn("en");
    const slides = presentation.slides.filter(({ figure }) => (figure?.bases.length ?? 0) > 1);
    const pdf = openPdf(await handout(2, {}, { ...presentation, slides }));
    const said = ownTexts(pdf)[0]?.text ?? "";
    expect(said).toContain(bare(slides[0]?.figure ? textsAround(slides[0].figure, ["base"]).join("; ") : "-"));
  });

  it("prints the whole name of a meeting on every page of a hand-out", async () => {
    const title = "県内医療機関等におけるサイバー攻撃被害の防止及び発生時の対応に関する危機管理連絡会議"
      .repeat(3)
      .slice(0, 120);
    const pdf = openPdf(await handout(6, {}, { ...few, title }));
    const heads = ownTexts(pdf, "Artifact");
    expect(heads.length).toBe(pagesOf(pdf).length);
    for (const { text, sizes } of heads) {
      expect(text).toContain(title);
      expect(text).toContain(bare(few.when ?? "-"));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    }
  });

  it("tells those who hear a slide its base and source", async () => {
    const presentation = { ...few, slides: few.slides.slice(2, 3) };
    const pdf = openPdf(Buffer.from(await packExporters.pdf.render({ pack, presentation }, options)));
    const spoken = (text: string) => Buffer.from(text, "utf16le").swap16().toString("latin1");
    const alt = [...pdf.objects.values()].map(({ head }) => head).find((head) => head.includes("/Alt ")) ?? "";
    for (const part of ["令和2年、令和3年：母数の", "出典："]) expect(alt).toContain(spoken(part));
  });
});

describe("a pack as a report", () => {
  it.each(langs)("has the meeting, its agenda, its texts with links and its figures, in %s", async (lang) => {
    const content = contentIn(lang);
    const opened = open(await packExporters.docx.render(content, options));
    expect(faults(opened)).toEqual([]);
    const text = plain(opened.parts.get("word/document.xml") ?? "");
    // What the last slide says stands with each figure.
    for (const { heading, paragraphs, figure } of content.presentation.slides.filter(({ fine }) => !fine)) {
      expect(text).toContain(heading);
      for (const one of paragraphs) {
        expect(text).toContain(one.text);
        if (one.url) expect(opened.parts.get("word/_rels/document.xml.rels")).toContain(one.url);
      }
      if (figure?.lost) expect(text).toContain(figure.lost.known);
    }
  });

  it("sets texts that follow one another on one page, each figure on its own", async () => {
    const opened = open(await packExporters.docx.render(ja, options));
    const pages = (opened.parts.get("word/document.xml") ?? "").split(/<w:br w:type="page"\/>/).map(plain);
    const shown = ja.presentation.slides.filter(({ fine }) => !fine);
    const kinds = shown.slice(1).map(({ figure }) => (figure ? "figure" : "text"));
    const starts = kinds.filter((kind, index) => kind === "figure" || kinds[index - 1] !== "text");
    expect(pages.length).toBe(1 + starts.length);
    expect(pages[1]).toContain("医療機関への通知：点検と復旧");
    expect(pages[1]).toContain("ランサムウェアへの注意");
  });
});

describe("the file of a pack", () => {
  it("is itself as JSON", async () => {
    expect(readPack(new TextDecoder().decode(await packExporters.json.render(ja, options)))).toEqual({ pack });
  });

  it("is named after the pack", () => {
    const named = (handout: PackOptions["handout"]) => packFileName(ja.presentation, "pdf", { ...options, handout });
    expect([named(null), named(6)]).toEqual([
      "npa-survey_crisis-meeting-2022-06-20_ja_20261124.pdf",
      "npa-survey_crisis-meeting-2022-06-20_handout6_ja_20261124.pdf",
    ]);
  });
});
