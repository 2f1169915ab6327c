// How much there is to read in a pack: its parts are bounded one by one, and this bounds what they come to together.
import { type Lang, langs } from "../localised";
import type { Problem } from "../problem";
import { mostPackLetters, mostSlideLetters, type Pack, type PackText } from "./pack";

type Shown = readonly { text: PackText }[];

/** A problem of a place of a pack, without its file. */
export type LettersProblem = { path: readonly (string | number)[]; code: string; detail: Problem["detail"] };

const lettersOf = (text: PackText | undefined, lang: Lang) =>
  text === undefined ? 0 : (typeof text === "string" ? text : text[lang]).length;

const ofParagraphs = (paragraphs: Shown, lang: Lang) =>
  paragraphs.reduce((sum, { text }) => sum + lettersOf(text, lang), 0);

function ofSlide(slide: Pack["slides"][number], lang: Lang): number {
  if ("figure" in slide) return lettersOf(slide.note, lang);
  const own = Object.values(slide.own ?? {}).reduce((sum, text) => sum + lettersOf(text, lang), 0);
  return lettersOf(slide.heading, lang) + own + ofParagraphs(slide.paragraphs, lang);
}

/** The first slide that holds too much, or the whole pack; empty where neither does. */
export function lettersProblems({ slides, closing = [] }: Pack): LettersProblem[] {
  for (const lang of langs) {
    const each = [...slides.map((slide) => ofSlide(slide, lang)), ofParagraphs(closing, lang)];
    const full = each.findIndex((letters) => letters > mostSlideLetters);
    if (full >= 0) {
      const path = full < slides.length ? ["slides", full] : ["closing"];
      return [{ path, code: "pack-full-slide", detail: { most: mostSlideLetters, letters: each[full] ?? 0 } }];
    }
    const letters = each.reduce((sum, one) => sum + one, 0);
    if (letters > mostPackLetters) {
      return [{ path: ["slides"], code: "pack-much-text", detail: { most: mostPackLetters, letters } }];
    }
  }
  return [];
}
