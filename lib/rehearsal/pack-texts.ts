// The texts that a pack's author wrote, with the place of each: what may say something that the numbers no longer do.
import type { Lang } from "../localised";
import type { Pack, PackText } from "../slides/pack";

/** `slide` from 1, as the pack lists them; 0 for its last page. */
export type PlacedText = { text: string; slide: number };

const inLang = (text: PackText | undefined, lang: Lang) =>
  text === undefined ? "" : typeof text === "string" ? text : (text[lang] ?? "");

export function packTexts({ slides, closing = [] }: Pick<Pack, "slides" | "closing">, lang: Lang): PlacedText[] {
  const said = slides.flatMap((slide, index) => {
    const texts =
      "figure" in slide
        ? [slide.note, slide.speech]
        : [slide.heading, ...slide.paragraphs.map(({ text }) => text), slide.speech];
    return texts.map((text) => ({ text: inLang(text, lang), slide: index + 1 }));
  });
  const last = closing.map(({ text }) => ({ text: inLang(text, lang), slide: 0 }));
  return [...said, ...last].filter(({ text }) => text.trim() !== "");
}
