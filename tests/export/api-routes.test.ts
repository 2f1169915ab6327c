// The API, asked as a program asks it: every observation once, in one order, page by page; mistakes in a sentence.

import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { forEverybody } from "../../app/_server/front/cache-rules";
import { GET as elsewhere } from "../../app/api/[[...rest]]/route";
import { indicators as catalogue, indicatorById } from "../../lib/catalogue/indicators";
import type { Citation, Observation } from "../../lib/observation";
import { readData, readObservations } from "../data/read-extracts";
import { ask, lists } from "./ask-api";
import { serveShippedData } from "./shipped-database";

serveShippedData();

const jsonOf = async (path: string) => (await ask(path)).json();
type Observed = { indicator: string; edition: string; breakdown: string; segment: string; item: string };
const cellOf = (one: Observed) => [one.indicator, one.edition, one.breakdown, one.segment, one.item].join("/");

describe("observations", () => {
  it("come all, each once, whatever the size of a page, in one order", async () => {
    const expected = readObservations().map(cellOf).sort();
    const orders: string[][] = [];
    for (const limit of [7, 100, 1000]) {
      const got: string[] = [];
      let next: string | null = `observations?limit=${limit}`;
      while (next) {
        const page: { observations: Observed[]; next: string | null } = await jsonOf(next);
        expect(page.observations.length).toBeLessThanOrEqual(limit);
        got.push(...page.observations.map(cellOf));
        next = page.next;
      }
      expect([...got].sort()).toEqual(expected);
      orders.push(got);
    }
    expect(orders[1]).toEqual(orders[0]);
    expect(orders[2]).toEqual(orders[0]);
  });

  it("carry all that the extracts state of them, in both languages", async () => {
    // What is said elsewhere of a number comes in no certain order.
    const byPlace = (all: readonly Citation[]) =>
      all.toSorted((one, other) => placeOf(one).localeCompare(placeOf(other)));
    const placeOf = ({ face, source, locator }: Citation) => [face, source, locator].join("/");
    const byCell = (all: readonly (Observed & Pick<Observation, "citations">)[]) =>
      new Map(all.map(({ citations, ...one }) => [cellOf(one), { ...one, citations: byPlace(citations) }]));
    const stated = readObservations().map(({ itemLabel: label, ...one }) => ({ ...one, label, unconfirmed: false }));
    const { observations: rows } = await jsonOf("observations");
    expect(byCell(rows)).toEqual(byCell(stated));
  });

  it("are filtered by indicator, edition and breakdown, several with commas", async () => {
    const { observations: rows } = await jsonOf(
      "observations?edition=R2,R3&breakdown=none&indicator=damage-experienced",
    );
    const all = readObservations().filter((one) => one.indicator === "damage-experienced");
    const wanted = all.filter((one) => ["R2", "R3"].includes(one.edition) && one.breakdown === "none");
    expect(rows.map(cellOf).sort()).toEqual(wanted.map(cellOf).sort());
    expect(rows.length).toBeGreaterThan(0);
  });

  it("are CSV on request, with the next page in a header", async () => {
    const answer = await ask("observations?format=csv&limit=3");
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("link")).toMatch(/^<http:\/\/localhost:3000\/api\/v1\/observations\?.+>; rel="next"$/);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
    const { data, meta } = Papa.parse<Record<string, string>>(bytes.toString("utf8").slice(1).trimEnd(), {
      header: true,
    });
    expect(data).toHaveLength(3);
    expect(meta.fields).toEqual(
      expect.arrayContaining(["indicator", "label_ja", "label_en", "value", "base", "source"]),
    );
  });
});

describe("the other lists", () => {
  it("hold every indicator, edition and source", async () => {
    const { indicators: rows } = await jsonOf("indicators");
    expect(rows.map((one: Observed) => one.indicator)).toEqual(catalogue.map(({ id }) => id));
    for (const { indicator, ...row } of rows) expect(indicatorById.get(indicator)).toMatchObject(row);
    expect((await jsonOf("editions")).editions).toHaveLength(readData("editions.csv").rows.length);
    expect((await jsonOf("sources")).sources).toHaveLength(readData("sources.csv").rows.length);
  });

  it.each([
    ["editions", "survey"],
    ["indicators", "survey"],
    ["sources", "kind"],
  ])("are filtered: %s by %s", async (name, field) => {
    const all: Record<string, string>[] = (await jsonOf(name))[name];
    const values = [...new Set(all.map((one) => one[field]))];
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) {
      expect((await jsonOf(`${name}?${field}=${value}`))[name]).toEqual(all.filter((one) => one[field] === value));
    }
  });

  it.each(["editions", "indicators", "sources"])("can be paged through: %s", async (name) => {
    const whole = (await jsonOf(name))[name];
    const got: unknown[] = [];
    let next: string | null = `${name}?limit=11`;
    while (next) {
      const page: Record<string, unknown[]> & { next: string | null } = await jsonOf(next);
      got.push(...(page[name] ?? []));
      next = page.next;
    }
    expect(got).toEqual(whole);
  });
});

describe("answers", () => {
  it.each(Object.keys(lists))("are not sent again while nothing changed: %s", async (name) => {
    const first = await ask(name);
    const etag = first.headers.get("etag") ?? "";
    expect([first.status, first.headers.get("cache-control")]).toEqual([200, forEverybody]);
    expect((await ask(name, { "if-none-match": etag })).status).toBe(304);
    expect((await ask(`${name}?limit=1`, { "if-none-match": etag })).status).toBe(200);
  });

  it.each([
    ["observations?indicator=nope", "unknown-choice"],
    ["observations?edition=R99", "unknown-choice"],
    ["observations?colour=red", "unknown-parameter"],
    ["observations?limit=0", "out-of-bounds"],
    ["observations?limit=1001", "out-of-bounds"],
    ["observations?limit=ten", "out-of-bounds"],
    ["observations?limit=1&limit=2", "repeated-parameter"],
    ["observations?format=xml", "unknown-choice"],
    ["observations?after=nowhere", "unknown-place"],
    ["sources?kind=rumour", "unknown-choice"],
  ])("to %s are 400 with a sentence in both languages, and never kept", async (path, code) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([400, "no-store"]);
    const { error } = await answer.json();
    expect(error.code).toBe(code);
    expect(error.ja).toMatch(/[ぁ-ん].*$/);
    expect(error.en).toMatch(/[a-z].*$/);
  });
});

describe("an address that there is not", () => {
  it("is answered as the API answers, in both languages, with those that there are", async () => {
    const answer = elsewhere(new Request("http://localhost:3000/api/v1/nothing?lang=en"));
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
      404,
      "application/json; charset=utf-8",
      "no-store",
    ]);
    const { error } = await answer.json();
    expect(error.code).toBe("unknown-address");
    expect(error.ja).toMatch(/^「\/api\/v1\/nothing」というアドレスはありません。あるもの：\/api\/v1\/indicators, /);
    expect(error.en).toMatch(/^There is no address “\/api\/v1\/nothing”\. Addresses: .*\/api\/v1\/openapi\.json$/);
  });
});
