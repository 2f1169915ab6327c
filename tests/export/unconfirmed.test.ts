// Through the database and the routes: no file, list, pack, leaflet or draft check has a number that only private persons
// noted unless its address asks for it, and a file that asks has it marked.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { loadFigureChoices } from "../../app/_server/figure-choices";
import { loadLeaflet } from "../../app/_server/leaflet";
import { loadDataset } from "../../app/_server/load";
import { loadOverview } from "../../app/_server/overview";
import { listPacks } from "../../app/_server/packs";
import { loadSearchIndex } from "../../app/_server/search-index";
import { GET as observations } from "../../app/api/v1/observations/route";
import { GET as dataPackage } from "../../app/data.zip/route";
import { GET as figureFile } from "../../app/figures/[indicator]/route";
import { defaultLooks } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import { search } from "../../lib/catalogue/search";
import { exporters, exportFormats } from "../../lib/export/registry";
import { langs } from "../../lib/localised";
import { presentPack } from "../../lib/slides/present-pack";
import { loadFigures } from "../app/load-figures";
import { unconfirmedFolder } from "../figure/shipped-dataset";
import { bare } from "./pictures";
import { openPdf, pagesOf, textOf } from "./read-pdf";
import { serveShippedData } from "./shipped-database";

serveShippedData(readdirSync(unconfirmedFolder).map((name) => join(unconfirmedFolder, name)));

const ja = { lang: "ja", era: "wareki" } as const;
/** Whoever shows a private number names its source, whose publisher this is in either language. */
const publisher = "GitHub";
const options = { ...defaultLooks, origin: "http://localhost:3000", date: "2026-11-28", scale: 1 as const };

/** All words of a file that a program can read. */
function wordsIn(file: Uint8Array): string {
  const head = strFromU8(file.slice(0, 4), true);
  if (head.startsWith("PK")) {
    return Object.values(unzipSync(file))
      .map((part) => wordsIn(part))
      .join("\n");
  }
  if (head !== "%PDF") return strFromU8(file);
  const pdf = openPdf(Buffer.from(file));
  return pagesOf(pdf)
    .map((_, page) => textOf(pdf, page))
    .join("\n");
}

const notedIds = async () => [...new Set((await loadDataset()).unconfirmed.map(({ indicator }) => indicator))];

describe.each(exportFormats)("as %s", (format) => {
  it("no figure has one without being asked", async () => {
    for (const lang of langs) {
      const era = lang === "ja" ? "wareki" : "western";
      // What takes long is asked of those that have any.
      const slow = format === "png" || format === "zip";
      const some = slow ? (await notedIds()).slice(0, 3) : indicators.map(({ id }) => id);
      const figures = await loadFigures(
        some.map((indicator) => ({ indicator, state: {} })),
        { lang, era },
      );
      const { several, render } = exporters[format];
      const files = several ? [await render(figures, options)] : [];
      if (!several) for (const one of figures) files.push(await render([one], options));
      const words = files.map(wordsIn).join("\n");
      expect(words).toContain("ransomware");
      expect(words.match(new RegExp(`${publisher}|（未確認）|\\[unconfirmed\\]|R8H1`))?.[0]).toBeUndefined();
    }
  });

  it("every figure that asks has each marked", async () => {
    for (const indicator of format === "png" ? (await notedIds()).slice(0, 2) : await notedIds()) {
      const request = new Request(`http://localhost:3000/figures/${indicator}.${format}?unconfirmed=show`);
      const answer = await figureFile(request, { params: Promise.resolve({ indicator: `${indicator}.${format}` }) });
      expect(answer.status).toBe(200);
      const [figure] = await loadFigures([{ indicator, state: { unconfirmed: "show" } }], ja);
      if (!figure) throw new Error(indicator);
      const words = bare(wordsIn(new Uint8Array(await answer.arrayBuffer())));
      const values = format === "jsonstat";
      const marked = figure.cells.flat().filter((cell) => cell.unconfirmed && !(values && cell.value === null));
      // JSON-stat has a letter for what can be relied on little.
      const marks = words.split(values ? '"U"' : "未確認").length - 1;
      expect(marks, `${indicator}: ${marked.length}`).toBeGreaterThanOrEqual(marked.length);
      if (["svg", "pdf", "pptx", "docx", "json"].includes(format)) {
        // A chart has the words around a number in the format of its label.
        for (const { text, after } of marked) {
          expect(words, indicator).toContain(bare(format === "pptx" ? after : text));
        }
      }
    }
  });
});

it("the data set, the list of numbers and what may be chosen have none", async () => {
  const request = new Request("http://localhost:3000/data.zip");
  const files = unzipSync(new Uint8Array(await (await dataPackage(request)).arrayBuffer()));
  const tables = Object.entries(files).filter(([name]) => /observations|citations/.test(name));
  expect(tables.length).toBeGreaterThanOrEqual(2);
  for (const [name, table] of tables) expect(strFromU8(table).match(/\bS(69|70|71|72)\b/), name).toBeNull();
  expect(JSON.stringify(await loadFigureChoices({ id: "ja", ...ja }))).not.toMatch(/R8H1|R7H2/);
});

describe("the list of numbers", () => {
  type Rows = { observations: { source: string; unconfirmed: boolean; edition: string; citations: object[] }[] };
  const ask = async (query: string): Promise<Rows> =>
    (await observations(new Request(`http://localhost:3000/api/v1/observations?${query}`))).json();

  it("has them only where they are asked for, each row saying so", async () => {
    const plain = await ask("");
    expect(JSON.stringify(plain)).not.toMatch(/"S(69|70|71|72)"/);
    expect(plain.observations.filter((one) => one.unconfirmed)).toEqual([]);
    const asked = await ask("unconfirmed=show");
    expect(asked.observations.filter((one) => one.unconfirmed)).toHaveLength((await loadDataset()).unconfirmed.length);
    expect(asked.observations.length).toBeGreaterThan(plain.observations.length);
    const newest = await ask("unconfirmed=show&indicator=ransomware-cases&edition=R8H1");
    expect(newest.observations).toMatchObject([{ value: 123, source: "S69", unconfirmed: true }]);
    expect((await ask("indicator=ransomware-cases&edition=R8H1")).observations).toEqual([]);
  });
});

it("overview, packs and leaflet have none", async () => {
  const dataset = await loadDataset();
  const { packs } = await listPacks();
  const shown = [
    await loadOverview({ id: "ja", ...ja }),
    packs.map((pack) => presentPack(pack, dataset, ja)),
    await loadLeaflet(new URLSearchParams(), ja, ""),
  ];
  expect(packs.length).toBeGreaterThan(0);
  const texts = shown.map((one) => JSON.stringify(one)).join("\n");
  expect(texts.match(/GitHub|（未確認）|R8H1|令和8年上半期/)?.[0]).toBeUndefined();
});

it("search finds their sources, and the figures that show them after everything else", async () => {
  const index = await loadSearchIndex([]);
  const paths = (query: string) => search(query, index, "ja").hits.map(({ path }) => path);
  expect(paths("S69")).toEqual(["/sources#S69"]);
  expect(paths("令和8年上半期 被害")).toContain("/figures/ransomware-cases?unconfirmed=show");
  expect(paths("令和8年上半期 被害")).not.toContain("/figures/ransomware-cases");
  expect(paths("復旧 未確認")).toContain("/figures/recovery-time?unconfirmed=show");
});
