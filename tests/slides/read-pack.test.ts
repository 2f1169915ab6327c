// Files of meeting packs as people write them: what is wrong is said at its place, in both languages, and never thrown.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { langs } from "../../lib/localised";
import { checkPack } from "../../lib/slides/check-pack";
import { mostPackBytes, type Pack, packJsonSchema } from "../../lib/slides/pack";
import { packProblemSentence, packProblemWords } from "../../lib/slides/pack-problem-words";
import { readPack } from "../../lib/slides/read-pack";
import { shippedDataset } from "../figure/shipped-dataset";

const sample = {
  name: "sample-pack",
  title: "sample",
  date: "2022-06-20",
  time: "17:30",
  agenda: ["sample"],
  slides: [
    { figure: "damage-experienced", state: { editions: ["R2", "R3"] }, note: { ja: "見本", en: "sample" } },
    { heading: "sample", paragraphs: [{ text: "sample", url: "https://www.npa.go.jp/" }] },
  ],
  closing: [{ text: "sample" }],
};

const dataset = shippedDataset();
/** Place and code of everything wrong with a pack. */
function wrong(pack: unknown): string[] {
  const { pack: read, problems } = readPack(pack, "sample.json");
  return (problems ?? checkPack(read as Pack, dataset, "sample.json")).map(({ column, code }) => `${column} ${code}`);
}

describe("a pack's file", () => {
  it("is read as it is written", () => {
    expect(readPack(JSON.stringify(sample))).toEqual({ pack: sample });
    expect(readPack(`\ufeff${JSON.stringify(sample)}`)).toEqual({ pack: sample });
    expect(wrong(sample)).toEqual([]);
  });

  const [figure, text] = sample.slides;
  const withSlide = (slide: unknown) => ({ ...sample, slides: [figure, slide] });
  it.each([
    ["an unknown field", { ...sample, colour: "red" }, "colour pack-unknown-field"],
    ["a missing title", { ...sample, title: undefined }, "title pack-missing"],
    ["a name with capitals", { ...sample, name: "Sample" }, "name pack-name"],
    ["a way out of the folder", { ...sample, name: "../sources" }, "name pack-name"],
    ["a day that does not exist", { ...sample, date: "2022-06-31" }, "date pack-date"],
    ["a time of 12 hours", { ...sample, time: "5:30" }, "time pack-time"],
    ["a title of blanks", { ...sample, title: " 　" }, "title pack-line"],
    ["a line break in a title", { ...sample, title: "a\nb" }, "title pack-line"],
    ["a title in one language of two", { ...sample, title: { ja: "見本" } }, "title.en pack-missing"],
    ["no slides", { ...sample, slides: [] }, "slides pack-empty"],
    ["61 slides", { ...sample, slides: Array(61).fill(text) }, "slides pack-many"],
    ["a long title", { ...sample, title: "a".repeat(121) }, "title pack-long"],
    [
      "a slide that is a book",
      withSlide({ ...text, paragraphs: Array(7).fill({ text: { ja: "a", en: "a".repeat(1000) } }) }),
      "slides.1 pack-full-slide",
    ],
    [
      "closing notices without end",
      { ...sample, closing: Array(7).fill({ text: "a".repeat(1000) }) },
      "closing pack-full-slide",
    ],
    [
      "slides that are a book together",
      { ...sample, slides: Array(60).fill({ heading: "a", paragraphs: [{ text: "a".repeat(700) }] }) },
      "slides pack-much-text",
    ],
    [
      "a link that runs script",
      withSlide({ ...text, paragraphs: [{ text: "a", url: "javascript:alert(1)" }] }),
      "slides.1.paragraphs.0.url pack-address",
    ],
    [
      "a chart kind that there is not",
      withSlide({ ...figure, state: { kind: "pie" } }),
      "slides.1.state.kind pack-choice",
    ],
    [
      "an edition that is none",
      withSlide({ ...figure, state: { editions: ["2021"] } }),
      "slides.1.state.editions.0 pack-edition",
    ],
    [
      "an edition that the figure lacks",
      withSlide({ ...figure, state: { editions: ["R2", "R5"] } }),
      "slides.1.state.editions pack-not-there",
    ],
    [
      "a breakdown that the figure lacks",
      withSlide({ figure: "damage-experienced", state: { breakdown: "industry" } }),
      "slides.1.state.breakdown pack-not-there",
    ],
    [
      "a chart kind that the figure can't be",
      withSlide({ figure: "damage-experienced", state: { kind: "composition" } }),
      "slides.1.state.kind pack-not-there",
    ],
    ["a figure that there is not", withSlide({ figure: "damage-experience" }), "slides.1.figure pack-unknown-figure"],
    ["a slide that is neither", withSlide({ note: "sample" }), "slides.1.figure pack-missing"],
    ["a number for a text", { ...sample, place: 3 }, "place pack-kind"],
  ])("with %s is refused at its place", (_, pack, expected) => {
    expect(wrong(pack)).toContain(expected);
  });

  it("that is one text without an end is read once through", () => {
    // From each of its marks a pattern would look for the end of a text anew: 5,000,000,000 letters.
    expect(readPack(`"${'\\"'.repeat(99_000)}`).problems?.map(({ code }) => code)).toEqual(["pack-no-json"]);
  });

  it("tells every problem at once", () => {
    const found = wrong({ ...sample, name: "A", date: "tomorrow", colour: 1 });
    expect(found.sort()).toEqual(["colour pack-unknown-field", "date pack-date", "name pack-name"]);
  });

  it("that is no JSON says so, with its line where that is known", () => {
    const [problem] = readPack('{\n  "name": "sample",\n}', "sample.json").problems ?? [];
    expect(problem?.code).toBe("pack-no-json");
    expect([0, 3]).toContain(problem?.line);
  });

  it("that is too large is not even read", () => {
    const { problems } = readPack(`"${"a".repeat(mostPackBytes)}"`);
    expect(problems?.map(({ code }) => code)).toEqual(["pack-large"]);
  });

  it("never throws, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue()), (input) => {
        const { pack, problems } = readPack(input);
        expect(pack === undefined).toBe((problems?.length ?? 0) > 0);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sample)), fc.jsonValue(), (name, value) => {
        for (const problem of readPack({ ...sample, [name]: value }).problems ?? []) {
          for (const lang of langs) expect(packProblemSentence(problem, lang)).toMatch(/pack-[a-z-]+[\]］]/);
        }
      }),
    );
  });

  it("has a sentence for every code that says where and what to do", () => {
    const { problems = [] } = readPack(withSlide({ ...figure, state: { kind: "pie" } }), "sample.json");
    expect(problems.map((one) => packProblemSentence(one, "ja"))).toEqual([
      "sample.json 2枚目のスライドのstate kind 誤り［pack-choice］：「pie」は指定できません。次のいずれかにしてください：ranking, trend, composition, groups, counts",
    ]);
    expect(problems.map((one) => packProblemSentence(one, "en"))).toEqual([
      "sample.json, slide 2, state kind: error [pack-choice]: “pie” is not a choice. Use one of: ranking, trend, composition, groups, counts",
    ]);
    for (const sentences of Object.values(packProblemWords)) {
      for (const lang of langs) expect(sentences[lang]({}).length).toBeGreaterThan(10);
    }
  });

  it("has a JSON Schema that allows nothing else", () => {
    const schema = packJsonSchema() as Record<string, unknown>;
    expect(schema).toMatchObject({ $id: "/packs/schema.json", type: "object", additionalProperties: false });
    expect(schema.required).toEqual(["name", "title", "slides"]);
  });
});
