// Slides → pages: each a Scene of half the screen's pixels (960×540 or 720×540 points), with its source line, its number
// and everything else in type of 12 points or more. What needs more room than a page takes several.
import { placeNodes } from "../chart/place-scene";
import type { Scene, SceneNode } from "../chart/scene";
import { lineHeight } from "../chart/text-line";
import { ascent } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import { creditOf, type Surrounding, surroundings } from "../figure/surroundings";
import { figurePages, type Plot } from "./figure-pages";
import type { Presentation, Slide } from "./slide";
import { type SlideSize, slidePages, smallest } from "./slide-room";
import { slideWords } from "./slide-words";
import type { TextBox } from "./text-block";
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
  notes: readonly Surrounding[];
  /** Where addresses stand on the page, in points. */
  links: readonly Link[];
  /** The same page as text that can be edited, and where its plot stands; null where it has none. */
  boxes: readonly TextBox[];
  plot: Plot | null;
};

const margin = { side: 36, top: 30, bottom: 20, foot: 8 };
/** Kept for the number at the foot, beside the source. */
const numberWidth = 72;

/** Height of some lines in the smallest type. */
const linesOf = (count: number) => count * lineHeight(smallest);

type Laid = Pick<SlidePage, "notes" | "links" | "boxes" | "plot"> & { nodes: SceneNode[] };

function footLines(text: string, size: SlideSize): string[] {
  return text ? wrapText(text, slidePages[size].width - 2 * margin.side - numberWidth, smallest) : [];
}

/** The contents of a slide's pages, and what stands at their feet. */
function contentsOf(slide: Slide, { title, lang }: Presentation, size: SlideSize): { pages: Laid[]; source: string } {
  const page = slidePages[size];
  const width = page.width - 2 * margin.side;
  const own = slide.figure ? creditOf(slide.figure) : slide.kind === "text" && title;
  const source = own || "";
  const around = margin.top + margin.bottom + margin.foot + linesOf(Math.max(1, footLines(source, size).length));
  const room = { width, height: page.height - around };
  if (slide.figure) {
    return { pages: figurePages(slide, slide.figure, room).map((one) => ({ ...one, links: [] })), source };
  }
  const set = slide.kind === "cover" ? coverPages : textPages;
  return { pages: set(slide, room, lang).map((one) => ({ ...one, notes: [], plot: null })), source };
}

/** The source and the number at the foot of a page. */
function footOf(lines: readonly string[], text: string, number: string, size: SlideSize) {
  const page = slidePages[size];
  const bottom = page.height - margin.bottom;
  const last = bottom - linesOf(1) + ascent * smallest + 2;
  const set = { type: "text", size: smallest, weight: 400, fill: "muted" } as const;
  const source = lines.map((line, index): SceneNode => {
    const y = last - linesOf(lines.length - 1 - index);
    return { ...set, text: line, x: margin.side, y, anchor: "start" };
  });
  const nodes: SceneNode[] = [...source, { ...set, text: number, x: page.width - margin.side, y: last, anchor: "end" }];
  const height = linesOf(lines.length);
  const width = page.width - 2 * margin.side - numberWidth;
  const paragraphs = [{ text, size: smallest, fill: "muted" as const }];
  const credit = text ? [{ x: margin.side, y: bottom - height, width, height, paragraphs }] : [];
  const beside = { x: page.width - margin.side - numberWidth, y: bottom - linesOf(1), width: numberWidth };
  const numbered = { ...beside, height: linesOf(1), align: "right" as const };
  const boxes: TextBox[] = [...credit, { ...numbered, paragraphs: [{ text: number, size: smallest, fill: "muted" }] }];
  return { nodes, boxes };
}

function altOf({ figure, heading, paragraphs }: Slide): string {
  if (figure) {
    const lost = surroundings(figure, ["lost"]).flatMap(({ label, text }) => [label, text]);
    return [figure.alt, ...lost].filter(Boolean).join(" ");
  }
  return [heading, ...paragraphs.map(({ text }) => text)].join("\n");
}

/** Pages of all slides in their order; each carries its number and how many there are. */
export function layOutSlides(presentation: Presentation, size: SlideSize): SlidePage[] {
  const { lang, slides } = presentation;
  const all = slides.flatMap((slide) => {
    const { pages, source } = contentsOf(slide, presentation, size);
    return pages.map((page, index) => ({ slide, page, source, part: [index + 1, pages.length] as const }));
  });
  const paper = slidePages[size];
  const move = <T extends { x: number; y: number }>(one: T): T => ({
    ...one,
    x: one.x + margin.side,
    y: one.y + margin.top,
  });
  return all.map(({ slide, page, source, part }, index) => {
    const number = slideWords[lang].number(index + 1, all.length);
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
      alt: altOf(slide),
      part,
      notes: page.notes,
      links: page.links.map(move),
      boxes: [...page.boxes.map(move), ...foot.boxes],
      plot: page.plot && move(page.plot),
    };
  });
}
