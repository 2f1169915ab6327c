// An edition is added by data alone: with one made up in a copy of the data, and no code changed, the check passes and
// every figure, file, meeting pack and search has it where nothing else was asked for.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checkFolder } from "../../app/_commands/check-folder";
import { importData } from "../../app/_commands/import-data";
import { loadDataset, loadFigure } from "../../app/_server/load";
import { loadOverview } from "../../app/_server/overview";
import { listPacks } from "../../app/_server/packs";
import { loadSearchIndex } from "../../app/_server/search-index";
import { GET as dataPackage } from "../../app/data.zip/route";
import { GET as figureFile } from "../../app/figures/[indicator]/route";
import { GET as packFile } from "../../app/packs/[file]/route";
import { indicatorById } from "../../lib/catalogue/indicators";
import { search } from "../../lib/catalogue/search";
import { packFormats } from "../../lib/export/meeting/pack-options";
import { exportFormats } from "../../lib/export/registry";
import { problemSentence } from "../../lib/import/problem-words";
import { langs } from "../../lib/localised";
import { presentPack } from "../../lib/slides/present-pack";
import { madeUpEdition, madeUpPopulation, madeUpSource, makeUpEdition } from "../made-up-edition";

const folder = mkdtempSync(join(tmpdir(), "made-up-"));
const data = join(folder, "tables");
const concerned = makeUpEdition(data);
const editionOf = (indicator: string) =>
  madeUpEdition[indicatorById.get(indicator)?.survey as keyof typeof madeUpEdition];
const reader = { lang: "ja", era: "wareki" } as const;

beforeAll(async () => {
  vi.stubEnv("DATA_FOLDER", data);
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "survey.db")}`);
  vi.spyOn(console, "log").mockImplementation(() => {});
  expect(await importData()).toBe(true);
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const at = (address: string) => new Request(`http://localhost:3000/${address}`);
const ask = (file: string) =>
  figureFile(at(`figures/${file}`), { params: Promise.resolve({ indicator: file.split("?")[0] ?? "" }) });
const textOf = (zipped: Uint8Array) =>
  Object.values(unzipSync(zipped))
    .map((part) => strFromU8(part))
    .join();
const nameOf = (answer: Response) => answer.headers.get("content-disposition") ?? "";

it("concerns nearly every indicator, and is right as a whole", async () => {
  expect(concerned.length).toBeGreaterThan(30);
  const { problems, packs } = await checkFolder(data);
  expect(problems.map((one) => problemSentence(one, "en"))).toEqual([]);
  expect(packs.flatMap((pack) => pack.problems)).toEqual([]);
});

it("has what could not be had of it, in the words of the file", async () => {
  const { notObtained } = await loadDataset();
  expect(notObtained[0]).toMatchObject({
    missing: { ja: "{R9}の町村の内訳", en: "Towns by size for {R9}" },
    indicators: ["telework-status"],
    picture: null,
  });
  // What a later row says of the same indicator's picture stands.
  expect((await loadFigure("telework-status", reader)).lost).not.toBeNull();
});

describe.each(concerned)("%s", (indicator) => {
  it("shows it first, with its source, in either language", async () => {
    for (const lang of langs) {
      const figure = await loadFigure(indicator, { lang, era: lang === "ja" ? "wareki" : "western" });
      expect(figure.state.editions.at(-1)).toBe(editionOf(indicator));
      expect(figure.sourceLine).toContain(madeUpSource[lang]);
    }
  });

  it("has it in its files", async () => {
    for (const format of ["svg", "csv", "json"]) {
      const answer = await ask(`${indicator}.${format}`);
      expect([answer.status, nameOf(answer)]).toEqual([
        200,
        expect.stringContaining(editionOf(indicator).toLowerCase()),
      ]);
      expect(await answer.text()).toMatch(/R9|令和9年/);
    }
  });
});

it.each(exportFormats)("a figure as %s has it", async (format) => {
  const answer = await ask(`report-destination.${format}`);
  expect([answer.status, nameOf(answer)]).toEqual([200, expect.stringContaining("r9")]);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!["pptx", "xlsx", "docx"].includes(format)) return;
  expect(textOf(bytes)).toContain("令和9年");
});

it.each(packFormats)("the pack of newest figures as %s is made with it", async (format) => {
  const answer = await packFile(at(`packs/newest-figures.${format}`), {
    params: Promise.resolve({ file: `newest-figures.${format}` }),
  });
  expect(answer.status).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (format === "html") expect(strFromU8(bytes)).toContain("令和9年");
  if (format === "pptx" || format === "docx") {
    expect(textOf(bytes)).toContain("令和9年");
  }
});

it("every slide of the newest figures shows it, and the meeting of 2022 is as it was", async () => {
  const { packs, unusable } = await listPacks();
  expect(unusable).toEqual([]);
  const slidesOf = (name: string) => {
    const pack = packs.find((one) => one.name === name);
    if (!pack) throw new Error(`No pack ${name}`);
    return loadDataset().then((dataset) =>
      presentPack(pack, dataset, reader).slides.flatMap(({ figure }) => figure ?? []),
    );
  };
  const newest = await slidesOf("newest-figures");
  const own = newest.filter(({ indicator }) => concerned.includes(indicator));
  expect(own.length).toBeGreaterThan(25);
  for (const { indicator, state } of own) expect(state.editions.at(-1), indicator).toBe(editionOf(indicator));
  for (const { state } of await slidesOf("crisis-meeting-2022-06-20")) expect(`${state.editions}`).not.toMatch(/R9/);
});

it("is what is new, and is found", async () => {
  const { fresh, lead } = await loadOverview({ id: "ja", ...reader });
  expect(lead?.headline.number?.period).toContain("令和9年");
  expect(fresh.every(({ number }) => number.period.includes("令和9年"))).toBe(true);
  const index = await loadSearchIndex([]);
  const paths = (query: string) => search(query, index, "ja").hits.map((hit) => hit.path);
  expect(paths(madeUpSource.id)).toEqual([`/sources#${madeUpSource.id}`]);
  expect(paths("感染経路 令和9年")).toContain("/figures/ransomware-route");
});

it("goes out with the whole data set, its population in both languages", async () => {
  const answer = await dataPackage(at("data.zip"));
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const editions = strFromU8(files["editions.csv"] as Uint8Array);
  for (const edition of Object.values(madeUpEdition)) expect(editions).toContain(`,${edition},`);
  for (const lang of langs) expect(editions).toContain(madeUpPopulation[lang]);
});
