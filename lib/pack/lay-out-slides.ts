// Slides → pages: each a Scene of half the screen's pixels (960×540 or 720×540 points), with its source line, its number
// and everything else in type of 12 points or more. What needs more room than a page takes several.
import { placeNodes } from "../chart/place-scene";
import type { Scene, SceneNode } from "../chart/scene";
import { lineHeight } from "../chart/text-line";
import { ascent } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import { slideWords } from "../i18n/slide-words";
import { figurePages } from "./figure-pages";
import type { Presentation, Slide } from "./slide";
import { type SlideSize, slidePages, smallest } from "./slide-room";
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
  notes: readonly string[];
  /** Where addresses stand on the page, in points. */
  links: readonly Link[];
};

const margin = { side: 36, top: 30, bottom: 20, foot: 8 };
/** Kept for the number at the foot, beside the source. */
const numberWidth = 72;

/** Height of some lines in the smallest type. */
const linesOf = (count: number) => count * lineHeight(smallest);

type Laid = { nodes: SceneNode[]; notes: readonly string[]; links: readonly Link[] };

/** The contents of a slide's pages, and what stands at their feet. */
function contentsOf(slide: Slide, { title, lang }: Presentation, size: SlideSize): { pages: Laid[]; foot: string[] } {
  const page = slidePages[size];
  const width = page.width - 2 * margin.side;
  const source = slide.figure ? slide.figure.sourceLine || slide.figure.lost?.source : slide.kind === "text" && title;
  const foot = source ? wrapText(source, width - numberWidth, smallest) : [];
  const around = margin.top + margin.bottom + margin.foot + linesOf(Math.max(1, foot.length));
  const room = { width, height: page.height - around };
  if (slide.figure) {
    return { pages: figurePages(slide, slide.figure, room).map((one) => ({ ...one, links: [] })), foot };
  }
  const set = slide.kind === "cover" ? coverPages : textPages;
  return { pages: set(slide, room, lang).map((one) => ({ ...one, notes: [] })), foot };
}

function footNodes(lines: readonly string[], number: string, size: SlideSize): SceneNode[] {
  const page = slidePages[size];
  const last = page.height - margin.bottom - linesOf(1) + ascent * smallest + 2;
  const set = { type: "text", size: smallest, weight: 400, fill: "muted" } as const;
  const source = lines.map((text, index): SceneNode => {
    const y = last - linesOf(lines.length - 1 - index);
    return { ...set, text, x: margin.side, y, anchor: "start" };
  });
  return [...source, { ...set, text: number, x: page.width - margin.side, y: last, anchor: "end" }];
}

function altOf({ figure, heading, paragraphs }: Slide): string {
  if (figure) return [figure.alt, figure.lost?.heading, figure.lost?.known].filter(Boolean).join(" ");
  return [heading, ...paragraphs.map(({ text }) => text)].join("\n");
}

/** Pages of all slides in their order; each carries its number and how many there are. */
export function layOutSlides(presentation: Presentation, size: SlideSize): SlidePage[] {
  const { lang, slides } = presentation;
  const all = slides.flatMap((slide) => {
    const { pages, foot } = contentsOf(slide, presentation, size);
    return pages.map((page, index) => ({ slide, page, foot, part: [index + 1, pages.length] as const }));
  });
  const paper = slidePages[size];
  return all.map(({ slide, page, foot, part }, index) => ({
    scene: {
      ...paper,
      nodes: [
        { type: "rect", x: 0, y: 0, ...paper, fill: "paper" },
        ...placeNodes(page.nodes, { x: margin.side, y: margin.top, scale: 1 }),
        ...footNodes(foot, slideWords[lang].number(index + 1, all.length), size),
      ],
    },
    slide,
    heading: slide.heading + (part[1] > 1 ? slideWords[lang].part(...part) : ""),
    alt: altOf(slide),
    part,
    notes: page.notes,
    links: page.links.map((link) => ({ ...link, x: link.x + margin.side, y: link.y + margin.top })),
  }));
}
