// SVG files: their provenance inside and nothing from outside (every shipped figure: every-figure.test.ts); and the
// full frame for any figure: nothing cut, nothing over another, nothing too small to print.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { pageSizes } from "../../lib/address/looks";
import { fullPage, fullPicture } from "../../lib/chart/full-frame";
import { layOut } from "../../lib/chart/lay-out";
import { palettes } from "../../lib/chart/palette";
import { placePath } from "../../lib/chart/place-scene";
import type { Scene, SceneNode } from "../../lib/chart/scene";
import { overlap, textBounds } from "../../lib/chart/text-line";
import { pageOf, pictureOf } from "../../lib/export/picture/picture";
import { renderSvg } from "../../lib/export/picture/svg";
import type { Figure } from "../../lib/figure/figure";
import { textsAround } from "../../lib/figure/surroundings";
import { langs } from "../../lib/localised";
import { pages } from "../../lib/slides/slide-room";
import { valuesHash } from "../../lib/verify/stated-values";
import { randomFigure } from "../chart/random-figure";
import { sampleBase, sampleNote } from "../chart/sample-figures";
import { bare, options, shippedFigures } from "./pictures";

type TextNode = Extract<SceneNode, { type: "text" }>;

const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name] ?? "",
  );
const all = { title: true, notes: true, source: true };
const texts = ({ nodes }: Scene) => nodes.filter((node): node is TextNode => node.type === "text");
const written = (scene: Scene) =>
  bare(
    texts(scene)
      .map(({ text }) => text)
      .join(""),
  );

function faultsOf(scene: Scene): string[] {
  const slack = 0.6;
  const boxes = texts(scene).map((node) => ({ ...node, bounds: textBounds(node, node.weight) }));
  const cut = boxes.filter(
    ({ bounds: { left, right, top, bottom } }) =>
      left < -slack || top < -slack || right > scene.width + slack || bottom > scene.height + slack,
  );
  const over = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) => (overlap(one.bounds, other.bounds, -slack) ? [`${one.text}/${other.text}`] : [])),
  );
  return [
    ...cut.map(({ text }) => `cut: ${text}`),
    ...over.map((pair) => `over: ${pair}`),
    ...boxes.filter(({ size }) => size < 8).map(({ text }) => `small: ${text}`),
  ];
}

describe("svg", () => {
  it("says in its metadata where it came from", async () => {
    const [figure] = shippedFigures("ja") as [Figure];
    const svg = unescaped(decode(await renderSvg([figure], options)));
    expect(svg).toContain(
      "<dc:identifier>http://localhost:3000/figures/damage-experienced?editions=R2,R3</dc:identifier>",
    );
    expect(svg).toContain(`<dc:source>${figure.sourceLine}</dc:source>`);
    expect(svg).toContain("<dc:date>2026-11-24</dc:date>");
    expect(svg).toContain("<dc:language>ja</dc:language>");
    expect(svg).toContain("<figure:dataVersion>sample-version</figure:dataVersion>");
    expect(svg).toContain(`<figure:valuesHash>${valuesHash(figure)}</figure:valuesHash>`);
  });

  it("keeps the source in its metadata where it is switched off in the picture", async () => {
    const [figure] = shippedFigures("ja") as [Figure];
    const parts = { title: false, notes: false, source: false };
    const svg = unescaped(decode(await renderSvg([figure], { ...options, parts })));
    const drawn = written(pictureOf(figure, { ...options, parts }));
    expect(svg).toContain(figure.sourceLine);
    for (const text of [figure.title, figure.sourceLine, figure.notes[0]?.text, figure.bases[0]?.text]) {
      expect(drawn).not.toContain(bare(text ?? ""));
    }
    expect(drawn).toContain("22.1");
  });

  it("names its typeface with fallbacks and refers to nothing outside", async () => {
    const [figure] = shippedFigures("ja") as [Figure];
    const svg = unescaped(decode(await renderSvg([figure], options)));
    for (const name of ["BIZ UDPGothic", "BIZ UDゴシック", "Yu Gothic", "Meiryo", "sans-serif"])
      expect(svg).toContain(name);
    expect(svg).not.toMatch(/var\(|@import|href=|<style|<image|<script/);
  });

  it("takes its colours from theme and style", async () => {
    const [figure] = shippedFigures("ja") as [Figure];
    const paper = async (more: Partial<typeof options>) => decode(await renderSvg([figure], { ...options, ...more }));
    expect(await paper({ theme: "dark" })).toContain(palettes.dark.paper);
    const mono = await paper({ style: "mono", theme: "dark" });
    const colours = [...mono.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/g)];
    expect(colours.length).toBeGreaterThan(10);
    expect(colours.filter(([, r, g, b]) => r !== g || g !== b)).toEqual([]);
  });

  it("holds one figure", async () => {
    await expect(renderSvg([], options)).rejects.toThrow(RangeError);
    await expect(renderSvg(shippedFigures("ja").slice(0, 2), options)).rejects.toThrow(RangeError);
  });
});

/** Share of dark pixels in rows of a picture of 640 by 360. */
function darkShare(png: Buffer, { from, to }: { from: number; to: number }): number {
  const image = `<image href="data:image/png;base64,${png.toString("base64")}" width="640" height="360"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360">${image}</svg>`;
  const rows = new Resvg(svg).render().pixels.subarray(from * 640 * 4, to * 640 * 4);
  const reds = Array.from({ length: rows.length / 4 }, (_, place) => rows[place * 4] ?? 255);
  return reds.filter((red) => red < 128).length / reds.length;
}

