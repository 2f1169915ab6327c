// PNG from the SVG by resvg in a thread, with our typeface, sRGB, the resolution and the provenance in the file.
import { BadRequest } from "../../errors";
import type { Figure } from "../../figure/figure";
import { creditOf } from "../../figure/surroundings";
import { pages } from "../../slides/slide-room";
import type { ExportOptions } from "../options";
import { figureRecord, provenanceOf } from "../provenance";
import { filesFor } from "./cut-font";
import { checkTypeface, pictureFont } from "./fonts";
import { onlyFigure, paletteOf, pictureOf } from "./picture";
import { pngFile } from "./png-chunks";
import { inThread } from "./resvg-thread";
import { svgText } from "./svg";

const widest = 4000;
/** A long figure at the greatest width would take more memory than a picture is worth. */
const mostPixels = 16_000_000;

/** Width in pixels. @throws BadRequest for one that is no whole number from 1 to 4,000 */
function pixelWidth({ width, scale, size }: ExportOptions): number {
  const asked = width ?? Math.round(pages[size].width * scale);
  if (!Number.isInteger(asked) || asked < 1 || asked > widest) {
    throw new BadRequest(400, "picture-width", { width: asked, most: widest });
  }
  return asked;
}

/** @returns the bytes of a .png file: 1, 2 or 3 pixels a point, or as wide as asked */
export async function renderPng(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const figure = onlyFigure(figures);
  const width = pixelWidth(options);
  const scene = pictureOf(figure, options);
  const height = (scene.height / scene.width) * width;
  if (width * height > mostPixels) throw new BadRequest(400, "picture-large", { width, height: Math.round(height) });
  const svg = svgText(figure, options, scene);
  await checkTypeface();
  const font = pictureFont(filesFor(svg));
  const { picture, drawn } = await inThread("draw", { svg, font, width, height, paper: paletteOf(options).paper });
  const provenance = Object.entries(provenanceOf(figure, options));
  return pngFile(picture, {
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
