// What a leaflet of an edition shows, and beside what.

import { Resvg } from "@resvg/resvg-js";
import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { type PanelId, readLeaflet } from "../../lib/address/leaflet";
import { readReader } from "../../lib/address/reader";
import { toSvg } from "../../lib/chart/to-svg";
import { wrapText } from "../../lib/chart/wrap-text";
import { BadRequest } from "../../lib/errors";
import type { Cell } from "../../lib/figure/figure";
import { buildLeaflet } from "../../lib/leaflet/build-leaflet";
import type { Leaflet } from "../../lib/leaflet/leaflet";
import { callouts } from "../../lib/leaflet/panel-block";
import { fillPanels, leafletEditions } from "../../lib/leaflet/panels";
import { qrCode } from "../../lib/leaflet/qr-code";
import { langs } from "../../lib/localised";

import { sampleCell } from "../chart/sample-figures";

import { dataset, leafletOf, nothing, origin, sampleTyped } from "./leaflets";

const panel = (edition: string, id: string) => leafletOf(edition, "ja", nothing, [id as PanelId]).panels[0];
const editionsOf = (edition: string, id: string) => panel(edition, id)?.figures[0]?.state.editions;

describe("editions of the leaflet", () => {
  it("are years with four panels or more, the newest first", () => {
    const editions = leafletEditions(dataset);
    expect(editions).toEqual(["R7", "R6", "R5", "R4", "R3"]);
    for (const edition of editions) expect(fillPanels(dataset, edition).length).toBeGreaterThanOrEqual(4);
    // Damage, telework and access alone are no leaflet.
    expect(fillPanels(dataset, "R1").length).toBeLessThan(4);
    expect(leafletEditions({ ...dataset, observations: [] })).toEqual([]);
  });

  it("take the newest half of a year that has no number of its own", () => {
    expect(editionsOf("R7", "routes")?.at(-1)).toMatch(/^R7(H[12])?$/);
  });

  it("stand beside the one just before", () => {
    expect(editionsOf("R3", "damage")).toEqual(["R2", "R3"]);
    expect(editionsOf("R6", "routes")).toEqual(["R5", "R6"]);
    expect(editionsOf("R3", "access")).toEqual(["H30", "R1", "R2", "R3"]);
  });

  it("stand alone across a break, and where no answer is in both", () => {
    // R6 reworded the options of R3; R3 has places of destinations, R4 the share that did not report.
    expect(editionsOf("R6", "damage")).toEqual(["R6"]);
    expect(editionsOf("R4", "reporting")).toEqual(["R4"]);
  });
});

describe("panels", () => {
  it("without numbers of the edition are left out", () => {
    // Security measures and awareness were printed as pictures, access from outside is of 2021.
    expect(leafletOf("R3").panels.map(({ id }) => id)).not.toContain("security");
    for (const edition of leafletEditions(dataset)) {
      for (const { figures } of leafletOf(edition).panels) {
        for (const { cells, lost } of figures) {
          expect(lost).toBeNull();
          expect(cells.flat().some(({ value, count, rank }) => (value ?? count ?? rank) !== null)).toBe(true);
        }
      }
    }
  });

  it("are six at most by themselves, and those that are chosen in their order", () => {
    expect(leafletOf("R6").panels).toHaveLength(6);
    const chosen = leafletOf("R6", "ja", nothing, ["security", "cases", "awareness"]).panels;
    // Of awareness there is no number.
    expect(chosen.map(({ id, number }) => [id, number])).toEqual([
      ["security", 1],
      ["cases", 2],
    ]);
  });
});

describe("large numbers", () => {
  it("are the highest, all that tie, and never that nobody answered", () => {
    const large = (edition: string, id: string) =>
      (leafletOf(edition, "ja", nothing, [id as PanelId]).panels[0]?.figures ?? [])
        .flatMap(callouts)
        .map((one) => `${one.before}${one.digits}${one.after} ${one.label}`);
    expect(large("R3", "damage")).toEqual(["22.1% ランサムウェア"]);
    // Over time the newest, whatever was before.
    expect(large("R3", "access")).toEqual(["63.4% 令和3年"]);
    expect(large("R6", "damage")).toEqual(["17.5% メールの不正送信", "17.5% ランサムウェア"]);
    expect(large("R6", "reporting")).toEqual(["31.6% 届け出た", "30%超 未届"]);
    expect(large("R3", "reporting")[0]).toBe("1位 警察（割合の記載なし）");
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
  it("is told in a line each, and rests on texts that are named", () => {
    for (const lang of langs) {
      const { precautions, firstSteps, adviceSources } = leafletOf("R6", lang);
      for (const text of [...precautions, ...firstSteps]) expect(text).toMatch(lang === "ja" ? /[うるすい]。$/ : /\.$/);
      expect(adviceSources.length).toBeGreaterThan(5);
      expect(new Set(adviceSources.map(({ text }) => text)).size).toBe(adviceSources.length);
    }
  });
});

describe("who made it", () => {
  it("is the office, from whose statistics; without one it says that it is nobody's of the state", () => {
    expect(leafletOf("R6", "ja", sampleTyped).madeBy).toBe(
      "この紙面は、見本県危機管理部危機管理課が、警察庁の調査・統計などの公表資料を加工して作成したものです。警察庁が作成したものではありません。",
    );
    expect(leafletOf("R6").madeBy).toContain("警察庁その他の行政機関が作成したものではありません。");
  });
});

describe("codes", () => {
  it("lead to the desk's page where it is given, and to the leaflet's where the address of the site is known", () => {
    const urls = (leaflet: Leaflet) => leaflet.codes.map(({ url }) => url);
    expect(urls(leafletOf("R6", "ja", sampleTyped))).toEqual([sampleTyped.link, `${origin}/papers/leaflet`]);
    expect(urls(leafletOf("R6", "en"))).toEqual([`${origin}/en/papers/leaflet`]);
    const local = { lang: "ja", era: "wareki", edition: "R6", panels: [], ...nothing } as const;
    for (const unknown of ["", "http://localhost:3000", "http://127.0.0.1:3000"]) {
      expect(urls(buildLeaflet(dataset, { ...local, origin: unknown }))).toEqual([]);
    }
  });

  it("are read by a telephone as they are drawn", () => {
    const code = qrCode(sampleTyped.link, 200);
    const svg = toSvg(
      { width: 200, height: 200, nodes: [{ type: "rect", x: 0, y: 0, width: 200, height: 200, fill: "paper" }, code] },
      { palette: "light", idPrefix: "code", title: "", desc: "" },
    );
    const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: "zoom", value: 3 } }).render();
    expect(decodeQR({ width, height, data: new Uint8Array(pixels) })).toBe(sampleTyped.link);
  });
});

describe("an address", () => {
  const read = (query: string) => readLeaflet(new URLSearchParams(query), ["R6", "R3"], "R3");

  it("says edition, looks and what the office typed", () => {
    expect(read("edition=R6&style=mono&desk=%20A%0A%00B%20&tel=1&office=")).toEqual({
      edition: "R6",
      style: "mono",
      panels: [],
      typed: { desk: "A B", telephone: "1", link: "", office: "" },
    });
    expect(read("panels=routes,damage,routes&panels=cases").panels).toEqual(["routes", "damage", "cases"]);
    expect(read("").edition).toBe("R3");
    expect(readReader(new URLSearchParams("lang=en"))).toEqual({ lang: "en", era: "western" });
  });

  it.each([
    ["edition=R5", "unknown-choice"],
    ["style=red", "unknown-choice"],
    ["panels=weather", "unknown-choice"],
    ["link=javascript:alert(1)", "not-a-web-address"],
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
