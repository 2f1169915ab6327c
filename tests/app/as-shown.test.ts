// What this site showed on a day, through figures, files, pages and their refusals.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { NextRequest } from "next/server";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { loadAskedFigure } from "../../app/_server/asked-figure";
import { askedPresentation } from "../../app/_server/asked-presentation";
import { checkShown, loadDatasetOf, loadFigure } from "../../app/_server/load";
import { doTask } from "../../app/_server/making/do-task";
import { loadOverview } from "../../app/_server/overview";
import { shownFolder } from "../../app/_server/shown-days";
import { SiteFooter } from "../../app/_ui/shell/site-footer";
import { GET as figureFile } from "../../app/figures/[indicator]/route";
import { GET as packFile } from "../../app/packs/[file]/route";
import { importFiles } from "../../db/apply";
import { undoLastImport } from "../../db/undo";
import { asOfName } from "../../lib/address/as-of";
import type { PagePath } from "../../lib/address/page";
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Indicator } from "../../lib/catalogue/types";
import { buildFigure } from "../../lib/figure/build-figure";
import { collectedPack } from "../../lib/slides/collected-pack";
import { proxy } from "../../proxy";
import { Sandbox } from "../db/sample-files";
import { frozenFolder, frozenTables } from "../frozen-data";
import { loadFigures } from "./load-figures";

const sandbox = await Sandbox.open();
const locale = { id: "ja", lang: "ja", era: "wareki" } as const;
const reader = { lang: "ja", era: "wareki" } as const;
const day = (number: number) => `2026-01-${String(number).padStart(2, "0")}`;
const noon = (number: number) => new Date(2026, 0, number, 12);
const file = "survey-r3.csv";
const original = readFileSync(join(frozenFolder, file), "utf8");
const revised = (value: string) => original.replace(",22.1,", `,${value},`);

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", sandbox.address);
  await importFiles(sandbox.db, frozenTables, { now: noon(2) });
  await sandbox.import({ [file]: revised("22.2") }, { now: noon(4) });
  await sandbox.import({ [file]: revised("22.3") }, { now: noon(6) });
  await undoLastImport(sandbox.db, noon(8));
  await undoLastImport(sandbox.db, noon(9));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
});

const query = (shown: string) => ({ editions: "R3", "as-shown": shown });
const shownValue = (figure: Awaited<ReturnType<typeof loadFigure>>) => figure.cells[0]?.[0]?.value;

describe("a figure as it was shown on a day", () => {
  it.each([
    [2, 22.1],
    [3, 22.1],
    [4, 22.2],
    [5, 22.2],
    [6, 22.3],
    [8, 22.2],
    [20, 22.1],
  ])("January %i: %f", async (number, value) => {
    const figure = await loadFigure("damage-experienced", reader, query(day(number)));
    expect(shownValue(figure)).toBe(value);
    expect(figure.href).toContain(`as-shown=${day(number)}`);
    expect(figure.notes.map((note) => JSON.stringify(note)).join()).toMatch(/このサイトが.*の終わりに示していたもの/);
  });

  it("has the data version of then, and is the same by the form of its page", async () => {
    const now = await loadFigure("damage-experienced", reader, { editions: "R3" });
    const then = await loadAskedFigure("damage-experienced", reader, query(day(5)));
    expect([now.updated, then.updated]).toEqual([day(9), day(4)]);
    expect(then.dataVersion).not.toBe(now.dataVersion);
    expect(then).toEqual(await loadFigure("damage-experienced", reader, query(day(5))));
  });

  it("goes together with what had been published by a day", async () => {
    const figure = await loadFigure("damage-experienced", reader, { "as-shown": day(5), [asOfName]: "2022-06-20" });
    expect(figure.state).toMatchObject({ asOf: "2022-06-20", asShown: day(5), editions: ["R2", "R3"] });
    expect(figure.cells.flat().map(({ value }) => value)).toContain(22.2);
  });

  it("stands beside one of another day and one of now", async () => {
    const states = [query(day(5)), query(day(7)), { editions: "R3" }];
    const figures = await loadFigures(
      states.map((state) => ({ indicator: "damage-experienced", state })),
      reader,
    );
    expect(figures.map(shownValue)).toEqual([22.2, 22.3, 22.1]);
  });

  it("is never made of the data of now", async () => {
    const dataset = await loadDatasetOf(["damage-experienced"]);
    const indicator = indicatorById.get("damage-experienced") as Indicator;
    expect(() => buildFigure(indicator, dataset, reader, query(day(5)))).toThrow(/was not read/);
  });

  it("is the overview's, too", async () => {
    const { version, updated, tiles } = await loadOverview(locale, { asOf: null, asShown: day(5) });
    expect(updated).toBe(day(4));
    expect(version).toBe((await loadFigure("damage-experienced", reader, query(day(5)))).dataVersion);
    expect(tiles.every(({ state }) => state.asShown === day(5))).toBe(true);
  });
});

