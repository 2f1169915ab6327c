// Leaflet → one sheet of A4. The largest step of type at which everything fits is taken; what room is left goes to the
// boxes. Rows of charts and the last pieces of advice give way before the charts do; at last the last panels.
import type { PanelId } from "../address/leaflet";
import { firstFit } from "../chart/first-fit";
import type { SceneNode } from "../chart/scene";
import {
  innerPage as inner,
  margin,
  moved,
  type Sheet,
  type SheetPart,
  type Stack,
  sheetSize,
  stack,
} from "../sheets/sheet";
import { callStrip, firstStepsBlock, precautionsBlock } from "./advice-block";
import { commonTexts, leafletFoot } from "./foot-block";
import type { Leaflet } from "./leaflet";
import { endLines, headBand, ruled } from "./page-edges";
import { frame, panelBlock, type Step } from "./panel-block";

const gutter = 8;
const half = (inner - gutter) / 2;

/** Boxes may grow by this much where a page has room. */
const growth = 0.5;

/** `advice`: how many of the precautions. */
type LeafletStep = Step & { advice: number };

const steps: readonly LeafletStep[] = [
  { text: 12, number: 40, picture: 1, gap: 9, rows: 8, high: 130, advice: 8 },
  { text: 11, number: 34, picture: 0.9, gap: 7, rows: 7, high: 120, advice: 8 },
  { text: 10, number: 30, picture: 0.82, gap: 6, rows: 6, high: 110, advice: 8 },
  { text: 9.5, number: 28, picture: 0.76, gap: 5, rows: 5, high: 100, advice: 8 },
  { text: 9, number: 24, picture: 0.7, gap: 4, rows: 4, high: 90, advice: 8 },
  { text: 8.5, number: 22, picture: 0.67, gap: 3, rows: 4, high: 80, advice: 7 },
  { text: 8.5, number: 20, picture: 0.67, gap: 2, rows: 3, high: 70, advice: 5 },
  { text: 8.5, number: 18, picture: 0.67, gap: 2, rows: 2, high: 60, advice: 5 },
];
/** Where not all panels have room for a chart: the tightest step, with charts in those that have, the first ones first. */
const tightest = { text: 8.5, number: 18, picture: 0.67, gap: 2, rows: 2, high: 60, advice: 5 } as const;

/** `pair`: two boxes side by side under the columns; `strip`: one across the page under them. */
type Page = {
  panels: Leaflet["panels"];
  head: Stack;
  foot: Stack;
  boxes: readonly Stack[];
  pair: readonly [Stack, Stack];
  strip: Stack;
};

/** Boxes in two columns, each in reading order: the columns that differ least in height. */
function twoColumns(boxes: readonly Stack[]): [left: Stack[], right: Stack[]] {
  const high = (column: readonly Stack[]) => column.reduce((sum, { height }) => sum + height + gutter, 0);
  const ways = Array.from({ length: 2 ** Math.max(0, boxes.length - 1) }, (_, way): [Stack[], Stack[]] => [
    boxes.filter((_box, index) => index === 0 || ((way >> (index - 1)) & 1) === 0),
    boxes.filter((_box, index) => index > 0 && ((way >> (index - 1)) & 1) === 1),
  ]);
  // Better the second box beside the first, so that the page reads across; a lower page is better still.
  const cost = ([left, right]: [Stack[], Stack[]]) =>
    Math.max(high(left), high(right)) + (boxes[1] && left.includes(boxes[1]) ? 24 : 0);
  return ways.reduce((best, one) => (cost(one) < cost(best) - 1 ? one : best));
}

function framed(content: Stack, width: number, height: number, x: number, y: number): SheetPart[] {
  const box: Stack = { parts: [{ role: "Artifact", nodes: [frame(width, height)] }, ...content.parts], height };
  return moved(box, x, y).parts;
}

const pairHeight = ({ pair }: Page) => Math.max(...pair.map(({ height }) => height));

/** Room that a page has to spare; negative where it is too small. */
function spareOf(page: Page): number {
  const { head, foot, boxes } = page;
  const columns = twoColumns(boxes).map((one) => one.reduce((sum, { height }) => sum + height + gutter, 0));
  const below = pairHeight(page) + page.strip.height + 3 * gutter;
  return sheetSize.height - head.height - foot.height - margin.bottom - Math.max(...columns) - below;
}

