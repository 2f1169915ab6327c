// What happens to the slides of a pack in editing: order, what is chosen, what can be brought back.
import { describe, expect, it } from "vitest";
import { type Draft, draftOf, type Edit, edited, mostSlides, packOf } from "../../lib/slides/draft";
import type { Pack, PackSlide } from "../../lib/slides/pack";

const text = (heading: string): PackSlide => ({ heading, paragraphs: [{ text: "sample" }] });
const sample = (...headings: string[]): Pack => ({
  name: "sample",
  title: "Sample",
  date: "2022-06-20",
  slides: headings.map(text),
});

const headings = (draft: Draft) => packOf(draft).slides.map((slide) => ("heading" in slide ? slide.heading : ""));
const chosen = ({ chosen: key, slides }: Draft) => {
  const slide = slides.find((one) => one.key === key)?.slide;
  return slide && "heading" in slide ? slide.heading : key;
};
const edit = (draft: Draft, ...edits: Edit[]) => edits.reduce(edited, draft);
const choose = (draft: Draft, at: number): Edit => ({ do: "choose", chosen: draft.slides[at]?.key ?? "cover" });

describe("a pack in editing", () => {
  const three = draftOf(sample("a", "b", "c"));

  it("gives back the pack that it was made from", () => {
    expect(packOf(three)).toEqual(sample("a", "b", "c"));
  });

  it.each([
    ["behind the cover", { do: "choose", chosen: "cover" }, ["x", "a", "b", "c"]],
    ["behind the chosen slide", choose(three, 1), ["a", "b", "x", "c"]],
    ["before the notices", { do: "choose", chosen: "closing" }, ["a", "b", "c", "x"]],
  ] as [string, Edit, string[]][])("adds a slide %s and chooses it", (_, first, order) => {
    const draft = edit(three, first, { do: "add", slide: text("x") });
    expect([headings(draft), chosen(draft)]).toEqual([order, "x"]);
  });

  it.each([
    ["down", 0, 1, ["b", "a", "c"]],
    ["up", 2, 1, ["a", "c", "b"]],
    ["to the end", 0, 2, ["b", "c", "a"]],
    ["no further than the end", 2, 9, ["a", "b", "c"]],
    ["no further than the beginning", 0, -1, ["a", "b", "c"]],
  ])("moves a slide %s", (_, from, to, order) => {
    const key = three.slides[from]?.key ?? -1;
    const draft = edit(three, { do: "move", key, to });
    expect(headings(draft)).toEqual(order);
    expect(draft.chosen).toBe(key);
  });

  it("chooses the neighbour of a removed slide, at last the cover", () => {
    const draft = edit(three, choose(three, 1), { do: "remove" });
    expect([headings(draft), chosen(draft)]).toEqual([["a", "c"], "c"]);
    const last = edit(draft, { do: "remove" });
    expect([headings(last), chosen(last)]).toEqual([["a"], "a"]);
    expect(chosen(edit(last, { do: "remove" }))).toBe("cover");
  });

  it("brings removed slides back to where they were, the last first", () => {
    const gone = edit(three, choose(three, 0), { do: "remove" }, { do: "remove" });
    expect(headings(gone)).toEqual(["c"]);
    const one = edit(gone, { do: "restore" });
    expect([headings(one), chosen(one)]).toEqual([["b", "c"], "b"]);
    expect(headings(edit(one, { do: "restore" }, { do: "restore" }))).toEqual(["a", "b", "c"]);
  });

  it("duplicates a slide, and the copies are edited apart", () => {
    const draft = edit(three, choose(three, 0), { do: "duplicate" }, { do: "set", slide: text("copy") });
    expect(headings(draft)).toEqual(["a", "copy", "b", "c"]);
    expect(new Set(draft.slides.map(({ key }) => key)).size).toBe(4);
  });

  it("leaves cover and notices alone, and takes no more slides than a file may hold", () => {
    expect(edit(three, { do: "remove" }, { do: "duplicate" }, { do: "set", slide: text("x") }).slides).toEqual(
      three.slides,
    );
    const full = draftOf(sample(...Array.from({ length: mostSlides }, (_, index) => `${index}`)));
    expect(edit(full, { do: "add", slide: text("x") })).toBe(full);
  });
});
