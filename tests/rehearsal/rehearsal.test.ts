// What a rehearsal finds, on the frozen data with rows changed as an office would change them: the numbers, and all that
// a reader would see otherwise. What is rehearsed is what is then published.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { rehearsalIn } from "../../app/_server/desk/rehearse";
import { rehearsedData } from "../../app/_server/desk/rehearsed-data";
import { loadDataset } from "../../app/_server/load";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { indicators } from "../../lib/catalogue/indicators";
import { cellCertainty } from "../../lib/figure/cell-certainty";
import { figureChanges } from "../../lib/rehearsal/figure-changes";
import type { Rehearsal } from "../../lib/rehearsal/rehearsal";
import { stoppedEntries } from "../../lib/rehearsal/stopped-addresses";
import { stoppedSentences } from "../../lib/rehearsal/stopped-sentences";
import { frozenFolder } from "../frozen-data";
import { makeUpEdition } from "../made-up-edition";
import { changing, datasetsOf, edited, english, frozenDatabase, japanese, type Row } from "./rehearsed";

let database: Awaited<ReturnType<typeof frozenDatabase>>;
beforeAll(async () => {
  database = await frozenDatabase();
});
afterAll(() => database.close());

const reader = { id: "ja", ...japanese } as const;
const tries = () => ({ left: 800 });

/** The newest year's count of cases, 226 as it is stored. */
const cases = (row: Row) => row.indicator === "ransomware-cases" && row.edition === "R7";
const withCases = (value: string) => edited("ransomware-r7.csv", changing(cases, { value }));

describe("one number that is put right", () => {
  let found: Rehearsal;
  beforeAll(async () => {
    found = await rehearsalIn(await datasetsOf([withCases("231")]), reader);
  });

  it("is the only cell that changes, and nothing around it does", () => {
    expect(found.cells.map(({ kind, before, after, parts }) => [kind, before?.value, after?.value, parts])).toEqual([
      ["changed", 226, 231, ["number"]],
    ]);
    expect(found.around).toEqual([]);
    expect(found.concerned).toEqual(["ransomware-cases"]);
  });

  it("changes the figure's headline, picture and text, in the state that is shown first", () => {
    const first = found.figures.find(({ view }) => view === null);
    expect(first?.aspects).toEqual(["headline", "picture", "alternative"]);
    expect(first?.before?.title).toContain("226件");
    expect(first?.after?.title).toContain("231件");
  });

  it("changes the slides, the panels, the tile and the card that say it, and no others", () => {
    const slides = found.packs.flatMap(({ name, slides }) =>
      slides.map(({ place, after }) => [name, place, after?.figure?.indicator ?? after?.numbers?.length ?? "words"]),
    );
    expect(slides).toContainEqual(["report-7", 2, "ransomware-cases"]);
    expect(slides.map(([name]) => name)).not.toContain("crisis-meeting-2022-06-20");
    for (const { slides } of found.packs) {
      for (const { after } of slides) {
        const figures = [after?.figure, ...(after?.numbers ?? [])].flatMap((one) => one?.indicator ?? []);
        expect(figures.length === 0 || figures.includes("ransomware-cases")).toBe(true);
      }
    }
    expect(found.leaflet.panels.map(({ edition, panel }) => [edition, panel])).toEqual([["R7", "cases"]]);
    expect(found.leaflet.before).toEqual(found.leaflet.after);
    expect(found.overview.map(({ before, after }) => [before?.number, after?.number])).toEqual([
      ["226件（令和7年）", "231件（令和7年）"],
    ]);
    expect(found.search.map(({ indicator }) => indicator)).toEqual(["ransomware-cases"]);
  });

  it("is found in each pack whose slide says it, whatever else the pack shows as it was", async () => {
    const folder = join(database.folder, "packs-of-days");
    const day = found.datasets[0].updated.slice(0, 10);
    const live = { figure: "ransomware-cases" };
    const then = { ...live, state: { asShown: day } };
    const unknown = { ...live, state: { asShown: "1990-01-01" } };
    const packs = { a: [live], b: [then, live], c: [then], d: [live, unknown] };
    mkdirSync(join(folder, "packs"), { recursive: true });
    for (const [name, slides] of Object.entries(packs))
      writeFileSync(join(folder, "packs", `${name}.json`), JSON.stringify({ name, title: name, cover: false, slides }));
    vi.stubEnv("DATA_FOLDER", folder);
    const again = await rehearsalIn(found.datasets, reader);
    vi.stubEnv("DATA_FOLDER", frozenFolder);
    const told = again.packs.filter(({ name }) => name in packs);
    expect(
      told.map(({ name, slides }) => [name, slides.flatMap(({ place, after }) => (after?.figure ? [place] : []))]),
    ).toEqual([
      ["a", [1]],
      ["b", [2]],
    ]);
  });

  it("stops no address", () => {
    expect(found.addresses).toEqual([]);
  });

  it("names sentences that were true, and what can be said instead", () => {
    const said = [
      "令和7年のランサムウェア被害は226件だった。",
      "令和6年のランサムウェア被害は222件だった。",
      "令和7年は231件だった。",
    ];
    const stopped = stoppedSentences(said, found.datasets, japanese, tries());
    expect(stopped.map(({ index, after }) => [index, after])).toEqual([[0, "does-not-hold"]]);
    expect(stopped[0]?.replacements[0]).toContain("231件");
  });
});

