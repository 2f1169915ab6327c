// Slides that can be read from the last row: whatever is shown, nothing is cut, nothing overlaps, nothing is under 14
// points (28 pixels of a full-HD projector; source and number 12), and nothing that belongs to a figure is left out.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slideSizes } from "../../lib/address/looks";
import { onlyNumber } from "../../lib/chart/figure-form";
import { whiskerKinds } from "../../lib/chart/legend";
import type { Figure } from "../../lib/figure/figure";
import { textsAround } from "../../lib/figure/surroundings";
import { type Lang, langs } from "../../lib/localised";
import { layOutSlides, type SlidePage } from "../../lib/slides/lay-out-slides";
import type { Presentation, Slide } from "../../lib/slides/slide";
import { faultsOf, textsOf } from "../chart/scene-faults";
import { shippedDataset } from "../figure/shipped-dataset";
import { figuresOf } from "./figures-of";

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

/** Texts smaller than may be: under 14 points, but for the source and the number at the foot. */
function smallOn({ scene, boxes }: SlidePage): string[] {
  const feet = boxes.filter(({ role }) => role === "source" || role === "number");
  const said = bare(feet.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(""));
  return textsOf(scene)
    .filter(({ text, size }) => size < 13.99 && !(size === 12 && said.includes(bare(text))))
    .map(({ text, size }) => `${size}: ${text}`);
}

const cases = langs.flatMap((lang) => slideSizes.map((size) => ({ lang, size })));

describe.each(cases)("slides of every figure in $lang at $size", ({ lang, size }) => {
  const figures = figuresOf(dataset, lang);
  const pages = layOutSlides(presentationOf(figures.map(slideOf), lang), size);
  const pagesOf = (figure: Figure) => pages.filter(({ slide }) => slide.figure === figure);

  it("can be read", () => {
    const faults = pages.flatMap(({ scene, heading }) => faultsOf(scene).map((fault) => `${heading}: ${fault}`));
    expect(faults).toEqual([]);
    expect(pages.flatMap(smallOn)).toEqual([]);
  });

  it("carry title, subtitle, cautions, bases, marks and source, and say where notes are that do not fit", () => {
    for (const figure of figures) {
      const own = pagesOf(figure);
      const drawn = drawnOn(own);
      const words = [figure.title, figure.subtitle, ...textsAround(figure, ["caution", "base", "mark"])];
      for (const word of words) expect(drawn, figure.href).toContain(bare(word));
      const left = own.flatMap(({ notes }) => notes.map(({ text }) => text));
      const covered = whiskerKinds(figure).length > 0 ? textsAround(figure, ["interval"]) : [];
      for (const note of [...textsAround(figure, ["ruler", "note"]), ...covered])
        expect(drawn.includes(bare(note)) || left.includes(note), note).toBe(true);
      const referred = lang === "ja" ? "発表者用のノート" : "speaker'snotes";
      if (left.length > 0) expect(drawn).toContain(referred);
      // None is shown where one is left out: there is no “further” note.
      expect(drawn).not.toMatch(/このほかの注|Furthernotes/);
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
      const number = onlyNumber(figure)?.value;
      for (const text of number ? [number] : figure.cells.flat().map((cell) => cell.text))
        expect(drawn, figure.href).toContain(bare(text));
    }
  });
});

/** The schema allows a note of 300 characters, a heading of 120, a paragraph and an address of 1000. */
const atMost = (most: number, text: string) => [...text.repeat(most)].slice(0, most).join("");

describe.each(cases)("the longest note in $lang at $size", ({ lang, size }) => {
  const reader = { lang, era: lang === "ja" ? ("wareki" as const) : ("western" as const) };
  const note = atMost(300, lang === "ja" ? "委託先の端末からも接続できる。" : "W");
  const slides = figuresOf(dataset, lang).map(
    (figure): Slide => ({ ...slideOf(figure), paragraphs: [{ text: note }] }),
  );

  it("stands on the slide of every figure", () => {
    for (const slide of slides) {
      const pages = layOutSlides({ ...presentationOf([slide], lang), ...reader }, size);
      expect(
        pages.flatMap(({ scene }) => faultsOf(scene)),
        slide.figure?.href,
      ).toEqual([]);
      expect(drawnOn(pages), slide.figure?.href).toContain(bare(note));
    }
  });
});

