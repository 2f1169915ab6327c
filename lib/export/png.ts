// PNG from the SVG by resvg, with our typeface, sRGB, the resolution and the provenance in the file.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { renderAsync } from "@resvg/resvg-js";
import { BadRequest } from "../errors";
import type { Figure } from "../figure/figure";
import { filesFor } from "./cut-font";
import { pictureFont } from "./fonts";
import type { ExportOptions } from "./options";
import { onlyFigure, pages, pictureOf } from "./picture";
import { withChunks } from "./png-chunks";
import { figureRecord, provenanceOf } from "./provenance";
import { svgText } from "./svg";

const widest = 4000;
/** A long figure at the greatest width would take more memory than a picture is worth. */
const mostPixels = 32_000_000;

/**
 * From so many pixels on (16 MB) the rubbish is collected after a picture: resvg keeps its pixels until then, and V8,
 * which sees but a handle, would let picture upon picture wait.
 */
const largePicture = 4_000_000;
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Width in pixels. @throws BadRequest for one that is no whole number from 1 to 4,000 */
function pixelWidth({ width, scale, size }: ExportOptions): number {
  const asked = width ?? Math.round(pages[size].width * scale);
  if (!Number.isInteger(asked) || asked < 1 || asked > widest) {
    throw new BadRequest(400, "picture-width", { width: asked, most: widest });
  }
  return asked;
}

async function drawn(svg: string, width: number): Promise<Uint8Array> {
  const font = pictureFont(filesFor(svg));
  return (await renderAsync(svg, { font, fitTo: { mode: "width", value: width } })).asPng();
}

/** @returns the bytes of a .png file: 1, 2 or 3 pixels a point, or as wide as asked */
export async function renderPng(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const figure = onlyFigure(figures);
  const width = pixelWidth(options);
  const scene = pictureOf(figure, options);
  const height = (scene.height / scene.width) * width;
  if (width * height > mostPixels) throw new BadRequest(400, "picture-large", { width, height: Math.round(height) });
  const svg = svgText(figure, options, scene);
  const picture = await drawn(svg, width);
  if (width * height > largePicture) collect();
  const provenance = Object.entries(provenanceOf(figure, options));
  return withChunks(picture, {
    dotsPerInch: (width / scene.width) * 72,
    lang: figure.lang,
    texts: {
      Title: figure.title,
      Description: figure.alt,
      Source: figure.sourceLine || (figure.lost?.source ?? ""),
      ...Object.fromEntries(provenance.map(([name, value]) => [`figure1.${name}`, value])),
      "figure1.record": figureRecord(figure, options),
    },
  });
}