it("says how far a number is carried before and after", async () => {
  const route = (row: Row) => row.indicator === "ransomware-route" && row.edition === "R6" && row.item === "vpn-device";
  // 55 of 100 as it is; with a base of 20 a share is for reference only.
  const file = edited("ransomware-r6.csv", changing(route, { count: "11", base: "20" }));
  const [before, after] = await datasetsOf([file]);
  const indicator = indicators.find(({ id }) => id === "ransomware-route");
  const certaintyIn = ({ observations }: typeof before) => {
    const own = observations.filter((one) => one.indicator === "ransomware-route");
    const one = own.find(({ edition, item }) => edition === "R6" && item === "vpn-device");
    return indicator && one && cellCertainty(indicator, one, own);
  };
  expect([certaintyIn(before), certaintyIn(after)]).toEqual(["uncertain", "reference"]);
});

it("tells a word of one language from a number, and shows it in the other language too", async () => {
  const labels = changing((row) => row.item === "vpn-device", { item_en: "Through a VPN appliance" });
  const files = ["r3", "r4", "r5", "r6", "r7"].map((year) => edited(`ransomware-${year}.csv`, labels));
  const datasets = await datasetsOf(files);
  const found = await rehearsalIn(datasets, reader);
  expect(found.cells).toEqual([]);
  expect(found.around.map(({ what, kind, before, after }) => [what, kind, before?.en, after?.en])).toEqual([
    ["option", "changed", "Via VPN device", "Through a VPN appliance"],
  ]);
  expect(new Set(found.figures.flatMap(({ aspects }) => aspects))).toEqual(new Set(["other-language"]));
  const inEnglish = await rehearsalIn(datasets, { id: "en", ...english });
  expect(inEnglish.figures[0]?.aspects).toContain("picture");
});

describe("numbers that are withdrawn", () => {
  const gone = (row: Row) => row.indicator === "ransomware-route" && row.edition?.startsWith("R3") === true;
  let found: Rehearsal;
  beforeAll(async () => {
    const file = edited("ransomware-r3.csv", (rows) => rows.filter((row) => !gone(row)));
    const citations = edited("citations.csv", (rows) => rows.filter((row) => !gone(row)));
    found = await rehearsalIn(await datasetsOf([file, citations]), reader);
  });

  it("are listed as such", () => {
    expect(found.cells.length).toBeGreaterThan(0);
    expect(found.cells.every(({ kind, after }) => kind === "withdrawn" && after === null)).toBe(true);
  });

  it("stop the addresses that name them, and the packs that ask for them", () => {
    expect(found.addresses.map(({ href }) => href)).toContain("/figures/ransomware-route?editions=R3");
    expect(found.addresses.map(({ href }) => href)).not.toContain("/figures/ransomware-route?editions=R6");
    const meeting = found.packs.find(({ name }) => name === "crisis-meeting-2022-06-20");
    expect([meeting?.slides, meeting?.problems.map(({ code }) => code)]).toEqual([[], ["pack-not-there"]]);
  });

  it("stop what a reader has collected", () => {
    const entries = ["ransomware-route?editions=R3", "ransomware-route?editions=R6", "ransomware-route", "nothing"];
    expect(stoppedEntries(entries, found.datasets, japanese)).toEqual(["ransomware-route?editions=R3"]);
  });
});

describe("a whole edition", () => {
  let datasets: Rehearsal["datasets"];
  let found: Rehearsal;
  beforeAll(async () => {
    const tables = join(database.folder, "tables");
    makeUpEdition(tables);
    const names = ["editions.csv", "sources.csv", "not-obtained.csv", "extract-r9.csv"];
    datasets = await datasetsOf(names.map((name) => ({ name, bytes: readFileSync(join(tables, name)) })));
    found = await rehearsalIn(datasets, reader);
  });

  it("rebuilds the indicators that it concerns only, and misses none", () => {
    expect(found.concerned.length).toBeLessThan(indicators.length);
    const all = figureChanges(
      datasets,
      indicators.map(({ id }) => id),
      japanese,
    );
    expect(new Set(all.map(({ indicator }) => indicator))).toEqual(
      new Set(found.figures.map(({ indicator }) => indicator)),
    );
    expect(all.length).toBe(found.figures.length);
  });

  it("is what the leaflet shows by itself from then on", () => {
    expect([found.leaflet.before[0], found.leaflet.after[0]]).toEqual(["R7", "R9"]);
  });

  it("adds every one of its numbers and takes none away", () => {
    expect(new Set(found.cells.map(({ kind }) => kind))).toEqual(new Set(["added"]));
    expect(found.around.map(({ what, code }) => `${what} ${code}`)).toContain("source S99");
  });

  it("is found the same once it is published", async () => {
    const version = datasets[1].version;
    const db = await openDatabase();
    const tables = join(database.folder, "tables");
    const names = ["editions.csv", "sources.csv", "not-obtained.csv", "extract-r9.csv"];
    expect((await loadDataset()).version).toBe(datasets[0].version);
    await importFiles(
      db,
      names.map((name) => join(tables, name)),
    );
    await db.close();
    const { updated: _, ...published } = await loadDataset();
    const { updated: __, ...rehearsed } = datasets[1];
    expect(published.version).toBe(version);
    expect(published).toEqual(rehearsed);
  });
});

describe("what is stored", () => {
  it("stays as it is, to the byte", async () => {
    const before = readFileSync(database.path);
    await datasetsOf([withCases("999")]);
    expect(readFileSync(database.path).equals(before)).toBe(true);
  });

  it("is not compared with files that could not be published", async () => {
    expect(await rehearsedData([withCases("many")])).toBeNull();
  });

  it("keeps a file's name to its own folder", async () => {
    const bytes = readFileSync(join(frozenFolder, "ransomware-r7.csv"));
    const name = `${basename(database.folder)}.csv`;
    await rehearsedData([{ name: `../${name}`, bytes }]);
    expect(existsSync(join(tmpdir(), name))).toBe(false);
  });
});
