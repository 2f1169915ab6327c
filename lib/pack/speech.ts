// What is said of a slide, made from its Figure: what it shows, the finding, bases, cautions, source. Numbers stand as
// the figure prints them.
import type { Figure } from "../figure/figure";
import { speechWords } from "../i18n/speech-words";

/** One paragraph a line. */
export function speechOf(figure: Figure): string {
  const words = speechWords[figure.lang];
  const { name, title, subtitle, lost, bases, cautions, sourceLine, lang } = figure;
  const join = (texts: readonly string[]) => texts.join(lang === "ja" ? "" : " ");
  return [
    words.shows(name, subtitle),
    title === name ? "" : words.said(title),
    lost
      ? join([figure.categories.length > 0 ? words.restLost : words.lost, lost.known ? words.said(lost.known) : ""])
      : "",
    join(bases.map(words.base)),
    join(cautions.map(({ text }) => words.said(text))),
    words.source(sourceLine || lost?.source || ""),
  ]
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}
