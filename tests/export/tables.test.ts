// CSV, JSON and JSON-stat opened again: the numbers are the figure's, and Excel and other systems can read them.
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { indicators } from "../../lib/catalogue/indicators";
import { figureCodebook } from "../../lib/export/data/codebook";
import { defuse, renderCsv } from "../../lib/export/data/csv";
import { renderJson } from "../../lib/export/data/json";
import { renderJsonStat } from "../../lib/export/data/json-stat";
import { jsonStatSchema } from "../../lib/export/data/json-stat-schema";
import { exportFileName } from "../../lib/export/provenance";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { langs } from "../../lib/localised";
import { valuesHash } from "../../lib/verify/stated-values";
import { sampleCell, sampleFigure } from "../chart/sample-figures";
import { knownState, shippedDataset } from "../figure/shipped-dataset";

const dataset = shippedDataset();
const options = { origin: "http://localhost:3000", date: "2026-11-24", encoding: "utf-8" as const };
const all = langs.flatMap((lang) =>
  indicators.map((one) =>
    buildFigure(one, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }, knownState(one.id)),
  ),
);
const damage = all.find((one) => one.indicator === "damage-experienced" && one.lang === "ja") as Figure;

async function csvRows(figures: readonly Figure[]): Promise<string[][]> {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await renderCsv(figures, options));
  expect(text.startsWith("\ufeff")).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe("CSV", () => {
  it("has a header in row 1, a row a cell, and numbers as bare numbers", async () => {
    const [header, ...rows] = await csvRows([damage]);
    expect(header).toHaveLength(19);
    expect(new Set(header).size).toBe(19);
    const value = header?.indexOf("値") ?? -1;
    const row = rows.find((one) => one.includes("ransomware") && one.includes("R3"));
    expect(row?.[value]).toBe("22.1");
    expect(row).toContain("22.1");
    expect(rows).toHaveLength(6);
  });

  it("ends lines with CRLF and never begins with a sep= line", async () => {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await renderCsv([damage], options));
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).not.toContain("sep=");
  });

  it("states all that the cells of every shipped figure hold, in both languages", async () => {
    const twoDecimals = (end: number | undefined) => (end === undefined ? null : Math.round(end * 100) / 100);
    for (const figure of all) {
      const [, ...rows] = await csvRows([figure]);
      const held = figure.categories.flatMap(({ key, label, sublabel }, c) =>
        figure.series.map((series, s) => {
          const cell = figure.cells[c]?.[s];
          return [
            ...[figure.indicator, figure.name, sublabel ? `${label} ${sublabel}` : label, key],
            ...[series.label, series.key, cell?.value, figure.unit, cell?.missing, cell?.qualifier],
            ...[cell?.count, cell?.base, cell?.rank],
            ...[twoDecimals(cell?.interval?.lower), twoDecimals(cell?.interval?.upper), cell?.source, ""],
          ].map((one) => String(one ?? ""));
        }),
      );
      // The kind of value and the kind of interval stand there in words; none is unconfirmed.
      const stated = rows.map((row) => row.filter((_, column) => column !== 8 && column !== 16));
      expect(stated, figure.href).toEqual(held);
      if (figure.lang === "ja") continue;
      expect(rows.map((row) => row[8])).toEqual(figure.cells.flat().map(({ status }) => status));
    }
  });

  it("defuses text that a spreadsheet would run, full-width signs too, and leaves the rest", () => {
    for (const text of ["=1+1", "+81", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "\tx", "\rx", "\nx"]) {
      expect(defuse(text)).toBe(`'${text}`);
    }
    for (const text of ["ランサムウェア", "1-2", "（参考）", ""]) expect(defuse(text)).toBe(text);
  });

  it("leaves negative numbers as numbers", async () => {
    const cells = damage.cells.map((row) =>
      row.map((cell) => ({
        ...cell,
        value: -3.2,
        count: -4,
        interval: { lower: -5.25, upper: -1, kind: "reference" as const },
      })),
    );
    const [header, row] = await csvRows([{ ...damage, cells }]);
    const of = (name: string) => row?.[header?.indexOf(name) ?? -1];
    expect(["値", "件数", "信頼区間下限", "信頼区間上限"].map(of)).toEqual(["-3.2", "-4", "-5.25", "-1"]);
    const text = new TextDecoder().decode(await renderCsv([{ ...damage, cells }], options));
    expect(text).toContain(",-3.2,");
  });

  it("writes CP932 on request, 髙﨑①㈱ included, and names what it cannot write", async () => {
    const name = "髙﨑①㈱〜";
    const bytes = await renderCsv([{ ...damage, name }], { encoding: "cp932" });
    expect(new TextDecoder("shift_jis", { fatal: true }).decode(bytes)).toContain("髙﨑①㈱");
    await expect(renderCsv([{ ...damage, name: "𠮷🔒" }], { encoding: "cp932" })).rejects.toMatchObject({
      status: 400,
      detail: { letters: "𠮷 🔒" },
    });
  });
});

