// Slides of single figures and collections: those of a pack, with any words, at every size.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageSizes } from "../../lib/address/looks";
import { textsAround } from "../../lib/figure/surroundings";
import { layOutSlides } from "../../lib/slides/lay-out-slides";
import { presentFigures } from "../../lib/slides/present-figures";
import type { Slide } from "../../lib/slides/slide";
import { randomFigure } from "../chart/random-figure";
import { sampleNote } from "../chart/sample-figures";
import { faultsOf, textsOf } from "../chart/scene-faults";
import { shippedFigures } from "../export/pictures";

const bare = (text: string) => text.replace(/\s/g, "");
const sentence = fc.string({ unit: fc.constantFrom(..."不正アクセス、被害。(ab c) "), minLength: 1, maxLength: 200 });

describe("slides of figures alone", () => {
  it("hold any words at every size of a page, without those that its reader does not want", () => {
    const worded = fc
      .record({
        figure: randomFigure,
        title: sentence,
        subtitle: sentence,
        notes: fc.array(sentence.map(sampleNote), { maxLength: 12 }),
      })
      .map(({ figure, ...words }) => ({ ...figure, ...words, title: words.title.trim() || "見出し" }));
    const parts = fc.record({ title: fc.boolean(), notes: fc.boolean(), source: fc.boolean() });
    const check = fc.property(worded, parts, fc.constantFrom(...pageSizes), (figure, shown, size) => {
      const pages = layOutSlides(presentFigures([figure], "sample"), size, shown);
      const faults = pages.flatMap(({ scene }) => faultsOf(scene)).filter((fault) => !fault.startsWith("small"));
      expect(faults).toEqual([]);
      const drawn = bare(pages.flatMap(({ scene }) => textsOf(scene).map(({ text }) => text)).join(""));
      expect(pages.every(({ boxes }) => boxes.some(({ role }) => role === "title") === shown.title)).toBe(true);
      for (const word of shown.notes ? textsAround(figure, ["caution", "base", "mark"]) : [])
        expect(drawn).toContain(bare(word));
      const left = pages.flatMap(({ notes }) => notes.map(({ text }) => text));
      for (const note of shown.notes ? textsAround(figure, ["note"]) : [])
        expect(drawn.includes(bare(note)) || left.includes(note)).toBe(true);
      expect(pages.every(({ boxes }) => boxes.some(({ role }) => role === "source") === shown.source)).toBe(true);
    });
    fc.assert(check, { numRuns: 30 });
  });

  it("are those of a pack, but for the number", () => {
    const [figure] = shippedFigures("ja");
    const own = presentFigures(figure ? [figure] : [], "sample");
    const [alone] = layOutSlides(own, "16:9");
    const text: Slide = { kind: "text", heading: "sample", figure: null, paragraphs: [{ text: "sample" }], speech: "" };
    const [, inPack] = layOutSlides({ ...own, slides: [text, ...own.slides] }, "16:9");
    const unnumbered = inPack?.scene.nodes.slice(0, -1);
    expect(alone?.scene.nodes).toEqual(unnumbered);
    expect(alone?.plot).toEqual(inPack?.plot);
  });
});