describe("a day", () => {
  it.each([
    ["2026-01-01", "not-shown-then", { from: day(2) }],
    ["9999-01-01", "not-shown-yet", {}],
    ["2026-02-30", "not-a-day", { name: "as-shown" }],
  ])("%s is refused: %s", async (one, code, detail) => {
    const refused = await loadFigure("damage-experienced", reader, query(one)).catch((error) => error);
    expect(refused).toMatchObject({ status: 400, code, detail });
    if (code !== "not-a-day") await expect(checkShown({ asOf: null, asShown: one })).rejects.toMatchObject({ code });
  });

  it("is one of at most four at once", async () => {
    const states = [2, 3, 4, 5, 6].map((number) => ({ indicator: "damage-experienced", state: query(day(number)) }));
    await expect(loadFigures(states, reader)).rejects.toMatchObject({ status: 400, code: "too-many-days" });
  });
});

describe("a pack", () => {
  const pack = (state = {}) => ({
    ...{ name: "sample", title: "見本", cover: false },
    slides: [
      { figure: "damage-experienced", state: { editions: ["R3"], ...state } },
      {
        heading: "数値",
        numbers: [{ figure: "damage-experienced", state: { editions: ["R3"] } }],
        paragraphs: [{ text: "見本" }],
      },
    ],
  });
  const shownIn = async (search: string, one: object = pack()) => {
    const posted = { text: JSON.stringify(one), sent: false };
    const asked = await askedPresentation(locale, new URLSearchParams(search), posted);
    return new TextDecoder().decode((await doTask("presentation", asked)).body);
  };
  const values = (html: string) =>
    ["22.1", "22.2", "22.3"].filter((value) => html.includes(`${value}%`) || html.includes(`>${value}<`));

  it("shows the figures of the day that it is asked for, or that one of them names", async () => {
    expect(values(await shownIn(""))).toEqual(["22.1"]);
    const then = await shownIn(`as-shown=${day(5)}`);
    expect(values(then)).toEqual(["22.2"]);
    expect(then).toContain("令和8年1月5日");
    expect(values(await shownIn("", pack({ asShown: day(7) })))).toEqual(["22.1", "22.3"]);
    expect(values(await shownIn(`as-shown=${day(5)}`, pack({ asShown: day(7) })))).toEqual(["22.2", "22.3"]);
  });

  it("is that of the report of then, also as a file", async () => {
    const file = (search: string) =>
      packFile(new Request(`http://localhost/packs/report-7.pptx?${search}`), {
        params: Promise.resolve({ file: "report-7.pptx" }),
      });
    const slides = async (answer: Response) => {
      expect(answer.status).toBe(200);
      const files = Object.entries(unzipSync(new Uint8Array(await answer.arrayBuffer())));
      return files
        .flatMap(([name, bytes]) => (/slides\/slide\d+\.xml$/.test(name) ? [new TextDecoder().decode(bytes)] : []))
        .join("");
    };
    expect(await slides(await file(`as-shown=${day(5)}`))).toContain("令和8年1月5日");
    expect(await slides(await file(""))).not.toContain("令和8年1月5日");
    const refused = await file("as-shown=2026-01-01");
    expect([refused.status, refused.headers.get("cache-control")]).toEqual([400, "no-store"]);
  });

  it("is made of collected figures, each of its day", () => {
    const meeting = { name: "sample", title: "見本" };
    const { slides } = collectedPack([`damage-experienced?editions=R3&as-shown=${day(5)}`], meeting);
    expect(slides).toMatchObject([{ state: { editions: ["R3"], asShown: day(5) } }]);
  });
});