/** Puts head, boxes and foot on a page. Boxes grow a little, so that a page with little to say does not fall apart. */
function place(page: Page): Sheet {
  const { head, foot, boxes, pair, strip } = page;
  const spare = spareOf(page);
  const columns = twoColumns(boxes);
  const tallest = Math.max(
    ...columns.map((one) => one.reduce((sum, { height }) => sum + height, 0) + one.length * gutter),
  );
  const area = tallest + Math.min(Math.max(0, spare), tallest * growth);
  const top = head.height + gutter;
  const placed = columns.flatMap((column, index) => {
    const own = column.reduce((sum, { height }) => sum + height + gutter, 0);
    const contents = own - column.length * gutter;
    let y = top;
    return column.flatMap((one) => {
      const height = one.height * (1 + (area - own) / contents);
      const parts = framed(one, half, height, margin.side + index * (half + gutter), y);
      y += height + gutter;
      return parts;
    });
  });
  const bottom = top + area;
  pair.forEach((one, index) => {
    placed.push(...framed(one, half, pairHeight(page), margin.side + index * (half + gutter), bottom));
  });
  placed.push(...framed(strip, inner, strip.height, margin.side, bottom + pairHeight(page) + gutter));
  const footTop = sheetSize.height - margin.bottom - foot.height;
  const parts = [...head.parts, ...placed, ...moved(foot, margin.side, footTop).parts];
  const paper: SceneNode = { type: "rect", x: 0, y: 0, ...sheetSize, fill: "paper" };
  const all: SheetPart[] = [{ role: "Artifact", nodes: [paper] }, ...parts];
  const figures = page.panels.flatMap((panel) => panel.figures).filter(({ categories }) => categories.length > 0);
  return { ...sheetSize, nodes: all.flatMap(({ nodes }) => nodes), parts: all, figures };
}

/** The page of some panels in the roomiest step that holds it; null where none does. */
function fitted(leaflet: Leaflet, head: Stack): Page | null {
  const { lang, panels } = leaflet;
  const foot = ruled(stack([leafletFoot(leaflet, inner), { ...endLines(leaflet), gap: 2 }]));
  const common = commonTexts(panels);
  const strip = callStrip(leaflet, inner);
  const everywhere = new Set(panels.map(({ id }) => id));
  const at = (step: LeafletStep, pictured: ReadonlySet<PanelId>): Page | null => {
    const boxes = panels.map((panel) => {
      const own = pictured.has(panel.id) ? step : { ...step, picture: 0 };
      return panelBlock(panel, half, own, lang, common);
    });
    const pair = [precautionsBlock(leaflet, half, step, step.advice), firstStepsBlock(leaflet, half, step)] as const;
    const page: Page = { panels, head, foot, boxes, pair, strip };
    return spareOf(page) >= 0 ? page : null;
  };
  /** What is left goes to the charts: higher ones, then more rows. */
  const enlarged = (step: LeafletStep, pictured: ReadonlySet<PanelId>) => {
    const tried = (more: Partial<LeafletStep>, from: LeafletStep) =>
      at({ ...from, ...more }, pictured) ? { ...from, ...more } : null;
    const high = firstFit(heights, (one) => (one > step.high ? tried({ high: one }, step) : null)) ?? step;
    const full = firstFit(rowCounts, (one) => (one > step.rows ? tried({ rows: one }, high) : null)) ?? high;
    return at(full, pictured);
  };
  const all = firstFit(steps, (step) => (at(step, everywhere) ? enlarged(step, everywhere) : null));
  if (all) return all;
  const pictured = new Set<PanelId>();
  for (const { id } of panels) if (at(tightest, new Set([...pictured, id]))) pictured.add(id);
  return at(tightest, pictured) && enlarged(tightest, pictured);
}

const heights = [190, 170, 150, 130, 115, 100, 90, 80] as const;
const rowCounts = [10, 8, 7, 6, 5, 4, 3] as const;

/**
 * The sheet, in points from the top left corner; with as many of its panels as it holds.
 * @throws RangeError where it can't even hold one
 */
export function layOutLeaflet(leaflet: Leaflet): [Sheet] {
  const head = headBand(leaflet);
  const counts = leaflet.panels.map((_, less) => leaflet.panels.length - less);
  const page = firstFit(counts.length > 0 ? counts : [0], (count) =>
    fitted({ ...leaflet, panels: leaflet.panels.slice(0, count) }, head),
  );
  if (!page) throw new RangeError("The leaflet does not fit on a page");
  return [place(page)];
}
