// A figure on slides: the plot in the largest type that the room allows, never under the smallest of a slide; a figure too tall for
// one page is parted by its categories (at last by its series) rather than shrunk. Title, subtitle, cautions, bases,
// marks and source stand on every page, or on one behind them; notes where they fit, else with the speaker.

import { chartTraits } from "../catalogue/chart-kinds";
import { formOf } from "../chart/figure-form";
import { firstFit } from "../chart/first-fit";
import { lostWords } from "../chart/frame-blocks";
import { frameBody, lostGap } from "../chart/full-frame";
import { narrowBelow } from "../chart/geometry";
import { placeNodes } from "../chart/place-scene";
import { plotGeometry } from "../chart/plot-geometry";
import type { Figure } from "../figure/figure";
import { footOf, headOf, type MethodNote, notesOf, referral, titleSize, wordPages } from "./fit-figure-words";
import { partOfCategories, partOfSeries } from "./part-figure";
import { shortenLabels } from "./shorten-labels";
import type { Slide } from "./slide";
import { type Room, smallest } from "./slide-room";
import { slideWords } from "./slide-words";
import { placeBlock, type TextBlock, type TextBox } from "./text-block";

const gap = 12;
/** Of the plot's own type, which is 12 units at its smallest. */
const leastScale = smallest / 12;
const scales = [1.6, 1.5, 1.4, 1.3, 1.25, 1.2, leastScale];
/** Only for names that take more than a page: each has its own page then, in what type it takes. */
const lastResorts = [1, 0.8, 0.6, 0.4, 0.2, 0.1];
/** Notes may take room from the plot down to this scale. */
const leastBesideNotes = 1.25;
const mostPlotHeight = 340;
/** Where a figure needs more pages than this, its words go behind them. */
const mostTogether = 2;

/** Ways to set a page, the roomiest first: notes on it, largest title, lowest plot over time, bars that stand closer. */
const settings = [
  { withNotes: true, title: 26, plot: 150, closer: false },
  { withNotes: false, title: 26, plot: 150, closer: false },
  { withNotes: false, title: 18, plot: 110, closer: false },
  { withNotes: false, title: 16, plot: 80, closer: true },
] as const;
type Setting = (typeof settings)[number];

/** Where a page has its plot, what it shows, and how much larger than life; for outputs with charts of their own. */
export type Plot = { x: number; y: number; width: number; height: number; scale: number; figure: Figure };
/** What stands on one page of a slide, within its room; `notes` did not fit. */
export type Content = TextBlock & { plot: Plot | null; notes: readonly MethodNote[] };

type Body = ReturnType<typeof frameBody>;

const printedValues = ({ nodes }: Body) => nodes.filter((node) => node.type === "text" && node.weight === 700).length;

/** The same plot is tried in every setting: laid out once a figure, width and height. */
const bodies = new WeakMap<Figure, Map<string, Body>>();

function bodyOf(figure: Figure, width: number, plotHeight?: number): Body {
  const known = bodies.get(figure) ?? new Map<string, Body>();
  bodies.set(figure, known);
  const key = `${width} ${plotHeight ?? ""}`;
  const body = known.get(key) ?? frameBody(figure, width, plotHeight);
  known.set(key, body);
  return body;
}

/** The plot at a scale, as it fits into the room; null where it does not. */
function bodyAt(figure: Figure, { width, height }: Room, scale: number, setting: Setting): Body | null {
  const vertical = chartTraits[figure.kind].overTime && formOf(figure) === "chart";
  const natural = bodyOf(figure, width / scale);
  const over = natural.height - height / scale;
  if (over > 0 && formOf(figure) === "number") {
    const smaller = bodyOf(figure, width / scale, Math.floor(natural.plotHeight - over));
    return smaller.height <= height / scale ? smaller : null;
  }
  if (!vertical || natural.nodes.length === 0) {
    if (over <= 0) return natural;
    if (!setting.closer || figure.categories.length === 0) return null;
    const closer = bodyOf(figure, width / scale, plotGeometry(figure, width / scale).plot.height - over);
    return closer.height <= height / scale + 1 ? closer : null;
  }
  const plotHeight = Math.min(mostPlotHeight, Math.floor((width / scale < narrowBelow ? 190 : 230) - over));
  if (plotHeight < setting.plot) return null;
  const fitted = bodyOf(figure, width / scale, plotHeight);
  return fitted.height <= height / scale + 1 ? fitted : null;
}

/**
 * The largest scale from `least` up at which the plots of all parts fit and print no value less than at the smallest;
 * null where there is none.
 */
function commonScale(parts: readonly Figure[], room: Room, setting: Setting, least: number): number | null {
  const smallestScale = Math.min(least, leastScale);
  if (!parts.every((figure) => bodyAt(figure, room, smallestScale, setting))) return null;
  const fits = (figure: Figure, scale: number) => {
    const [plain, body] = [bodyAt(figure, room, smallestScale, setting), bodyAt(figure, room, scale, setting)];
    return plain !== null && body !== null && printedValues(body) >= printedValues(plain);
  };
  const wide = (scale: number) => scale <= leastScale || room.width / scale >= narrowBelow;
  const usable = [...scales, ...lastResorts].filter((scale) => scale >= least && wide(scale));
  return firstFit(usable, (scale) => (parts.every((figure) => fits(figure, scale)) ? scale : null));
}

/** `floor`: the smallest scale of a plot. */
type Parted = { slide: Slide; parts: readonly Figure[]; room: Room; floor: number };
/** Pages of words behind those of the plots, and whether the pack's note is on them. */
type Behind = { pages: number; note: boolean };

