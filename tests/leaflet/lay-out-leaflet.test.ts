// The sheet: everything on the page, nothing over anything else, type that can be read, fit for a photocopier.

import { describe, expect, it } from "vitest";
import { longest } from "../../lib/address/leaflet";
import { palettes } from "../../lib/chart/palette";
import { overlap, textBounds } from "../../lib/chart/text-line";
import { alikeWhenCopied } from "../../lib/export/picture/photocopy";
import { shortCredits } from "../../lib/figure/source-line";
import { textsAround } from "../../lib/figure/surroundings";
import { layOutLeaflet } from "../../lib/leaflet/lay-out-leaflet";
import type { Leaflet } from "../../lib/leaflet/leaflet";
import type { Sheet } from "../../lib/sheets/sheet";
import { everyLeaflet, leafletOf, nothing, sampleTyped } from "./leaflets";

const a4 = { width: 595.28, height: 841.89 };

const textsOf = (sheet: Sheet) => sheet.nodes.filter((node) => node.type === "text");
const wordsOf = (sheet: Sheet) => textsOf(sheet).map(({ text }) => text);
const bare = (text: string) => text.replace(/\s/g, "");
const saidOn = (leaflet: Leaflet) => bare(layOutLeaflet(leaflet).flatMap(wordsOf).join(""));

const filled: [string, Leaflet] = ["R3 ja, filled in", leafletOf("R3", "ja", sampleTyped)];
const wide = (length: number) => "鬱".repeat(length);
const fullest: [string, Leaflet] = [
  "R3 en, filled in to the last letter",
  leafletOf("R3", "en", {
    desk: wide(longest.desk),
    telephone: "0".repeat(longest.tel),
    link: `https://example.jp/${"a".repeat(longest.link - 19)}`,
    office: wide(longest.office),
  }),
];

describe.each([...everyLeaflet, filled, fullest])("the leaflet of %s", (_name, leaflet) => {
  const sheets = layOutLeaflet(leaflet);

  it("is one page of A4", () => {
    expect(sheets.map(({ width, height }) => ({ width, height }))).toEqual([a4]);
  });

  it("keeps its words on the page, apart from each other, at 8 pt or more but for the foot", () => {
    for (const sheet of sheets) {
      const texts = textsOf(sheet);
      // Sources and notes at the foot, and what a code leads to, are in small type.
      const small = texts.filter(({ size }) => size < 7.9);
      expect(small.filter(({ size, y }) => size < 7 || y < a4.height * 0.6)).toEqual([]);
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
    const figures = sheets.flatMap((sheet) => sheet.figures);
    const due = figures.flatMap((one) => textsAround(one, ["caution", "base", "ruler", "mark", "note"]));
    // Of the sources the newest, with the number of the others.
    const credits = figures.map((one) => shortCredits(one, [])[one.sources.length > 1 ? 1 : 0] ?? "");
    const named = credits.map((one) => one.replace(/^(出典：|Source: )/, ""));
    expect([...due, ...named].filter((text) => !said.includes(bare(text)))).toEqual([]);
    expect(said).toContain(bare(leaflet.madeBy));
  });

  it("has panels with numbers only, instructions, the number of the police and whose texts they sum up", () => {
    const said = bare(sheets.flatMap(wordsOf).join(""));
    const shown = leaflet.panels.filter(({ heading }) => said.includes(bare(heading)));
    expect(shown.length).toBeGreaterThanOrEqual(4);
    expect(said).toMatch(/[＃#]9110/);
    for (const text of [...leaflet.precautions.slice(0, 5), ...leaflet.firstSteps]) expect(said).toContain(bare(text));
    for (const { publisher } of leaflet.adviceSources) expect(said).toContain(bare(publisher));
  });

  it("describes each picture", () => {
    const pictures = sheets.flatMap(({ parts }) => parts.filter(({ role }) => role === "Figure"));
    expect(pictures.filter(({ alt }) => !alt)).toEqual([]);
  });
});

describe("the leaflet of 2021", () => {
  it("has the numbers of the starting document's panels", () => {
    // Ranking of R2 and R3, external access H30 to R3, telework: the leaflet handed out on 20 June 2022 (S01).
    const said = saidOn(leafletOf("R3", "ja", nothing, ["damage", "access", "telework"]));
    const numbers = "11.9 22.1 12.8 15.8 49.7 55.6 59.8 63.4 70.5".split(" ");
    expect(numbers.filter((number) => !said.includes(number))).toEqual([]);
  });

  it("prints what the office typed, and lines to write on where it typed nothing", () => {
    const typed = saidOn(filled[1]);
    const { desk, telephone, office } = sampleTyped;
    for (const text of [desk, telephone, office]) expect(typed).toContain(bare(text));
    const rules = (leaflet: Leaflet) =>
      layOutLeaflet(leaflet)[0].nodes.filter((node) => node.type === "line" && node.stroke === "outline").length;
    expect(rules(leafletOf("R3")) - rules(filled[1])).toBe(2);
  });

  it("leads to the national list of desks, and where its codes lead", () => {
    const links = layOutLeaflet(filled[1])[0].parts.flatMap(({ url }) => url ?? []);
    expect(links).toEqual([
      "https://www.npa.go.jp/bureau/cyber/soudan.html",
      sampleTyped.link,
      "https://survey.example.jp/papers/leaflet",
    ]);
  });
});
