// Codes that every object of JavaScript knows (`constructor`) are codes like any other: in a figure, its files, the
// search for claims and the names of places. Also those that the import refuses, found in what is stored.
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseLocale } from "../../app/_server/locale";
import { defaultLooks } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import { vocabularyOf } from "../../lib/claims/vocabulary";
import { renderDataPackage } from "../../lib/export/data/data-package";
import { renderJsonStat } from "../../lib/export/data/json-stat";
import { renderSvg } from "../../lib/export/picture/svg";
import { buildFigure } from "../../lib/figure/build-figure";
import { readXml, textOf } from "../../lib/verify/read-xml";
import { shippedDataset } from "./shipped-dataset";

const names = ["constructor", "__proto__", "toString", "hasOwnProperty"];
const shipped = shippedDataset();
const own = shipped.observations.filter(({ breakdown }) => breakdown === "none");
const hostile = own.flatMap((one) =>
  names.map((item) => ({ ...one, item, itemLabel: { ja: item, en: item }, value: one.value && 1, rank: null })),
);
const dataset = { ...shipped, observations: [...shipped.observations, ...hostile] };
const options = { ...defaultLooks, origin: "http://localhost:3000", date: "2026-11-24" };

describe("codes that every object knows", () => {
  it.each(indicators.map((one) => [one.id, one] as const))("make a figure of %s like others", async (_, indicator) => {
    const figure = buildFigure(indicator, dataset, { lang: "ja", era: "wareki" });
    if (figure.categories.length === 0) return;
    for (const { style } of figure.series) expect(style).toMatchObject({ pattern: expect.any(String) });
    const svg = new TextDecoder().decode(await renderSvg([figure], options));
    expect(svg).not.toMatch(/native code|undefined|\[object/);
    const json = JSON.parse(new TextDecoder().decode(await renderJsonStat([figure], options)));
    expect(JSON.stringify(json)).not.toMatch(/native code/);
  });

  it("stand in the package of all data as they are", () => {
    const table = new TextDecoder().decode(unzipSync(renderDataPackage(dataset, "http://x"))["observations.csv"]);
    for (const name of names) expect(table).toContain(`,${name},`);
    expect(table).not.toContain("native code");
  });

  it("are words of a draft's check", () => {
    expect(() => vocabularyOf(dataset.observations)).not.toThrow();
    const named = [
      { ...hostile[0], item: "constructor", itemLabel: { ja: "甲", en: "A" } } as (typeof hostile)[number],
    ];
    expect(JSON.stringify(vocabularyOf(named))).not.toContain("native code");
  });

  it("name no locale, and no character of a file", () => {
    for (const name of names) expect(parseLocale(name)).toBeNull();
    expect(textOf(readXml("<a>&constructor;&amp;</a>") ?? undefined)).toBe("&constructor;&");
  });
});
