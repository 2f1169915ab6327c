// Figures as slides: each as it stands in a meeting pack, with what is said of it and its provenance in the notes.
import { exportWords } from "../../chart/export-words";
import type { Figure } from "../../figure/figure";
import { textsAround } from "../../figure/surroundings";
import { layOutSlides, type SlidePage } from "../../slides/lay-out-slides";
import { presentFigures } from "../../slides/present-figures";
import { speakerNotes } from "../../slides/speech";
import { officeWords } from "../../words/office-words";
import type { ExportOptions } from "../options";
import { provenanceOf } from "../provenance";
import { writeDeck } from "./deck";

/** Where the numbers of a slide come from: the last lines of its notes. */
function provenanceLines(figure: Figure, options: ExportOptions): string[] {
  const words = exportWords[figure.lang].sheet;
  const { address, dataVersion, date, valuesHash, sourceLine } = provenanceOf(figure, options);
  return [
    ...(sourceLine ? [sourceLine] : []),
    `${words.address}${words.means}${address}`,
    `${words.dataVersion}${words.means}${dataVersion}${officeWords[figure.lang].aside(date)}`,
    `SHA-256${words.means}${valuesHash}`,
  ];
}

/** What the speaker has before them on a page, what it had no room for as it is written, where its numbers come from. */
export function pageNotes(page: SlidePage, lang: Figure["lang"], options: ExportOptions): string {
  const { figure, numbers = [] } = page.slide;
  if (!figure) return [speakerNotes(page, lang), ...numbers.flatMap((one) => provenanceLines(one, options))].join("\n");
  const written = [...page.notes.map(({ text }) => text), ...textsAround(figure, ["interval"])];
  return [speakerNotes(page, lang), "", ...new Set(written), ...provenanceLines(figure, options)].join("\n");
}

/** @returns the bytes of a .pptx file: a slide a figure, or as many as it needs, in any size of a picture */
export async function renderPptx(figures: readonly Figure[], options: ExportOptions): Promise<Uint8Array> {
  const [first] = figures;
  const lang = first?.lang ?? "ja";
  const title = figures.length === 1 && first ? first.title : exportWords[lang].report;
  const { size } = options;
  const pages = layOutSlides(presentFigures(figures, title), size, options.parts);
  const notes = pages.map((page) => pageNotes(page, lang, options));
  return writeDeck({ title, subject: first?.sourceLine ?? "", lang, size, pages, notes, figures }, options);
}