const inkscape = spawnSync("inkscape", ["--version"]).status === 0;

describe.runIf(inkscape)("Inkscape", { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "inkscape-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("opens the file and draws it, words and all", async () => {
    const [figure] = shippedFigures("ja") as [Figure];
    const [source, picture] = [join(folder, "figure.svg"), join(folder, "figure.png")];
    writeFileSync(source, await renderSvg([figure], options));
    const { status, stderr } = spawnSync(
      "inkscape",
      [`--export-filename=${picture}`, "--export-type=png", "--export-width=640", "--export-background=white", source],
      { encoding: "utf8", env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder } },
    );
    expect(status, stderr).toBe(0);
    const png = readFileSync(picture);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([640, 360]);
    expect(darkShare(png, { from: 0, to: 360 })).toBeGreaterThan(0.03);
    // The title is all there is at the top.
    expect(darkShare(png, { from: 0, to: 40 })).toBeGreaterThan(0.01);
  });
});

describe("a picture", () => {
  it.each(pageSizes)("holds every shipped figure at %s, and is higher where that takes more", (size) => {
    for (const figure of langs.flatMap(shippedFigures)) {
      const scene = pictureOf(figure, { ...options, size });
      expect(faultsOf(scene), figure.indicator).toEqual([]);
      expect(scene.width).toBe(pages[size].width);
      expect(scene.height).toBeGreaterThanOrEqual(pages[size].height);
      // No strip of paper down a page.
      expect(scene.height, `${figure.indicator} ${size} ${figure.lang}`).toBeLessThanOrEqual(scene.width);
    }
  });

  it("fills the room that few bars leave with thicker ones, and keeps its type", () => {
    const few = shippedFigures("ja").find(({ indicator }) => indicator === "damage-content") as Figure;
    // 720 points wide, as many as its units.
    const square = pictureOf(few, { ...options, size: "square" });
    const heights = ({ nodes }: Scene) =>
      nodes.flatMap((node) => (node.type === "rect" && node.fill === "series1" ? [node.height] : []));
    const plain = layOut(few, 672);
    const sizes = (of: Scene) => new Set(texts(of).map(({ size }) => size));
    expect(Math.min(...heights(square))).toBeGreaterThan(1.5 * Math.max(...heights(plain)));
    expect([...sizes(plain)].filter((size) => !sizes(square).has(size))).toEqual([]);
  });
});

describe("the full frame", () => {
  /** Two editions of seven rows with their notes in English are more than an A5 holds: the page grows. */
  const grown = new Set(["ransomware-cases-by-industry a5 en"]);
  it.each(pageSizes)("holds every shipped figure on a page of %s", (size) => {
    for (const figure of langs.flatMap(shippedFigures)) {
      const scene = pageOf(figure, { ...options, size });
      expect(faultsOf(scene), figure.indicator).toEqual([]);
      expect(scene.width).toBe(pages[size].width);
      const what = `${figure.indicator} ${size} ${figure.lang}`;
      expect(scene.height > pages[size].height + 1, what).toBe(grown.has(what));
    }
  });

  it("neither cuts, overlaps nor leaves out a text of any figure", () => {
    const long = "令和3年における「不正アクセス行為対策等の実態調査」（警察庁）による、回答した企業・団体等の割合。";
    const more = fc.record({
      title: fc.integer({ min: 1, max: 4 }).map((n) => long.repeat(n)),
      notes: fc.array(fc.constantFrom(long, "複数回答のため、合計は100%を超える場合がある。").map(sampleNote), {
        maxLength: 6,
      }),
      bases: fc.array(fc.constantFrom("令和3年：n=716（回答した企業・団体等 全体）", long).map(sampleBase), {
        maxLength: 5,
      }),
      sourceLine: fc.integer({ min: 1, max: 3 }).map((n) => `出典：${long.repeat(n)}`),
      lost: fc.option(fc.constant({ heading: "原資料は図のみ", known: long, source: long, title: long, locator: "" })),
    });
    fc.assert(
      fc.property(randomFigure, more, fc.constantFrom(...pageSizes), (figure, words, size) => {
        const whole = { ...figure, ...words };
        const expected = [whole.title, ...textsAround(whole, ["credit", "note", "base", "lost"])];
        for (const scene of [fullPicture(whole, pages[size], all), fullPage(whole, pages[size], all)]) {
          expect(faultsOf(scene)).toEqual([]);
          const drawn = written(scene);
          expect(expected.filter((text) => !drawn.includes(bare(text)))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("sets smaller type before it grows, and grows before anything is lost", () => {
    const [figure] = shippedFigures("ja") as [Figure];
    const title = (of: Scene) => texts(of)[0]?.size ?? 0;
    const few = pageOf({ ...figure, notes: [] }, options);
    const many = pageOf({ ...figure, notes: Array(8).fill(figure.notes[1]) }, options);
    const tooMany = pageOf({ ...figure, notes: Array(60).fill(figure.notes[1]) }, options);
    expect(title(many)).toBeLessThan(title(few));
    expect(many.height).toBe(540);
    expect(tooMany.height).toBeGreaterThan(540);
  });

  it("moves and enlarges every kind of path command", () => {
    const to = { x: 10, y: 20, scale: 2 };
    expect(placePath("M1 2L3-4h5v-6H7V8Z", to)).toBe("M12 24L16 12h10v-12H24V36Z");
    expect(placePath("M-1 1l2-2a4 4 0 1 0 8 0", to)).toBe("M8 22l4 -4a8 8 0 1 0 16 0");
  });
});
