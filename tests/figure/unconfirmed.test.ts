// Numbers that only private persons noted: nowhere unless asked for; where asked for, marked, and judged by nobody.
import { describe, expect, it } from "vitest";
import { readFigurePage } from "../../lib/address/figure";
import { resolveState, stateQuery } from "../../lib/address/state";
import { chartTraits } from "../../lib/catalogue/chart-kinds";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import { layOut } from "../../lib/chart/lay-out";
import { spanOf } from "../../lib/edition";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { linesOf } from "../../lib/figure/joins";
import { figuresBySource } from "../../lib/figure/source-figures";
import { splitUnconfirmed, takeIn } from "../../lib/figure/unconfirmed";
import { langs } from "../../lib/localised";
import type { Observation } from "../../lib/observation";
import { datasetWithUnconfirmed, shippedDataset, storedWithUnconfirmed } from "./shipped-dataset";

const dataset = datasetWithUnconfirmed();
const { sources, editions } = dataset;
/** The same sources and editions without any private number. */
const without = { ...shippedDataset(), sources, editions };
const isPrivate = (id: string) => sources.get(id)?.standing === "private";
const noted = indicators.filter(({ id }) => dataset.unconfirmed.some(({ indicator }) => indicator === id));
const reader = { lang: "ja", era: "wareki" } as const;

function figure(id: string, query = {}, from = dataset): Figure {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, from, reader, query);
}
const asked = (id: string, query = {}) => figure(id, { unconfirmed: "show", ...query });

describe("what is stored, told apart", () => {
  it("leaves nothing of a private source among the confirmed numbers, and loses none", () => {
    const stored = storedWithUnconfirmed();
    const { observations, unconfirmed } = splitUnconfirmed(stored.observations, stored.sources);
    const from = observations.flatMap((one) => [one.source, ...one.citations.map(({ source }) => source)]);
    expect(from.filter(isPrivate)).toEqual([]);
    expect(unconfirmed.map(({ source }) => source).filter((id) => !isPrivate(id))).toEqual([]);
    // 46 cells of their own, and three that stand beside the number of another source.
    expect([observations.length, unconfirmed.length]).toEqual([shippedDataset().observations.length, 49]);
  });

  it("keeps what is noted of a cell that another source states as a number of its own", () => {
    const [sme] = dataset.unconfirmed.filter(
      (one) => one.indicator === "ransomware-cases-by-size" && one.edition === "R7" && one.item === "sme",
    );
    expect(sme).toMatchObject({ value: 63, count: 143, base: 226, source: "S69", citations: [] });
  });
});

describe.each(langs)("every figure in %s", (lang) => {
  const era = lang === "ja" ? "wareki" : "western";

  it("is the same as if they were not there, in every breakdown and of every edition", () => {
    for (const indicator of indicators) {
      const own = without.observations.filter((one) => one.indicator === indicator.id);
      for (const breakdown of indicator.breakdowns.filter((name) => own.some((one) => one.breakdown === name))) {
        for (const edition of ["", ...new Set(own.map((one) => one.edition))]) {
          if (edition !== "" && !own.some((one) => one.edition === edition && one.breakdown === breakdown)) continue;
          const query = { breakdown, editions: edition };
          const built = buildFigure(indicator, dataset, { lang, era }, query);
          expect(built, `${indicator.id} ${edition}`).toEqual(buildFigure(indicator, without, { lang, era }, query));
        }
      }
    }
  });
});

describe.each(noted.map(({ id }) => id))("%s with its unconfirmed numbers", (id) => {
  const shown = asked(id);
  const cells = shown.cells.flat();

  it("marks each in its text, its words and the alternative text, and says why", () => {
    const marked = cells.filter((cell) => cell.unconfirmed);
    expect(marked.length).toBeGreaterThan(0);
    for (const cell of cells) {
      expect(cell.unconfirmed).toBe(isPrivate(cell.source));
      expect(cell.text.endsWith("（未確認）")).toBe(cell.unconfirmed);
      expect(cell.spoken.includes("未確認")).toBe(cell.unconfirmed);
      if (cell.unconfirmed && cell.value !== null) expect(shown.alt).toContain(cell.spoken);
    }
    expect(shown.table.rows.flatMap((row) => row.cells).filter((text) => text.includes("（未確認）"))).toHaveLength(
      marked.length,
    );
    expect(shown.notes[0]?.text).toContain("個人の記録");
    expect(shown.marks.map(({ mark }) => mark)).toContain("（未確認）");
    expect(shown.standings.map(({ code }) => code)).toContain("unconfirmed");
  });

  it("draws each hollow in a dashed outline", () => {
    const drawn = cells.filter((cell) => cell.unconfirmed && cell.value !== null);
    const plain: Figure = { ...shown, cells: shown.cells.map((row) => row.map((c) => ({ ...c, unconfirmed: false }))) };
    const dashed = (one: Figure) =>
      layOut(one, 960).nodes.filter((node) => "dash" in node && node.dash === "5 3").length;
    // The legend shows a series as hollow as its bars.
    const { joined } = chartTraits[shown.kind];
    const named = shown.series.length > 1 && !joined && drawn.length > 0;
    const hollow = shown.series.filter((_, index) => {
      const own = shown.cells.flatMap((row) => row[index] ?? []).filter(({ value }) => value !== null);
      return own.length > 0 && own.every(({ unconfirmed }) => unconfirmed);
    });
    expect([dashed(shown), dashed(plain)]).toEqual([drawn.length + (named ? hollow.length : 0), 0]);
  });

  it("takes none into headline, interval or difference", () => {
    const { state } = shown;
    for (const cell of cells) if (cell.unconfirmed) expect(cell.interval).toBeNull();
    const { observations } = dataset;
    const has = (edition: string) => observations.some((one) => one.indicator === id && one.edition === edition);
    const confirmed = state.editions.filter(has);
    const said = (one: Figure) => [one.headline, one.certainty, one.changes];
    if (confirmed.length > 0) {
      // One edition can't be compared.
      const view = confirmed.length > 1 ? { view: state.view } : { view: undefined };
      const query = { ...stateQuery({ ...state, unconfirmed: false }), ...view, editions: confirmed.join() };
      const same = figure(id, query);
      expect(said(shown)).toEqual(said(same));
    } else {
      expect([shown.headline.number, shown.certainty, shown.changes]).toEqual([null, null, null]);
    }
  });

  it("keeps them in its address, and an address without the word has none", () => {
    expect(shown.href).toContain("unconfirmed=show");
    const state = Object.fromEntries(readFigurePage(shown.href)?.state ?? []);
    expect(figure(id, state).cells).toEqual(shown.cells);
    expect(figure(id).href).not.toContain("unconfirmed");
    expect(
      figure(id)
        .cells.flat()
        .filter(({ source }) => isPrivate(source)),
    ).toEqual([]);
  });
});

