// What a meeting pack becomes for one reader: slides in order, each with its words settled and its figure built. Screen,
// deck, hand-out and offline file only place them.
import type { Figure } from "../figure/figure";
import type { Era, Lang } from "../localised";

/** One line or paragraph of a slide; an address makes it a link, a label stands before it. */
export type SlideText = { text: string; url?: string; label?: string };

export type Slide = {
  kind: "cover" | "figure" | "text";
  /** What lists and the presenter's window call it: the figure's finding, or the slide's own heading. */
  heading: string;
  /** Set where kind is `figure`. */
  figure: Figure | null;
  /** Key numbers that a text slide sets large, one a figure. */
  numbers?: readonly Figure[];
  /** The office's own number among them: not ours, in no record; empty texts are blanks to be filled in. */
  own?: { what: string; number: string; period: string; source: string };
  /** Of a text slide: what stands at its foot, in the place of the pack's name. */
  source?: string;
  /** To be read rather than shown: the words that the slides before it leave out. */
  fine?: true;
  /** Cover: when, where, agenda. Text: its paragraphs. Figure: the pack's own note under it, if any. */
  paragraphs: readonly SlideText[];
  /** What is said of it, in sentences, one paragraph a line: made from the figure, or as edited in the pack. */
  speech: string;
};

export type Presentation = {
  /** Kebab-case, as in addresses and file names. */
  name: string;
  title: string;
  /** When the meeting is: 令和4年6月20日（月）午後5時30分 */
  when?: string;
  lang: Lang;
  era: Era;
  slides: readonly Slide[];
  /** Slides have a heading, a chart and one line of source; what else belongs to them is on the last one. */
  wordsApart?: true;
  /** Its texts came with a link: whoever made that says them, not this site, and each slide with one says so. */
  sent?: boolean;
};
