// JSON-stat opened again: every number at its place in the same six dimensions, with what it is in SDMX's letters.
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { indicators } from "../../lib/catalogue/indicators";
import { renderJsonStat } from "../../lib/export/data/json-stat";
import { jsonStatSchema } from "../../lib/export/data/json-stat-schema";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { langs } from "../../lib/localised";
import { sampleCell, sampleFigure } from "../chart/sample-figures";
import { knownState, shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();
const options = { origin: "http://localhost:3000", date: "2026-11-24" };
const all = langs.flatMap((lang) =>
  indicators.map((one) =>
    buildFigure(one, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }, knownState(one.id)),
  ),
);
const damage = all.find((one) => one.indicator === "damage-experienced" && one.lang === "ja") as Figure;

const jsonStat = async (...figures: Figure[]) =>
  JSON.parse(new TextDecoder().decode(await renderJsonStat(figures, options)));

describe("JSON-stat 2.0", () => {
  it("has as many values as its dimensions multiply to, in row-major order", async () => {
    for (const figure of all) {
      const back = await jsonStat(figure);
      expect(back).toMatchObject({ version: "2.0", class: "dataset" });
      expect(back.id).toEqual(["survey", "indicator", "edition", "item", "breakdown", "segment"]);
      expect(back.role).toEqual({ metric: ["indicator"], time: ["edition"] });
      expect(back.id).toHaveLength(back.size.length);
      expect(back.value).toHaveLength(back.size.reduce((product: number, one: number) => product * one, 1));
      expect(back.status).toHaveLength(back.value.length);
      for (const [index, id] of back.id.entries()) {
        expect(Object.keys(back.dimension[id].category.index)).toHaveLength(back.size[index]);
      }
      const byNumber = (numbers: (number | null)[]) => numbers.filter((one) => one !== null).sort((a, b) => a - b);
      expect(byNumber(back.value)).toEqual(byNumber(figure.cells.flat().map((cell) => cell.value)));
    }
  });

  it("fits its own schema, alone and together", async () => {
    const valid = z.fromJSONSchema(jsonStatSchema() as Parameters<typeof z.fromJSONSchema>[0]);
    for (const figure of all) {
      const { error } = valid.safeParse(await jsonStat(figure));
      expect(error, figure.href).toBeUndefined();
    }
    const together = await jsonStat(...all.slice(0, 3));
    expect(together).toMatchObject({ class: "collection", link: { item: { length: 3 } } });
    expect(valid.safeParse(together).error).toBeUndefined();
    expect(valid.safeParse({ ...together, class: "bundle" }).success).toBe(false);
  });

  it("says of each value what it is, in the letters of SDMX's code list CL_OBS_STATUS", async () => {
    const computed = { status: "computed" } as const;
    const cells = [
      [sampleCell(22.1), "A: normal value"],
      [sampleCell(31.6, computed), "E: estimated value"],
      [sampleCell(12.1, { smallBase: true }), "U: low reliability"],
      [sampleCell(null, { missing: "not-asked" }), "L: missing value; data exist but were not collected"],
      [sampleCell(null, { missing: "not-applicable" }), "M: missing value; data cannot exist"],
      [sampleCell(null, { missing: "not-published" }), "O: missing value"],
      [sampleCell(null, { missing: "suppressed" }), "Q: missing value; suppressed"],
    ] as const;
    const categories = cells.map(([, name]) => name);
    const figure = sampleFigure({ kind: "ranking", categories, series: [""], cells: cells.map(([cell]) => [cell]) });
    expect((await jsonStat(figure)).status).toEqual(categories.map((name) => name[0]));
  });

  it("says which dimension is time, what is measured, and in which unit with how many decimals", async () => {
    const ranking = await jsonStat(damage);
    expect(ranking.dimension.edition.category.index).toEqual({ R2: 0, R3: 1 });
    expect(ranking.dimension.indicator.category).toEqual({
      index: { "damage-experienced": 0 },
      label: { "damage-experienced": damage.name },
      unit: { "damage-experienced": { label: "%", symbol: "%", position: "end", decimals: 1 } },
    });
    const counted = all.find((one) => one.kind === "counts" && one.lang === "ja") as Figure;
    const counts = await jsonStat(counted);
    expect(Object.values(counts.dimension.indicator.category.unit)).toEqual([
      { label: "件", symbol: "件", position: "end", decimals: 0 },
    ]);
  });

  it("has each number at the place of its edition, item and segment", async () => {
    for (const figure of all) {
      const { dimension, size, value } = await jsonStat(figure);
      const index = (name: string, key: string): number => dimension[name].category.index[key];
      figure.codes.places.forEach((row, c) => {
        row.forEach(({ edition, item, segment }, s) => {
          const at = (index("edition", edition) * size[3] + index("item", item)) * size[5] + index("segment", segment);
          expect(value[at]).toBe(figure.cells[c]?.[s]?.value);
        });
      });
    }
  });

  it("labels every category, and names the address of the dataset", async () => {
    for (const figure of all) {
      const back = await jsonStat(figure);
      const labels = back.id.flatMap((id: string) => Object.values(back.dimension[id].category.label));
      expect(labels, figure.href).not.toContain("");
      expect(back.dimension.item.category.label).toMatchObject(figure.codes.names.items);
    }
    expect((await jsonStat(damage)).href).toBe(
      "http://localhost:3000/figures/damage-experienced.jsonstat?editions=R2,R3",
    );
  });
});
