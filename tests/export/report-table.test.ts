// Tables of reports: no number and no English word is torn apart, in any shipped figure.

import { expect, it } from "vitest";
import { defaultLooks } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import { textWidth } from "../../lib/chart/text-metrics";
import { renderDocx } from "../../lib/export/office/docx";
import { buildFigure } from "../../lib/figure/build-figure";
import { langs } from "../../lib/localised";
import { shippedDataset } from "../figure/shipped-dataset";
import { decode, open } from "./office-lint";

const dataset = shippedDataset();

type Row = { text: string; right: boolean }[];

/** Tables of a document: widths of the columns in points, rows of cells. */
function tablesOf(xml: string): { widths: number[]; rows: Row[] }[] {
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => ({
    widths: [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width) / 20),
    rows: [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => ({
        text: decode([...cell.matchAll(/<w:t[ >][^<]*/g)].map(([run]) => run.replace(/^<w:t[^>]*>/, "")).join("")),
        right: cell.includes('<w:jc w:val="right"/>'),
      })),
    ),
  }));
}

it.each(langs)("columns hold their numbers on one line and their heads in whole words, in %s", async (lang) => {
  const reader = { lang, era: lang === "ja" ? "wareki" : "western" } as const;
  const figures = indicators.map((one) => buildFigure(one, dataset, reader));
  const { parts } = open(await renderDocx(figures, { ...defaultLooks, origin: "http://x", date: "2026-11-24" }));
  const tables = tablesOf(parts.get("word/document.xml") ?? "");
  expect(tables).toHaveLength(figures.filter(({ categories }) => categories.length > 0).length);
  const torn = tables.flatMap(({ widths, rows: [head = [], ...rows] }) => [
    ...rows.flatMap((row) =>
      row
        .filter(
          ({ text, right }, c) => right && /^[\d., 〜–to]+$/.test(text) && textWidth(text, 9) + 8 > (widths[c] ?? 0),
        )
        .map(({ text }) => text),
    ),
    ...head.flatMap(({ text }, c) =>
      (text.match(/[A-Za-z0-9]+/g) ?? []).filter((word) => textWidth(word, 9, 700) + 8 > (widths[c] ?? 0)),
    ),
  ]);
  expect(torn).toEqual([]);
  // Names stand at the left, numbers under one another at the right, heads as their columns.
  for (const { rows } of tables)
    for (const row of rows) expect(row.map(({ right }) => right)).toEqual(rows[0]?.map(({ right }) => right));
  expect(tables.every(({ rows }) => rows[0]?.[0]?.right === false)).toBe(true);
});
