// A figure on slides: the plot in the largest type that the room allows, never under 12 points; a figure too tall for
// one page is parted by its categories (at last by its series) rather than shrunk. Title, subtitle, cautions, bases,
// marks and source stand on every page, or on one behind them; notes where they fit, else with the speaker.
import { chartTraits } from "../catalogue/chart-kinds";
import { lostWords } from "../chart/frame-blocks";
import { frameBody, lostGap } from "../chart/full-frame";
import { narrowBelow } from "../chart/geometry";
import { placeNodes } from "../chart/place-scene";
import type { Figure } from "../figure/figure";
import type { Surrounding } from "../figure/surroundings";
import { footOf, headOf, notesOf, referral, titleSize, wordPages } from "./fit-figure-words";
import { partOfCategories, partOfSeries } from "./part-figure";
import type { Slide } from "./slide";
import { type Room, smallest } from "./slide-room";
import { slideWords } from "./slide-words";
import { placeBlock, type TextBlock, type TextBox } from "./text-block";

const gap = 12;
/** Of the plot's own type, which is 12 units at its smallest. */
const scales = [1.6, 1.5, 1.4, 1.3, 1.25, 1.2, 1.15, 1.1, 1.05, 1];
/** Notes may take room from the plot down to this scale. */
const leastBesideNotes = 1.15;
const mostPlotHeight = 340;
/** Where a figure needs more pages than this, its words go behind them. */
const mostTogether = 2;

/** Ways to set a page, the roomiest first: notes on it, largest title, type of the subtitle, lowest plot over time. */
const settings = [
  { withNotes: true, title: 26, subtitle: 14, plot: 150 },
  { withNotes: false, title: 26, subtitle: 14, plot: 150 },
  { withNotes: false, title: 18, subtitle: smallest, plot: 110 },
  { withNotes: false, title: 16, subtitle: smallest, plot: 80 },
] as const;
type Setting = (typeof settings)[number];

/** Where a page has its plot, what it shows, and how much larger than life; for outputs with charts of their own. */
export type Plot = { x: number; y: number; width: number; height: number; scale: number; figure: Figure };
/** What stands on one page of a slide, within its room; `notes` did not fit. */
export type Content = TextBlock & { plot: Plot | null; notes: readonly Surrounding[] };

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
function bodyAt(figure: Figure, { width, height }: Room, scale: number, lowest: number): Body | null {
  const vertical = chartTraits[figure.kind].overTime;
  const natural = bodyOf(figure, width / scale);
  const over = natural.height - height / scale;
  if (!vertical || natural.nodes.length === 0) return over <= 0 ? natural : null;
  const plotHeight = Math.min(mostPlotHeight, Math.floor((width / scale < narrowBelow ? 190 : 230) - over));
  if (plotHeight < lowest) return null;
  const fitted = bodyOf(figure, width / scale, plotHeight);
  return fitted.height <= height / scale + 1 ? fitted : null;
}

/**
 * The largest scale from `least` up at which the plots of all parts fit and print no value less than at the smallest;
 * undefined where there is none.
 */
function commonScale(parts: readonly Figure[], room: Room, lowest: number, least: number): number | undefined {
  if (!parts.every((figure) => bodyAt(figure, room, 1, lowest))) return undefined;
  const fits = (figure: Figure, scale: number) => {
    const [plain, body] = [bodyAt(figure, room, 1, lowest), bodyAt(figure, room, scale, lowest)];
    return plain !== null && body !== null && printedValues(body) >= printedValues(plain);
  };
  const usable = scales.filter((scale) => scale >= least && (scale === 1 || room.width / scale >= narrowBelow));
  return usable.find((scale) => parts.every((figure) => fits(figure, scale)));
}

type Parted = { slide: Slide; parts: readonly Figure[]; room: Room };
/** Pages of words behind those of the plots, and whether the pack's note is on them. */
type Behind = { pages: number; note: boolean };

/**
 * A page for each part of a figure, all in one setting and at one scale; null where one does not fit.
 * @param behind null where the words stand on every page
 */
function pagesIn(setting: Setting, { slide, parts, room }: Parted, behind: Behind | null): Content[] | null {
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
  const scale = commonScale(parts, left, setting.plot, beside ? leastBesideNotes : 1);
  if (scale === undefined) return null;
  return parts.map((figure, index): Content => {
    const head = headOf(figure, room, part(index), type);
    const body = bodyAt(figure, left, scale, setting.plot) ?? { nodes: [], height: 0, plotHeight: 0 };
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
  return [{ x: 0, y: top, width, height: own * scale, paragraphs: larger }];
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

/**
 * The first of the ways to part a figure that fits, found by halving: each has smaller parts than the one before.
 * @param behind as in pagesIn
 */
function fewestPages(slide: Slide, all: Figure[][], room: Room, behind: Behind | null): Content[] | null {
  const pagesOf = (parts: Figure[]) => {
    for (const setting of settings) {
      const pages = pagesIn(setting, { slide, parts, room }, behind);
      if (pages) return pages;
    }
    return null;
  };
  let found: Content[] | null = null;
  for (let [low, high] = [0, all.length - 1]; low <= high; ) {
    // Most figures fit on one page.
    const middle = low === 0 && high === all.length - 1 ? 0 : Math.floor((low + high) / 2);
    const pages = pagesOf(all[middle] ?? []);
    if (pages) [found, high] = [pages, middle - 1];
    else low = middle + 1;
  }
  return found;
}

/** Plots first, the words behind them; null where the plots do not fit even so. @param note whether it goes with them */
function pagesApart(slide: Slide, all: Figure[][], figure: Figure, room: Room, note: boolean): Content[] | null {
  const own = note ? slide : null;
  const plots = fewestPages(slide, all, room, { pages: wordPages(figure, own, room, 0).length, note });
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
  const together = fewestPages(slide, all, room, null);
  if (together && together.length <= mostTogether) return together;
  const apart = [false, ...(slide.paragraphs.length > 0 ? [true] : [])].map((note) =>
    pagesApart(slide, all, figure, room, note),
  );
  const [fewest] = [together, ...apart].filter((pages) => pages !== null).sort((a, b) => a.length - b.length);
  if (!fewest) throw new Error(`The figure ${figure.indicator} fits on no page`);
  return fewest;
}
