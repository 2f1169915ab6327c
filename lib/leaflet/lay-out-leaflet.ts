// Leaflet → two sheets of A4. The largest step of type at which everything of a page fits is taken; what room is left
// goes between the rows. Advice gives way first: its second points are left out before anything becomes smaller.
import { setParagraphs } from "../chart/frame-blocks";
import type { SceneNode } from "../chart/scene";
import { textWidth } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import { leafletWords } from "../i18n/leaflet-words";
import { adviceBlock, callBlock } from "./advice-block";
import { adviceFoot, commonTexts, panelFoot } from "./foot-block";
import type { Leaflet, LeafletPanel } from "./leaflet";
import { frame, panelBlock, type Step } from "./panel-block";
import { moved, part, type Sheet, type SheetPart, type Stack, sheetSize, smallestType, stack } from "./sheet";

const margin = { side: 24, bottom: 14 };
const gutter = 8;
const inner = sheetSize.width - 2 * margin.side;
const half = (inner - gutter) / 2;

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

function headBand({ title, lead, editionLabel }: Leaflet): Stack {
  const [height, side] = [66, margin.side];
  const right = sheetSize.width - side;
  const tagWidth = textWidth(editionLabel, 12, 700) + 22;
  const set = { type: "text", fill: "paper" } as const;
  const band: SceneNode = { type: "rect", x: 0, y: 0, width: sheetSize.width, height, fill: "series1" };
  const size = [27, 25, 23, 21, 19].find((one) => textWidth(title, one, 700) <= inner) ?? 19;
  return {
    parts: [
      { role: "Artifact", nodes: [band] },
      { role: "H1", nodes: [{ ...set, text: title, x: side, y: 35, size, weight: 700, anchor: "start" }] },
      {
        role: "P",
        nodes: [
          ...wrapText(lead, inner - tagWidth - 12, 10).map((text, index) => ({
            ...set,
            ...{ text, x: side, y: 54 + index * 12, size: 10, weight: 400 as const, anchor: "start" as const },
          })),
        ],
      },
      {
        role: "P",
        nodes: [
          { type: "rect", x: right - tagWidth, y: 39, width: tagWidth, height: 20, fill: "paper" },
          {
            ...{ type: "text", text: editionLabel, x: right - tagWidth / 2, y: 53.4, size: 12 },
            ...{ weight: 700, fill: "text", anchor: "middle" },
          },
        ],
      },
    ],
    height,
  };
}

/** The second page repeats in one line what it belongs to. */
function runningHead({ title, editionLabel }: Leaflet): Stack {
  const [height, y] = [26, 17.2];
  const set = { type: "text", y, size: 11, weight: 700, fill: "paper" } as const;
  return {
    parts: [
      {
        role: "Artifact",
        nodes: [
          { type: "rect", x: 0, y: 0, width: sheetSize.width, height, fill: "series1" },
          { ...set, text: title, x: margin.side, anchor: "start" },
          { ...set, text: editionLabel, x: sheetSize.width - margin.side, anchor: "end" },
        ],
      },
    ],
    height,
  };
}

/** The last lines: unofficial, the data, the page; on the second one the office that hands the leaflet out. */
function endLines(leaflet: Leaflet, page: 1 | 2): Stack {
  const words = leafletWords[leaflet.lang];
  const size = smallestType;
  const lines = setParagraphs(
    [{ text: `${words.unofficial}${words.next}${leaflet.dataLine}${words.next}${page} / 2`, size, weight: 700 }],
    inner,
  );
  return stack([...(page === 2 ? [officeLine(leaflet)] : []), part("P", lines)]);
}

/** Who hands the leaflet out; a line to write on where nobody has said so. */
function officeLine({ lang, office }: Leaflet): Stack {
  const text = leafletWords[lang].madeBy(office);
  const width = textWidth(text, 10, 700);
  const x = office ? Math.max(0, inner - width) : inner - 200;
  const set = { type: "text", text, x, y: 10, size: 10, weight: 700, fill: "text", anchor: "start" } as const;
  const rule: SceneNode = {
    ...{ type: "line", x1: x + width + 4, x2: inner, y1: 12, y2: 12 },
    ...{ stroke: "outline", width: 0.7 },
  };
  return part("P", { nodes: office ? [set] : [set, rule], height: 16 });
}

type Page = { head: Stack; foot: Stack; boxes: readonly Stack[]; below: readonly Stack[] };

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
  const area = tallest + Math.max(0, spare);
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
  return { ...sheetSize, nodes: all.flatMap(({ nodes }) => nodes), parts: all };
}

function ruled(foot: Stack): Stack {
  const rule: SceneNode = { type: "line", x1: 0, y1: 0, x2: inner, y2: 0, stroke: "axis", width: 0.7 };
  const { parts, height } = moved(foot, 0, 5);
  return { parts: [{ role: "Artifact", nodes: [rule] }, ...parts], height: height + 5 };
}

/** A page in every step, from roomy to tight. */
type Pages = (step: Step) => Page[];

function firstPage(leaflet: Leaflet, panels: readonly LeafletPanel[]): Pages {
  const { lang } = leaflet;
  const foot = ruled(stack([panelFoot(panels, inner, lang), { ...endLines(leaflet, 1), gap: 2 }]));
  const common = commonTexts(panels);
  const head = headBand(leaflet);
  return (step) => [{ head, foot, boxes: panels.map((one) => panelBlock(one, half, step, lang, common)), below: [] }];
}

function secondPage(leaflet: Leaflet, panels: readonly LeafletPanel[]): Pages {
  const { lang } = leaflet;
  const foot = ruled(
    stack([panelFoot(panels, inner, lang), adviceFoot(leaflet, inner), { ...endLines(leaflet, 2), gap: 2 }]),
  );
  const common = commonTexts(panels);
  const head = runningHead(leaflet);
  return (step) => {
    const boxes = [...panels.map((one) => panelBlock(one, half, step, lang, common)), callBlock(leaflet, half, step)];
    return [2, 1].map((points) => ({ head, foot, boxes, below: [adviceBlock(leaflet, inner, step, points)] }));
  };
}

/** The roomiest step at which a page fits, and the page. What costs pictures costs more than any smaller type. */
function roomiest(pages: Pages): { cost: number; page: Page } | null {
  for (const [index, step] of steps.entries()) {
    const page = pages(step).find((one) => spareOf(one) >= 0);
    if (page) return { cost: 2 ** index + (step.picture === 0 ? 1000 : 0), page };
  }
  return null;
}

/** The two sheets, in points from the top left corner. @throws RangeError where they can't hold the panels */
export function layOutLeaflet(leaflet: Leaflet): [Sheet, Sheet] {
  const { panels } = leaflet;
  const ways = [4, 5, 3, 6].flatMap((count) => {
    const first = roomiest(firstPage(leaflet, panels.slice(0, count)));
    const second = first && roomiest(secondPage(leaflet, panels.slice(count)));
    return second ? { first, second, cost: first.cost + second.cost } : [];
  });
  const [way, ...others] = ways;
  if (!way) throw new RangeError("The leaflet does not fit on two pages");
  const best = others.reduce((one, other) => (other.cost < one.cost ? other : one), way);
  return [place(best.first.page), place(best.second.page)];
}
