// What the editor calls a slide in its list and in what it says.

import type { Lang } from "../../../../../../lib/localised";
import type { PackSlide } from "../../../../../../lib/slides/pack";
import { inLang } from "../../../../../../lib/slides/pack-text";
import { comma } from "../../../../../../lib/words/marks";
import type { FigureChoice } from "../../../../../_server/figure-choices";
import { choicesOf } from "./draft-problems";
import { packSlidesWords } from "./pack-slides-words";

/** `detail`: what sets a figure apart from another state of it; empty for a text. */
export type SlideName = { name: string; detail: string };

export function slideName(slide: PackSlide, figures: readonly FigureChoice[], lang: Lang): SlideName {
  const words = packSlidesWords[lang].slides;
  if (!("figure" in slide)) return { name: inLang(slide.heading, lang).trim() || words.noHeading, detail: "" };
  const found = choicesOf(slide, figures);
  if (!found) return { name: words.goneFigure, detail: slide.figure };
  const { figure, breakdown } = found;
  const labels = new Map(breakdown?.editions.map(({ value, plain }) => [value, plain]));
  const { editions } = slide.state ?? {};
  const chosen =
    editions === "newest" ? words.newest : editionsText(editions ?? breakdown?.preset.editions ?? [], labels, lang);
  const by = breakdown && figure.breakdowns[0] !== breakdown ? breakdown.label : "";
  return { name: figure.name, detail: [by, chosen].filter(Boolean).join(comma[lang]) };
}

/** One or two by name, more as first and last. */
function editionsText(editions: readonly string[], labels: ReadonlyMap<string, string>, lang: Lang): string {
  const { editionsAnd, editionsBetween } = packSlidesWords[lang].slides;
  const named = editions.map((edition) => labels.get(edition) ?? edition);
  return named.length < 3 ? named.join(editionsAnd) : editionsBetween(named[0] ?? "", named.at(-1) ?? "");
}
