// Slides with native charts: finding, subtitle, chart with its data inside, notes and source as text boxes, and the
// provenance in the slide's notes. Several figures make one deck.
import PptxGenJs from "pptxgenjs";
import type { Figure } from "../figure/figure";
import { exportWords } from "../i18n/export-words";
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
import type { ExportOptions } from "./options";
import { provenanceOf } from "./provenance";
import { embeddedWorkbook } from "./workbook";

/** Slides in inches; every other picture size is a 16:9 deck. */
const sizes = { "16:9": { width: 13.333, height: 7.5 }, "4:3": { width: 10, height: 7.5 } };

const margin = 0.5;
const colours = { text: "1A1A1A", muted: "4D4D4D", accent: "0017C1" };

/** Notes under a chart, numbered as on the page; those that must not be missed first. */
function underChart(figure: Figure): string[] {
  const words = exportWords[figure.lang];
  const notes = figure.notes.map((note, index) => `${words.noteNumber(index + 1, figure.notes.length)}　${note}`);
  const marks = figure.marks.map((mark) => `${mark.mark}${words.sheet.means}${mark.meaning}`);
  return [
    ...figure.bases,
    ...figure.cautions.map((caution) => caution.text),
    ...notes,
    ...(marks.length > 0 ? [marks.join("　")] : []),
  ];
}

/** What is said of the slide: finding, base, caution, source and where the numbers come from. */
function slideNotes(figure: Figure, options: ExportOptions): string {
  const words = exportWords[figure.lang].sheet;
  const { address, dataVersion, date, valuesHash } = provenanceOf(figure, options);
  return [
    figure.title,
    ...figure.bases,
    ...figure.cautions.map((caution) => caution.text),
    figure.intervalNote ?? "",
    figure.sourceLine,
    `${words.address}${words.means}${address}`,
    `${words.dataVersion}${words.means}${dataVersion}（${date}）`,
    `SHA-256${words.means}${valuesHash}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function addSlide(
  deck: PptxGenJs,
  figure: Figure,
  options: ExportOptions,
  size: { width: number; height: number },
): void {
  const slide = deck.addSlide();
  const width = size.width - 2 * margin;
  const box = { x: margin, w: width, fontFace: officeFont, margin: 0 };
  const lines = underChart(figure);
  const small = Math.min(
    2.2,
    0.19 * lines.reduce((sum, line) => sum + Math.ceil(line.length / (width * 7.2)), 0) + 0.1,
  );
  const [top, bottom] = [1.75, size.height - 0.55];
  if (options.parts.title) {
    slide.addText(figure.title, {
      ...box,
      y: 0.35,
      h: 0.85,
      fontSize: 22,
      bold: true,
      color: colours.text,
      valign: "top",
      fit: "shrink",
    });
    slide.addText(`${figure.name}　${figure.subtitle}`, {
      ...box,
      y: 1.25,
      h: 0.4,
      fontSize: 13,
      color: colours.muted,
      valign: "top",
    });
  }
  const notes = options.parts.notes ? small : 0;
  if (figure.categories.length > 0) {
    const labels = figure.categories.map((category) => category.label);
    const values = figure.series.map((series) => ({
      name: series.label || figure.name,
      labels,
      values: labels.map(() => 0),
    }));
    slide.addChart(deck.ChartType.bar, values, {
      ...{ x: margin, y: top, w: width, h: bottom - notes - top - 0.1, altText: figure.alt.slice(0, 2000) },
      ...{ catAxisLabelFontFace: officeFont, valAxisLabelFontFace: officeFont, dataLabelFontFace: officeFont },
    });
  } else if (figure.lost) {
    const text = `${figure.lost.heading}\n${figure.lost.known}\n${figure.lost.source}`;
    slide.addText(text, { ...box, y: top, h: 2.5, fontSize: 18, color: colours.text, valign: "top" });
  }
  if (options.parts.notes && lines.length > 0) {
    slide.addText(lines.join("\n"), {
      ...box,
      y: bottom - notes,
      h: notes,
      fontSize: 10,
      color: colours.text,
      valign: "bottom",
      fit: "shrink",
    });
  }
  if (options.parts.source) {
    slide.addText(figure.sourceLine || figure.lost?.source || "", {
      ...box,
      y: size.height - 0.5,
      h: 0.35,
      fontSize: 9,
      color: colours.muted,
      valign: "middle",
      fit: "shrink",
    });
  }
  slide.addNotes(slideNotes(figure, options));
}

/** Our chart part and workbook in the place of the library's; relations and frame stay. */
function putChart(parts: Parts, slide: number, figure: Figure, options: ExportOptions): void {
  const relations = readPart(parts, `ppt/slides/_rels/slide${slide}.xml.rels`);
  const chart = /Target="(?:\.\.|\/ppt)\/charts\/(chart\d+\.xml)"/.exec(relations)?.[1];
  if (!chart) throw new Error(`Slide ${slide} has no chart`);
  const own = readPart(parts, `ppt/charts/_rels/${chart}.rels`);
  const embedded = /Id="(rId\d+)"[^>]*Target="\.\.\/embeddings\/([^"]+)"/.exec(own) ?? [];
  const target = embedded[2] ?? /embeddings\/([^"]+)"/.exec(own)?.[1];
  const id = embedded[1] ?? /Id="(rId\d+)"/.exec(own)?.[1] ?? "rId1";
  if (!target) throw new Error(`Chart of slide ${slide} has no workbook`);
  writePart(parts, `ppt/charts/${chart}`, chartPart(figure, options, embeddedRanges(figure), id));
  parts.set(`ppt/embeddings/${target}`, embeddedWorkbook(figure));
}

/** @returns the bytes of a .pptx file: a slide a figure, 16:9 or 4:3 */
export async function renderPptx(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const size = sizes[options.size === "4:3" ? "4:3" : "16:9"];
  const deck = new PptxGenJs();
  deck.defineLayout({ name: "deck", ...size });
  deck.layout = "deck";
  deck.theme = { headFontFace: officeFont, bodyFontFace: officeFont };
  const [first] = figures;
  deck.title = figures.length === 1 && first ? first.title : exportWords[first?.lang ?? "ja"].report;
  deck.subject = first?.sourceLine ?? "";
  deck.author = "";
  deck.company = "";
  for (const figure of figures) addSlide(deck, figure, options, size);
  const parts = openPackage((await deck.write({ outputType: "uint8array" })) as Uint8Array);
  figures.forEach((figure, index) => {
    if (figure.categories.length > 0) putChart(parts, index + 1, figure, options);
  });
  setThemeFont(parts);
  setLanguage(parts, first?.lang ?? "ja");
  addProvenance(
    parts,
    figures.map((figure) => provenanceOf(figure, options)),
  );
  return closePackage(parts);
}

/** Runs carry the language, for the spelling checker and the line breaking of Japanese. */
function setLanguage(parts: Parts, lang: Figure["lang"]): void {
  const code = lang === "ja" ? "ja-JP" : "en-GB";
  for (const name of parts.keys()) {
    if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
    writePart(parts, name, readPart(parts, name).replace(/lang="en-US"/g, `lang="${code}"`));
  }
}
