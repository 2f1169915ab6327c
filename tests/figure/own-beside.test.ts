// Own values beside a figure: read from what was typed or pasted, drawn and judged by the same methods, marked everywhere.
// Expected intervals: Wilson and Newcombe's method 10 by hand, as in tests/stats.
import { describe, expect, it } from "vitest";
import { indicatorById, indicators } from "../../lib/catalogue/indicators";
import { layOut } from "../../lib/chart/lay-out";
import { ownCsv } from "../../lib/export/data/own-csv";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { ownBeside } from "../../lib/figure/own-beside";
import { ownSentence } from "../../lib/figure/own-problem-words";
import { type OwnInput, ownRows, pasteOwn, readOwn } from "../../lib/figure/own-values";
import { ownWords } from "../../lib/figure/own-words";
import type { Lang } from "../../lib/localised";
import { wilsonInterval } from "../../lib/stats/wilson-interval";
import { everyState } from "./every-state";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();

function figureOf(id: string, query: Record<string, string> = {}, lang: Lang = "ja"): Figure {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, dataset, { lang, era: "wareki" }, query);
}

const newest = (figure: Figure) => figure.state.editions.at(-1) ?? "";
const input = (value: string, base = ""): OwnInput => ({ value, base });

describe("readOwn", () => {
  const figure = figureOf("telework-status");
  const rows = ownRows(figure);
  const read = (value: string, base = "") => readOwn(figure, rows, [input(value, base)]);

  it("takes a number in any width, with its unit, and keeps its decimals", () => {
    const item = rows[0]?.item;
    for (const typed of ["62.5", "６２．５％", " 62.5 % "]) {
      expect(read(typed, "n=４０")).toEqual([{ item, value: 62.5, decimals: 1, base: 40 }]);
    }
    expect(read("70", "1,000")).toEqual([{ item, value: 70, decimals: 0, base: 1000 }]);
    expect(read("70")).toEqual([{ item, value: 70, decimals: 0, base: null }]);
  });

  it("says in one sentence what is wrong", () => {
    const told = (value: string, base = "", lang: Lang = "ja") => {
      const problem = read(value, base);
      return Array.isArray(problem) ? problem : ownSentence(problem, "導入済み", lang);
    };
    expect(told("")).toBe("値を一つ以上入れてください。");
    expect(told("六割")).toBe("「導入済み」の値「六割」を、63.4のような数字だけにしてください。");
    expect(told("-5")).toBe("「導入済み」の値「-5」を、63.4のような数字だけにしてください。");
    expect(told("101")).toBe("「導入済み」の値「101」を、0から100までの割合（%）にしてください。");
    expect(told("12.345")).toBe("「導入済み」の値「12.345」を、小数第2位までにしてください。");
    expect(told("50", "0")).toBe("「導入済み」の回答数（n）「0」を、1以上の整数にしてください。");
    expect(told("50", "many", "en")).toBe(
      "Write the responses (n) of “導入済み” (“many”) as a whole number from 1 upwards.",
    );
    // Of seven, 4 are 57.1 % and 5 are 71.4 %.
    expect(told("63.4", "7")).toBe(
      "「導入済み」の値「63.4」は、回答数（n）7からは得られない割合です。値か回答数を確かめてください。",
    );
  });

  it("takes whole counts alone where cases are counted", () => {
    const counts = figureOf("ransomware-cases");
    const of = (value: string) => readOwn(counts, ownRows(counts), [input(value)]);
    expect(of("1,234件")).toMatchObject([{ value: 1234, base: null }]);
    expect(of("2.5")).toMatchObject({ code: "no-count" });
  });

  it("gives a blank n that of the row above, and keeps parts of a whole within 100 %", () => {
    const parts = figureOf("damage-any");
    const options = ownRows(parts);
    expect(options.length).toBeGreaterThan(1);
    expect(readOwn(parts, options, [input("40", "20"), input("60")])).toMatchObject([{ base: 20 }, { base: 20 }]);
    expect(readOwn(parts, options, [input("60", "20"), input("60")])).toMatchObject({ code: "over-all", total: 120 });
  });
});

describe("pasteOwn", () => {
  const figure = figureOf("damage-experienced", { view: "latest" });
  const rows = ownRows(figure);
  const none = rows.map(() => input(""));

  it("puts a table of options and values where its names say, whatever their widths", () => {
    const [one, two] = [rows[0]?.label ?? "", rows[1]?.label ?? ""];
    const text = `選択肢\t割合\tn\r\n${two} \t25.0\t40\r\n${one}\t５０\t\r\n`;
    expect(pasteOwn(rows, none, text, 0)).toEqual([input("５０"), input("25.0", "40"), ...none.slice(2)]);
  });

  it("puts a column of numbers from the field downwards", () => {
    expect(pasteOwn(rows, none, "12.5\t40\n25", 1)).toEqual([input(""), input("12.5", "40"), input("25")]);
  });

  it("names an option that the figure has not", () => {
    const problem = pasteOwn(rows, none, "ＵＦＯ\t12.5", 0);
    expect(problem).toMatchObject({ code: "unknown-option", text: "ＵＦＯ" });
    expect(
      pasteOwn(
        rows,
        none,
        rows
          .map(() => "1")
          .concat("2")
          .join("\n"),
        0,
      ),
    ).toMatchObject({ code: "unknown-option" });
  });
});

