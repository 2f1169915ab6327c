// Six figures on a sheet of A4: each in its cell with its finding, its plot laid out anew for the cell's width, and one line
// of source. No plot is split; the largest type at which all of a page fits is taken, never smaller than can be read.
import { chartTraits } from "../catalogue/chart-kinds";
import { creditLine } from "../chart/credit-line";
import { formOf } from "../chart/figure-form";
import { firstFit } from "../chart/first-fit";
import { type SetParagraph, setParagraphs } from "../chart/frame-blocks";
import { frameBody } from "../chart/full-frame";
import { placeNodes } from "../chart/place-scene";
import type { SceneNode } from "../chart/scene";
import type { Figure } from "../figure/figure";
import { shortBases } from "../figure/short-bases";
import { splitCaption } from "../figure/with-caption";
import { partOfCategories } from "../slides/part-figure";
import { formatDate } from "../words/numbers";
import { pageWords } from "../words/page-words";
import { moved, part, type Sheet, type Stack, sheetSize, stack } from "./sheet";
import { sheetWords } from "./sheet-words";

const margin = { side: 34, top: 30, bottom: 24 };
const gap = { column: 18, row: 14 };
const inner = sheetSize.width - 2 * margin.side;
const cellWidth = (inner - gap.column) / 2;
const columns = 2;
const mostOnPage = 6;

/** Of the plot, whose smallest letters are 12 units: 7.5 points at least. */
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.66, 0.63];
/** `closer`: bars stand closer, before any of them is left out. */
type Step = { scale: number; closer: boolean };
const smallest: Step = { scale: scales.at(-1) as number, closer: true };
const steps: readonly Step[] = [
  ...scales.map((scale) => ({ scale, closer: false })),
  { scale: 0.7, closer: true },
  smallest,
];
const small = 7.5;
/** Height of the plot of a chart over time, in units: as low as it may be, and as high. */
const overTime = { least: 105, most: 220 };
/** A figure keeps this many rows, however little room there is. */
const leastRows = 3;

/** `figure`: as much of the whole as the cell shows. */
type Cell = { whole: Figure; figure: Figure; head: Stack; foot: Stack; body: Stack; height: number };

function words(paragraphs: readonly SetParagraph[]): Stack {
  return part(
    "P",
    setParagraphs(
      paragraphs.filter(({ text }) => text !== ""),
      cellWidth,
    ),
  );
}

function isOverTime(figure: Figure): boolean {
  return formOf(figure) === "chart" && chartTraits[figure.kind].overTime;
}

function bodyOf(figure: Figure, scale: number, plotHeight?: number): Stack {
  const { nodes, height } = frameBody(figure, cellWidth / scale, plotHeight);
  if (nodes.length === 0) return { parts: [], height: 0 };
  const placed = placeNodes(nodes, { x: 0, y: 0, scale });
  return part("Figure", { nodes: placed, height: height * scale }, { alt: figure.alt });
}

/** A figure in its cell. @param shown the rows of it that the cell holds */
function cellOf(figure: Figure, shown: Figure, { scale, closer }: Step): Cell {
  const { lang, title, name, subtitle } = figure;
  const left = figure.categories.length - shown.categories.length;
  const about = [name === title ? "" : name, subtitle, shortBases(figure)]
    .filter(Boolean)
    .join(lang === "ja" ? "　" : "; ");
  const head = stack([
    part("H2", setParagraphs([{ text: title, size: 9.5, weight: 700, after: 2 }], cellWidth)),
    words([{ text: about, size: small, fill: "muted", after: 3 }]),
  ]);
  const credit = { text: creditLine(figure, cellWidth, small), size: small, fill: "muted" as const };
  const own = splitCaption(figure).captions.map((text) => ({ text, size: small }));
  const foot = words([...own, { text: left > 0 ? sheetWords[lang].more(left) : "", size: small }, credit]);
  const body = bodyOf(shown, scale, isOverTime(shown) ? overTime.least : closer ? 0 : undefined);
  return { whole: figure, figure: shown, head, foot, body, height: head.height + body.height + 3 + foot.height };
}

type Page = { rows: Cell[][]; scale: number; spare: number };

const highest = (row: readonly Cell[]) => Math.max(...row.map(({ height }) => height));

function pageAt(figures: readonly Figure[], shown: readonly Figure[], step: Step, room: number): Page {
  const cells = figures.map((figure, index) => cellOf(figure, shown[index] ?? figure, step));
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
  const needed = rows.reduce((sum, row) => sum + highest(row), 0) + (rows.length - 1) * gap.row;
  return { rows, scale: step.scale, spare: room - needed };
}

