// PNG from the SVG by resvg, with our typeface, sRGB, the resolution and the provenance in the file.
import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { renderAsync } from "@resvg/resvg-js";
import { BadRequest } from "../../errors";
import type { Figure } from "../../figure/figure";
import { creditOf } from "../../figure/surroundings";
import { sizeText } from "../../verify/read-png";
import type { ExportOptions } from "../options";
import { figureRecord, provenanceOf } from "../provenance";
import { filesFor } from "./cut-font";
import { pictureFont } from "./fonts";
import { onlyFigure, pages, paletteOf, pictureOf } from "./picture";
import { withChunks } from "./png-chunks";
import { svgText } from "./svg";

const widest = 4000;
/** A long figure at the greatest width would take more memory than a picture is worth. */
const mostPixels = 32_000_000;

/**
 * From so many pixels on (16 MB) the rubbish is collected once it is no longer needed: resvg keeps its pixels until then,
 * and V8, which sees but a handle, would let picture upon picture wait.
 */
const largePicture = 4_000_000;
setFlagsFromString("--expose-gc");
const collectHandles = runInNewContext("gc") as () => void;

/** The memory behind the handles is given back a turn later. */
async function collect(): Promise<void> {
  collectHandles();
  await new Promise(setImmediate);
}

/** Width in pixels. @throws BadRequest for one that is no whole number from 1 to 4,000 */
function pixelWidth({ width, scale, size }: ExportOptions): number {
  const asked = width ?? Math.round(pages[size].width * scale);
  if (!Number.isInteger(asked) || asked < 1 || asked > widest) {
    throw new BadRequest(400, "picture-width", { width: asked, most: widest });
  }
  return asked;
}

/** A picture packed as a file, and the hash of its pixels as `pixelsHash` reads it out of one. */
async function draw(svg: string, width: number, paper: string): Promise<{ file: Uint8Array; drawn: string }> {
  const font = pictureFont(filesFor(svg));
  // On paper, so that no pixel at the edge is half transparent: programs differ in how they store such a one.
  const picture = await renderAsync(svg, { font, fitTo: { mode: "width", value: width }, background: paper });
  const hash = createHash("sha256").update(sizeText(picture.width, picture.height));
  const drawn = hash.update(picture.pixels).digest("hex");
  if (picture.width * picture.height > largePicture) await collect();
  return { file: picture.asPng(), drawn };
}

let lastLarge: Promise<unknown> = Promise.resolve();

/** One large picture is drawn at a time: two would take as much memory as all the rest of the server. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = lastLarge.then(work).finally(collect);
  lastLarge = done.catch(() => undefined);
  return done;
}

/** @returns the bytes of a .png file: 1, 2 or 3 pixels a point, or as wide as asked */
export async function renderPng(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const figure = onlyFigure(figures);
  const width = pixelWidth(options);
  const scene = pictureOf(figure, options);
  const height = (scene.height / scene.width) * width;
  if (width * height > mostPixels) throw new BadRequest(400, "picture-large", { width, height: Math.round(height) });
  const make = () => draw(svgText(figure, options, scene), width, paletteOf(options).paper);
  const { file, drawn } = await (width * height > largePicture ? inTurn(make) : make());
  const provenance = Object.entries(provenanceOf(figure, options));
  return withChunks(file, {
    dotsPerInch: (width / scene.width) * 72,
    lang: figure.lang,
    texts: {
      Title: figure.title,
      Description: figure.alt,
      Source: creditOf(figure),
      ...Object.fromEntries(provenance.map(([name, value]) => [`figure1.${name}`, value])),
      "figure1.record": figureRecord(figure, options, { drawn }),
    },
  });
}
