// Years or halves: a figure shows one of the two, never both on one axis.
import { expect, it } from "vitest";
import type { FigureQuery } from "../../lib/address/state";
import { indicatorById } from "../../lib/catalogue/indicators";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Lang } from "../../lib/localised";
import { shippedDataset } from "./shipped-dataset";

const dataset = shippedDataset();

function figure(id: string, query: FigureQuery = {}, lang: Lang = "ja") {
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(id);
  return buildFigure(indicator, dataset, { lang, era: lang === "ja" ? "wareki" : "western" }, query);
}

it("never sets a half beside a year: the length of the newest edition asked for is shown, and it says so", () => {
  const mixed = figure("double-extortion", { editions: "R3H1,R3,R4H1" });
  expect(mixed.state).toMatchObject({ editions: ["R3H1", "R4H1"], span: "half" });
  expect(mixed.notes.map(({ text }) => text)).toContain("年と半期は一つの軸に並べられないため、半期の値だけを示す。");
  expect(figure("double-extortion", { editions: "R3H1,R3" }, "en")).toMatchObject({
    state: { editions: ["R3"], span: "year" },
    notes: expect.arrayContaining([{ code: "text", text: expect.stringContaining("only the years asked for") }]),
  });
  // The length can be asked for by itself; by default it is that of the newest edition with a number.
  expect(figure("ransomware-cases").state).toMatchObject({ span: "year", editions: ["R3", "R4", "R5", "R6", "R7"] });
  const halves = figure("ransomware-cases", { span: "half" });
  expect(halves.state.editions).toHaveLength(10);
  expect(halves.notes.map(({ text }) => text).join()).not.toContain("一つの軸");
  expect(figure("ransomware-cases", { span: "half", editions: "R3,R4" }).state).toEqual(halves.state);
  expect(() => figure("telework-status", { span: "half" })).toThrow(/unknown-choice/);
});
