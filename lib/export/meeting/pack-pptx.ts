// A meeting pack as a deck: each page as it is laid out for the screen, its texts as boxes to be edited, its plot as a
// native chart; what is said of it, the notes that did not fit and the provenance are in the slide's notes.
import { layOutSlides } from "../../slides/lay-out-slides";
import type { Presentation } from "../../slides/slide";
import { figuresShown } from "../../slides/words-apart";
import { writeDeck } from "../office/deck";
import { pageNotes } from "../office/pptx";
import type { PackOptions } from "./pack-options";

/** @returns the bytes of a .pptx file: a slide a page */
export async function packPptx(presentation: Presentation, options: PackOptions): Promise<Uint8Array> {
  const { title, lang, slides } = presentation;
  const { size } = options;
  const figures = figuresShown(slides);
  const pages = layOutSlides(presentation, size);
  const notes = pages.map((page) => pageNotes(page, lang, options));
  return writeDeck({ title, subject: title, lang, size, pages, notes, figures }, options);
}
