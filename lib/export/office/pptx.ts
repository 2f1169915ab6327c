// Slides with native charts: finding, subtitle, chart with its data inside, notes and source as text boxes, and the
// provenance in the slide's notes. Several figures make one deck.
import type PptxGenJs from "pptxgenjs";
import { exportWords } from "../../chart/export-words";
import type { Figure } from "../../figure/figure";
import { textsAround } from "../../figure/surroundings";
import { officeWords } from "../../words/office-words";
import type { ExportOptions } from "../options";
import { pages, paletteOf } from "../picture/picture";
import { provenanceOf } from "../provenance";
import { officeFont } from "./chart-part";
import { boxOf, type DeckSlide, inch, writeDeck } from "./deck";
import { layOutSlide, type SlideLayout, type SlideText, spacingOf } from "./slide-layout";

/** Where the numbers of a slide come from: the last lines of its notes. */
export function provenanceLines(figure: Figure, options: ExportOptions): string[] {
  const words = exportWords[figure.lang].sheet;
  const { address, dataVersion, date, valuesHash } = provenanceOf(figure, options);
  return [
    `${words.address}${words.means}${address}`,
    `${words.dataVersion}${words.means}${dataVersion}${officeWords[figure.lang].aside(date)}`,
    `SHA-256${words.means}${valuesHash}`,
  ];
}

/** What is said of the slide: finding, cautions, bases, what it had no room for, source, where the numbers come from. */
function slideNotes(figure: Figure, leftOut: readonly string[], options: ExportOptions): string {
  const lines = [
    figure.title,
    ...textsAround(figure, ["caution", "base", "ruler"]),
    ...leftOut,
    ...textsAround(figure, ["interval", "credit"]),
    ...provenanceLines(figure, options),
  ];
  return [...new Set(lines.filter(Boolean))].join("\n");
}

function drawSlide(
  slide: PptxGenJs.Slide,
  { title, lost, foot }: SlideLayout,
  options: ExportOptions,
  placeChart: () => void,
): void {
  const palette = paletteOf(options);
  const colour = (ink: "paper" | SlideText["fill"]) => palette[ink].slice(1).toUpperCase();
  slide.background = { color: colour("paper") };
  const add = (text: SlideText) => {
    const last = text.paragraphs.length - 1;
    const runs = text.paragraphs.map((one, index) => ({ text: one, options: { breakLine: index < last } }));
    slide.addText(runs, {
      ...{ ...boxOf(text), margin: 0, valign: "top", fit: "shrink", fontFace: officeFont },
      ...{ fontSize: text.size, lineSpacing: spacingOf(text), bold: text.weight === 700, color: colour(text.fill) },
    });
  };
  title.forEach(add);
  placeChart();
  [...lost, ...foot].forEach(add);
}

/** @returns the bytes of a .pptx file: a slide a figure, in any size of a picture */
export async function renderPptx(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const page = pages[options.size];
  const [first] = figures;
  const lang = first?.lang ?? "ja";
  const slides = figures.map((figure): DeckSlide => {
    const layout = layOutSlide(figure, options);
    return {
      draw: (slide, placeChart) => drawSlide(slide, layout, options, placeChart),
      chart: layout.chart && { figure, box: boxOf(layout.chart), larger: 1 },
      notes: slideNotes(figure, layout.leftOut, options),
    };
  });
  const title = figures.length === 1 && first ? first.title : exportWords[lang].report;
  const size = { width: page.width / inch, height: page.height / inch };
  return writeDeck({ title, subject: first?.sourceLine ?? "", lang, size, slides, figures }, options);
}
