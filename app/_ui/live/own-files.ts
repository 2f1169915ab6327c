// The figure with own values as files, made in the browser: SVG from the same scene as every picture, PNG by the browser's own
// drawing of it, and the table. Nothing of them is asked of a server but the typeface.
import { defaultLooks } from "../../../lib/address/looks";
import { toSvg } from "../../../lib/chart/to-svg";
import { ownCsv } from "../../../lib/export/data/own-csv";
import { exportDate } from "../../../lib/export/export-date";
import { paletteOf, pictureOf } from "../../../lib/export/picture/picture";
import { pictureFonts } from "../../../lib/export/picture/svg-fonts";
import { text } from "../../../lib/export/xml";
import type { Figure } from "../../../lib/figure/figure";

/** Pixels a point. */
const scale = 2;

function svgOf(figure: Figure, style = ""): { svg: string; width: number; height: number } {
  const scene = pictureOf(figure, defaultLooks);
  const svg = toSvg(scene, {
    palette: paletteOf(defaultLooks),
    idPrefix: figure.indicator,
    title: figure.title,
    desc: figure.alt,
    fontFamily: pictureFonts,
    standalone: { lang: figure.lang, metadata: `<metadata>${text(figure.notes[0]?.text ?? "")}</metadata>` },
  });
  return { svg: svg.replace("<title", `${style}<title`), width: scene.width, height: scene.height };
}

/** The page's typeface within the picture: what draws a picture sees none of the page's. */
async function typefaceStyle(): Promise<string> {
  const addresses = document.documentElement.dataset.typeface?.split(" ") ?? [];
  const faces = await Promise.all(
    addresses.map(async (address, bold) => {
      const answer = await fetch(address);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      let letters = "";
      for (const byte of bytes) letters += String.fromCharCode(byte);
      const source = `url(data:font/woff2;base64,${btoa(letters)})`;
      return `@font-face{font-family:"BIZ UDPGothic";font-weight:${bold ? 700 : 400};src:${source}}`;
    }),
  );
  return `<style>${faces.join("")}</style>`;
}

export const svgFile = (figure: Figure): Blob =>
  new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svgOf(figure).svg}`], { type: "image/svg+xml" });

export const csvFile = (figure: Figure): Blob => new Blob([ownCsv(figure)], { type: "text/csv" });

/** @throws where the browser can't draw it */
export async function pngFile(figure: Figure): Promise<Blob> {
  // Without it the picture is set in another typeface, held to the same widths.
  const style = await typefaceStyle().catch(() => "");
  const { svg, width, height } = svgOf(figure, style);
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = Object.assign(new Image(), { src: address });
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: width * scale, height: height * scale });
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (!file) throw new Error("no picture");
    return file;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Saves it under a name that says what is in it. */
export function saveFile({ indicator, lang }: Figure, file: Blob, extension: string): void {
  const address = URL.createObjectURL(file);
  const name = `npa-survey_${indicator}_own-unpublished_${lang}_${exportDate(new Date()).replaceAll("-", "")}.${extension}`;
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