describe("the codebook", () => {
  it("explains every column and every code of every figure's CSV, in both languages", async () => {
    for (const lang of langs) {
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(figureCodebook(lang, "utf-8"));
      expect(text.startsWith("\ufeff")).toBe(true);
      const book = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
      expect([book.errors, book.meta.fields]).toEqual([
        [],
        ["field", "code", "label_ja", "label_en", "unit", "definition_ja", "definition_en"],
      ]);
      const [header = [], ...rows] = await csvRows(all.filter((one) => one.lang === lang));
      const fields = book.data.filter(({ code }) => code === "");
      expect(fields.map(({ field }) => field)).toEqual(header);
      for (const one of book.data) {
        const words = [one.label_ja, one.label_en, ...(one.code ? [] : [one.definition_ja, one.definition_en])];
        expect(words, `${one.field} ${one.code}`).not.toContain("");
      }
      // indicator, status, missing, qualifier, kind of interval
      for (const column of [0, 8, 9, 10, 16]) {
        const known = book.data.filter(({ field, code }) => field === header[column] && code).map(({ code }) => code);
        const used = new Set(rows.map((row) => row[column] ?? "").filter(Boolean));
        expect(known).toEqual(expect.arrayContaining([...used]));
        expect(used.size, header[column]).toBeGreaterThan(0);
      }
    }
  });

  it("says the unit of each indicator, and can be CP932", () => {
    const text = new TextDecoder("shift_jis", { fatal: true }).decode(figureCodebook("ja", "cp932"));
    expect(text).toMatch(/^指標コード,damage-experienced,.+,%,/m);
    expect(text).toMatch(/^指標コード,ransomware-cases,.+,件 \/ cases,/m);
  });
});

describe("JSON", () => {
  it("brings the whole figure back, with its provenance", async () => {
    const back = JSON.parse(new TextDecoder().decode(await renderJson([damage], options)));
    const { $schema, provenance, ...figure } = back;
    expect($schema).toBe("http://localhost:3000/figures/figure.schema.json");
    expect(figure).toEqual(JSON.parse(JSON.stringify(damage)));
    expect(provenance).toMatchObject({
      address: "http://localhost:3000/figures/damage-experienced?editions=R2,R3",
      dataVersion: "sample-version",
      valuesHash: valuesHash(damage),
    });
  });

  it("hashes values alike in both languages, and otherwise where one value changes", () => {
    const english = all.find((one) => one.indicator === "damage-experienced" && one.lang === "en") as Figure;
    expect(valuesHash(english)).toBe(valuesHash(damage));
    const changed = structuredClone(damage);
    const cell = changed.cells[0]?.[0];
    if (cell) cell.value = 12;
    expect(valuesHash(changed)).not.toBe(valuesHash(damage));
  });
});

const jsonStat = async (...figures: Figure[]) =>
  JSON.parse(new TextDecoder().decode(await renderJsonStat(figures, options)));

describe("JSON-stat 2.0", () => {
  it("has as many values as its dimensions multiply to, in row-major order", async () => {
    for (const figure of all) {
      const back = await jsonStat(figure);
      expect(back).toMatchObject({ version: "2.0", class: "dataset" });
      expect(back.id).toHaveLength(back.size.length);
      expect(back.value).toHaveLength(back.size.reduce((product: number, one: number) => product * one, 1));
      expect(back.status).toHaveLength(back.value.length);
      for (const [index, id] of back.id.entries()) {
        expect(Object.keys(back.dimension[id].category.index)).toHaveLength(back.size[index]);
      }
      expect(back.value).toEqual(figure.cells.flat().map((cell) => cell.value));
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
    expect(ranking.role).toEqual({ metric: ["metric"], time: ["series"] });
    expect(ranking.dimension.series.category.index).toEqual({ R2: 0, R3: 1 });
    expect(ranking.dimension.metric.category).toEqual({
      index: { "damage-experienced": 0 },
      label: { "damage-experienced": damage.name },
      unit: { "damage-experienced": { label: "%", symbol: "%", position: "end", decimals: 1 } },
    });
    const counted = all.find((one) => one.kind === "counts" && one.lang === "ja") as Figure;
    const counts = await jsonStat(counted);
    expect(counts.role.time).toEqual(["category"]);
    expect(Object.values(counts.dimension.metric.category.unit)).toEqual([
      { label: "件", symbol: "件", position: "end", decimals: 0 },
    ]);
  });

  it("labels every category, with the second line of a time tick, and names the address of the dataset", async () => {
    for (const figure of all) {
      const back = await jsonStat(figure);
      const labels = back.id.flatMap((id: string) => Object.values(back.dimension[id].category.label));
      expect(labels, figure.href).not.toContain("");
      for (const { key, label, sublabel } of figure.categories) {
        expect(back.dimension.category.category.label[key]).toBe(sublabel ? `${label} ${sublabel}` : label);
      }
    }
    expect((await jsonStat(damage)).href).toBe(
      "http://localhost:3000/figures/damage-experienced.jsonstat?editions=R2,R3",
    );
  });
});

describe("file names", () => {
  it("name survey, figure, editions, language and day, without blanks", () => {
    expect(exportFileName([damage], "xlsx", "2026-11-24")).toBe("npa-survey_damage-experienced_r2-r3_ja_20261124.xlsx");
    expect(exportFileName(all.slice(0, 4), "pptx", "2026-11-24")).toBe("npa-survey_4-figures_ja_20261124.pptx");
  });
});
