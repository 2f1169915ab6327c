// What is no chart is drawn as none, in every picture: a single number in the largest type, places as a list.
import { describe, expect, it } from "vitest";
import { indicatorById } from "../../lib/catalogue/indicators";
import { onlyNumber } from "../../lib/chart/figure-form";
import { fullPicture } from "../../lib/chart/full-frame";
import { layOut } from "../../lib/chart/lay-out";
import { buildFigure } from "../../lib/figure/build-figure";
import { shippedDataset } from "../figure/shipped-dataset";
import { sampleCell, sampleFigure } from "./sample-figures";
import { faultsOf, textsOf } from "./scene-faults";

const dataset = shippedDataset();
const figureOf = (id: string, lang: "ja" | "en", editions: string[], era: "wareki" | "western" = "wareki") => {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(`No indicator ${id}`);
  return buildFigure(indicator, dataset, { lang, era }, { editions });
};
const widths = [340, 720, 1040];

describe("a figure of a single number", () => {
  it.each([
    ["ja", "123件"],
    ["en", "123 cases"],
  ] as const)("is that number in the largest type, in %s", (lang, value) => {
    // Source S03, page 7 of the PDF: 123 answers until the deadline.
    const figure = figureOf("victim-questionnaire-responses", lang, ["R3"]);
    for (const width of widths) {
      const scene = layOut(figure, width);
      expect(faultsOf(scene)).toEqual([]);
      expect(scene.nodes.every(({ type }) => type === "text")).toBe(true);
      const [largest] = textsOf(scene).sort((a, b) => b.size - a.size);
      expect(largest).toMatchObject({ text: value });
      expect(largest?.size).toBeGreaterThanOrEqual(36);
    }
    const page = fullPicture(figure, { width: 960, height: 540 }, { title: true, notes: true, source: true });
    expect(textsOf(page).some(({ text, size }) => text === value && size > 40)).toBe(true);
  });

  it("says its interval beside it", () => {
    const interval = { lower: 53.8, upper: 79.6, kind: "stated-base" } as const;
    const cells = [[sampleCell(68, { interval })]];
    const one = sampleFigure({ kind: "ranking", categories: ["VPN機器"], series: ["令和4年"], cells });
    const table = { ...one.table, rows: [{ header: "", cells: [] }] };
    const words = textsOf(layOut({ ...one, table }, 720)).map(({ text }) => text);
    expect(words).toEqual(["VPN機器　令和4年", "68%", "95%信頼区間：53.8〜79.6%"]);
  });

  it("is named alike whether editions are its rows or its series, with its year said once", () => {
    const labelOf = (id: string, edition: string, lang: "ja" | "en" = "ja") =>
      onlyNumber(figureOf(id, lang, [edition], lang === "ja" ? "wareki" : "western"))?.label;
    expect(labelOf("ransomware-cases", "R6")).toBe("ランサムウェア被害の報告件数　令和6年");
    expect(labelOf("ransomware-cases", "R6", "en")).toBe("Reported ransomware cases, 2024");
    expect(labelOf("telework-status", "R3")).toBe("テレワークを実施している　令和3年");
  });

  it("says the halves of a year under it", () => {
    // Sources S13 and S32: 114 cases in the first half of 2024, 108 in the second.
    const words = textsOf(layOut(figureOf("ransomware-cases", "ja", ["R6"]), 720)).map(({ text }) => text);
    expect(words).toContain("上半期（1〜6月） 114、下半期（7〜12月） 108");
  });
});

describe("a figure of places only", () => {
  it("is a list in their order, without an axis", () => {
    // Source S01, the leaflet, names the first three without shares.
    const figure = figureOf("report-destination", "ja", ["R3"]);
    for (const width of widths) {
      const scene = layOut(figure, width);
      expect(faultsOf(scene)).toEqual([]);
      const words = textsOf(scene).map(({ text }) => text);
      const names = ["警察", "情報処理推進機構", "監督官庁"];
      expect(words.filter((text) => names.includes(text))).toEqual(names);
      expect(words.filter((text) => /^[123]位/.test(text)).map((text) => text[0])).toEqual(["1", "2", "3"]);
      expect(scene.nodes.some(({ type }) => type === "rect" || type === "path")).toBe(false);
    }
  });

  it("goes under the names where its columns have no room", () => {
    const editions = ["令和元年", "令和2年", "令和3年", "令和5年", "令和6年"];
    const cell = (rank: number) => sampleCell(null, { rank, text: `${rank}位（割合の記載なし）` });
    const cells = [2, 1].map((rank) => editions.map(() => cell(rank)));
    const figure = sampleFigure({ kind: "ranking", categories: ["警察", "取引先"], series: editions, cells });
    const words = textsOf(layOut(figure, 340)).map(({ text }) => text);
    expect(words.slice(0, 2)).toEqual(["取引先", "令和元年　1位（割合の記載なし）"]);
    expect(faultsOf(layOut(figure, 340))).toEqual([]);
  });
});