/** The figures with a row less of the one whose cell makes its row of the page highest; null where none may lose more. */
function withRowLess(shown: readonly Figure[], { rows }: Page): Figure[] | null {
  const cuttable = rows
    .flatMap((row) => row.filter((cell) => cell.height >= highest(row) - 1))
    .filter(({ figure }) => !chartTraits[figure.kind].overTime && figure.categories.length > leastRows)
    .sort((a, b) => b.height - a.height);
  const [first] = cuttable;
  if (!first) return null;
  return shown.map((one) => (one === first.figure ? partOfCategories(one, 0, one.categories.length - 1) : one));
}

/** The page of some figures in the largest type that holds them; null where even the smallest does not. */
function fitted(figures: readonly Figure[], room: number): Page | null {
  const whole = firstFit(steps, (step) => {
    const page = pageAt(figures, figures, step, room);
    return page.spare >= 0 ? page : null;
  });
  if (whole) return whole;
  let shown: Figure[] | null = [...figures];
  while (shown) {
    const page = pageAt(figures, shown, smallest, room);
    if (page.spare >= 0) return page;
    shown = withRowLess(shown, page);
  }
  return null;
}

/** A plot over time takes what room its cell has. */
function grown(cell: Cell, height: number, scale: number): Cell {
  const { figure, head, body, foot } = cell;
  const room = height - head.height - foot.height - 3;
  if (!isOverTime(figure) || room <= body.height) return cell;
  const plotHeight = Math.min(overTime.most, overTime.least + Math.floor((room - body.height) / scale));
  const higher = bodyOf(figure, scale, plotHeight);
  return higher.height <= room ? { ...cell, body: higher, height } : cell;
}

function place({ rows, scale, spare }: Page, top: number): Stack {
  // Rows grow a little where there is room; what is still left stays at the foot.
  const more = Math.max(0, spare) / rows.length;
  let y = top;
  const parts = rows.flatMap((row) => {
    const height = highest(row) + Math.min(more, highest(row) * 0.3);
    const placed = row.flatMap((one, column) => {
      const { head, body, foot } = grown(one, height, scale);
      const x = margin.side + column * (cellWidth + gap.column);
      return [
        ...moved(head, x, y).parts,
        ...moved(body, x, y + head.height).parts,
        ...moved(foot, x, y + head.height + body.height + 3).parts,
      ];
    });
    const line = y + height + gap.row / 2;
    y += height + gap.row;
    const rule: SceneNode = {
      ...{ type: "line", x1: margin.side, x2: sheetSize.width - margin.side, y1: line, y2: line },
      ...{ stroke: "grid", width: 0.75 },
    };
    return row === rows.at(-1) ? placed : [...placed, { role: "Artifact" as const, nodes: [rule] }];
  });
  return { parts, height: y - top };
}

/** Figures shared out to pages: six each, fewer where so many can't be read. */
function pagesOf(figures: readonly Figure[], room: number): Page[] {
  const pages: Page[] = [];
  for (let at = 0; at < figures.length; ) {
    const counts = Array.from({ length: Math.min(mostOnPage, figures.length - at) }, (_, less) => mostOnPage - less);
    const page = firstFit(counts, (count) => fitted(figures.slice(at, at + count), room));
    if (!page) throw new RangeError(`The figure ${figures[at]?.indicator} fits on no page`);
    pages.push(page);
    at += page.rows.flat().length;
  }
  return pages;
}

/** Sheets of A4 with up to six figures each, in points from the top left corner. */
export function sixFigures(figures: readonly Figure[]): Sheet[] {
  const [first] = figures;
  if (!first) return [];
  const { lang, era, dataVersion, updated } = first;
  const all = sheetWords[lang];
  const title = part("H1", setParagraphs([{ text: all.title, size: 11, weight: 700 }], inner));
  const top = margin.top + title.height + 10;
  const footTop = sheetSize.height - margin.bottom - 10;
  const pages = pagesOf(figures, footTop - 6 - top);
  return pages.map((page, index) => {
    const data = pageWords[lang].footer.data(dataVersion.slice(0, 12), formatDate(updated, lang, era));
    const number = pages.length > 1 ? `　${all.page(index + 1, pages.length)}` : "";
    const foot = part(
      "P",
      setParagraphs([{ text: `${updated ? data : ""}${number}`, size: small, fill: "muted" }], inner),
    );
    const rule: SceneNode = {
      ...{ type: "line", x1: margin.side, x2: sheetSize.width - margin.side, y1: top - 6, y2: top - 6 },
      ...{ stroke: "axis", width: 0.75 },
    };
    const paper: SceneNode = { type: "rect", x: 0, y: 0, ...sheetSize, fill: "paper" };
    const parts: Sheet["parts"] = [
      { role: "Artifact", nodes: [paper, rule] },
      ...moved(title, margin.side, margin.top).parts,
      ...place(page, top).parts,
      ...moved(foot, margin.side, footTop).parts,
    ];
    const on = page.rows.flat().map(({ whole }) => whole);
    return { ...sheetSize, nodes: parts.flatMap(({ nodes }) => nodes), parts, figures: on };
  });
}
