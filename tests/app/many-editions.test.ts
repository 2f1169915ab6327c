// Two hundred further editions of every indicator: pages read what they show and no more, in as many questions as for few,
// and show a bounded part that says so; what is saved as a table has all.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createElement } from "react";
import { prerender } from "react-dom/static.edge";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { loadGallery } from "../../app/_server/gallery";
import { loadLeaflet } from "../../app/_server/leaflet";
import {
  figuresIn,
  loadDataset,
  loadDatasetOf,
  loadFigure,
  loadNumbersOf,
  loadRemarkable,
} from "../../app/_server/load";
import { loadOverview } from "../../app/_server/overview";
import { listPacks } from "../../app/_server/packs";
import { everyDocument, loadSearchIndex } from "../../app/_server/search-index";
import { FigureCard } from "../../app/_ui/figure/figure-card";
import { SaveMenu } from "../../app/_ui/figure/save-menu";
import { Contradictions } from "../../app/[locale]/methods/contradictions";
import { EditionTables } from "../../app/[locale]/sources/edition-tables";
import { SourceEntry } from "../../app/[locale]/sources/source-entry";
import { GET as figureFile } from "../../app/figures/[indicator]/route";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import type * as Queries from "../../db/queries";
import { stated } from "../../db/stated";
import { mostOverTime } from "../../lib/address/default-editions";
import { indicators } from "../../lib/catalogue/indicators";
import { indexDocuments } from "../../lib/catalogue/search";
import { layOut } from "../../lib/chart/lay-out";
import { textBounds } from "../../lib/chart/text-line";
import { disagreements, qualifierCounts, secondHand, withNote } from "../../lib/figure/method-tables";
import { figuresBySource } from "../../lib/figure/source-figures";
import { textsAround } from "../../lib/figure/surroundings";
import { leafletIndicators } from "../../lib/leaflet/panels";
import { langs } from "../../lib/localised";
import { surveys } from "../../lib/observation";
import { packIndicators } from "../../lib/slides/pack-indicators";
import { reportIndicators } from "../../lib/slides/report-pack";
import { manySource, mostFurtherEditions, writeManyEditions } from "../many-editions";

/** What was asked of the database for observations: of which indicators, and how many rows came. */
const asked: { indicators: readonly string[] | undefined; rows: number }[] = [];
vi.mock("../../db/queries", async (original) => {
  const queries = await original<typeof Queries>();
  return {
    ...queries,
    observations: async (...[view, filter]: Parameters<typeof queries.observations>) => {
      const found = await queries.observations(view, filter);
      asked.push({ indicators: filter?.indicators, rows: found.length });
      return found;
    },
  };
});

vi.mock("../../db/stated", { spy: true });

const folder = mkdtempSync(join(tmpdir(), "many-editions-"));
const reader = { lang: "ja", era: "wareki" } as const;
const indicator = "ransomware-cases";

