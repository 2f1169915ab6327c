// A figure on slides: the plot in the largest type that the room allows, never under 12 points; a figure too tall for
// one page is parted by its categories (at last by its series) rather than shrunk. Title, subtitle, cautions, bases,
// marks and source stand on every page; notes where they fit, else with the speaker.
import { type Block, labelled, type SetParagraph, setParagraphs } from "../chart/frame-blocks";
import { frameBody } from "../chart/full-frame";
import { narrowBelow } from "../chart/geometry";
import { placeNodes } from "../chart/place-scene";
import { lineHeight } from "../chart/text-line";
import { wrapText } from "../chart/wrap-text";
import type { Figure } from "../figure/figure";
import { slideWords } from "../i18n/slide-words";
import { partOfCategories, partOfSeries } from "./part-figure";
import type { Slide } from "./slide";
import { type Room, smallest } from "./slide-room";

const gap = 12;
/** Of the plot's own type, which is 12 units at its smallest. */
const scales = [1.6, 1.5, 1.4, 1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1];
/** Notes may take room from the plot down to this scale. */
const leastBesideNotes = 1.15;
const titleSizes = [26, 24, 22, 20, 18];
const mostPlotHeight = 340;
const leastPlotHeight = 150;

/** What stands on one page of a slide, within its room; `notes` did not fit. */
export type Content = Block & { notes: readonly string[] };

function headOf(figure: Figure, room: Room, part: string, most: number): Block {
  const words = slideWords[figure.lang];
  const title = `${figure.title}${part}`;
  const size =
    titleSizes.find((one) => one <= most && wrapText(title, room.width, one, 700).length <= 2) ?? Math.min(20, most);
  const name = figure.name === figure.title ? "" : figure.name;
  const cautions = figure.cautions.map(({ text }, index) => ({ label: index === 0 ? words.caution : "", text }));
  return setParagraphs(
    [
      { text: title, size, weight: 700, after: 4 },
      { text: [name, figure.subtitle].filter(Boolean).join("　"), size: 14, fill: "muted", after: 4 },
      ...labelled(cautions, { size: smallest }),
    ],
    room.width,
  );
}

/** Method notes of a figure: what its page may leave to the speaker. */
function notesOf(figure: Figure): string[] {
  return [...figure.notes, ...figure.rulers.map(({ label }) => label)];
}

function footOf(figure: Figure, slide: Slide, room: Room, withNotes: boolean): Block {
  const words = slideWords[figure.lang];
  const marks = figure.marks.map(({ mark, meaning }) => `${mark}${figure.lang === "ja" ? "：" : ": "}${meaning}`);
  const notes = notesOf(figure);
  const one = (label: string, texts: readonly string[]) =>
    texts.length > 0 ? [{ label, text: texts.join("　") }] : [];
  const own: SetParagraph[] = slide.paragraphs.map(({ text }) => ({ text, size: 14, after: 4 }));
  const rows = [
    ...one(words.base, figure.bases),
    ...one(words.mark, marks),
    ...(withNotes ? notes.map((text, index) => ({ label: index === 0 ? words.note : "", text })) : []),
    ...(!withNotes && notes.length > 0 ? [{ label: words.note, text: words.notesElsewhere }] : []),
  ];
  return setParagraphs([...own, ...labelled(rows, { size: smallest })], room.width);
}

const printedValues = ({ nodes }: Block) => nodes.filter((node) => node.type === "text" && node.weight === 700).length;

/** The plot at a scale, as it fits into the room; null where it does not. */
function bodyAt(figure: Figure, { width, height }: Room, scale: number): Block | null {
  const vertical = figure.kind === "trend" || figure.kind === "counts";
  const natural = frameBody(figure, width / scale);
  const over = natural.height - height / scale;
  if (!vertical || natural.nodes.length === 0) return over <= 0 ? natural : null;
  const plotHeight = Math.min(mostPlotHeight, Math.floor((width / scale < narrowBelow ? 190 : 230) - over));
  if (plotHeight < leastPlotHeight) return null;
  const fitted = frameBody(figure, width / scale, plotHeight);
  return fitted.height <= height / scale + 1 ? fitted : null;
}

/** The largest scale at which the plot fits and prints no value less than at the smallest. */
function bestBody(figure: Figure, room: Room): { body: Block; scale: number } | null {
  const plain = bodyAt(figure, room, 1);
  if (!plain) return null;
  for (const scale of scales) {
    if (room.width / scale < narrowBelow) continue;
    const body = bodyAt(figure, room, scale);
    if (body && printedValues(body) >= printedValues(plain)) return { body, scale };
  }
  return { body: plain, scale: 1 };
}

/** All of a figure (or of a part of it) on one page; null where it can't be held in type that can be read. */
function onePage(slide: Slide, figure: Figure, room: Room, part: string): Content | null {
  for (const [withNotes, most] of [
    [true, 26],
    [false, 26],
    [false, 18],
  ] as const) {
    const [head, foot] = [headOf(figure, room, part, most), footOf(figure, slide, room, withNotes)];
    const around = head.height + gap + (foot.height > 0 ? gap + foot.height : 0);
    const found = bestBody(figure, { width: room.width, height: room.height - around });
    const notes = notesOf(figure);
    if (!found || (withNotes && notes.length > 0 && found.scale < leastBesideNotes)) continue;
    const { body, scale } = found;
    const free = room.height - around - body.height * scale;
    return {
      nodes: [
        ...head.nodes,
        ...placeNodes(body.nodes, { x: 0, y: head.height + gap + free / 3, scale }),
        ...placeNodes(foot.nodes, { x: 0, y: room.height - foot.height, scale: 1 }),
      ],
      height: room.height,
      notes: withNotes ? [] : notes,
    };
  }
  return null;
}

/** Ends of `count` runs that differ in length by one at most. */
function cuts(length: number, count: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => [
    Math.round((index * length) / count),
    Math.round(((index + 1) * length) / count),
  ]);
}

function allFit(slide: Slide, figures: readonly Figure[], room: Room): Content[] | null {
  const words = slideWords[figures[0]?.lang ?? "ja"];
  const pages = figures.map((figure, index) =>
    onePage(slide, figure, room, figures.length > 1 ? words.part(index + 1, figures.length) : ""),
  );
  return pages.every((page) => page !== null) ? pages : null;
}

/** Pages of a figure slide. @throws where not even one bar fits: the page's frame takes it all */
export function figurePages(slide: Slide, figure: Figure, room: Room): Content[] {
  const { categories, series } = figure;
  for (let count = 1; count <= Math.max(1, categories.length); count++) {
    const parts =
      count === 1 ? [figure] : cuts(categories.length, count).map((cut) => partOfCategories(figure, ...cut));
    const pages = allFit(slide, parts, room);
    if (pages) return pages;
  }
  for (let count = 2; count <= series.length; count++) {
    const parts = categories.flatMap((_, category) =>
      cuts(series.length, count).map((cut) => partOfSeries(partOfCategories(figure, category, category + 1), ...cut)),
    );
    const pages = allFit(slide, parts, room);
    if (pages) return pages;
  }
  throw new Error(`The figure ${figure.indicator} fits on no page`);
}

/** Lines that the source takes at the foot of a page. */
export function sourceLines(figure: Figure, width: number): string[] {
  const text = figure.sourceLine || figure.lost?.source || "";
  return text ? wrapText(text, width, smallest) : [];
}

/** Height of some lines in the smallest type. */
export const linesOf = (count: number) => count * lineHeight(smallest);
