// The schema that is served beside a figure's JSON, as another program uses it: every shipped figure is valid by it, and
// what no figure may be is not.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { GET } from "../../app/figures/figure.schema.json/route";
import { availableBreakdowns } from "../../lib/address/state";
import { indicators } from "../../lib/catalogue/indicators";
import { renderJson } from "../../lib/export/data/json";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { langs } from "../../lib/localised";
import { shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();
const options = { origin: "http://localhost:3000", date: "2026-11-24" };
const answer = await GET(new Request("http://localhost:3000/figures/figure.schema.json"));
const served = JSON.parse(await answer.clone().text());
const valid = z.fromJSONSchema(served);

const shipped = langs.flatMap((lang) =>
  indicators.flatMap((one) => {
    const own = dataset.observations.filter(({ indicator }) => indicator === one.id);
    return availableBreakdowns(one, own).map((breakdown) =>
      buildFigure(one, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }, { breakdown }),
    );
  }),
);

const jsonOf = async (...figures: Figure[]) => JSON.parse(new TextDecoder().decode(await renderJson(figures, options)));

describe("the schema of a figure's JSON", () => {
  it("is served as such, under the address that each file names", async () => {
    expect(answer.headers.get("content-type")).toBe("application/schema+json; charset=utf-8");
    expect(served.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const [one] = shipped as [Figure];
    expect((await jsonOf(one)).$schema).toBe(served.$id);
    expect((await jsonOf(one, one)).$schema).toBe(served.$id);
    const again = await GET(
      new Request("http://localhost:3000/", { headers: { "if-none-match": answer.headers.get("etag") ?? "" } }),
    );
    expect(again.status).toBe(304);
  });

  it("holds for every shipped figure in every breakdown and both languages, alone and together", async () => {
    expect(shipped.length).toBeGreaterThan(2 * indicators.length);
    for (const figure of shipped) {
      const { error } = valid.safeParse(await jsonOf(figure));
      expect(error, figure.href).toBeUndefined();
    }
    expect(valid.safeParse(await jsonOf(...shipped)).success).toBe(true);
  });

  it.each<[string, (json: { cells: [[object]]; provenance: object }) => void]>([
    ["a value as text", (json) => Object.assign(json.cells[0][0], { value: "22.1" })],
    ["an unknown reason", (json) => Object.assign(json.cells[0][0], { missing: "lost" })],
    ["a negative base", (json) => Object.assign(json.cells[0][0], { base: -1 })],
    ["an unknown field", (json) => Object.assign(json, { colour: "red" })],
    ["no provenance", (json) => Reflect.deleteProperty(json, "provenance")],
    ["no title", (json) => Reflect.deleteProperty(json, "title")],
    ["a hash of another length", (json) => Object.assign(json.provenance, { valuesHash: "abc" })],
    ["another language", (json) => Object.assign(json, { lang: "fr" })],
  ])("refuses %s", async (_, spoil) => {
    const json = await jsonOf(shipped[0] as Figure);
    spoil(json);
    expect(valid.safeParse(json).success).toBe(false);
  });
});
