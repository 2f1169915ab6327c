// Figures as a folder of files: picture (PNG, SVG), table (CSV) and workbook of each, one text with their sources, and
// the codebook of the tables.

import { indicators } from "../catalogue/indicators";
import { exportWords } from "../chart/export-words";
import { BadRequest } from "../errors";
import type { Figure } from "../figure/figure";
import { surroundings, textsAround } from "../figure/surroundings";
import { pages } from "../slides/slide-room";
import { colon } from "../words/marks";
import { figureCodebook } from "./data/codebook";
import { packFiles, textFile } from "./meeting/pack-files";
import type { ExportOptions } from "./options";
import { pictureOf } from "./picture/picture";
import { exportFileName, provenanceOf } from "./provenance";

type Inside = {
  format: string;
  render: (figures: readonly Figure[], options: ExportOptions) => Promise<Uint8Array>;
};

/** Of the pictures of one ZIP: sixty figures as wide as they are by themselves. */
const mostPixels = 220_000_000;

/** @throws BadRequest 400 `pictures-large` */
function checkPixels(figures: readonly Figure[], options: ExportOptions): void {
  const width = options.width ?? Math.round(pages[options.size].width * options.scale);
  let pixels = 0;
  const most = figures.findIndex((figure) => {
    const picture = pictureOf(figure, options);
    pixels += (width * width * picture.height) / picture.width;
    return pixels > mostPixels;
  });
  if (most >= 0) throw new BadRequest(400, "pictures-large", { count: figures.length, width, most });
}

/**
 * Names carry the figure's place, so that two states of one indicator stay apart and the order is the reader's.
 * @param inside what each figure is given as
 */
export async function renderZip(
  figures: readonly Figure[],
  options: ExportOptions,
  inside: readonly Inside[],
): Promise<Uint8Array> {
  checkPixels(figures, options);
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const [index, figure] of figures.entries()) {
    const place = figures.length > 1 ? `${String(index + 1).padStart(2, "0")}_` : "";
    for (const { format, render } of inside) {
      const name = place + exportFileName([figure], format, options.date);
      files.push({ name, bytes: await render([figure], options) });
    }
  }
  const lang = figures[0]?.lang ?? "ja";
  const lines = figures.flatMap((figure, index) => sourcesOf(figure, index + 1, options));
  const asked = new Map(figures.flatMap(({ indicator, question }) => (question ? [[indicator, question]] : [])));
  const worded = indicators.map((one) => ({ ...one, question: asked.get(one.id) ?? one.question }));
  const codebook = { name: "codebook.csv", bytes: figureCodebook(lang, options.encoding, worded) };
  return packFiles([textFile(`${exportWords[lang].sheet.source}.txt`, lines), codebook, ...files]);
}

function sourcesOf(figure: Figure, place: number, options: ExportOptions): string[] {
  const words = exportWords[figure.lang].sheet;
  const { address, dataVersion, date } = provenanceOf(figure, options);
  const line = (label: string, text: string) => (text === "" ? [] : [`${label}${colon[figure.lang]}${text}`]);
  return [
    `${place}. ${figure.title || figure.name}`,
    ...line(words.name, figure.name),
    ...line(words.subtitle, figure.subtitle),
    ...surroundings(figure, ["caution", "base", "ruler"]).flatMap(({ label, text }) => line(label, text)),
    // A credit line names itself: 出典：「…」
    ...textsAround(figure, ["credit", "lost-credit"]),
    ...line(words.address, address),
    ...line(words.dataVersion, dataVersion),
    ...line(words.date, date),
    "",
  ];
}
