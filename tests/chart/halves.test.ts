// A year's column of counts as its two halves, where both are published and make up the year.
import { expect, it } from "vitest";
import { indicatorById } from "../../lib/catalogue/indicators";
import { layOut } from "../../lib/chart/lay-out";
import type { SceneNode } from "../../lib/chart/scene";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Lang } from "../../lib/localised";
import { shippedDataset } from "../figure/shipped-dataset";

function figure(id: string, lang: Lang = "ja", query = {}) {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, shippedDataset(), { lang, era: lang === "ja" ? "wareki" : "western" }, query);
}
const texts = (nodes: readonly SceneNode[]) => nodes.flatMap((node) => (node.type === "text" ? [node.text] : []));

it("shows the yearly series of cases first, each year's halves as published", () => {
  const cases = figure("ransomware-cases");
  expect(cases.cells.map(([cell]) => cell?.value)).toEqual([146, 230, 197, 222, 226]);
  expect(cases.halves).toEqual([
    { first: 61, second: 85 },
    { first: 114, second: 116 },
    { first: 103, second: 94 },
    { first: 114, second: 108 },
    // The second half of 2025 was not published: no remainder is made up for it.
    null,
  ]);
});

it("draws the halves on one another with their numbers, the year's total above and a legend", () => {
  for (const lang of ["ja", "en"] as const) {
    const { nodes } = layOut(figure("ransomware-cases", lang), 720);
    const written = texts(nodes);
    for (const number of ["61", "85", "114", "116", "103", "94", "108", "230", "226"]) {
      expect(written, number).toContain(number);
    }
    expect(written).toContain(lang === "ja" ? "上半期（1〜6月）" : "First half (January to June)");
    const columns = nodes.flatMap((node) => (node.type === "rect" && node.height > 30 ? [node] : []));
    const [lower, upper] = [columns[0], columns[1]];
    if (!lower || !upper) throw new Error("no columns");
    // The pale half stands in an outline, which is drawn inside its box.
    expect([lower.x + 0.5, lower.width - 1]).toEqual([upper.x, upper.width]);
    expect(upper.y + upper.height + 0.5).toBeCloseTo(lower.y - 1, 5);
    expect(lower.height / (lower.height + 2 + upper.height)).toBeCloseTo(61 / 146, 5);
    expect(lower.fill).not.toBe(upper.fill);
    // A year that is known as a whole only doesn't look like a half, and the legend says what it is.
    const whole = columns.at(-1);
    expect(new Set([lower.fill, upper.fill, whole?.fill]).size).toBe(3);
    expect([lower.pattern, upper.pattern, whole?.pattern]).toEqual([undefined, undefined, undefined]);
    expect(written).toContain(
      lang === "ja" ? "年の計（両半期の値がそろわない年）" : "Whole year (a half or both not known)",
    );
  }
});

it("says the halves where the year is spoken, and stacks nothing else", () => {
  expect(figure("ransomware-cases").alt).toContain("（うち上半期114、下半期116）");
  expect(figure("ransomware-cases", "en").alt).toContain("(of these 114 in the first half, 116 in the second)");
  expect(figure("ransomware-cases", "ja", { span: "half" }).halves).toEqual([]);
  expect(figure("double-extortion").halves).toEqual([]);
  // A prefecture with cases in both halves would count twice.
  expect(figure("ransomware-prefectures").halves).toEqual([]);
});

it("stand in the table beside their year, empty where a year is known as a whole only", () => {
  const { table } = figure("ransomware-cases");
  expect(table.columns).toEqual([
    "調査年",
    "ランサムウェア被害の報告件数（件）",
    "うち上半期（1〜6月）",
    "うち下半期（7〜12月）",
  ]);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ["146", "61", "85"],
    ["230", "114", "116"],
    ["197", "103", "94"],
    ["222", "114", "108"],
    ["226", "", ""],
  ]);
  expect(figure("ransomware-cases", "en").table.columns.slice(2)).toEqual([
    "Of which January to June",
    "Of which July to December",
  ]);
  expect(figure("ransomware-cases", "ja", { span: "half" }).table.columns).toHaveLength(2);
});