describe("ownBeside", () => {
  it("draws the value with Wilson's interval and judges the difference by Newcombe's", () => {
    const figure = figureOf("telework-status");
    const own = ownBeside(figure, { edition: newest(figure), values: [value(figure, 50, 40)] }, false);
    const cell = own.cells[0]?.[1];
    const { lower, upper } = wilsonInterval(20, 40);
    expect(cell).toMatchObject({ value: 50, base: 40, unconfirmed: true });
    expect(cell?.interval).toEqual({ lower: 100 * lower, upper: 100 * upper, kind: "stated-base" });
    // 20/40 against 70.5 % of 716: −20.5, and by method 10 from −35.7 to −5.3.
    expect(own.changes?.rows).toEqual([
      {
        key: figure.categories[0]?.key,
        cells: [ownRows(figure)[0]?.label, "−20.5", "−35.7〜−5.3", "自団体が低い"],
        ...{ verdict: "fall", mark: "−20.5ポイント" },
      },
    ]);
    const close = ownBeside(figure, { edition: newest(figure), values: [value(figure, 65, 40)] }, false);
    expect(close.changes?.rows[0]).toMatchObject({ verdict: "no-clear-difference", mark: "差は不確か" });
  });

  it("claims no difference where a base is unknown or cases are counted", () => {
    const figure = figureOf("telework-status");
    const bare = ownBeside(figure, { edition: newest(figure), values: [value(figure, 50, null)] }, false);
    expect(bare.changes?.rows[0]).toMatchObject({ verdict: "undecidable", mark: "差は不確か" });
    const unknown = figureOf("damage-experienced", { view: "latest" });
    const beside = ownBeside(unknown, { edition: newest(unknown), values: [value(unknown, 50, 40)] }, false);
    expect(beside.changes?.rows[0]).toMatchObject({ verdict: "undecidable", mark: "差は不確か" });
    const counts = figureOf("ransomware-cases");
    const three = ownBeside(counts, { edition: newest(counts), values: [value(counts, 3, null)] }, true);
    expect(three.changes?.rows[0]?.cells[1]).toBe("–");
    expect(three.cells.at(-1)?.[1]).toMatchObject({ value: 3, interval: null });
  });

  it("is marked in the picture, the table, the alternative text, the credit and every file, in each state of each figure", () => {
    let seen = 0;
    for (const lang of ["ja", "en"] as const) {
      const { own: mark, short } = ownWords[lang];
      const states = indicators.flatMap((indicator) => {
        const here = dataset.observations.filter((one) => one.indicator === indicator.id);
        return everyState(indicator, here).map((query) => ({ indicator, query }));
      });
      for (const { indicator, query } of states) {
        const figure = buildFigure(indicator, dataset, { lang, era: "wareki" }, query);
        const rows = ownRows(figure);
        const values = rows.slice(0, 2).map(({ item }) => ({
          ...{ item, value: figure.unit === "%" ? 25 : 3, decimals: 0, base: figure.unit === "%" ? 8 : null },
        }));
        const own = ownBeside(figure, { edition: newest(figure), values }, indicator.fullCount ?? false);
        if (rows.length === 0) {
          expect(own).toBe(figure);
          continue;
        }
        seen += 1;
        const where = `${lang} ${figure.href}`;
        for (const [width, name] of [
          [1040, mark],
          [340, short],
        ] as const) {
          const scene = layOut(own, width);
          const texts = scene.nodes.flatMap((node) => (node.type === "text" ? [node.text] : []));
          const said = texts.join("").replace(/\s/g, "");
          expect(said, `${where} ${width}`).toContain(name.replace(/\s/g, ""));
          expect(texts, where).not.toContain("");
        }
        expect(JSON.stringify(own.table), where).toContain(mark);
        expect(own.alt, where).toContain(mark);
        expect(own.sourceLine, where).toContain(mark);
        expect(own.notes[0]?.text, where).toContain(mark);
        expect(
          ownCsv(own)
            .split("\r\n")
            .filter((line) => line.endsWith(`,${mark}`)).length,
          where,
        ).toBeGreaterThan(0);
        for (const row of own.table.rows) expect(row.cells.length, where).toBe(own.table.columns.length - 1);
        for (const row of own.cells) expect(row.length, where).toBe(own.series.length);
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  it("gives the figure back as it is for options that it has not", () => {
    const figure = figureOf("telework-status");
    const values = [{ item: "__proto__", value: 5, decimals: 0, base: null }];
    expect(ownBeside(figure, { edition: newest(figure), values }, false)).toBe(figure);
  });
});

function value(figure: Figure, share: number, base: number | null) {
  return { item: ownRows(figure)[0]?.item ?? "", value: share, decimals: 0, base };
}
