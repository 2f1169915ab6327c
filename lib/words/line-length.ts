// How long a line of text is for a reader: full-width characters in Japanese, words in English.
import type { Lang } from "../localised";

/** Full-width characters, a half-width one counted as half; in English, words between blanks. */
export function lineLength(text: string, lang: Lang): number {
  if (lang === "en") return text.split(/\s+/).filter(Boolean).length;
  return [...text].reduce((sum, letter) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(letter) ? 0.5 : 1), 0);
}
