// Figures become slides as in a meeting pack, without a meeting: a single figure, or a collection.
import type { Figure } from "../figure/figure";
import { splitCaption } from "../figure/with-caption";
import type { Presentation, Slide } from "./slide";
import { speechOf } from "./speech";

/** A slide that shows a figure and says its finding; a reader's own line stands under it. */
export function figureSlide(captioned: Figure): Slide {
  const { captions, figure } = splitCaption(captioned);
  const paragraphs = captions.map((text) => ({ text }));
  return { kind: "figure", heading: figure.title, figure, paragraphs, speech: speechOf(figure) };
}

/** @param title of them all */
export function presentFigures(figures: readonly Figure[], title: string): Presentation {
  const { lang = "ja", era = "wareki" } = figures[0] ?? {};
  return { name: "figures", title, lang, era, slides: figures.map(figureSlide) };
}
