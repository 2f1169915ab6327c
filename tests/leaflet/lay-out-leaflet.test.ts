// The two sheets: everything on the page, nothing over anything else, type that can be read, fit for a photocopier.

import { describe, expect, it } from "vitest";
import { longest } from "../../lib/address/leaflet";
import { palettes } from "../../lib/chart/palette";
import { overlap, textBounds } from "../../lib/chart/text-line";
import { alikeWhenCopied } from "../../lib/export/picture/photocopy";
import { textsAround } from "../../lib/figure/surroundings";
import { layOutLeaflet } from "../../lib/leaflet/lay-out-leaflet";
import type { Leaflet } from "../../lib/leaflet/leaflet";
import type { Sheet } from "../../lib/sheets/sheet";
import { everyLeaflet, leafletOf, sampleTyped } from "./leaflets";

const a4 = { width: 595.28, height: 841.89 };

const textsOf = (sheet: Sheet) => sheet.nodes.filter((node) => node.type === "text");
const wordsOf = (sheet: Sheet) => textsOf(sheet).map(({ text }) => text);
const bare = (text: string) => text.replace(/\s/g, "");
const saidOn = (leaflet: Leaflet) => bare(layOutLeaflet(leaflet).flatMap(wordsOf).join(""));

const filled: [string, Leaflet] = ["R3 ja, filled in", leafletOf("R3", "ja", sampleTyped)];
const wide = (length: number) => "鬱".repeat(length);
const fullest: [string, Leaflet] = [
  "R3 en, filled in to the last letter",
  leafletOf("R3", "en", { desk: wide(longest.desk), telephone: "0".repeat(longest.tel), office: wide(longest.office) }),
];

describe.each([...everyLeaflet, filled, fullest])("the leaflet of %s", (_name, leaflet) => {
  const sheets = layOutLeaflet(leaflet);

  it("is two pages of A4", () => {
    expect(sheets.map(({ width, height }) => ({ width, height }))).toEqual([a4, a4]);
  });

  it("keeps its words on the page, apart from each other, at 8 pt or more", () => {
    for (const sheet of sheets) {
      const texts = textsOf(sheet);
      expect(texts.filter(({ size }) => size < 8)).toEqual([]);
      const boxes = texts.map((node) => ({ text: node.text, ...textBounds(node, node.weight) }));
      const beyond = boxes.filter(
        ({ left, right, top, bottom }) => left < 10 || right > a4.width - 10 || top < 4 || bottom > a4.height - 8,
      );
      expect(beyond).toEqual([]);
      // Two lines may touch: what is above and below the letters overlaps by less than a pixel.
      const crossing = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).flatMap((other) => (overlap(one, other, -1) ? [`${one.text} × ${other.text}`] : [])),
      );
      expect(crossing).toEqual([]);
    }
  });

  it("keeps its boxes on the page and apart", () => {
    for (const { parts } of sheets) {
      const frames = parts.flatMap(({ role, nodes }) =>
        role === "Artifact" ? nodes.filter((node) => node.type === "rect" && node.fill === "none") : [],
      );
      const boxes = frames.flatMap((node) =>
        node.type === "rect"
          ? [{ left: node.x, right: node.x + node.width, top: node.y, bottom: node.y + node.height }]
          : [],
      );
      expect(boxes.length).toBeGreaterThan(2);
      expect(boxes.filter(({ right, bottom }) => right > a4.width || bottom > a4.height)).toEqual([]);
      expect(boxes.some((one, index) => boxes.slice(index + 1).some((other) => overlap(one, other)))).toBe(false);
    }
  });

  it("tells neighbouring bars apart on a photocopy", () => {
    for (const { parts } of sheets) {
      for (const { role, nodes } of parts) {
        if (role === "Figure") expect(alikeWhenCopied({ ...a4, nodes }, palettes.mono)).toEqual([]);
      }
    }
  });

  it("says only numbers that its figures and texts state", () => {
    const stated = JSON.stringify(leaflet);
    const numbers = sheets.flatMap(wordsOf).flatMap((text) => text.match(/\d+\.\d+/g) ?? []);
    expect(numbers.filter((number) => !stated.includes(number))).toEqual([]);
  });

  it("says every caution, mark and source of its figures, and that it is unofficial", () => {
    const said = bare(sheets.flatMap(wordsOf).join(""));
    const figures = leaflet.panels.flatMap((one) => one.figures);
    const due = figures.flatMap((one) => textsAround(one, ["caution", "base", "ruler", "mark", "note", "credit"]));
    expect(due.filter((text) => !said.includes(bare(text)))).toEqual([]);
    expect(said).toMatch(/警察庁その他の行政機関が作成したものではありません|wasnotmadebytheNationalPoliceAgency/);
  });

  it("lists the sources of the advice that it shows, and no others", () => {
    const said = bare(
      sheets[1].parts
        .flatMap(({ nodes }) => nodes.flatMap((node) => (node.type === "text" ? [node.text] : [])))
        .join(""),
    );
    const times = leaflet.adviceSources.map(
      (_, index) => said.split(leaflet.lang === "ja" ? `［${index + 1}］` : `[${index + 1}]`).length - 1,
    );
    // Once in the list, and at least once where it is cited.
    expect(times.filter((count) => count === 1)).toEqual([]);
    expect(times.filter((count) => count > 1).length).toBeGreaterThan(3);
  });

  it("describes each picture", () => {
    const pictures = sheets.flatMap(({ parts }) => parts.filter(({ role }) => role === "Figure"));
    expect(pictures.filter(({ alt }) => !alt)).toEqual([]);
  });
});

describe("the leaflet of the meeting of June 2022", () => {
  const said = saidOn(leafletOf("R3"));

  it("has the numbers of the starting document", () => {
    // Ranking of R2 and R3, external access H30 to R3, telework: the leaflet handed out on 20 June 2022 (S01).
    const numbers = "11.9 22.1 12.8 15.8 6.4 12.6 49.7 55.6 59.8 63.4 70.5".split(" ");
    expect(numbers.filter((number) => !said.includes(number))).toEqual([]);
  });

  it("says of each panel printed only as a picture that its numbers were not obtained", () => {
    // Telework, security measures, awareness by size.
    expect(said.split("原資料は図のみ（数値は未取得）")).toHaveLength(4);
    expect(said).toContain("中小企業の認知率が低い");
  });

  it("prints what the office typed, and lines to write on where it typed nothing", () => {
    const typed = saidOn(filled[1]);
    for (const text of Object.values(sampleTyped)) expect(typed).toContain(bare(text));
    const rules = (leaflet: Leaflet) =>
      layOutLeaflet(leaflet)[1].nodes.filter((node) => node.type === "line" && node.stroke === "outline").length;
    expect(rules(leafletOf("R3")) - rules(filled[1])).toBe(3);
  });

  it("leads to the national list of desks", () => {
    expect(said).toContain("https://www.npa.go.jp/bureau/cyber/soudan.html");
    const links = layOutLeaflet(leafletOf("R3"))[1].parts.flatMap(({ url }) => url ?? []);
    expect(links).toEqual(["https://www.npa.go.jp/bureau/cyber/soudan.html"]);
  });

  it("pictures every panel that has something to compare", () => {
    const pictures = layOutLeaflet(leafletOf("R3")).flatMap(({ parts }) =>
      parts.filter(({ role }) => role === "Figure"),
    );
    // Damage, infection routes, external access.
    expect(pictures).toHaveLength(3);
  });
});
