// The slides in the document: which pages a size has, what is said of them, and showing one of them.
import { type SlideSize, slideSizes } from "../address/looks";
import type { Place } from "./talk";

/** What the document carries for the player beside the slides, as JSON (lib/export/meeting/presentation-html.ts). */
export type DeckData = {
  id: string;
  /** The only size there may be, where the address names one. */
  size: SlideSize | null;
  /** What is said of each page. */
  notes: Record<SlideSize, readonly string[]>;
};

export type Deck = {
  data: DeckData;
  /** Pages of a size. */
  count: (size: SlideSize) => number;
  /** Number of a place's page, from 0; the slide's last page where it has fewer in this size. */
  indexOf: (size: SlideSize, place: Place) => number;
  placeAt: (size: SlideSize, index: number) => Place;
  headingAt: (size: SlideSize, index: number) => string;
  /** Shows a page and marks the one after it, which the presenter's window shows too. */
  show: (size: SlideSize, index: number) => void;
};

/** Finds the slides that the document brings. */
export function readDeck(): Deck {
  const data: DeckData = JSON.parse(document.getElementById("presentation")?.textContent ?? "");
  const slides = [...document.querySelectorAll<HTMLElement>(".slide")];
  const sheets = [...document.querySelectorAll<HTMLElement>(".sheet")];
  const [wide, narrow] = slideSizes.map((size) => sheets.filter(({ dataset }) => dataset.size === size));
  const pages: Record<SlideSize, HTMLElement[]> = { "16:9": wide ?? [], "4:3": narrow ?? [] };
  const placeOf = (sheet: HTMLElement | undefined): Place => ({
    slide: Number(sheet?.dataset.slide ?? 0),
    part: Number(sheet?.dataset.part ?? 1),
  });

  return {
    data,
    count: (size) => pages[size].length,
    indexOf(size, { slide, part }) {
      const upTo = pages[size].findLastIndex((sheet) => {
        const own = placeOf(sheet);
        return own.slide < slide || (own.slide === slide && own.part <= part);
      });
      return Math.max(0, upTo);
    },
    placeAt: (size, index) => placeOf(pages[size][index]),
    headingAt: (size, index) => pages[size][index]?.dataset.heading ?? "",
    show(size, index) {
      const [current, next] = [pages[size][index], pages[size][index + 1]];
      for (const sheet of sheets) {
        sheet.classList.toggle("current", sheet === current);
        sheet.classList.toggle("next", sheet === next);
      }
      for (const slide of slides) slide.classList.toggle("current", slide.contains(current ?? null));
    },
  };
}
