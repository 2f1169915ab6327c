// A meeting pack as a deck: each page as it is laid out for the screen, its texts as boxes to be edited, its plot as a
// native chart; what is said of it, the notes that did not fit and the provenance are in the slide's notes.
import type PptxGenJs from "pptxgenjs";
import { webAddress } from "../../address/web-address";
import { hasValues } from "../../chart/geometry";
import type { Ink } from "../../chart/scene";
import { lineHeight } from "../../chart/text-line";
import type { Figure } from "../../figure/figure";
import type { Lang } from "../../localised";
import type { Plot } from "../../slides/figure-pages";
import { layOutSlides, type SlidePage } from "../../slides/lay-out-slides";
import type { Presentation } from "../../slides/slide";
import { slidePages } from "../../slides/slide-room";
import { speakerNotes } from "../../slides/speech";
import type { BoxParagraph, TextBox } from "../../slides/text-block";
import { officeFont } from "../office/chart-part";
import { boxOf, type DeckSlide, inch, writeDeck } from "../office/deck";
import { provenanceLines } from "../office/pptx";
import { paletteOf } from "../picture/picture";
import type { PackOptions } from "./pack-options";

/** A chart's own smallest type is 10 points; on a slide nothing is under 12. */
const leastLarger = 1.2;

function runsOf(paragraph: BoxParagraph, colour: (ink: Ink) => string): PptxGenJs.TextProps[] {
  const { text, size, weight = 400, fill = "text", label, url, after = 0 } = paragraph;
  const common = { fontSize: size, color: colour(fill), fontFace: officeFont };
  const spacing = { lineSpacing: lineHeight(size), paraSpaceAfter: after };
  const bullet = label === "・";
  const named = label && !bullet ? [{ text: `${label}　`, options: { ...common, ...spacing, bold: true } }] : [];
  const target = webAddress(url ?? "");
  const link = target ? { hyperlink: { url: target } } : {};
  const own = { ...common, ...spacing, ...link, bold: weight === 700, breakLine: true };
  return [...named, { text: bullet ? `${label}${text}` : text, options: own }];
}

function draw(slide: PptxGenJs.Slide, page: SlidePage, options: PackOptions, placeChart: () => void): void {
  const palette = paletteOf(options);
  const colour = (ink: Ink) => palette[ink].slice(1).toUpperCase();
  const chartTop = page.plot?.y ?? Number.POSITIVE_INFINITY;
  slide.background = { color: colour("paper") };
  const add = (box: TextBox) =>
    slide.addText(
      box.paragraphs.flatMap((one) => runsOf(one, colour)),
      { ...boxOf(box), margin: 0, valign: "top", align: box.align ?? "left", fit: "shrink", wrap: true },
    );
  for (const box of page.boxes.filter(({ y }) => y < chartTop)) add(box);
  if (page.plot && !hasValues(page.plot.figure)) add(ranksOf(page.plot));
  placeChart();
  for (const box of page.boxes.filter(({ y }) => y >= chartTop)) add(box);
}

/** What stands beside the names where there is no value that a chart could show: the ranks. */
function ranksOf({ figure, scale, ...box }: Plot): TextBox {
  const size = Math.round(14 * scale);
  const rows = figure.categories.map(({ label }, index) => {
    const texts = [...new Set(figure.cells[index]?.map(({ text }) => text))];
    return { text: [label, ...texts].join("　"), size, after: size };
  });
  return { ...box, paragraphs: rows };
}

function notesOf(page: SlidePage, lang: Lang, options: PackOptions): string {
  const { figure } = page.slide;
  return [speakerNotes(page, lang), ...(figure ? ["", ...provenanceLines(figure, options)] : [])].join("\n");
}

function chartOf({ plot }: SlidePage): DeckSlide["chart"] {
  if (!plot || !hasValues(plot.figure)) return null;
  return { figure: plot.figure, box: boxOf(plot), larger: leastLarger * Math.max(1, plot.scale) };
}

/** @returns the bytes of a .pptx file: a slide a page */
export async function packPptx(presentation: Presentation, options: PackOptions): Promise<Uint8Array> {
  const { title, lang, slides } = presentation;
  const page = slidePages[options.size];
  const figures = slides.flatMap(({ figure }): Figure[] => (figure ? [figure] : []));
  const deck = layOutSlides(presentation, options.size).map(
    (one): DeckSlide => ({
      draw: (slide, placeChart) => draw(slide, one, options, placeChart),
      chart: chartOf(one),
      notes: notesOf(one, lang, options),
    }),
  );
  const size = { width: page.width / inch, height: page.height / inch };
  return writeDeck({ title, subject: title, lang, size, slides: deck, figures }, options);
}
