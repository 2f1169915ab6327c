// CSV and JSON opened again: the numbers are the figure's, and Excel and other systems can read them.

import iconv from "iconv-lite";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { indicators } from "../../lib/catalogue/indicators";
import { figureCodebook } from "../../lib/export/data/codebook";
import { csvBytes, renderCsv } from "../../lib/export/data/csv";
import { defuse } from "../../lib/export/data/defuse";
import { renderJson } from "../../lib/export/data/json";
import { exportFileName } from "../../lib/export/provenance";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { langs } from "../../lib/localised";
import { valuesHash } from "../../lib/verify/stated-values";
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
  it("has a header in row 1, a row an observation, and numbers as bare numbers", async () => {
    const [header = [], ...rows] = await csvRows([damage]);
    expect(header).toHaveLength(28);
    expect(new Set(header).size).toBe(28);
    const row = rows.find((one) => one.includes("ransomware") && one.includes("R3")) ?? [];
    const of = (name: string) => row[header.indexOf(name)];
    expect(["値", "単位", "調査の回コード", "調査の回", "項目コード", "分類コード", "区分コード"].map(of)).toEqual([
      "22.1",
      "%",
      "R3",
      "令和3年（2021年）",
      "ransomware",
      "none",
      "all",
    ]);
    expect(rows).toHaveLength(6);
  });

  it("has the same columns whatever the figure, alone and together, with the codes that the data have", async () => {
    const stored = new Set(
      dataset.observations.map(({ indicator, edition, item, breakdown, segment }) =>
        [indicator, edition, item, breakdown, segment].join(),
      ),
    );
    for (const lang of langs) {
      const figures = all.filter((one) => one.lang === lang);
      const [header = [], ...rows] = await csvRows(figures);
      const codes = ["指標コード", "調査の回コード", "項目コード", "分類コード", "区分コード"];
      const columns = lang === "ja" ? codes : ["indicator", "edition", "item", "breakdown", "segment"];
      const value = header.indexOf(lang === "ja" ? "値" : "value");
      const apart = [];
      for (const figure of figures) apart.push(...(await csvRows([figure])).slice(1));
      expect(rows).toEqual(apart);
      const numbers = rows.filter((row) => row[value] !== "");
      expect(numbers.length).toBeGreaterThan(90);
      const unknown = numbers.map((row) => columns.map((name) => row[header.indexOf(name)]).join());
      expect(unknown.filter((key) => !stored.has(key))).toEqual([]);
    }
  });

  it("says of a figure without numbers why there are none", async () => {
    const empty = all.filter((one) => one.categories.length === 0 && one.lang === "ja");
    expect(empty.some(({ lost }) => lost)).toBe(true);
    for (const figure of empty) {
      const [header = [], ...rows] = await csvRows([figure]);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const of = (name: string) => row[header.indexOf(name)];
        expect([of("値"), of("欠測理由コード"), of("指標コード")]).toEqual(["", "not-obtained", figure.indicator]);
        expect(of("欠測理由")).not.toBe("");
      }
    }
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
      const { places, names, survey, breakdown } = figure.codes;
      const held = figure.cells.flatMap((row, c) =>
        row.map((cell, s) => {
          const { edition = "", item = "", segment = "" } = places[c]?.[s] ?? {};
          return [
            ...[survey, names.survey, edition, names.editions[edition], figure.indicator, figure.name],
            ...[item, names.items[item], breakdown, names.breakdown, segment, names.segments[segment]],
            ...[cell.value, figure.unit, cell.missing, cell.qualifier, cell.count, cell.base, cell.rank],
            ...[twoDecimals(cell.interval?.lower), twoDecimals(cell.interval?.upper), cell.source],
            ...[figure.sources.find(({ id }) => id === cell.source)?.text, cell.unconfirmed ? "未確認" : ""],
          ].map((one) => String(one ?? ""));
        }),
      );
      if (held.length === 0) continue;
      // The kind of value and the kind of interval stand there in words.
      const inWords = [14, 16, 18, 24];
      const stated = rows.map((row) => row.filter((_, column) => !inWords.includes(column)));
      expect(stated, figure.href).toEqual(held);
      if (figure.lang === "ja") continue;
      expect(rows.map((row) => row[14])).toEqual(figure.cells.flat().map(({ status }) => status));
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
      // survey, indicator, breakdown, status, missing, qualifier, kind of interval
      for (const column of [0, 4, 8, 14, 15, 17, 24]) {
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

describe("file names", () => {
  it("name survey, figure, editions, language and day, without blanks", () => {
    expect(exportFileName([damage], "xlsx", "2026-11-24")).toBe("npa-survey_damage-experienced_r2-r3_ja_20261124.xlsx");
    // A figure of which nothing is known names no edition.
    const none = { ...damage, state: { ...damage.state, editions: [] } };
    expect(exportFileName([none], "csv", "2026-11-24")).toBe("npa-survey_damage-experienced_ja_20261124.csv");
    expect(exportFileName(all.slice(0, 4), "pptx", "2026-11-24")).toBe("npa-survey_4-figures_ja_20261124.pptx");
  });
});

describe("a table of very many rows, which is written in pieces", () => {
  const rows = Array.from({ length: 5001 }, (_, index) => [index, `選択肢, "${index}"`, null]);

  it("is the table that it would be in one", () => {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(csvBytes(rows, "utf-8"));
    expect(text).toBe(`\ufeff${rows.map(([number]) => `${number},"選択肢, ""${number}""",`).join("\r\n")}\r\n`);
    expect(iconv.decode(Buffer.from(csvBytes(rows, "cp932")), "cp932")).toBe(text.slice(1));
  });

  it("names every letter that CP932 lacks, in whichever piece it stands", () => {
    const strange = rows.map((row, index) => (index === 10 ? ["𠮷"] : index === 4900 ? ["🔒"] : row));
    expect(() => csvBytes(strange, "cp932")).toThrow(
      expect.objectContaining({ code: "cp932-impossible", detail: { letters: "𠮷 🔒" } }),
    );
  });
});
