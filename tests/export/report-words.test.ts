// What stands on a report's page beside chart and table: each line under its label, no empty column, a running head that
// says no headline.
import { expect, it } from "vitest";
import { defaultLooks } from "../../lib/address/looks";
import { indicatorById } from "../../lib/catalogue/indicators";
import { renderDocx } from "../../lib/export/office/docx";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { shippedDataset } from "../figure/shipped-dataset";
import { decode, open } from "./office-lint";

const dataset = shippedDataset();

function figureOf(id: string, query = {}, lang: "ja" | "en" = "ja"): Figure {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }, query);
}

const said = (xml: string) => decode(xml.replaceAll(/<w:tab\/>/g, "\t").replaceAll(/<[^>]+>/g, ""));

async function pageOf(figure: Figure) {
  const { parts } = open(await renderDocx([figure], { ...defaultLooks, origin: "http://x", date: "2026-11-24" }));
  const xml = parts.get("word/document.xml") ?? "";
  const heads = [...parts].filter(([name]) => /^word\/header\d*\.xml$/.test(name)).map(([, one]) => said(one));
  const [table = ""] = /<w:tbl>.*?<\/w:tbl>/s.exec(xml) ?? [];
  return {
    heads,
    lines: [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => said(one)),
    columns: [...(/<w:tr>.*?<\/w:tr>/s.exec(table)?.[0] ?? "").matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([one]) =>
      said(one),
    ),
  };
}

it("labels every line under a figure: caution, base, marks, notes, method", async () => {
  const { lines } = await pageOf(figureOf("damage-experienced", { editions: "R2,R3" }));
  const labelled = lines.filter((line) => line.includes("\t")).map((line) => line.split("\t"));
  expect(labelled.map(([label]) => label).filter(Boolean)).toEqual(["注意", "母数", "注1", "注2", "方法"]);
  expect(labelled.find(([label]) => label === "母数")?.[1]).toContain("母数の記載なし");
});

it("has no column that says nothing of any row", async () => {
  // A table too wide to stand across has a row a value; here none has a count, a base or an interval.
  const figure = figureOf("ransomware-route", { view: "trend" });
  const bare = { count: null, base: null, interval: null };
  const cells = figure.cells.map((row) => row.map((cell) => ({ ...cell, ...bare })));
  const table = { ...figure.table, columns: Array.from({ length: 9 }, (_, column) => `${column}`) };
  const { columns } = await pageOf({ ...figure, cells, table });
  expect(columns).toEqual(["項目", "系列", "値（%）"]);
});

it("says in its running head what it is of, and the headline once only", async () => {
  const figure = figureOf("ransomware-cases");
  const { heads, lines } = await pageOf(figure);
  expect(heads.filter(Boolean)).toEqual(["サイバー犯罪被害の実態調査"]);
  expect(lines.filter((line) => line === figure.title)).toHaveLength(1);
});

it("weighs a respondent in percentage points", async () => {
  const { lines } = await pageOf(figureOf("ransomware-route", { editions: "R3H1" }, "en"));
  expect(lines.join("\n")).toMatch(/1 organisation = [\d.]+ percentage points/);
});
