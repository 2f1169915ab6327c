// PNG files read again: size, resolution, colour space and provenance; and the picture itself, kanji and all.
import { rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { BadRequest } from "../../lib/errors";
import type { ExportOptions } from "../../lib/export/options";
import { cutFor, cutMade, filesFor } from "../../lib/export/picture/cut-font";
import { fontFiles, pictureFont, undrawnLetters } from "../../lib/export/picture/fonts";
import { renderPng } from "../../lib/export/picture/png";
import { pngFile } from "../../lib/export/picture/png-chunks";
import { inThread } from "../../lib/export/picture/resvg-thread";
import { renderSvg } from "../../lib/export/picture/svg";
import type { Figure } from "../../lib/figure/figure";
import { longestLabel } from "../../lib/import/columns";
import { pixelsHash } from "../../lib/verify/read-png";
import { valuesHash } from "../../lib/verify/stated-values";
import { sampleCell, sampleFigure, sampleNote } from "../chart/sample-figures";
import { options, shippedFigures } from "./pictures";

const [figure] = shippedFigures("ja") as [Figure];
const draw = async (more: Partial<ExportOptions>, one = figure) =>
  Buffer.from(await renderPng([one], { ...options, ...more }));

/** CRC-32 bit by bit, for comparison with the table of the code. */
function crc(bytes: Buffer): number {
  let rest = ~0;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest >>> 0;
}

/** Chunks of a file in their order; throws where a length or a checksum is wrong. */
function chunks(png: Buffer): { type: string; data: Buffer }[] {
  expect(png.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  const found: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc(body));
    found.push({ type: body.toString("latin1", 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return found;
}

const only = (png: Buffer, type: string) => chunks(png).find((one) => one.type === type)?.data ?? Buffer.alloc(0);

function textsOf(png: Buffer): Record<string, string> {
  const entries = chunks(png).flatMap(({ type, data }) => {
    if (type !== "iTXt") return [];
    const [keyword = "", , , lang = "", , ...rest] = data.toString("utf8").split("\0");
    expect(lang).toBe("ja");
    return [[keyword, rest.join("\0")]];
  });
  return Object.fromEntries(entries);
}

/** Rows of RGBA pixels, decoded without resvg (PNG specification, filters 0–4), from RGBA or from numbers of a palette. */
function pixels(png: Buffer): { width: number; height: number; data: Buffer } {
  const head = only(png, "IHDR");
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const colour = head[9] as number;
  expect([
    [8, 6, 0, 0, 0],
    [8, 3, 0, 0, 0],
  ]).toContainEqual([...head.subarray(8)]);
  const packed = Buffer.concat(chunks(png).flatMap(({ type, data }) => (type === "IDAT" ? [data] : [])));
  const raw = inflateSync(packed);
  const bytes = colour === 6 ? 4 : 1;
  const stride = width * bytes;
  const data = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= bytes ? (data[y * stride + x - bytes] as number) : 0;
      const up = y > 0 ? (data[(y - 1) * stride + x] as number) : 0;
      const corner = x >= bytes && y > 0 ? (data[(y - 1) * stride + x - bytes] as number) : 0;
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const add = [0, left, up, (left + up) >> 1, paeth][filter as number] as number;
      data[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] as number) + add) & 255;
    }
  }
  if (colour === 6) return { width, height, data };
  const palette = only(png, "PLTE");
  const full = Buffer.alloc(width * height * 4, 255);
  data.forEach((number, at) => {
    palette.copy(full, at * 4, number * 3, number * 3 + 3);
  });
  return { width, height, data: full };
}