/**
 * A page for each part of a figure, all in one setting and at one scale; null where one does not fit.
 * @param behind null where the words stand on every page
 */
function pagesIn(setting: Setting, { slide, parts, room, floor }: Parted, behind: Behind | null): Content[] | null {
  const [whole] = parts;
  if (!whole) return null;
  const count = parts.length + (behind?.pages ?? 0);
  const foot = behind
    ? referral(slide, whole.lang, room, { first: parts.length + 1, of: count, note: behind.note })
    : footOf(whole, slide, room, setting.withNotes);
  const part = (index: number) => (count > 1 ? slideWords[whole.lang].part(index + 1, count) : "");
  // A 1 is narrower than the other digits.
  const longest = part(count - 1).replace(/\d/g, "0");
  const type = { ...setting, title: titleSize(whole, room, longest, setting.title), cautions: !behind };
  const top = headOf(whole, room, longest, type).height + gap;
  const left = { width: room.width, height: room.height - top - (foot.height > 0 ? gap + foot.height : 0) };
  const notes = notesOf(whole);
  const beside = setting.withNotes && !behind && notes.length > 0;
  const scale = commonScale(parts, left, setting, beside ? leastBesideNotes : floor);
  if (scale === null) return null;
  return parts.map((figure, index): Content => {
    const head = headOf(figure, room, part(index), type);
    const body = bodyAt(figure, left, scale, setting) ?? { nodes: [], height: 0, plotHeight: 0 };
    const y = top + (left.height - body.height * scale) / 3;
    const placed = placeBlock(foot, 0, room.height - foot.height);
    const plot = { x: 0, y, width: room.width, height: body.plotHeight * scale, scale, figure };
    return {
      nodes: [...head.nodes, ...placeNodes(body.nodes, { x: 0, y, scale }), ...placed.nodes],
      height: room.height,
      boxes: [...head.boxes, ...lostBoxes(plot), ...placed.boxes],
      plot,
      notes: setting.withNotes || behind ? [] : notes,
    };
  });
}

/** What is said in the place of numbers that could not be had, as text under the plot. */
function lostBoxes({ y, width, height, scale, figure }: Plot): TextBox[] {
  if (!figure.lost) return [];
  const { paragraphs, height: own } = lostWords(figure, width / scale);
  const top = y + height + (height > 0 ? lostGap * scale : 0);
  const larger = paragraphs.map((one) => ({ ...one, size: one.size * scale, after: (one.after ?? 0) * scale }));
  return [{ x: 0, y: top, width, height: own * scale, role: "lost", paragraphs: larger }];
}

/** Ends of `count` runs that differ in length by one at most. */
function cuts(length: number, count: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => [
    Math.round((index * length) / count),
    Math.round(((index + 1) * length) / count),
  ]);
}

/** Ever smaller parts of a figure: by categories, at last by series. The whole comes first. */
function* partings(figure: Figure): Generator<Figure[]> {
  const { categories, series } = figure;
  yield [figure];
  for (let count = 2; count <= categories.length; count++) {
    yield cuts(categories.length, count).map((cut) => partOfCategories(figure, ...cut));
  }
  for (let count = 2; count <= series.length; count++) {
    yield categories.flatMap((_, category) =>
      cuts(series.length, count).map((cut) => partOfSeries(partOfCategories(figure, category, category + 1), ...cut)),
    );
  }
}

type Ways = { slide: Slide; all: Figure[][]; room: Room; floor: number };

/** The fewest parts of a figure that fit, in the roomiest setting that holds them. @param behind as in pagesIn */
function fewestPages({ all, ...rest }: Ways, behind: Behind | null): Content[] | null {
  return firstFit(all, (parts) => firstFit(settings, (setting) => pagesIn(setting, { ...rest, parts }, behind)));
}

/** Plots first, the words behind them; null where the plots do not fit even so. @param note whether it goes with them */
function pagesApart(ways: Ways, figure: Figure, note: boolean): Content[] | null {
  const { slide, room } = ways;
  const own = note ? slide : null;
  const plots = fewestPages(ways, { pages: wordPages(figure, own, room, 0).length, note });
  if (!plots) return null;
  const words = wordPages(figure, own, room, plots.length);
  return [...plots, ...words.map((page) => ({ ...page, plot: null, notes: [] }))];
}

/**
 * Pages of a figure slide. Where bases, cautions and marks would leave the plot no room on each of them, they follow on
 * pages of their own; so does the pack's note where that takes fewer pages.
 * @throws where not even one bar fits: the title takes all of the page
 */
export function figurePages(slide: Slide, figure: Figure, room: Room): Content[] {
  const all = [...partings(figure)];
  const ways = { slide, all, room, floor: leastScale };
  const together = fewestPages(ways, null);
  if (together && together.length <= mostTogether) return together;
  const apart = [false, ...(slide.paragraphs.length > 0 ? [true] : [])].map((note) => pagesApart(ways, figure, note));
  const [fewest] = [together, ...apart].filter((pages) => pages !== null).sort((a, b) => a.length - b.length);
  if (fewest) return fewest;
  const smaller = firstFit(lastResorts, (floor) => pagesApart({ ...ways, all: all.slice(-1), floor }, figure, true));
  if (smaller) return smaller;
  const shorter = shortenLabels(figure);
  if (JSON.stringify(shorter) === JSON.stringify(figure)) {
    throw new Error(`The figure ${figure.indicator} fits on no page`);
  }
  return figurePages({ ...slide, heading: shorter.title }, shorter, room);
}