describe("pages of words behind a figure", () => {
  it.each(cases)("are named by each page of its plot in $lang at $size", ({ lang, size }) => {
    const crowded = figuresOf(dataset, lang).filter(({ indicator }) => indicator === "recovery-cost");
    const note = atMost(300, lang === "ja" ? "委託先の端末からも接続できる。" : "Offices of the region took part. ");
    let parted = 0;
    for (const figure of crowded) {
      for (const paragraphs of [[], [{ text: note }]]) {
        const pages = layOutSlides(presentationOf([{ ...slideOf(figure), paragraphs }], lang), size);
        const [plots, words] = [pages.filter(({ plot }) => plot), pages.filter(({ plot }) => !plot)];
        if (words.length === 0) continue;
        parted++;
        const [first, last] = [plots.length + 1, pages.length].map((page) => `${page}/${pages.length}`);
        for (const page of plots) {
          expect(drawnOn([page])).toContain(first);
          expect(drawnOn([page])).toContain(last);
          const noteBehind = paragraphs.length > 0 && drawnOn(words).includes(bare(note));
          const named = lang === "ja" ? "補足・母数" : "Remarks,bases";
          expect(drawnOn([page]).includes(named)).toBe(noteBehind);
        }
      }
    }
    expect(parted).toBeGreaterThan(0);
  });
});

