// A deck of slides with native charts: what every PowerPoint file of ours has in common, whatever its slides say.
import PptxGenJs from "pptxgenjs";
import type { Figure } from "../../figure/figure";
import type { Lang } from "../../localised";
import { officeWords } from "../../words/office-words";
import type { ExportOptions } from "../options";
import { provenanceOf } from "../provenance";
import { chartPart, embeddedRanges, officeFont } from "./chart-part";
import {
  addProvenance,
  closePackage,
  openPackage,
  type Parts,
  readPart,
  setThemeFont,
  writePart,
} from "./office-package";
import { embeddedWorkbook } from "./workbook";

/** In points. */
export const inch = 72;

/** In inches. */
export type Box = { x: number; y: number; w: number; h: number };

/** @param frame in points */
export const boxOf = (frame: { x: number; y: number; width: number; height: number }): Box => ({
  x: frame.x / inch,
  y: frame.y / inch,
  w: frame.width / inch,
  h: frame.height / inch,
});

export type DeckSlide = {
  /** Puts everything on the slide in reading order; `placeChart` puts the chart, where there is one. */
  draw: (slide: PptxGenJs.Slide, placeChart: () => void) => void;
  /** `larger`: of the chart's own type of 10 and 11 points. */
  chart: { figure: Figure; box: Box; larger: number } | null;
  notes: string;
};

export type Deck = {
  title: string;
  subject: string;
  lang: Lang;
  size: { width: number; height: number };
  slides: readonly DeckSlide[];
  /** Whose provenance the file carries. */
  figures: readonly Figure[];
};

/** A chart of the library's as a place for ours. */
function reserveChart(deck: PptxGenJs, slide: PptxGenJs.Slide, figure: Figure, box: Box): void {
  const labels = figure.categories.map((category) => category.label);
  const values = figure.series.map((series) => ({
    name: series.label || figure.name,
    labels,
    values: labels.map(() => 0),
  }));
  slide.addChart(deck.ChartType.bar, values, {
    ...{ ...box, altText: figure.alt.slice(0, 2000) },
    ...{ catAxisLabelFontFace: officeFont, valAxisLabelFontFace: officeFont, dataLabelFontFace: officeFont },
  });
}

/** Our chart part and workbook in the place of the library's; relations and frame stay. */
function putChart(parts: Parts, slide: number, chart: NonNullable<DeckSlide["chart"]>, options: ExportOptions): void {
  const { figure, box, larger } = chart;
  const frame = { width: box.w * inch, height: box.h * inch, larger };
  const relations = readPart(parts, `ppt/slides/_rels/slide${slide}.xml.rels`);
  const part = /Target="(?:\.\.|\/ppt)\/charts\/(chart\d+\.xml)"/.exec(relations)?.[1];
  if (!part) throw new Error(`Slide ${slide} has no chart`);
  const own = readPart(parts, `ppt/charts/_rels/${part}.rels`);
  const embedded = /Id="(rId\d+)"[^>]*Target="\.\.\/embeddings\/([^"]+)"/.exec(own) ?? [];
  const target = embedded[2] ?? /embeddings\/([^"]+)"/.exec(own)?.[1];
  const id = embedded[1] ?? /Id="(rId\d+)"/.exec(own)?.[1] ?? "rId1";
  if (!target) throw new Error(`Chart of slide ${slide} has no workbook`);
  writePart(parts, `ppt/charts/${part}`, chartPart(figure, options, embeddedRanges(figure), id, frame));
  parts.set(`ppt/embeddings/${target}`, embeddedWorkbook(figure, options));
}

/** @returns the bytes of a .pptx file */
export async function writeDeck(
  { title, subject, lang, size, slides, figures }: Deck,
  options: ExportOptions,
): Promise<Uint8Array> {
  const deck = new PptxGenJs();
  deck.defineLayout({ name: "deck", ...size });
  deck.layout = "deck";
  deck.theme = { headFontFace: officeFont, bodyFontFace: officeFont };
  deck.title = title;
  deck.subject = subject;
  deck.author = "";
  deck.company = "";
  for (const { draw, chart, notes } of slides) {
    const slide = deck.addSlide();
    draw(slide, () => chart && reserveChart(deck, slide, chart.figure, chart.box));
    slide.addNotes(notes);
  }
  const parts = openPackage((await deck.write({ outputType: "uint8array" })) as Uint8Array);
  slides.forEach(({ chart }, index) => {
    if (chart) putChart(parts, index + 1, chart, options);
  });
  setThemeFont(parts);
  setLanguage(parts, lang);
  addProvenance(
    parts,
    figures.map((figure) => provenanceOf(figure, options)),
  );
  return closePackage(parts);
}

/** Runs carry the language, for the spelling checker and the line breaking of Japanese. */
function setLanguage(parts: Parts, lang: Figure["lang"]): void {
  const code = officeWords[lang].language;
  for (const name of parts.keys()) {
    if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
    writePart(parts, name, readPart(parts, name).replace(/lang="en-US"/g, `lang="${code}"`));
  }
}
