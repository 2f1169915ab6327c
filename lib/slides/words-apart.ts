// The words that a pack's slides leave out: bases, cautions, marks, notes, methods and sources of all its figures, for its
// last slide. What several of them say stands once, at the end.
import { aroundPicture } from "../chart/legend";
import type { Figure } from "../figure/figure";
import { shortCredits } from "../figure/source-line";
import { standingsInWords } from "../figure/standings";
import { creditOf, type Role } from "../figure/surroundings";
import type { Lang, Localised } from "../localised";
import type { Slide, SlideText } from "./slide";

type Words = { heading: string; common: string; means: string; next: string; speech: string };

const words: Localised<Words> = {
  ja: {
    heading: "母数・注・方法・出典",
    common: "共通",
    means: "：",
    next: "　",
    speech: "母数、注、方法、出典の一覧です。",
  },
  en: {
    heading: "Bases, notes, methods and sources",
    common: "All of these",
    means: ": ",
    next: "  ",
    speech: "These are the bases, notes, methods and sources.",
  },
};

const own: readonly Role[] = ["caution", "base", "ruler", "mark", "note", "interval"];

/** Figures of slides, each once. */
export function figuresShown(slides: readonly Slide[]): Figure[] {
  const all = slides.flatMap(({ figure, numbers = [] }) => [...(figure ? [figure] : []), ...numbers]);
  return [...new Map(all.map((figure) => [figure.href, figure])).values()];
}

/** What several figures have in common, in the order of its first mention. */
function shared(figures: readonly Figure[]): Set<string> {
  const counts = new Map<string, number>();
  for (const figure of figures) {
    for (const text of new Set(aroundPicture(figure, ["note", "interval", "mark"]).map((one) => one.text))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}

/** Without addresses: those are with the speaker. */
function credit(figure: Figure): string {
  const [whole] = shortCredits(figure, []);
  return whole ? whole + standingsInWords(figure.standings, figure.lang) : creditOf(figure);
}

/** The slide; null where there is no figure. */
export function wordsSlide(slides: readonly Slide[], lang: Lang): Slide | null {
  const figures = figuresShown(slides);
  if (figures.length === 0) return null;
  const { heading, common, means, next, speech } = words[lang];
  const all = shared(figures);
  const paragraphs = figures.map((figure): SlideText => {
    const around = aroundPicture(figure, own).filter(({ text }) => !all.has(text));
    // Each label once before the texts that it is for.
    const said = around.map(({ role, label, text }, index) =>
      around[index - 1]?.role === role
        ? text
        : `${role === "note" ? label.replace(/\s*\d+$/, "") : label}${means}${text}`,
    );
    return { label: figure.name, text: [...said, credit(figure)].filter(Boolean).join(next) };
  });
  const last = all.size > 0 ? [{ label: common, text: [...all].join(next) }] : [];
  return { kind: "text", heading, figure: null, paragraphs: [...paragraphs, ...last], speech, fine: true };
}
