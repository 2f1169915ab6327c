// Slides → pages: each a Scene in points with its source line and number in type of 12, and everything else in type of
// 14 or more. What needs more room than a page takes several. Screen, deck and paper, a pack, a collection and a single
// figure all have these pages, so that a figure looks the same wherever it stands.
import type { PageSize } from "../address/looks";
import { creditedTogether, creditLine } from "../chart/credit-line";
import { placeNodes } from "../chart/place-scene";
import type { Scene, SceneNode } from "../chart/scene";
import { lineHeight } from "../chart/text-line";
import { ascent } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import type { Figure } from "../figure/figure";
import { shortBases } from "../figure/short-bases";
import { creditOf, surroundings } from "../figure/surroundings";
import { figurePages, type Plot } from "./figure-pages";
import { finePages } from "./fine-pages";
import { type MethodNote, notesOf } from "./fit-figure-words";
import { numberTiles } from "./number-tiles";
import type { Presentation, Slide } from "./slide";
import { everything, footType, laidOutAs, pages, type Shown } from "./slide-room";
import { slideWords } from "./slide-words";
import type { BoxParagraph, TextBox } from "./text-block";
import { coverPages, type Link, textPages } from "./text-pages";

export type SlidePage = {
  /** In points; its first node is the paper. */
  scene: Scene;
  slide: Slide;
  /** What lists call the page, with its part where there are several. */
  heading: string;
  /** One sentence with the finding, then the values; or the text of the page. */
  alt: string;
  /** Which page of its slide, from 1, and how many there are. */
  part: readonly [number, number];
  /** What belongs to the page but stands with the speaker: method notes that did not fit. */
  notes: readonly MethodNote[];
  /** Where addresses stand on the page, in points. */
  links: readonly Link[];
  /** The same page as text that can be edited, and where its plot stands; null where it has none. */
  boxes: readonly TextBox[];
  plot: Plot | null;
};

/** At the sides no more than leaves a plot of 4:3 the names beside its bars. */
const margin = { side: 32, top: 28, bottom: 18, foot: 8 };
/** Kept for the number at the foot, beside the source. */
const numberWidth = 72;

/** Height of some lines at the foot. */
const linesOf = (count: number) => count * lineHeight(footType);

type Laid = Pick<SlidePage, "notes" | "links" | "boxes" | "plot"> & { nodes: SceneNode[] };

function footLines(text: string, size: PageSize): string[] {
  return text ? wrapText(text, pages[size].width - 2 * margin.side - numberWidth, footType) : [];
}

/** The figure without the words that its reader does not want on the slide. */
function shownOf(figure: Figure, shown: Shown): Figure {
  if (shown.title && shown.notes) return figure;
  const untitled = shown.title ? {} : { title: "", subtitle: "" };
  const bare = { bases: [], cautions: [], rulers: [], marks: [], notes: [], intervalNote: null };
  return { ...figure, ...untitled, ...(shown.notes ? {} : bare) };
}

/** Heading, what it is of, the plot with its marks: everything else stands on the last slide and with the speaker. */
function bareFigure(figure: Figure): Figure {
  const bases = shortBases(figure);
  const subtitle = [figure.subtitle, bases].filter(Boolean).join(figure.lang === "ja" ? "　" : "; ");
  return { ...figure, subtitle, bases: [], cautions: [], rulers: [], notes: [], intervalNote: null };
}

/** What is said of the source at the foot of a page: on one line where the words of the figure stand elsewhere. */
function sourceOf(slide: Slide, { title, wordsApart }: Presentation, width: number, shown: Shown): string {
  if (slide.figure && !shown.source) return "";
  if (slide.figure) return wordsApart ? creditLine(slide.figure, width, footType) : creditOf(slide.figure);
  if (slide.kind !== "text") return "";
  const together = creditedTogether(slide.numbers ?? []);
  return slide.source ?? (together ? creditLine(together, width, footType) : title);
}

/** The contents of a slide's pages, and what stands at their feet. */
function contentsOf(slide: Slide, presentation: Presentation, size: PageSize, shown: Shown) {
  const { lang, sent, wordsApart } = presentation;
  const page = pages[size];
  const width = page.width - 2 * margin.side;
  const own = sourceOf(slide, presentation, width - numberWidth, shown);
  const others = sent && !slide.fine && (!slide.figure || slide.paragraphs.length > 0) ? slideWords[lang].sent : "";
  const source = [own, others].filter(Boolean).join(slideWords[lang].betweenSentences);
  const around = margin.top + margin.bottom + margin.foot + linesOf(Math.max(1, footLines(source, size).length));
  const room = { width, height: page.height - around };
  if (slide.figure) {
    const whole = shownOf(slide.figure, shown);
    const laid = figurePages(slide, wordsApart ? bareFigure(whole) : whole, room);
    const notes = wordsApart ? notesOf(whole) : [];
    return { laid: laid.map((one): Laid => ({ ...one, notes: [...one.notes, ...notes], links: [] })), source };
  }
  if (slide.numbers || slide.fine) {
    const laid = slide.numbers ? [numberTiles(slide, slide.numbers, room, lang)] : finePages(slide, room, lang);
    return { laid: laid.map((one): Laid => ({ ...one, notes: [], links: [], plot: null })), source };
  }
  const set = slide.kind === "cover" ? coverPages : textPages;
  return { laid: set(slide, room, lang).map((one): Laid => ({ ...one, notes: [], plot: null })), source };
}

