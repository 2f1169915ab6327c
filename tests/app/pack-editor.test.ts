// The editor of meeting packs: figures are found by their words, and what is wrong is told at its place.
import { describe, expect, it } from "vitest";
import type { BreakdownChoice, FigureChoice } from "../../app/_server/figure-choices";
import { chosenKind } from "../../app/[locale]/papers/packs/[pack]/edit/chosen-kind";
import { choicesOf, problemsAt, settle } from "../../app/[locale]/papers/packs/[pack]/edit/draft-problems";
import { findFigures } from "../../app/[locale]/papers/packs/[pack]/edit/find-figures";
import { slideName } from "../../app/[locale]/papers/packs/[pack]/edit/slide-name";
import { slideRequest } from "../../app/[locale]/papers/packs/[pack]/edit/slide-request";
import { indexDocuments, type SearchDocument } from "../../lib/catalogue/search";
import { draftOf, edited } from "../../lib/slides/draft";
import type { Pack } from "../../lib/slides/pack";
import { readPack } from "../../lib/slides/read-pack";

const breakdown = (value: string): BreakdownChoice => ({
  value,
  label: value,
  editions: ["R2", "R3", "R4"].map((edition) => ({ value: edition, label: `${edition} (full)`, plain: edition })),
  kinds: [{ value: "ranking", label: "Ranking" }],
  ordered: false,
  preset: {
    editions: ["R3", "R4"],
    breakdown: value,
    view: "latest",
    kind: "ranking",
    order: "value",
    intervals: true,
    span: "year",
    asOf: null,
    unconfirmed: false,
  },
});
const figure = (id: string, name: string): FigureChoice => ({
  ...{ id, name, topic: "Sample topic", percent: true },
  breakdowns: [breakdown("none"), breakdown("industry")],
});
const figures = [figure("sample-one", "被害"), figure("sample-two", "感染経路")];

const document = (kind: SearchDocument["kind"], path: SearchDocument["path"], ja: string): SearchDocument => ({
  ...{ kind, path, title: { ja, en: "" }, context: { ja: "", en: "" } },
  fields: [],
});
const documents = indexDocuments([
  document("indicator", "/figures/sample-one", "被害"),
  document("item", "/figures/sample-two", "VPN機器"),
  document("segment", "/figures/sample-two?breakdown=industry", "製造業"),
  document("indicator", "/figures/gone", "製造業の被害"),
]);

const pack = (slides: Pack["slides"], more: Partial<Pack> = {}): Pack => ({
  ...{ name: "sample", title: "Sample", date: "2022-06-20", slides },
  ...more,
});
const text = { heading: "Text", paragraphs: [{ text: "sample" }] };
const settled = (slides: Pack["slides"], more?: Partial<Pack>) => settle(draftOf(pack(slides, more)), figures);
const places = (slides: Pack["slides"]) => settled(slides).problems.map(({ column, code }) => `${column} ${code}`);

describe("findFigures", () => {
  const found = (query: string) =>
    findFigures(query, figures, documents, "ja").map((one) => [one.figure.id, one.breakdown.value, one.by]);

  it("lists all in their order where nothing is asked", () => {
    expect(found(" ")).toEqual([
      ["sample-one", "none", ""],
      ["sample-two", "none", ""],
    ]);
  });

  it("finds a figure by its options, and by a group with the breakdown that has it", () => {
    expect(found("ｖｐｎ")).toEqual([["sample-two", "none", "VPN機器"]]);
    expect(found("製造業")).toEqual([["sample-two", "industry", "製造業"]]);
  });
});

describe("chosenKind", () => {
  it("takes up all years for a chart over time, and leaves the chosen ones to others", () => {
    const some = breakdown("none");
    const withHalf = { ...some, editions: [...some.editions, { value: "R4H1", label: "R4H1", plain: "R4H1" }] };
    expect(chosenKind(withHalf, "trend")).toEqual({ kind: "trend", editions: ["R2", "R3", "R4"] });
    expect(chosenKind(withHalf, "ranking")).toEqual({ kind: "ranking" });
  });
});

describe("settle", () => {
  it("finds nothing in a pack that can be shown", () => {
    expect(places([{ figure: "sample-one", state: { editions: ["R3"], kind: "ranking" } }, text])).toEqual([]);
    expect(places([{ figure: "sample-one", state: { editions: "newest", breakdown: "industry" } }])).toEqual([]);
  });

  it("tells at its place what the data do not have", () => {
    expect(
      places([
        text,
        { figure: "gone" },
        { figure: "sample-one", state: { editions: ["R3", "R9"], kind: "trend" } },
        { figure: "sample-two", state: { breakdown: "size" } },
      ]),
    ).toEqual([
      "slides.1.figure pack-unknown-figure",
      "slides.2.state.editions pack-not-there",
      "slides.2.state.kind pack-not-there",
      "slides.3.state.breakdown pack-not-there",
    ]);
    expect(choicesOf({ figure: "gone" }, figures)).toBeNull();
  });

  it("takes 1 for another place than 10", () => {
    const { problems } = settled([...Array.from({ length: 10 }, () => text), { heading: "", paragraphs: [] }]);
    expect(problemsAt(problems, "slides.1")).toEqual([]);
    expect(problemsAt(problems, "slides.10")).toHaveLength(2);
  });
});

describe("slideRequest", () => {
  const asked = (slides: Pack["slides"], more: Partial<Pack>, chosen: "cover" | "closing" | number) => {
    const draft = edited(draftOf(pack(slides, more)), { do: "choose", chosen });
    return slideRequest(draft, settle(draft, figures));
  };

  it("asks for a slide although the meeting or another slide is not right yet", () => {
    const one = asked(
      [
        { heading: "", paragraphs: [] },
        { ...text, speech: "Said" },
      ],
      { title: "" },
      1,
    );
    expect(one?.part).toBe("slide");
    expect(one?.pack.slides).toEqual([text]);
    expect(readPack(one?.pack).problems).toBeUndefined();
  });

  it("asks for nothing where the chosen one itself is not right", () => {
    expect(asked([{ heading: "", paragraphs: [] }], {}, 0)).toBeNull();
    expect(asked([text], { title: "" }, "cover")).toBeNull();
    expect(asked([text], {}, "closing")).toBeNull();
  });

  it("asks for cover and notices of a pack without slides", () => {
    const closing = [{ text: "Sample notice" }];
    for (const part of ["cover", "closing"] as const) {
      const one = asked([], { closing }, part);
      expect([one?.part, readPack(one?.pack).problems]).toEqual([part, undefined]);
    }
  });
});

describe("slideName", () => {
  it("names a figure with its breakdown and editions", () => {
    const name = (state: object) => slideName({ figure: "sample-one", state }, figures, "ja");
    expect(name({ editions: ["R3"] })).toEqual({ name: "被害", detail: "R3" });
    expect(name({ breakdown: "industry", editions: ["R2", "R3", "R4"] }).detail).toBe("industry、R2からR4まで");
    expect(name({})).toEqual({ name: "被害", detail: "R3・R4" });
  });
});
