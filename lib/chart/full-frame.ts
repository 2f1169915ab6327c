// A figure with all that belongs to it: finding, subtitle, cautions, plot, bases, marks, notes, source.
// As a picture it keeps to one scale of type, so that any two match wherever they are placed: what does not fit makes it
// higher. On a sheet of paper one rule makes it fit: the largest step of type at which everything stands in the page; where even the smallest step
// can't hold it, the blank space shrinks and bases run on, and at last the page grows in height. Nothing is cut and
// nothing is left out. What room is left enlarges the plot.
import { chartTraits } from "../catalogue/chart-kinds";
import type { Figure } from "../figure/figure";
import { formOf } from "./figure-form";
import { firstFit } from "./first-fit";
import { type Block, frameFoot, frameHead, frameLost, type Parts } from "./frame-blocks";
import { narrowBelow } from "./geometry";
import { layOut } from "./lay-out";
import { placeNodes } from "./place-scene";
import { plotGeometry } from "./plot-geometry";
import type { Scene } from "./scene";
import { pictureUnits } from "./type-scale";

/** Of a picture, in its width: beyond, no page of a report takes it in any case. */
const highest = 2;
/** Of a plot over time in a picture. */
const plotHeights = { least: 130, most: 340 };
/** Of the type that the blocks and the plot are set in (12 to 20 units); at 0.67 the smallest is 8 pt. */
const steps = [1.25, 1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.67];
const enlargements = [1.3, 1.2, 1.1];
/** Round the page, and between its blocks; whether bases and source run on, as in frameFoot. */
type Space = { margin: number; gap: number; runOn: boolean };
const roomy: Space = { margin: 24, gap: 16, runOn: false };
const tight: Space = { margin: 14, gap: 10, runOn: true };
/** Between a plot and the box of what is lost. */
export const lostGap = roomy.gap;

type Layout = { head: Block; body: Body; foot: Block; enlarged: number; width: number; space: Space; needed: number };
type Page = { width: number; height: number };

type Body = Block & { plotHeight: number };

/** The plot, what is said in its place, or both. @param plotHeight as in layOut @param grow as in layOut */
export function frameBody(figure: Figure, width: number, plotHeight?: number, grow = false): Body {
  const plot = figure.categories.length > 0 ? layOut(figure, width, plotHeight, grow) : { nodes: [], height: 0 };
  const own = { plotHeight: plot.height };
  if (!figure.lost) return { ...plot, ...own };
  const lost = frameLost(figure, width);
  const top = plot.height > 0 ? plot.height + lostGap : 0;
  return {
    nodes: [...plot.nodes, ...placeNodes(lost.nodes, { x: 0, y: top, scale: 1 })],
    height: top + lost.height,
    ...own,
  };
}

function stack(figure: Figure, parts: Parts, width: number, enlarged: number, space = roomy): Layout {
  return withBody(figure, parts, width, frameBody(figure, (width - 2 * space.margin) / enlarged), space, enlarged);
}

function withBody(figure: Figure, parts: Parts, width: number, body: Body, space: Space, enlarged = 1): Layout {
  const { margin, gap, runOn } = space;
  const inner = width - 2 * margin;
  const head = frameHead(figure, parts, inner);
  const foot = frameFoot(figure, parts, inner, runOn);
  const heights = [head.height, body.height * enlarged, foot.height].filter((height) => height > 0);
  const needed = heights.reduce((sum, height) => sum + height, 0) + gap * (heights.length - 1) + 2 * margin;
  return { head, body, foot, enlarged, width, space, needed };
}

/**
 * Lays out a figure as a picture: its type is the scale of all pictures, as large as the page is wide. A strip
 * much higher than a page of a report is set like a page.
 * @param page in points; its height is what the picture has at least
 * @param parts what stands in the picture beside the plot
 */
export function fullPicture(figure: Figure, page: Page, parts: Parts): Scene {
  const step = page.width / pictureUnits;
  const height = page.height / step;
  const fitting = (space: Space) => {
    const natural = stack(figure, parts, pictureUnits, 1, space);
    const inner = pictureUnits - 2 * space.margin;
    if (formOf(figure) !== "chart" || figure.categories.length === 0) return natural.needed <= height ? natural : null;
    // The plot takes the room that there is; over time it also gives some.
    const asked = plotGeometry(figure, inner).plot.height + height - natural.needed;
    const { least, most } = chartTraits[figure.kind].overTime
      ? plotHeights
      : { least: 0, most: Number.POSITIVE_INFINITY };
    const plotHeight = Math.floor(Math.min(most, asked));
    if (plotHeight < least) return null;
    const set = withBody(figure, parts, pictureUnits, frameBody(figure, inner, plotHeight, true), space);
    return set.needed <= height ? set : null;
  };
  const layout = firstFit([roomy, tight], fitting) ?? stack(figure, parts, pictureUnits, 1, tight);
  return layout.needed > highest * pictureUnits ? fullPage(figure, page, parts) : assembled(layout, page, step);
}

/**
 * Lays out a figure on a sheet of paper, in the largest type with which it fits.
 * @param page as in fullPicture
 * @param parts as in fullPicture
 */
export function fullPage(figure: Figure, page: Page, parts: Parts): Scene {
  const smallest = steps.at(-1) as number;
  // Under this width the plot would be that of a telephone.
  const usable = steps.filter((step) => page.width / step - 2 * roomy.margin >= narrowBelow || step === smallest);
  const set = (step: number, space: Space) => ({ step, layout: stack(figure, parts, page.width / step, 1, space) });
  const fitting = <Set extends { step: number; layout: Layout }>(one: Set) =>
    one.layout.needed * one.step <= page.height ? one : null;
  const { step, layout } = firstFit(usable, (one) => fitting(set(one, roomy))) ?? set(smallest, tight);
  const { width } = layout;
  const larger = firstFit(layout.space === roomy ? enlargements : [], (enlarged) =>
    (width - 2 * roomy.margin) / enlarged < narrowBelow
      ? null
      : fitting({ step, layout: stack(figure, parts, width, enlarged) }),
  );

  return assembled(larger?.layout ?? layout, page, step);
}

/** Its blocks on paper: the head at the top, the foot at the bottom. @param step of the type */
function assembled({ head, body, foot, enlarged, needed, space }: Layout, page: Page, step: number): Scene {
  const { margin, gap } = space;
  const height = Math.max(page.height / step, needed);
  const bodyTop = margin + (head.height > 0 ? head.height + gap : 0);
  const nodes = [
    ...placeNodes(head.nodes, { x: margin, y: margin, scale: 1 }),
    ...placeNodes(body.nodes, { x: margin, y: bodyTop + (height - needed) / 3, scale: enlarged }),
    ...placeNodes(foot.nodes, { x: margin, y: height - margin - foot.height, scale: 1 }),
  ];
  const whole = { width: page.width, height: Math.max(page.height, Math.ceil(needed * step)) };
  return {
    ...whole,
    nodes: [{ type: "rect", x: 0, y: 0, ...whole, fill: "paper" }, ...placeNodes(nodes, { x: 0, y: 0, scale: step })],
  };
}
