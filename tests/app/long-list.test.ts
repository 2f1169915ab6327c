// A question with very many options, as an import may bring it: pages read and show the largest of them and say so; what is
// saved as a table, and the API, have all.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { createElement } from "react";
import { prerender } from "react-dom/static.edge";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { loadDataset, loadFigure, loadWhole } from "../../app/_server/load";
import { FigureCard } from "../../app/_ui/figure/figure-card";
import { GET as observations } from "../../app/api/v1/observations/route";
import { GET as figureFile } from "../../app/figures/[indicator]/route";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { mostOptions } from "../../lib/figure/long-breakdown";
import { columnsOf } from "../../lib/import/columns";
import { langs } from "../../lib/localised";
import { frozenTables } from "../frozen-data";

const folder = mkdtempSync(join(tmpdir(), "long-"));
const options = Number(process.env.LONG_LIST || 1500);
const indicator = "attack-source";
const edition = "R3";
const reader = { lang: "ja", era: "wareki" } as const;

/** Option 17 of a thousand: with a value of its own in each of two editions, the highest in the middle. */
function row(item: number) {
  return {
    ...{ edition, indicator, item: `long-${item}`, item_ja: `見本の項目${item}`, item_en: `Sample option ${item}` },
    ...{ breakdown: "employees", segment: "all-of-them", segment_ja: "見本", segment_en: "Sample" },
    ...{ value: ((item * 7919) % 1000) / 10, decimals: "1", qualifier: "exact", source: "S01", locator: "1ページ" },
  };
}

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "survey.db")}`);
  const extract = join(folder, "long.csv");
  const columns = columnsOf.extract.map(({ name }) => name);
  const rows = Array.from({ length: options }, (_, index) => row(index + 1));
  writeFileSync(extract, `${Papa.unparse(rows, { columns, newline: "\n" })}\n`);
  const db = await openDatabase();
  for (const { file, problems } of await importFiles(db, [...frozenTables, extract])) {
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`);
  }
  await db.close();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const query = { breakdown: "employees" };
const isLong = (one: { indicator: string; item: string }) =>
  one.indicator === indicator && one.item.startsWith("long-");
const address = `${indicator}.csv?breakdown=employees`;
const save = (path: string) =>
  figureFile(new Request(`http://localhost/figures/${path}`), {
    params: Promise.resolve({ indicator: path.split("?")[0] ?? "" }),
  });

describe("a question with very many options", () => {
  it("is read as far as pages show it, the largest first, and everything else whole", async () => {
    const [shown, whole] = [await loadDataset(), await loadWhole()];
    const values = (some: typeof shown.observations) => some.filter(isLong).map(({ value }) => value ?? 0);
    expect(values(shown.observations).length).toBe(mostOptions);
    expect(values(whole.observations).length).toBe(options);
    const least = values(whole.observations).sort((a, b) => b - a)[mostOptions - 1] ?? 0;
    expect(Math.min(...values(shown.observations))).toBeGreaterThanOrEqual(least);
    const others = (some: typeof shown.observations) => some.filter((one) => one.indicator !== indicator).length;
    expect(others(shown.observations)).toBe(others(whole.observations));
  });

  it.each(langs)("is shown on its page in a bounded part that says so, in %s", async (lang) => {
    const figure = await loadFigure(indicator, { ...reader, lang }, query);
    expect(figure.table.rows.length).toBeLessThanOrEqual(mostOptions);
    const said = figure.notes.map(({ text }) => text).join();
    expect(said).toContain(
      lang === "ja" ? `項目が${options.toLocaleString("en")}あるため` : `${mostOptions} largest of`,
    );
    // Parts of it load what they show.
    const { prelude } = await prerender(createElement(FigureCard, { figure }));
    const html = await new Response(prelude).text();
    expect(html.length).toBeLessThan(300_000);
    expect(html).toContain(said.slice(0, 20));
  });

  it("says nothing of it where nothing is left out", async () => {
    const figure = await loadFigure("damage-experienced", reader);
    expect(figure.notes.map(({ text }) => text).join()).not.toContain("項目が");
  });

  it("is saved whole as a table, and as shown as a picture", async () => {
    const csv = await (await save(address)).text();
    expect(csv.split("\r\n").filter((line) => line.includes("見本の項目")).length).toBe(options);
    const svg = await (await save(address.replace(".csv", ".svg"))).text();
    expect(svg).toContain("項目だけを示す");
    expect(svg.match(/見本の項目/g)?.length).toBeLessThan(5 * mostOptions);
  });

  it("is listed whole by the API, a page at a time", async () => {
    let next: string | null =
      `http://localhost/api/v1/observations?indicator=${indicator}&breakdown=employees&limit=1000`;
    const items: string[] = [];
    for (let pages = 0; next && pages < 500; pages += 1) {
      const answer: Response = await observations(new Request(next));
      const page = (await answer.json()) as {
        observations: { indicator: string; item: string }[];
        next: string | null;
      };
      items.push(...page.observations.filter(isLong).map(({ item }) => item));
      next = page.next;
    }
    expect(new Set(items).size).toBe(options);
    const wrong = await observations(new Request("http://localhost/api/v1/observations?colour=red"));
    expect(wrong.status).toBe(400);
  });
});