describe("png", () => {
  it.each([
    [{ scale: 1 as const }, 960, 540],
    [{ scale: 2 as const }, 1920, 1080],
    [{ scale: 3 as const }, 2880, 1620],
    [{ width: 4000 }, 4000, 2250],
    [{ size: "square" as const, width: 300 }, 300, 300],
  ])("is as large as asked: %o", async (more, width, height) => {
    const png = await draw({ ...more, parts: { ...options.parts, notes: false } });
    const head = only(png, "IHDR");
    expect([head.readUInt32BE(0), head.readUInt32BE(4)]).toEqual([width, height]);
  });

  it.each([4001, 0, -5, 1.5, Number.NaN, 1e9])("refuses a width of %s", async (width) => {
    await expect(draw({ width })).rejects.toThrow(BadRequest);
  });

  it("refuses a picture that grows beyond reason", async () => {
    const notes = Array.from({ length: 900 }, () => sampleNote("複数回答のため、合計は100%を超える場合がある。"));
    await expect(draw({ width: 4000 }, { ...figure, notes })).rejects.toThrow("picture-large");
  });

  it("draws forty labels as long as the import takes them", async () => {
    const label = "不正プログラムによる被害、".repeat(longestLabel).slice(0, longestLabel);
    const categories = Array.from({ length: 40 }, () => label);
    const cells = categories.map(() => [sampleCell(50)]);
    const png = await draw({ scale: 1 }, sampleFigure({ kind: "ranking", categories, series: ["令和3年"], cells }));
    // A line of 960 pixels at 12 a letter takes 80 letters at most: five lines a label, 16 pixels each.
    expect(only(png, "IHDR").readUInt32BE(4)).toBeGreaterThan(40 * 5 * 16);
  });

  it("says its resolution and its colour space before the picture", async () => {
    // 2 pixels a point are 144 an inch, 5,669 a metre.
    const png = await draw({ scale: 2 });
    const resolution = only(png, "pHYs");
    expect([resolution.readUInt32BE(0), resolution.readUInt32BE(4), resolution[8]]).toEqual([5669, 5669, 1]);
    expect([...only(png, "sRGB")]).toEqual([0]);
    const order = chunks(png).map(({ type }) => type);
    expect(order[0]).toBe("IHDR");
    expect(order.indexOf("pHYs")).toBeLessThan(order.indexOf("IDAT"));
    expect(order.at(-1)).toBe("IEND");
  });

  it("carries title, source, address, data version and the values' hash", async () => {
    expect(textsOf(await draw({ scale: 1 }))).toEqual({
      Title: figure.title,
      Description: figure.alt,
      Source: figure.sourceLine,
      "figure1.address": "http://localhost:3000/figures/damage-experienced?editions=R2,R3",
      "figure1.indicator": "damage-experienced",
      "figure1.dataVersion": "sample-version",
      "figure1.valuesHash": valuesHash(figure),
      "figure1.date": "2026-11-24",
      "figure1.sourceLine": figure.sourceLine,
      // Read back in tests/verify.
      "figure1.record": expect.stringContaining(valuesHash(figure)),
    });
  });

  it("lists its few colours once, and has every pixel that RGBA would have, in less than half of the bytes", async () => {
    const svg = new TextDecoder().decode(await renderSvg([figure], options));
    const settings = { font: pictureFont(), fitTo: { mode: "width" as const, value: 1280 }, background: "#ffffff" };
    const rgba = new Resvg(svg, settings).render().asPng();
    const png = await draw({ width: 1280 });
    expect(only(png, "IHDR").subarray(8).toString("hex")).toBe("0803000000");
    const colours = only(png, "PLTE").length / 3;
    expect(colours).toBeGreaterThan(20);
    expect(colours).toBeLessThanOrEqual(256);
    expect(pixels(png).data.equals(pixels(rgba).data)).toBe(true);
    expect(only(png, "IDAT").length).toBeLessThan(rgba.length / 2);
  });

  it("keeps RGBA where its colours are too many, or where one lets the paper through", async () => {
    const picture = (fill: string, paper: string) =>
      inThread("draw", {
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="10"><linearGradient id="g"><stop stop-color="#000"/><stop offset=".5" stop-color="#0ff"/><stop offset="1" stop-color="#fff"/></linearGradient><rect width="300" height="10" fill="${fill}"/></svg>`,
        font: pictureFont([]),
        ...{ width: 900, height: 30, paper },
      });
    const { picture: many, drawn } = await picture("url(#g)", "#ffffff");
    expect(Object.keys(many)).toEqual(["file"]);
    const file = pngFile(many, { dotsPerInch: 72, texts: {}, lang: "ja" });
    expect(only(Buffer.from(file), "IHDR")[9]).toBe(6);
    expect(pixelsHash(file)).toBe(drawn);
    expect(Object.keys((await picture("#00000080", "#ffffff00")).picture)).toEqual(["file"]);
    expect(Object.keys((await picture("#000000", "#ffffff")).picture)).toContain("palette");
  });

  it("looks like the SVG file", async () => {
    const svg = Buffer.from(await renderSvg([figure], options)).toString("utf8");
    const expected = new Resvg(svg, { font: pictureFont(), fitTo: { mode: "width", value: 960 } }).render();
    // Each look at resvg's pixels copies them all.
    const reviewed = expected.pixels;
    const { width, height, data } = pixels(await draw({ scale: 1 }));
    expect([width, height]).toEqual([expected.width, expected.height]);
    let difference = 0;
    for (let at = 0; at < data.length; at++) difference += Math.abs((data[at] as number) - (reviewed[at] as number));
    expect(difference / data.length).toBeLessThan(1);
  });

  it("has ink where its title is, and more of it for kanji than for an empty box", async () => {
    const ink = async (title: string) => {
      const { width, data } = pixels(await draw({ scale: 1 }, { ...figure, title, cautions: [] }));
      let dark = 0;
      for (let y = 20; y < 60; y++)
        for (let x = 20; x < width; x++) dark += 255 - (data[(y * width + x) * 4] as number);
      return dark;
    };
    expect(await ink("驚驚驚驚驚驚驚驚驚驚")).toBeGreaterThan(1.3 * (await ink("\ue000".repeat(10))));
  });
});

describe("the typeface cut down to the letters in use", () => {
  it("draws the same picture as the whole typeface, and takes in letters that come later", async () => {
    for (const title of ["躊躇する髙﨑①㈱", "鑑識の令和元年〜Ⅲ"]) {
      const one = { ...figure, title };
      const svg = new TextDecoder().decode(await renderSvg([one], options));
      const whole = new Resvg(svg, { font: pictureFont(), fitTo: { mode: "width", value: 960 } }).render().pixels;
      // A cut for pictures of other tests may still be in the making: it would be taken for ours.
      await cutMade();
      for (let time = 0; time < 2; time += 1) expect(filesFor(svg)).toEqual(Object.values(fontFiles()));
      await cutMade();
      const files = filesFor(svg);
      expect(files).not.toEqual(Object.values(fontFiles()));
      const cut = new Resvg(svg, { font: pictureFont(files), fitTo: { mode: "width", value: 960 } }).render().pixels;
      expect(cut.equals(whole)).toBe(true);
      for (const file of files) expect(statSync(file).size).toBeLessThan(1_000_000);
    }
  });

  it("is cut at once for very many pictures that have the letters of a text", async () => {
    await cutFor("鸚鵡と䴏");
    expect(filesFor("鸚鵡")).not.toEqual(Object.values(fontFiles()));
    expect(await undrawnLetters("鸚鵡", filesFor("鸚鵡"))).toEqual([]);
  });

  it("gives way to the whole typeface where its files are gone", async () => {
    await cutMade();
    for (let time = 0; time < 2; time += 1) filesFor("躊躇");
    await cutMade();
    const [regular] = filesFor("躊躇") as [string];
    rmSync(dirname(regular), { recursive: true });
    expect(filesFor("躊躇")).toEqual(Object.values(fontFiles()));
    await cutMade();
    expect(filesFor("躊躇")).not.toEqual(Object.values(fontFiles()));
  });
});

describe("the typeface for pictures", () => {
  it("draws the letters that others lack", async () => {
    expect(await undrawnLetters("髙﨑①㈱〜")).toEqual([]);
  });

  it("tells a letter that it has not got", async () => {
    expect(await undrawnLetters("髙\ue000😀")).toEqual(["\ue000", "😀"]);
    expect(await undrawnLetters("髙", [])).toEqual(["髙"]);
  });

  it("is two files of the project, no typeface of the system", () => {
    expect(pictureFont()).toEqual({
      loadSystemFonts: false,
      fontFiles: Object.values(fontFiles()),
      defaultFontFamily: "BIZ UDPGothic",
    });
  });
});