/** The source and the number at the foot of a page. */
function footOf(lines: readonly string[], text: string, number: string, size: PageSize) {
  const page = pages[size];
  const bottom = page.height - margin.bottom;
  const last = bottom - linesOf(1) + ascent * footType + 2;
  const set = { type: "text", size: footType, weight: 400, fill: "muted" } as const;
  const source = lines.map((line, index): SceneNode => {
    const y = last - linesOf(lines.length - 1 - index);
    return { ...set, text: line, x: margin.side, y, anchor: "start" };
  });
  const right: SceneNode = { ...set, text: number, x: page.width - margin.side, y: last, anchor: "end" };
  const height = linesOf(lines.length);
  const width = page.width - 2 * margin.side - numberWidth;
  const said = (one: string) => [{ text: one, size: footType, fill: "muted" as const }];
  const credit = { x: margin.side, y: bottom - height, width, height, role: "source" as const, paragraphs: said(text) };
  const place = { x: page.width - margin.side - numberWidth, y: bottom - linesOf(1), width: numberWidth };
  const numbered = { ...place, height: linesOf(1), role: "number" as const, paragraphs: said(number) };
  const boxes: TextBox[] = [...(text ? [credit] : []), ...(number ? [numbered] : [])];
  return { nodes: number ? [...source, right] : source, boxes };
}

/** Of a text on several pages, each says what stands on it. */
function altOf({ figure, heading, paragraphs, numbers, fine }: Slide, { boxes }: Laid, parts: number): string {
  if (figure) {
    const lost = surroundings(figure, ["lost"]).flatMap(({ label, text }) => [label, text]);
    return [figure.alt, ...lost].filter(Boolean).join(" ");
  }
  const here = boxes.filter(({ role }) => ["body", "tile", "own"].includes(role)).flatMap((box) => box.paragraphs);
  return [heading, ...(parts > 1 || numbers || fine ? here : paragraphs).map(({ text }) => text)].join("\n");
}

/** A page made smaller or larger, with all that stands on it. */
function enlarged(page: SlidePage, scale: number): SlidePage {
  const place = <T extends { x: number; y: number; width: number; height: number }>(one: T): T => ({
    ...one,
    ...{ x: one.x * scale, y: one.y * scale, width: one.width * scale, height: one.height * scale },
  });
  const { scene, boxes, links, plot } = page;
  const type = (one: BoxParagraph): BoxParagraph => ({
    ...{ ...one, size: one.size * scale, after: (one.after ?? 0) * scale },
    ...(one.labelWidth === undefined ? {} : { labelWidth: one.labelWidth * scale }),
  });
  return {
    ...page,
    scene: {
      ...{ width: scene.width * scale, height: scene.height * scale },
      nodes: placeNodes(scene.nodes, { x: 0, y: 0, scale }),
    },
    boxes: boxes.map((box) => ({ ...place(box), paragraphs: box.paragraphs.map(type) })),
    links: links.map(place),
    plot: plot && { ...place(plot), scale: plot.scale * scale },
  };
}

/** Pages of all slides in their order; where there are several, each carries its number and how many there are. */
export function layOutSlides(presentation: Presentation, size: PageSize, shown = everything): SlidePage[] {
  const as = laidOutAs[size];
  const laid = laidOut(presentation, as, shown);
  return as === size ? laid : laid.map((page) => enlarged(page, pages[size].width / pages[as].width));
}

function laidOut(presentation: Presentation, size: PageSize, shown: Shown): SlidePage[] {
  const { lang, slides } = presentation;
  const all = slides.flatMap((slide) => {
    const { laid, source } = contentsOf(slide, presentation, size, shown);
    return laid.map((page, index) => ({ slide, page, source, part: [index + 1, laid.length] as const }));
  });
  const paper = pages[size];
  const move = <T extends { x: number; y: number }>(one: T): T => ({
    ...one,
    x: one.x + margin.side,
    y: one.y + margin.top,
  });
  return all.map(({ slide, page, source, part }, index) => {
    const number = all.length > 1 ? slideWords[lang].number(index + 1, all.length) : "";
    const foot = footOf(footLines(source, size), source, number, size);
    return {
      scene: {
        ...paper,
        nodes: [
          { type: "rect", x: 0, y: 0, ...paper, fill: "paper" },
          ...placeNodes(page.nodes, { x: margin.side, y: margin.top, scale: 1 }),
          ...foot.nodes,
        ],
      },
      slide,
      heading: slide.heading + (part[1] > 1 ? slideWords[lang].part(...part) : ""),
      alt: altOf(slide, page, part[1]),
      part,
      notes: page.notes,
      links: page.links.map(move),
      boxes: [...page.boxes.map(move), ...foot.boxes],
      plot: page.plot && move(page.plot),
    };
  });
}
