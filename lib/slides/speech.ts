// What is said of a slide, made from its Figure: what it shows, the finding, bases, cautions, source. Numbers stand as
// the figure prints them.

import type { Figure } from "../figure/figure";
import { creditOf } from "../figure/surroundings";
import type { Lang } from "../localised";
import { editionLabel } from "../words/edition-label";
import type { SlidePage } from "./lay-out-slides";
import { speechWords } from "./speech-words";

/** Who was asked, as the subtitle says it before its period; and the editions that are the period. */
function asked({ subtitle, state, lang, era }: Figure): { who: string; editions: string[] } {
  const editions = state.editions.map((edition) => editionLabel(edition, lang, era).runningFull);
  const at = subtitle.indexOf(editions[0] ?? "");
  if (editions.length === 0 || at < 0) return { who: subtitle, editions: [] };
  return { who: subtitle.slice(0, at).replace(/(?:、|, )$/, ""), editions };
}

/** One paragraph a line. */
export function speechOf(figure: Figure): string {
  const words = speechWords[figure.lang];
  const { name, title, headline, lost, bases, cautions, lang } = figure;
  const join = (texts: readonly string[]) => texts.join(lang === "ja" ? "" : " ");
  const { who, editions } = asked(figure);
  return [
    words.shows(name, who, editions),
    title === name ? "" : headline.spoken,
    lost
      ? join([figure.categories.length > 0 ? words.restLost : words.lost, lost.known ? words.said(lost.known) : ""])
      : "",
    join(words.bases(bases)),
    join(cautions.map(({ text }) => words.said(text))),
    words.source(creditOf(figure)),
  ]
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}

/** What the speaker has before them on a page: text for speaking, then the method notes that did not fit on it. */
export function speakerNotes({ slide, part, notes }: SlidePage, lang: Lang): string {
  const words = speechWords[lang];
  return [
    part[0] > 1 ? words.continued : "",
    slide.speech,
    ...(notes.length > 0 ? [words.furtherNotes, ...notes.map(({ text }) => words.note(text))] : []),
  ]
    .filter(Boolean)
    .join("\n");
}
