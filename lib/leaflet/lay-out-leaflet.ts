// Leaflet → two sheets of A4. The largest step of type at which everything of a page fits is taken; what room is left
// goes between the rows. Advice gives way first: its second points are left out before anything becomes smaller.
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
import { adviceBlock, callBlock } from "./advice-block";
import { adviceFoot, commonTexts, panelFoot } from "./foot-block";
import type { Leaflet, LeafletPanel } from "./leaflet";
import { endLines, headBand, ruled, runningHead } from "./page-edges";
import { frame, panelBlock, type Step } from "./panel-block";

const gutter = 8;
const half = (inner - gutter) / 2;

/** Boxes may grow by this much where a page has room. */
const growth = 0.4;

const steps: readonly Step[] = [
  { text: 12, number: 42, picture: 1.06, gap: 11 },
  { text: 11, number: 36, picture: 0.94, gap: 8 },
  { text: 10, number: 30, picture: 0.86, gap: 6 },
  { text: 9.5, number: 28, picture: 0.8, gap: 5 },
  { text: 9, number: 26, picture: 0.74, gap: 4 },
  { text: 8.5, number: 22, picture: 0.7, gap: 3 },
  { text: 8.5, number: 18, picture: 0.67, gap: 2 },
  { text: 8.5, number: 18, picture: 0, gap: 2 },
];

type Page = {
  panels: readonly LeafletPanel[];
  head: Stack;
  foot: Stack;
  boxes: readonly Stack[];
  below: readonly Stack[];
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

/** Room that a page has to spare; negative where it is too small. */
function spareOf({ head, foot, boxes, below }: Page): number {
  const columns = twoColumns(boxes).map((one) => one.reduce((sum, { height }) => sum + height + gutter, 0));
  const under = below.reduce((sum, { height }) => sum + height + gutter, 0);
  return sheetSize.height - head.height - foot.height - margin.bottom - Math.max(...columns) - under - gutter;
}

/** Puts head, boxes and foot on a page. Boxes grow a little, so that a page with little to say does not fall apart. */
function place(page: Page): Sheet {
  const { head, foot, boxes, below } = page;
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
  let y = top + area;
  for (const one of below) {
    placed.push(...framed(one, inner, one.height, margin.side, y));
    y += one.height + gutter;
  }
  const footTop = sheetSize.height - margin.bottom - foot.height;
  const parts = [...head.parts, ...placed, ...moved(foot, margin.side, footTop).parts];
  const paper: SceneNode = { type: "rect", x: 0, y: 0, ...sheetSize, fill: "paper" };
  const all: SheetPart[] = [{ role: "Artifact", nodes: [paper] }, ...parts];
  const figures = page.panels.flatMap((panel) => panel.figures).filter(({ categories }) => categories.length > 0);
  return { ...sheetSize, nodes: all.flatMap(({ nodes }) => nodes), parts: all, figures };
}

/** A page in every step; where there are several, the fuller first. */
type Pages = (step: Step) => Page[];

/** Makes each block once: the ways to share panels out to the pages have most of them in common. */
type Once = (key: string, make: () => Stack) => Stack;

function once(): Once {
  const made = new Map<string, Stack>();
  return (key, make) => {
    const found = made.get(key) ?? make();
    made.set(key, found);
    return found;
  };
}

function panelBoxes({ lang }: Leaflet, panels: readonly LeafletPanel[], step: Step, blocks: Once): Stack[] {
  const common = commonTexts(panels);
  return panels.map((panel) => {
    const key = [panel.id, steps.indexOf(step), ...common].join("|");
    return blocks(key, () => panelBlock(panel, half, step, lang, common));
  });
}

function firstPage(leaflet: Leaflet, panels: readonly LeafletPanel[], blocks: Once): Pages {
  const { lang } = leaflet;
  const foot = ruled(stack([panelFoot(panels, inner, lang), { ...endLines(leaflet, 1), gap: 2 }]));
  const head = headBand(leaflet);
  return (step) => [{ panels, head, foot, boxes: panelBoxes(leaflet, panels, step, blocks), below: [] }];
}

function secondPage(leaflet: Leaflet, panels: readonly LeafletPanel[], blocks: Once): Pages {
  const { lang } = leaflet;
  const panelsFoot = panelFoot(panels, inner, lang);
  const end = endLines(leaflet, 2);
  const feet = [2, 1].map((points) => ({
    points,
    foot: ruled(stack([panelsFoot, adviceFoot(leaflet, inner, points), { ...end, gap: 2 }])),
  }));
  const head = runningHead(leaflet);
  return (step) => {
    const index = steps.indexOf(step);
    const call = blocks(`call|${index}`, () => callBlock(leaflet, half, step));
    const boxes = [...panelBoxes(leaflet, panels, step, blocks), call];
    return feet.map(({ points, foot }) => {
      const advice = blocks(`advice|${index}|${points}`, () => adviceBlock(leaflet, inner, step, points));
      return { panels, head, foot, boxes, below: [advice] };
    });
  };
}

/** How much one column is lower than the other. */
function raggedness({ boxes }: Page): number {
  const [left = 0, right = 0] = twoColumns(boxes).map((one) => one.reduce((sum, { height }) => sum + height, 0));
  return Math.abs(left - right);
}

/**
 * The roomiest step at which a page fits, and the page. What costs pictures costs more than any smaller type; columns
 * of unlike height cost a little.
 */
function roomiest(pages: Pages): { cost: number; page: Page } | null {
  return firstFit(steps.entries(), ([index, step]) => {
    const page = pages(step).find((one) => spareOf(one) >= 0);
    return page ? { cost: 2 ** index + (step.picture === 0 ? 1000 : 0) + raggedness(page) / 4, page } : null;
  });
}

/** The two sheets, in points from the top left corner. @throws RangeError where they can't hold the panels */
export function layOutLeaflet(leaflet: Leaflet): [Sheet, Sheet] {
  const { panels } = leaflet;
  const blocks = once();
  const ways = [4, 5, 3, 6].flatMap((count) => {
    const first = roomiest(firstPage(leaflet, panels.slice(0, count), blocks));
    const second = first && roomiest(secondPage(leaflet, panels.slice(count), blocks));
    return second ? { first, second, cost: first.cost + second.cost } : [];
  });
  const [way, ...others] = ways;
  if (!way) throw new RangeError("The leaflet does not fit on two pages");
  const best = others.reduce((one, other) => (other.cost < one.cost ? other : one), way);
  return [place(best.first.page), place(best.second.page)];
}
