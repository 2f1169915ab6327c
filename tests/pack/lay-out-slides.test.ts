// Slides that can be read from the last row: whatever is shown, nothing is cut, nothing overlaps, nothing is under 12
// points (24 pixels of a full-HD projector), and nothing that belongs to a figure is left out.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { availableBreakdowns, availableEditions } from "../../lib/figure/state";
import { type Lang, langs } from "../../lib/localised";
import { layOutSlides, type SlidePage } from "../../lib/pack/lay-out-slides";
import type { Presentation, Slide } from "../../lib/pack/slide";
import { slideSizes } from "../../lib/pack/slide-room";
import { faultsOf, textsOf } from "../chart/scene-faults";
import { shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();
const bare = (text: string) => text.replace(/[\s　]/g, "");
const drawnOn = (pages: readonly SlidePage[]) =>
  bare(pages.flatMap(({ scene }) => textsOf(scene).map(({ text }) => text)).join(""));

function presentationOf(slides: readonly Slide[], lang: Lang): Presentation {
  return { name: "sample", title: "sample", lang, era: lang === "ja" ? "wareki" : "western", slides };
}

const slideOf = (figure: Figure): Slide => ({
  kind: "figure",
  heading: figure.title,
  figure,
  paragraphs: [],
  speech: "",
});

/** Every shipped figure as it is first shown, and with all editions of each breakdown at once. */
function figuresOf(lang: Lang): Figure[] {
  const reader = { lang, era: lang === "ja" ? ("wareki" as const) : ("western" as const) };
  return indicators.flatMap((indicator) => {
    const own = dataset.observations.filter((one) => one.indicator === indicator.id);
    const all = availableBreakdowns(indicator, own).map((breakdown) => ({
      breakdown,
      editions: availableEditions(own, breakdown),
    }));
    return [{}, ...all].map((query) => buildFigure(indicator, dataset, reader, query));
  });
}

const cases = langs.flatMap((lang) => slideSizes.map((size) => ({ lang, size })));

describe.each(cases)("slides of every figure in $lang at $size", { timeout: 60_000 }, ({ lang, size }) => {
  const figures = figuresOf(lang);
  const pages = layOutSlides(presentationOf(figures.map(slideOf), lang), size);
  const pagesOf = (figure: Figure) => pages.filter(({ slide }) => slide.figure === figure);

  it("can be read", () => {
    const faults = pages.flatMap(({ scene, heading }) => faultsOf(scene).map((fault) => `${heading}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it("carry title, subtitle, cautions, bases, marks and source, and say where notes are that do not fit", () => {
    for (const figure of figures) {
      const own = pagesOf(figure);
      const drawn = drawnOn(own);
      const words = [
        figure.title,
        figure.subtitle,
        ...figure.cautions.map(({ text }) => text),
        ...figure.bases,
        ...figure.marks.map(({ meaning }) => meaning),
      ];
      for (const word of words) expect(drawn, figure.href).toContain(bare(word));
      const left = own.flatMap(({ notes }) => notes);
      for (const note of figure.notes) expect(drawn.includes(bare(note)) || left.includes(note), note).toBe(true);
      const referred = lang === "ja" ? "発表者用のノート" : "speaker'snotes";
      if (left.length > 0) expect(drawn).toContain(referred);
    }
  });

  it("have the source and the number on every page", () => {
    pages.forEach((page, index) => {
      const drawn = drawnOn([page]);
      expect(drawn).toContain(bare(`${index + 1} / ${pages.length}`));
      expect(drawn).toContain(bare(page.slide.figure?.sourceLine || page.slide.figure?.lost?.source || ""));
    });
  });

  it("part a tall figure between its categories, on one axis", () => {
    for (const figure of figures) {
      const parts = pagesOf(figure).flatMap(({ plot }) => (plot ? [plot] : []));
      for (const { figure: part } of parts) expect(part.axis).toEqual(figure.axis);
      const keys = [...new Set(parts.flatMap(({ figure: part }) => part.categories.map(({ key }) => key)))];
      expect(keys).toEqual(figure.categories.map(({ key }) => key));
      const cells = new Set(parts.flatMap(({ figure: part }) => part.cells.flat()));
      for (const cell of figure.cells.flat()) expect(cells.has(cell), figure.href).toBe(true);
      expect(new Set(parts.map(({ scale }) => scale)).size, "one size of type").toBeLessThanOrEqual(1);
    }
  });

  it("print every value of bars", () => {
    for (const figure of figures.filter(({ kind }) => kind === "ranking" || kind === "groups")) {
      const drawn = drawnOn(pagesOf(figure));
      for (const { text } of figure.cells.flat()) expect(drawn, figure.href).toContain(bare(text));
    }
  });
});

describe("text slides", () => {
  const words =
    "会議 ランサムウェア 被害、 対策を行う。 VPN機器 backup of data (weekly) サイバー攻撃の 通報・相談 12.5%".split(
      " ",
    );
  const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map((parts) => parts.join(""));
  const url = fc.constantFrom(
    undefined,
    "https://www.npa.go.jp/bureau/cyber/soudan.html",
    `https://a.jp/${"x".repeat(200)}`,
  );
  const paragraph = fc
    .record({ text: line, url })
    .map(({ text, url: address }) => (address ? { text, url: address } : { text }));
  const slide = fc
    .record({
      kind: fc.constantFrom("cover" as const, "text" as const),
      heading: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 10 }).map((parts) => parts.join("")),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 20 }),
    })
    .map((one): Slide => ({ ...one, figure: null, speech: "" }));

  it("can be read and lose nothing, however long", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(slide, fc.constantFrom(...slideSizes), (one, size) => {
        const pages = layOutSlides(presentationOf([one], "ja"), size);
        expect(pages.flatMap(({ scene }) => faultsOf(scene))).toEqual([]);
        const drawn = drawnOn(pages);
        for (const { text, url: address } of one.paragraphs) {
          // A paragraph may go on on the next page.
          const lines = bare(text).match(/.{1,8}/gu) ?? [];
          for (const piece of lines.slice(0, 1)) expect(drawn).toContain(piece);
          if (address) expect(drawn).toContain(bare(address));
        }
        for (const { links, scene } of pages) {
          for (const link of links) expect(link.y + link.height).toBeLessThanOrEqual(scene.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("take one page where they fit, and say which part a page is where they do not", () => {
    const paragraphs = [{ text: "sample" }];
    const short: Slide = { kind: "text", heading: "sample", figure: null, paragraphs, speech: "" };
    expect(layOutSlides(presentationOf([short], "ja"), "16:9").map(({ part }) => part)).toEqual([[1, 1]]);
    const long = { ...short, paragraphs: Array.from({ length: 30 }, (_, index) => ({ text: `sample ${index}` })) };
    const pages = layOutSlides(presentationOf([long], "ja"), "16:9");
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ heading }) => heading)).toEqual(
      pages.map((_, index) => `sample（${index + 1}/${pages.length}）`),
    );
  });
});