it("pages say the data version of what they show", async () => {
  const footer = async (path: PagePath) => renderToStaticMarkup(await SiteFooter({ locale, path }));
  const { version, updated } = await loadOverview(locale, { asOf: null, asShown: day(5) });
  expect(updated).toBe(day(4));
  const [then, now] = [await footer(`/?as-shown=${day(5)}`), await footer("/")];
  expect(then).toContain(`データの版：${version.slice(0, 12)}（令和8年1月4日取り込み）`);
  expect(now).toContain("（令和8年1月9日取り込み）");
  expect(now).not.toContain(version.slice(0, 12));
  expect(await footer("/?as-of=2022-06-20")).toContain("（令和8年1月9日取り込み）");
});

describe("a file", () => {
  const ask = (name: string, search: string) =>
    figureFile(new Request(`http://localhost/figures/${name}?${search}`), {
      params: Promise.resolve({ indicator: name }),
    });

  it("is of the day, says so in its name and, where it has words, in its notes", async () => {
    const csv = await ask("damage-experienced.csv", `editions=R3&as-shown=${day(5)}`);
    expect(csv.headers.get("content-disposition")).toContain("_shown-20260105_");
    expect(await csv.text()).toMatch(/,22\.2,/);
    const json = await ask("damage-experienced.json", `editions=R3&as-shown=${day(5)}&lang=en`);
    const { state, notes } = await json.json();
    expect(state.asShown).toBe(day(5));
    expect(JSON.stringify(notes)).toContain("As this site showed it at the end of 5 January 2026");
    const today = await ask("damage-experienced.csv", "editions=R3");
    expect(today.headers.get("content-disposition")).not.toContain("shown");
    expect(await today.text()).toMatch(/,22\.1,/);
  });

  it("of a day before the record is refused in words", async () => {
    const refused = await ask("damage-experienced.csv", "as-shown=2026-01-01");
    expect([refused.status, await refused.text()]).toEqual([
      400,
      "2026-01-01にこのサイトが示していたものは、記録に残っていません。記録があるのは2026-01-02からです。\n",
    ]);
  });
});

describe("a page", () => {
  it.each([
    [`/?as-shown=${day(5)}`, 200, `/as-of?as-shown=${day(5)}`],
    [`/en/damage?as-shown=${day(5)}&as-of=2022-06-20`, 200, `/en/as-of/damage?as-shown=${day(5)}&as-of=2022-06-20`],
    ["/damage?as-shown=2026-01-01", 400, "/as-of/damage?as-shown=2026-01-01"],
    ["/damage?as-shown=x", 400, "/as-of/damage?as-shown=x"],
    [`/figures/damage-experienced?as-shown=${day(5)}`, 200, null],
    ["/figures/damage-experienced?as-shown=2026-01-01", 400, "/figures/damage-experienced?as-shown=2026-01-01"],
    [`/sources?as-shown=${day(5)}`, 200, null],
  ])("%s: %i", async (address, status, to) => {
    const answer = await proxy(new NextRequest(`http://localhost:3000${address}`));
    const made = answer.headers.get("x-middleware-rewrite")?.replace("http://localhost:3000", "") ?? null;
    expect([answer.status, made]).toEqual([status, to]);
  });
});

it("few days are kept, in one folder", async () => {
  for (let number = 2; number <= 20; number += 1) await loadFigure("damage-experienced", reader, query(day(number)));
  const kept = readdirSync(shownFolder());
  expect(existsSync(shownFolder())).toBe(true);
  expect(kept.filter((name) => name.endsWith(".db")).length).toBeLessThanOrEqual(4);
  expect(kept.filter((name) => !/\.db(-shm|-wal)?$/.test(name))).toEqual([]);
});