describe("text slides", () => {
  const words =
    "会議 ランサムウェア 被害、 対策を行う。 VPN機器 backup of data (weekly) サイバー攻撃の 通報・相談 12.5%".split(
      " ",
    );
  const textOf = (most: number) =>
    fc
      .oneof(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map((parts) => parts.join("")),
        fc.constantFrom("W", "会議", "・対策 ").map((one) => atMost(most, one).trim()),
      )
      .map((text) => [...text].slice(0, most).join(""));
  const lastOfUrl = "?end";
  const url = fc.oneof(
    fc.constantFrom("https://www.npa.go.jp/bureau/cyber/soudan.html", `https://a.jp/${"x".repeat(200)}${lastOfUrl}`),
    fc
      .tuple(fc.constantFrom("W", "%E6%A4%9C", "a/", "対策", "-?"), fc.integer({ min: 20, max: 1000 }))
      .map(([one, most]) => atMost(most - lastOfUrl.length, `https://a.jp/${one.repeat(most)}`) + lastOfUrl),
  );
  const paragraph = fc.oneof(
    textOf(1000).map((text) => ({ text })),
    fc.record({ text: textOf(1000), url }),
    url.map((address) => ({ text: address, url: address })),
  );
  const slide = fc
    .record({
      kind: fc.constantFrom("cover" as const, "text" as const),
      heading: textOf(120),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 10 }),
    })
    .map((one): Slide => ({ ...one, figure: null, speech: "" }));
  /** Lines of the text itself: without heading, source and number. */
  const linesOf = ({ scene }: SlidePage) =>
    scene.nodes.flatMap((node) =>
      node.type === "text" && node.size >= 14 && (node.weight === 400 || node.text === "・") ? [node.text] : [],
    );

  it("can be read and lose nothing, however long", () => {
    fc.assert(
      fc.property(slide, fc.constantFrom(...slideSizes), textOf(120), (one, size, title) => {
        const pages = layOutSlides({ ...presentationOf([one], "ja"), title }, size);
        expect(pages.flatMap(({ scene }) => faultsOf(scene))).toEqual([]);
        const drawn = bare(pages.flatMap(linesOf).join(""));
        let at = 0;
        const expectNext = (text: string) => {
          expect(drawn.slice(at, at + text.length)).toBe(text);
          at += text.length;
        };
        for (const { text, url: address } of one.paragraphs) {
          if (text !== address) expectNext(bare(text));
          if (!address) continue;
          if (drawn.startsWith(address, at)) {
            expectNext(address);
            continue;
          }
          // Too long to be copied from paper: its beginning and its end.
          const cut = drawn.indexOf("…", at);
          const start = drawn.slice(at, cut);
          expect(start.length).toBeGreaterThan(30);
          expectNext(address.slice(0, start.length));
          const end = drawn.slice(cut + 1, drawn.indexOf(lastOfUrl, cut) + lastOfUrl.length);
          expect(end.length).toBeGreaterThan(15);
          expect(address.endsWith(end)).toBe(true);
          at = cut + 1 + end.length;
        }
        expect(at).toBe(drawn.length);
        const links = pages.flatMap((page) => page.links.map((link) => ({ ...link, bottom: page.scene.height })));
        expect(links.map((link) => link.url)).toEqual(
          one.paragraphs.flatMap((each) => ("url" in each ? each.url : [])),
        );
        for (const { y, height, bottom } of links) expect(y + height).toBeLessThanOrEqual(bottom);
      }),
      { numRuns: 25 },
    );
  });

  it("have each link over its own text and address, and over nothing else", () => {
    const [desks, police] = ["https://www.npa.go.jp/bureau/cyber/soudan.html", "https://www.npa.go.jp/"];
    const paragraphs = [
      ...[{ text: "alpha" }, { text: "beta", url: desks }],
      ...[{ text: "gamma" }, { text: police, url: police }, { text: "delta" }],
    ];
    const one: Slide = { kind: "text", heading: "sample", figure: null, paragraphs, speech: "" };
    for (const size of slideSizes) {
      const [page] = layOutSlides(presentationOf([one], "en"), size);
      const under = page?.links.map(({ x, y, width, height }) =>
        textsOf(page.scene)
          .filter(({ bounds: { left, right, top, bottom } }) => {
            const [across, down] = [(left + right) / 2, (top + bottom) / 2];
            return across > x && across < x + width && down > y && down < y + height;
          })
          .map(({ text }) => text),
      );
      expect(under).toEqual([["beta", desks], [police]]);
    }
  });

  it("keep the blanks between the words of a paragraph that goes on on the next page", () => {
    const text = Array.from({ length: 140 }, (_, index) => ["alpha", "beta", "gamma", "delta"][index % 4]).join(" ");
    for (const size of slideSizes) {
      const one: Slide = { kind: "text", heading: "sample", figure: null, paragraphs: [{ text }], speech: "" };
      const long = { ...one, paragraphs: [{ text }, { text: `・${text}` }, { text }] };
      const pages = layOutSlides(presentationOf([long], "en"), size);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.flatMap(linesOf).join(" ")).toBe(`${text} ・ ${text} ${text}`);
      const boxes = pages.flatMap((page) => page.boxes.flatMap((box) => box.paragraphs));
      const set = boxes.filter(({ size: type, weight }) => type >= 14 && weight !== 700).map((each) => each.text);
      expect(set.join(" ")).toBe(`${text} ${text} ${text}`);
    }
  });

  it("take one page where they fit, and say which part a page is where they do not", () => {
    const paragraphs = [{ text: "sample" }];
    const short: Slide = { kind: "text", heading: "sample", figure: null, paragraphs, speech: "" };
    expect(layOutSlides(presentationOf([short], "ja"), "16:9").map(({ part }) => part)).toEqual([[1, 1]]);
    const long = { ...short, paragraphs: Array.from({ length: 30 }, (_, index) => ({ text: `sample ${index}` })) };
    const pages = layOutSlides(presentationOf([long], "ja"), "16:9");
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ heading }) => heading)).toEqual(
      pages.map((_, index) => `sample（${index > 0 ? "続き" : ""}${index + 1}/${pages.length}）`),
    );
    // Each says what stands on it, and all of them together what the slide says.
    const said = pages.flatMap(({ alt }) => alt.split("\n").slice(1));
    expect(said).toEqual(long.paragraphs.map(({ text }) => text));
  });
});