describe("a figure with unconfirmed numbers whose address names no edition", () => {
  it.each(noted.map(({ id }) => id))("shows the editions that its headline speaks of: %s", (id) => {
    const shown = asked(id);
    const { breakdown, span } = shown.state;
    const isThere = (one: Observation) => one.indicator === id && one.breakdown === breakdown;
    if (!dataset.observations.some((one) => isThere(one) && spanOf(one.edition) === span)) return;
    const confirmed = figure(id, { breakdown, span });
    if (chartTraits[shown.kind].overTime === chartTraits[confirmed.kind].overTime) {
      expect(shown.state.editions).toEqual(expect.arrayContaining([...confirmed.state.editions]));
    }
  });
});

it("no line runs to one or from one", () => {
  const [indicator, cell] = [indicatorById.get("ransomware-route"), figure("ransomware-route").cells[0]?.[0]];
  if (!indicator || !cell) throw new Error("ransomware-route");
  const years = ["R4", "R5", "R6", "R7"].map((edition) => ({ key: edition, edition }));
  const cells = [false, false, true, false].map((unconfirmed) => [{ ...cell, unconfirmed }]);
  expect(linesOf(indicator, years, cells, [0]).joins).toEqual([[true, false, false]]);
});

it("the half of a year that only a private person noted is no part of the year's column", () => {
  const { categories, halves } = asked("ransomware-cases", { editions: "R6,R7", span: "year" });
  expect(categories.map(({ key }, index) => [key, halves[index]])).toEqual([
    ["R6", { first: 114, second: 108 }],
    ["R7", null],
  ]);
});

it("a number that may have been got by subtraction is said to be so", () => {
  const notes = asked("ransomware-cases").notes.map(({ text }) => text);
  expect(notes.filter((text) => text.includes("令和7年下半期") && text.includes("差し引き"))).toHaveLength(1);
});

it("where another source stands for a cell, its number stays, and the unconfirmed one is said in a note", () => {
  const shown = asked("ransomware-cases-by-size", { editions: "R7", kind: "ranking" });
  const sme = shown.cells[shown.categories.findIndex(({ key }) => key === "sme")]?.[0];
  expect(sme).toMatchObject({ text: "約60", unconfirmed: false });
  expect(shown.notes.filter(({ text }) => text.includes("63%（143件、n=226）（未確認）"))).toHaveLength(1);
});

it("an address asks for them in one way only, and they count from the day that their period ended", () => {
  const own = takeIn(dataset, "ransomware-cases", true).all;
  const indicator = indicatorById.get("ransomware-cases");
  if (!indicator) throw new Error("ransomware-cases");
  expect(() => resolveState(indicator, own, { unconfirmed: "yes" })).toThrow("unknown-choice");
  expect(asked("ransomware-cases", { "as-of": "2026-06-29" }).state.editions).not.toContain("R8H1");
  expect(asked("ransomware-cases", { "as-of": "2026-06-30" }).state.editions).toContain("R8H1");
});

it("a private source names the figures that show its numbers, by an address that asks for them", () => {
  const found = figuresBySource(indicators, dataset);
  const paths = ["S69", "S70", "S71", "S72"].flatMap((id) => found.get(id)?.map(({ path }) => path) ?? []);
  expect(paths.length).toBeGreaterThan(12);
  for (const path of paths) {
    const { searchParams, pathname } = new URL(path, "http://sample.invalid");
    const built = figure(pathname.split("/").at(-1) ?? "", Object.fromEntries(searchParams));
    expect(built.notes[0]?.text, path).toContain("未確認");
  }
});
