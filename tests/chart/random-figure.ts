// Random sample figures for property tests: long Japanese labels, 1 to 40 items, missing cells, qualifiers, 0, 100 %.

import fc from "fast-check";
import { type ChartKind, chartKinds } from "../../lib/catalogue/chart-kinds";
import type { Cell, Figure } from "../../lib/figure/figure";
import { axisFor } from "../../lib/figure/styles";
import { qualifiers } from "../../lib/observation";
import { sampleCell, sampleFigure } from "./sample-figures";

const words = [
  "ランサムウェア",
  "電子メールの不正中継",
  "VPN機器からの侵入",
  "（うち中小企業）",
  "情報処理推進機構",
  "・",
  "、",
  "「インターネットバンキング」",
  "に係る",
  "1,000人以上",
  "新型コロナウイルス感染症の拡大により新たに開始",
  "JPCERTコーディネーションセンター",
  "unauthorised access",
  "わからない",
  "髙﨑①㈱",
];

const label = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
const edition = fc.record({ year: fc.integer({ min: 1, max: 30 }), half: fc.constantFrom("", "上半期", "下半期") });
const mark = fc.constantFrom("…", "※", "x", "該当なし", "21件（割合の記載なし）", "3位（割合の記載なし）");

function worded(number: string, qualifier: Cell["qualifier"]): string {
  if (qualifier === "approx") return `約${number}`;
  if (qualifier === "at-least") return `${number}以上`;
  if (qualifier === "more-than") return `${number}超`;
  return qualifier === "exact" ? number : `${number}‡`;
}

function cell(percent: boolean): fc.Arbitrary<Cell> {
  const highest = percent ? 1000 : 300000;
  const number = fc.oneof(fc.integer({ min: 0, max: highest }), fc.constantFrom(0, highest));
  const stated = fc
    .record({
      number,
      qualifier: fc.oneof({ weight: 4, arbitrary: fc.constant("exact" as const) }, fc.constantFrom(...qualifiers)),
      computed: fc.nat({ max: 9 }).map((n) => n === 0),
      smallBase: fc.nat({ max: 9 }).map((n) => n === 0),
      rank: fc.option(fc.integer({ min: 1, max: 40 })),
      half: fc.option(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom("stated-base", "reference"))),
    })
    .map(({ number, qualifier, computed, smallBase, rank, half }) => {
      const value = percent ? number / 10 : number;
      const text = worded(percent ? value.toFixed(1) : number.toLocaleString("ja"), qualifier);
      return sampleCell(value, {
        text: `${text}${computed ? "（計算値）" : ""}${smallBase ? "*" : ""}`,
        qualifier,
        status: computed ? "computed" : "stated",
        smallBase,
        rank,
        interval:
          half && percent
            ? {
                lower: Math.max(0, value - half[0]),
                upper: Math.min(100, value + half[0]),
                kind: half[1] as "reference",
              }
            : null,
      });
    });
  const missing = mark.map((text) => sampleCell(null, { text }));
  return fc.oneof({ weight: 5, arbitrary: stated }, missing);
}

function category(overTime: boolean) {
  return overTime
    ? edition.map(({ year, half }): [string, string, string] => [
        `令和${year}年${half}`,
        String(2018 + year),
        `R${year}${half.slice(0, 1)}`,
      ])
    : fc.tuple(label, fc.constantFrom("", "n=1,234")).map(([text, sub]): [string, string, string] => [text, sub, text]);
}

function figureOf(kind: ChartKind): fc.Arbitrary<Figure> {
  const percent = kind !== "counts";
  const overTime = kind === "trend" || kind === "counts" || kind === "composition";
  return fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: kind === "counts" ? 3 : 6 }))
    .chain(([rows, columns]) =>
      fc.record({
        categories: fc.array(category(overTime), { minLength: rows, maxLength: rows }),
        series: fc.array(fc.tuple(label, fc.constantFrom("R3", "IPA", "限定して許可", "無回答")), {
          minLength: columns,
          maxLength: columns,
        }),
        cells: fc.array(fc.array(cell(percent), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        bracket: fc.tuple(fc.nat({ max: rows - 1 }), fc.nat({ max: rows - 1 }), fc.nat({ max: columns - 1 })),
        breaks: fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, rows - 1) }), { maxLength: 3 }),
        lang: fc.constantFrom("ja" as const, "en" as const),
      }),
    )
    .map(({ categories, series, cells, bracket: [a, b, place], breaks, lang }) => {
      const numbers = cells.flat().map(({ value, interval }) => Math.max(value ?? 0, interval?.upper ?? 0));
      const { max, step } = kind === "composition" ? { max: 100, step: 25 } : axisFor(Math.max(...numbers), percent);
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      return sampleFigure({
        kind,
        lang,
        categories,
        series,
        cells,
        max,
        step,
        axisUnit: percent ? "（%）" : lang === "ja" ? "（都道府県）" : "(prefectures)",
        breaks: (overTime && kind !== "composition" ? [...breaks].sort((x, y) => x - y) : [])
          .filter((before) => before < categories.length)
          .map((before) => ({ before, reason: "設問の変更" })),
        brackets: kind === "ranking" && to > from ? [{ series: place, from, to, label: "差は誤差の範囲（参考）" }] : [],
      });
    });
}

/** Any figure of any kind. */
export const randomFigure: fc.Arbitrary<Figure> = fc.oneof(...chartKinds.map(figureOf));

/** Forty names of a paragraph each: more than one cell of a workbook holds of their record. */
export const longFigure: Figure = sampleFigure({
  kind: "ranking",
  title: "見出し".repeat(80),
  categories: Array.from({ length: 40 }, (_, index) => `${index + 1}${words.join("")}${words.join("")}`),
  series: ["令和2年", "令和3年"],
  cells: Array.from({ length: 40 }, (_, index) => [sampleCell(index), sampleCell(40 - index)]),
});
