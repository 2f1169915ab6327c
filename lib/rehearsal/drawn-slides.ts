// The pages of a slide that change, as they are and as they would be.
import { layOutSlides, type SlidePage } from "../slides/lay-out-slides";
import type { Presentation, Slide } from "../slides/slide";
import { type Drawn, type DrawnSides, isSameDrawing } from "./drawn";

type Sides<T> = { before: T; after: T };

const kept = new WeakMap<Presentation, SlidePage[]>();

/** Of the whole presentation, so that each page has its number. */
function pagesOf(presentation: Presentation, slide: Slide | null): SlidePage[] {
  const pages = kept.get(presentation) ?? layOutSlides(presentation, "16:9");
  kept.set(presentation, pages);
  return pages.filter((page) => page.slide === slide);
}

/** What a figure's picture says is told with the figure, and so are the words of the slides to be read. */
function drawn(page: SlidePage | undefined): Drawn | null {
  if (!page) return null;
  const { scene, heading, alt, slide } = page;
  return { scene, name: heading, alt: slide.figure || slide.fine ? heading : alt };
}

/** None where nothing that is drawn changes. */
export function drawnSlides({ before, after }: Sides<Slide | null>, presentations: Sides<Presentation>): DrawnSides[] {
  const [old, now] = [pagesOf(presentations.before, before), pagesOf(presentations.after, after)];
  const pairs = Array.from({ length: Math.max(old.length, now.length) }, (_, index) => ({
    before: drawn(old[index]),
    after: drawn(now[index]),
  }));
  return pairs.filter((pair) => !isSameDrawing(pair));
}
