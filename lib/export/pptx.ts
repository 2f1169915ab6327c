// Slides with native charts: finding, subtitle, chart with its data inside, notes and source as text boxes, and the
// provenance in the slide's notes. Several figures make one deck.
import type PptxGenJs from "pptxgenjs";
import type { Figure } from "../figure/figure";
import { exportWords } from "../i18n/export-words";
import { officeFont } from "./chart-part";
import { type Box, type DeckSlide, writeDeck } from "./deck";
import type { ExportOptions } from "./options";
import { provenanceOf } from "./provenance";

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

/** Where the numbers of a slide come from: the last lines of its notes. */
export function provenanceLines(figure: Figure, options: ExportOptions): string[] {
  const words = exportWords[figure.lang].sheet;
  const { address, dataVersion, date, valuesHash } = provenanceOf(figure, options);
  return [
    `${words.address}${words.means}${address}`,
    `${words.dataVersion}${words.means}${dataVersion}（${date}）`,
    `SHA-256${words.means}${valuesHash}`,
  ];
}

/** What is said of the slide: finding, base, caution, source and where the numbers come from. */
function slideNotes(figure: Figure, options: ExportOptions): string {
  return [
    figure.title,
    ...figure.bases,
    ...figure.cautions.map((caution) => caution.text),
    figure.intervalNote ?? "",
    figure.sourceLine,
    ...provenanceLines(figure, options),
  ]
    .filter(Boolean)
    .join("\n");
}

/** What stands under the chart, the height it takes, and between what heights the rest has its room. */
function roomOf(figure: Figure, options: ExportOptions, size: { width: number; height: number }) {
  const lines = underChart(figure);
  const perLine = (size.width - 2 * margin) * 7.2;
  const small = Math.min(2.2, 0.19 * lines.reduce((sum, line) => sum + Math.ceil(line.length / perLine), 0) + 0.1);
  return { lines, notes: options.parts.notes ? small : 0, top: 1.75, bottom: size.height - 0.55 };
}

function chartBox(figure: Figure, options: ExportOptions, size: { width: number; height: number }): Box {
  const { notes, top, bottom } = roomOf(figure, options, size);
  return { x: margin, y: top, w: size.width - 2 * margin, h: bottom - notes - top - 0.1 };
}

function drawSlide(
  slide: PptxGenJs.Slide,
  figure: Figure,
  options: ExportOptions,
  size: { width: number; height: number },
  placeChart: () => void,
): void {
  const width = size.width - 2 * margin;
  const box = { x: margin, w: width, fontFace: officeFont, margin: 0 };
  const { lines, notes, top, bottom } = roomOf(figure, options, size);
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
  placeChart();
  if (figure.categories.length === 0 && figure.lost) {
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
}

/** @returns the bytes of a .pptx file: a slide a figure, 16:9 or 4:3 */
export async function renderPptx(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const size = sizes[options.size === "4:3" ? "4:3" : "16:9"];
  const [first] = figures;
  const lang = first?.lang ?? "ja";
  const slides = figures.map(
    (figure): DeckSlide => ({
      draw: (slide, placeChart) => drawSlide(slide, figure, options, size, placeChart),
      chart: figure.categories.length > 0 ? { figure, box: chartBox(figure, options, size), larger: 1 } : null,
      notes: slideNotes(figure, options),
    }),
  );
  const title = figures.length === 1 && first ? first.title : exportWords[lang].report;
  return writeDeck({ title, subject: first?.sourceLine ?? "", lang, size, slides, figures }, options);
}
