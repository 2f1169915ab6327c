// What is said of a slide, made from the parts of its Figure: what it shows, the finding, bases, cautions, source.
// Numbers stand as the figure prints them.
import type { Figure } from "../figure/figure";
import { namedSources } from "../figure/source-line";
import type { Lang } from "../localised";
import { editionLabel } from "../words/edition-label";
import { formatNumber } from "../words/numbers";
import type { MethodNote } from "./fit-figure-words";
import type { SlidePage } from "./lay-out-slides";
import { speechWords } from "./speech-words";

/** As it is called inside a sentence. */
const running = (edition: string, { lang, era }: Figure) => editionLabel(edition, lang, era).running;

/** Bases one after the other that are not stated, and of the same respondents, are said in one sentence. */
function basesSaid(figure: Figure): string[] {
  const words = speechWords[figure.lang];
  const said: (string | { when: string[]; about: string })[] = [];
  for (const base of figure.bases) {
    const when = running(base.edition, figure);
    const last = said.at(-1);
    if (base.kind === "response-rate") {
      const [sample, responses] = [formatNumber(base.sample, 0), formatNumber(base.responses, 0)];
      said.push(words.responseRate(when, formatNumber(base.rate, 1), base.computed, sample, responses));
    } else if (base.n !== null) said.push(words.base(when, formatNumber(base.n, 0), base.about));
    else if (typeof last === "object" && last.about === base.about) last.when.push(when);
    else said.push({ when: [when], about: base.about });
  }
  return said.map((one) => (typeof one === "string" ? one : words.unstated(one.when, one.about)));
}

function sourceSaid({ sources, lost, lang }: Figure): string {
  const words = speechWords[lang];
  if (sources.length > 0) return words.processed(namedSources(sources, lang));
  return lost?.title ? words.seen(lost.title, lost.locator) : "";
}

/** One paragraph a line. */
export function speechOf(figure: Figure): string {
  const words = speechWords[figure.lang];
  const { name, title, headline, asked, lost, cautions, state, lang, era } = figure;
  const join = (texts: readonly string[]) => texts.join(lang === "ja" ? "" : " ");
  const editions = state.editions.map((edition) => editionLabel(edition, lang, era).runningFull);
  return [
    words.shows(name, asked, editions),
    title === name ? "" : headline.spoken,
    lost
      ? join([figure.categories.length > 0 ? words.restLost : words.lost, lost.known ? words.prose(lost.known) : ""])
      : "",
    join(basesSaid(figure)),
    join(cautions.map(({ code, names }) => words.caution[code](names))),
    sourceSaid(figure),
  ]
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}

/** The finding alone, with bases and source: for a number among others. */
export function briefSpeech(figure: Figure): string {
  const said = [figure.headline.spoken, ...basesSaid(figure), sourceSaid(figure)];
  return said.filter(Boolean).join(figure.lang === "ja" ? "" : " ");
}

/** A method note as it is said. */
export function noteSaid(figure: Figure, note: MethodNote): string {
  const words = speechWords[figure.lang];
  if (note.role === "interval") return words.interval(note.part.reference);
  if (note.role === "ruler") return words.ruler(running(note.part.edition, figure), formatNumber(note.part.points, 1));
  const { part } = note;
  return part.code === "multiple-answers" || part.code === "rounding" ? words.note[part.code] : words.prose(part.text);
}

/** What the speaker has before them on a page: text for speaking, then the method notes that did not fit on it. */
export function speakerNotes({ slide, part, notes }: SlidePage, lang: Lang): string {
  const words = speechWords[lang];
  const { figure } = slide;
  return [
    part[0] > 1 ? words.continued : "",
    slide.speech,
    ...(figure && notes.length > 0 ? [words.furtherNotes, ...notes.map((one) => noteSaid(figure, one))] : []),
  ]
    .filter(Boolean)
    .join("\n");
}