/** From now on read from a database with so many further editions of every indicator. */
async function useEditions(count: number): Promise<void> {
  const own = join(folder, `${count}`);
  const isMade = existsSync(own);
  vi.stubEnv("DATABASE_URL", `file:${join(own, "survey.db")}`);
  if (isMade) return;
  mkdirSync(own);
  const db = await openDatabase();
  for (const { file, problems } of await importFiles(db, writeManyEditions(own, count))) {
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`);
  }
  await db.close();
}

beforeAll(() => useEditions(mostFurtherEditions));
afterEach(() => {
  asked.length = 0;
  vi.mocked(stated).mockClear();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const htmlOf = async (element: ReturnType<typeof createElement>) =>
  new Response((await prerender(element)).prelude).text();

describe("what is read", () => {
  it("is nothing of the observations for what stands around them", async () => {
    const about = await loadNumbersOf([]);
    expect(about.observations).toEqual([]);
    expect(about.editions.length).toBeGreaterThan(mostFurtherEditions);
    expect(asked).toEqual([]);
  });

  it("is a figure's own once, whatever is asked of it", async () => {
    for (const state of [{}, { view: "latest" }, { view: "compare" }, { order: "value" }]) {
      await loadFigure("damage-experienced", reader, state);
    }
    expect(asked.map(({ indicators }) => indicators)).toEqual([["damage-experienced"]]);
  });

  it("is who states what for days and lists of sources alone, once, and never said of some for all", async () => {
    await loadFigure("damage-experienced", reader);
    await listPacks();
    await loadLeaflet(new URLSearchParams(), reader, "");
    expect(stated).not.toHaveBeenCalled();
    const numbers = await loadNumbersOf(["damage-experienced"]);
    const asOf = { "as-of": "2022-06-20" };
    const figure = await loadFigure("damage-experienced", reader, asOf);
    expect(figure.state.editions.at(-1)).toBe("R3");
    await loadOverview({ id: "ja", ...reader });
    expect((await loadDatasetOf([])).stated?.length).toBeGreaterThan(mostFurtherEditions);
    expect(stated).toHaveBeenCalledOnce();
    const damage = [{ indicator: "damage-experienced", state: asOf }];
    expect(() => figuresIn(numbers, damage, reader)).toThrow("Who states what was not read");
  });

  it("is each figure's own once for overview and gallery, and never all that is stored", async () => {
    await loadOverview({ id: "ja", ...reader });
    await loadGallery({ id: "ja", ...reader });
    await loadOverview({ id: "en", lang: "en", era: "western" });
    const read = asked.flatMap(({ indicators }) => indicators ?? ["all"]);
    expect(read.length).toBe(new Set(read).size);
    expect(read).not.toContain("all");
  });

  it("is of packs and leaflet what they show, once", async () => {
    const { packs } = await listPacks();
    await loadLeaflet(new URLSearchParams(), reader, "");
    const read = asked.flatMap(({ indicators }) => indicators ?? ["all"]);
    expect(read.length).toBe(new Set(read).size);
    const shown = new Set<string>([...packs.flatMap(packIndicators), ...reportIndicators, ...leafletIndicators]);
    expect(read.filter((id) => !shown.has(id))).toEqual([]);
  });

  it("is for the search no number at all, and what it finds is the same", async () => {
    const documents = await loadSearchIndex([]);
    // Those that only private persons noted are found by their options, too.
    const noted = (await loadDatasetOf([])).stated?.filter(({ unconfirmed }) => unconfirmed) ?? [];
    const read = asked.flatMap(({ indicators }) => indicators ?? ["all"]);
    expect(read.filter((id) => !noted.some(({ indicator }) => indicator === id))).toEqual([]);
    expect(documents).toEqual(indexDocuments(everyDocument(await loadDataset(), [])));
  });

  it("is for the methods the few that they name and the totals that may be sums, and what they tell is the same", async () => {
    const { found } = await loadRemarkable();
    const rows = asked.map((one) => one.rows);
    const { observations, ...about } = await loadDataset();
    const all = { ...about, observations };
    for (const code of ["year-assigned", "preliminary"] as const) {
      expect(withNote(indicators, found.noted, code)).toEqual(withNote(indicators, all, code));
    }
    expect(disagreements(indicators, found.doubtful)).toEqual(disagreements(indicators, all));
    const counts = observations.map(({ indicator, source, qualifier }) => ({ indicator, source, qualifier, count: 1 }));
    expect(qualifierCounts(found.counts)).toEqual(qualifierCounts(counts));
    expect(secondHand(indicators, found.counts, about.sources)).toEqual(secondHand(indicators, counts, about.sources));
    expect(found.counted.observations).toEqual(
      observations
        .filter((one) => one.qualifier === "exact" && one.value !== null && one.count !== null && one.base)
        .slice(0, 1),
    );
    const totals = new Set(indicators.filter(({ unit }) => unit === "count").map(({ id }) => id));
    expect(found.totals.observations).toEqual(
      observations.filter((one) => totals.has(one.indicator) && one.breakdown === "none"),
    );
    expect(observations.length).toBeGreaterThan(15_000);
    const [noted = 0, doubtful = 0, counted = 0] = rows;
    expect(noted).toBeLessThan(100);
    expect(doubtful - disagreements(indicators, all).length).toBeLessThan(20);
    expect(counted).toBe(1);
  });
});

it("is asked for in as many questions, and shown in as many bytes, of two hundred editions as of half of them", async () => {
  const cost = async (count: number) => {
    await useEditions(count);
    asked.length = 0;
    await loadOverview({ id: "ja", ...reader });
    await loadDatasetOf([]);
    const figures = ["ransomware-cases", "ransomware-route", "recovery-cost"];
    const pages: number[] = [];
    for (const id of figures) {
      for (const view of ["latest", "trend", "compare"]) {
        const figure = await loadFigure(id, reader, { view, span: "half" }).catch(() => null);
        if (figure) pages.push((await htmlOf(createElement(FigureCard, { figure }))).length);
      }
    }
    return { questions: asked.length, pages };
  };
  const few = await cost(Math.floor(mostFurtherEditions / 2));
  const many = await cost(mostFurtherEditions);
  expect(many.questions).toBe(few.questions);
  expect(few.pages.length).toBeGreaterThan(5);
  expect(many.pages.map((bytes, index) => bytes <= 1.2 * (few.pages[index] ?? 0))).toEqual(many.pages.map(() => true));
});

it("lists of what does not agree the newest, and says of how many", async () => {
  const { found } = await loadRemarkable();
  const { doubtful, totals } = found;
  expect(disagreements(indicators, doubtful).length).toBeGreaterThan(mostFurtherEditions);
  const locale = { id: "ja", ...reader } as const;
  const html = await htmlOf(createElement(Contradictions, { doubtful, totals, locale }));
  expect(html).toMatch(/\d{3}件のうち、新しい調査の40件を示しています。/);
  expect(html.match(/<tr>/g)?.length).toBeLessThanOrEqual(1 + mostOverTime);
});

describe("a figure of very many editions", () => {
  it.each(langs)("shows the newest over time, says so, and offers the others, in %s", async (lang) => {
    const figure = await loadFigure(indicator, { lang, era: "western" }, { view: "trend", span: "half" });
    expect(figure.state.editions).toHaveLength(mostOverTime);
    expect(figure.state.editions.at(-1)).toBe("R99H2");
    const said = figure.notes.find(({ code }) => code === "newest-only")?.text ?? "";
    expect(said).toMatch(
      lang === "ja" ? /調査が\d+回分あるため、新しい40回だけを示す。/ : /Shows the newest 40 of \d+ editions\./,
    );
    const html = await htmlOf(createElement(FigureCard, { figure }));
    expect(html).toContain(said.slice(0, 20));
  });

  it.each([340, 720])("has names under its axis that do not touch, however many are chosen, %d wide", async (width) => {
    const editions = (await loadDataset()).observations.filter((one) => one.indicator === indicator);
    const halves = [...new Set(editions.map(({ edition }) => edition))].filter((code) => /H[12]$/.test(code));
    expect(halves.length).toBeGreaterThan(180);
    for (const lang of langs) {
      const figure = await loadFigure(indicator, { lang, era: "western" }, { view: "trend", editions: halves });
      expect(figure.state.editions).toHaveLength(halves.length);
      expect(figure.notes.map(({ code }) => code)).not.toContain("newest-only");
      const texts = layOut(figure, width).nodes.flatMap((node) => (node.type === "text" ? [node] : []));
      const names = texts.filter(({ text }) => new Set(figure.categories.map(({ short }) => short)).has(text));
      expect(names.length).toBeGreaterThan(3);
      const bounds = names.map((node) => textBounds(node)).sort((a, b) => a.left - b.left);
      // No mark is parted: [x] is one text.
      expect(texts.filter(({ text }) => text === "[" || text === "]")).toEqual([]);
      for (const [index, { left }] of bounds.entries()) expect(left).toBeGreaterThan(bounds[index - 1]?.right ?? -1);
      // Of so many values those that a trend speaks of: its ends, its highest and its lowest.
      const values = new Set(figure.cells.flat().map(({ text }) => text));
      expect(texts.filter(({ text, weight }) => weight === 700 && values.has(text)).length).toBeLessThanOrEqual(4);
    }
  });

  it.each(langs)("tells bases and response rates of all of them in a few lines, in %s", async (lang) => {
    const { observations } = await loadDatasetOf(["ransomware-route"]);
    const editions = [...new Set(observations.map(({ edition }) => edition))].filter((code) => /H[12]$/.test(code));
    const figure = await loadFigure("ransomware-route", { lang, era: "western" }, { view: "trend", editions });
    expect(figure.bases.length).toBeGreaterThan(180);
    const said = textsAround(figure, ["base"]);
    expect(said.length).toBeLessThanOrEqual(8);
    const rates = said.find((one) => one.includes(lang === "ja" ? "回答率" : "Response rates"));
    expect(rates).toContain("30.0%");
    expect(rates).toContain("82.0%");
  });

  it("makes the list of sources and surveys no longer than its newest editions", async () => {
    const { sources, editions, ...about } = await loadDatasetOf([]);
    const figures = figuresBySource(indicators, about).get(manySource) ?? [];
    expect(figures.some((one) => one.editions.length > 180)).toBe(true);
    const locale = { id: "ja", ...reader } as const;
    const own = editions.filter(({ source }) => source === manySource);
    const source = sources.get(manySource);
    if (!source) throw new Error("not imported");
    const entry = await htmlOf(createElement(SourceEntry, { source, figures, editions: own, locale }));
    expect(entry).toContain("令和8年上半期〜令和99年の200回");
    const tables = await htmlOf(createElement(EditionTables, { editions, locale }));
    expect(tables.match(/見本/g)?.length).toBeLessThanOrEqual(3 * mostOverTime * surveys.length);
    expect(tables).toContain(`${mostFurtherEditions}回の調査のうち、新しい40回`);
  });

  it("is saved whole as a table, from the page's own menu", async () => {
    const figure = await loadFigure(indicator, reader, { view: "trend", span: "half" });
    const html = await htmlOf(createElement(SaveMenu, { figure }));
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => (link ?? "").replaceAll("&amp;", "&"));
    const csv = links.find((link) => link.includes(".csv")) ?? "";
    const answer = await figureFile(new Request(`http://localhost${csv}`), {
      params: Promise.resolve({ indicator: `${indicator}.csv` }),
    });
    const lines = (await answer.text()).split("\r\n").filter((line) => line.includes("R8H1") || line.includes("R99H2"));
    expect(lines).toHaveLength(2);
    // The state that the page has by itself names no edition: forty of them in each of many links.
    const slide = links.find((link) => link.includes(".pptx")) ?? "";
    expect(links.filter((link) => link.includes("R99H2"))).toEqual([]);
    const { searchParams } = new URL(slide, "http://localhost");
    const saved = await loadFigure(indicator, reader, Object.fromEntries(searchParams));
    expect(saved.state).toEqual(figure.state);
  });
});
