// What a leaflet of an edition shows, and beside what.

import { describe, expect, it } from "vitest";
import { readLeaflet } from "../../lib/address/leaflet";
import { readReader } from "../../lib/address/reader";
import { wrapText } from "../../lib/chart/wrap-text";
import { BadRequest } from "../../lib/errors";
import type { Cell } from "../../lib/figure/figure";
import { callouts } from "../../lib/leaflet/panel-block";
import { fullestEdition, leafletEditions } from "../../lib/leaflet/panels";

import { sampleCell } from "../chart/sample-figures";

import { dataset, leafletOf } from "./leaflets";

const panel = (edition: string, id: string) => leafletOf(edition).panels.find((one) => one.id === id);
const editionsOf = (edition: string, id: string) => panel(edition, id)?.figures[0]?.state.editions;

describe("editions of the leaflet", () => {
  it("are those of the survey with numbers, the newest first; the fullest is the one of the starting document", () => {
    expect(leafletEditions(dataset)).toEqual([
      "R6",
      "R5",
      "R4",
      "R3",
      "R2",
      "R1",
      "H30",
      "H29",
      "H14FY",
      "H13FY",
      "H12",
    ]);
    expect(fullestEdition(dataset)).toBe("R3");
    expect(fullestEdition({ ...dataset, observations: [] })).toBeNull();
  });

  it("stand beside the one just before", () => {
    expect(editionsOf("R3", "damage")).toEqual(["R2", "R3"]);
    expect(editionsOf("R6", "routes")).toEqual(["R5", "R6"]);
    expect(editionsOf("R3", "access")).toEqual(["H30", "R1", "R2", "R3"]);
    expect(editionsOf("R2", "access")).toEqual(["H30", "R1", "R2"]);
  });

  it("stand alone across a break, and where no answer is in both", () => {
    // R6 reworded the options of R3; R3 has places of destinations, R4 the share that did not report.
    expect(editionsOf("R6", "damage")).toEqual(["R6"]);
    // The survey of H12 had another name, population and question than that of H13.
    expect(editionsOf("H13FY", "damage")).toEqual(["H13FY"]);
    expect(editionsOf("H14FY", "damage")).toEqual(["H13FY", "H14FY"]);
    expect(editionsOf("R4", "reporting")).toEqual(["R4"]);
  });
});

describe("panels without numbers of the edition", () => {
  it("show the newest earlier ones under their own year", () => {
    expect(panel("R6", "access")?.remark).toBe("令和6年の数値は得られていません。令和3年の値を示します。");
    expect(editionsOf("R6", "access")).toEqual(["R3"]);
  });

  it("say that there are none", () => {
    expect(panel("R2", "awareness")?.remark).toBe("令和2年の数値は、公表された資料から得られていません。");
    expect(panel("R2", "awareness")?.figures[0]).toMatchObject({ categories: [], lost: null, sourceLine: "" });
  });

  it("never show a later one", () => {
    expect(panel("R2", "routes")?.figures[0]?.categories).toEqual([]);
    expect(panel("R2", "telework")?.figures[0]?.categories).toEqual([]);
  });
});

describe("large numbers", () => {
  it("are the highest, all that tie, and never that nobody answered", () => {
    const large = (edition: string, id: string) =>
      (panel(edition, id)?.figures ?? [])
        .flatMap(callouts)
        .map((one) => `${one.before}${one.digits}${one.after} ${one.label}`);
    expect(large("R3", "damage")).toEqual(["22.1% ランサムウェア"]);
    // Over time the newest, whatever was before.
    expect(large("R3", "access")).toEqual(["63.4% 令和3年"]);
    expect(large("R6", "damage")).toEqual(["17.5% メールの不正送信", "17.5% ランサムウェア"]);
    expect(large("R6", "reporting")).toEqual(["31.6% 届け出た", "30%超 未届"]);
    expect(large("R3", "reporting")[0]).toBe("1位 警察（割合の記載なし）");
    expect(large("H29", "reporting")).toEqual(["22.8% 届け出なかった"]);
  });

  it("have their unit between the digits and 以上", () => {
    const [figure] = panel("R3", "damage")?.figures ?? [];
    if (!figure) throw new Error("No figure");
    const large = (cell: Cell, unit: string) =>
      callouts({ ...figure, unit, cells: [[cell]] }).map(({ before, digits, after }) => [before, digits, after]);
    expect(large(sampleCell(70, { text: "70以上", qualifier: "at-least" }), "%")).toEqual([["", "70", "%以上"]]);
    expect(large(sampleCell(9, { text: "about 9" }), "%")).toEqual([["about ", "9", "%"]]);
    expect(large(sampleCell(1234.5, { text: "約1,234.5" }), "件")).toEqual([["約", "1,234.5", "件"]]);
    expect(large(sampleCell(31.6, { text: "31.6（計算値）" }), "%")).toEqual([["", "31.6", "%（計算値）"]]);
  });
});

describe("advice", () => {
  it("has a source for every point", () => {
    const { advice, call, adviceSources } = leafletOf("R3");
    const cited = [...advice.flatMap(({ points }) => points), ...call].map(({ source }) => source);
    expect(new Set(cited)).toEqual(new Set(adviceSources.map((_, index) => index + 1)));
  });
});

describe("an address", () => {
  const read = (query: string) => readLeaflet(new URLSearchParams(query), ["R6", "R3"], "R3");

  it("says edition, looks and what the office typed", () => {
    expect(read("edition=R6&style=mono&desk=%20A%0A%00B%20&tel=1&office=")).toEqual({
      edition: "R6",
      style: "mono",
      typed: { desk: "A B", telephone: "1", office: "" },
    });
    expect(read("").edition).toBe("R3");
    expect(readReader(new URLSearchParams("lang=en"))).toEqual({ lang: "en", era: "western" });
  });

  it.each([
    ["edition=R5", "unknown-choice"],
    ["style=red", "unknown-choice"],
    ["editions=R3", "unknown-parameter"],
    ["style=mono&style=mono", "repeated-parameter"],
    [`desk=${"あ".repeat(41)}`, "text-too-long"],
  ])("%s is refused", (query, code) => {
    expect(() => read(query)).toThrow(expect.objectContaining({ constructor: BadRequest, status: 400, code }));
  });
});

describe("addresses in a line of text", () => {
  it("are not broken between their slashes", () => {
    const address = "https://www.npa.go.jp/bureau/cyber/soudan.html";
    for (let width = 40; width < 240; width += 10) {
      expect(wrapText(address, width, 8).filter((line) => line.startsWith("/") && line.startsWith("//"))).toEqual([]);
      expect(wrapText(address, width, 8)[0]).not.toBe("https:");
    }
  });
});
