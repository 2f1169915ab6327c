// A hand-out of a meeting pack: two or six slides on a sheet of A4, each a picture as large as the words leave it, under
// it in type for paper what must be read of it, then room for notes; the meeting at the head, the page at the foot.

import { firstFitting } from "../../chart/first-fit";
import type { Block } from "../../chart/frame-blocks";
import type { Palette } from "../../chart/palette";
import { placeNodes } from "../../chart/place-scene";
import type { SceneNode } from "../../chart/scene";
import { lineHeight } from "../../chart/text-line";
import { textWidth } from "../../chart/text-metrics";
import { wrapText } from "../../chart/wrap-text";
import type { SlidePage } from "../../slides/lay-out-slides";
import type { Presentation } from "../../slides/slide";
import { drawFigure, placeLink } from "../picture/pdf-document";
import { drawScene } from "../picture/pdf-ink";
import { addPageRecords } from "../picture/pdf-record";
import { paletteOf } from "../picture/picture";
import { handoutWords, type WordsRoom } from "./pack-handout-words";
import type { PackOptions } from "./pack-options";
import { figureOn } from "./pack-paper";
import { packWords } from "./pack-words";

const paper = { width: 595.28, height: 841.89 };
const margin = { side: 40, top: 33, bottom: 44 };
const width = paper.width - 2 * margin.side;
const grids = { 2: { columns: 1, rows: 2 }, 6: { columns: 2, rows: 3 } } as const;
const gap = 16;
/** Between a picture and the words under it. */
const under = 5;
/** Between lines to write on. */
const ruling = 20;
/** Kept under the largest picture. */
const leastWords = 56;

/** Ways to fill a sheet, from the fullest words: the picture gives way down to `least`, then the words do. */
const ways = [
  { cautions: true, lines: Number.POSITIVE_INFINITY, least: 0.75 },
  { cautions: true, lines: 12, least: 0.75 },
  { cautions: true, lines: 10, least: 0.75 },
  { cautions: false, lines: 10, least: 0.75 },
  { cautions: false, lines: 8, least: 0.75 },
  { cautions: false, lines: 5, least: 0.5 },
] as const;

type Entry = { page: SlidePage; number: number };
type Cell = Entry & { x: number; y: number; scale: number; words: Block; end: number };

/** Entries of one sheet in their places between two heights. */
function placed(entries: readonly Entry[], handout: 2 | 6, top: number): Cell[] {
  const grid = grids[handout];
  const column = (width - (grid.columns - 1) * gap) / grid.columns;
  const row = (paper.height - top - margin.bottom - (grid.rows - 1) * gap) / grid.rows;
  const rows = Array.from({ length: Math.ceil(entries.length / grid.columns) }, (_, index) =>
    entries.slice(index * grid.columns, (index + 1) * grid.columns),
  );
  const scene = entries[0]?.page.scene ?? paper;
  const largest = Math.min(column / scene.width, (row - leastWords) / scene.height);
  const usual = row * rows.length;
  // The words of a last sheet with fewer rows may have all of it; lines to write on are no more than elsewhere.
  const all = usual + (grid.rows - rows.length) * (row + gap);
  const set = (scale: number, way: Omit<WordsRoom, "width" | "scale">) => {
    const words = rows.map((one) =>
      one.map(({ page, number }) => handoutWords(page, number, { ...way, width: column, scale })),
    );
    const needs = words.map((one) => scene.height * scale + under + Math.max(...one.map(({ height }) => height)));
    return { scale, words, needs, height: needs.reduce((sum, need) => sum + need, 0) };
  };
  const tries = ways.flatMap((way) => {
    const steps = Math.round((1 - way.least) / 0.05) + 1;
    return Array.from({ length: steps }, (_, step) => ({ way, scale: largest * (1 - step * 0.05) }));
  });
  const { way, scale } = firstFitting(tries, (one) => set(one.scale, one.way).height <= all);
  const chosen = set(scale, way);
  const spare = Math.max(0, usual - chosen.height) / rows.length;
  let y = top;
  return rows.flatMap((one, index) => {
    const start = y;
    const end = start + (chosen.needs[index] ?? 0) + spare;
    y = end + gap;
    return one.map((entry, place) => {
      const words = chosen.words[index]?.[place] ?? { nodes: [], height: 0 };
      return { ...entry, x: margin.side + place * (column + gap), y: start, scale, words, end };
    });
  });
}

/** Lines to write on, from `top` to `end`. */
function ruled(x: number, right: number, top: number, end: number): SceneNode[] {
  const count = Math.max(0, Math.floor((end - top) / ruling));
  return Array.from({ length: count }, (_, index) => {
    const at = top + (index + 1) * ruling;
    return { type: "line", x1: x, y1: at, x2: right, y2: at, stroke: "outline", width: 0.5, dash: "1 3" };
  });
}

/** The meeting's whole name, and when it is: beside the name where there is room, else under it. */
function headOf({ title, when = "" }: Presentation): { nodes: SceneNode[]; bottom: number } {
  const set = { type: "text", weight: 400, fill: "text" } as const;
  const right = paper.width - margin.side;
  const [size, small] = [11, 9];
  const beside = textWidth(title, size, 700) + gap + textWidth(when, small) <= width;
  const lines = wrapText(title, width, size, 700);
  const baseline = (line: number) => margin.top + size + line * lineHeight(size);
  const last = baseline(lines.length - (beside || !when ? 1 : 0));
  const nodes: SceneNode[] = [
    ...lines.map(
      (text, index): SceneNode => ({
        ...set,
        ...{ weight: 700, text, size, x: margin.side, y: baseline(index), anchor: "start" },
      }),
    ),
    ...(when ? [{ ...set, text: when, size: small, x: right, y: last, anchor: "end" as const }] : []),
    { type: "line", x1: margin.side, y1: last + 6, x2: right, y2: last + 6, stroke: "axis", width: 0.75 },
  ];
  return { nodes, bottom: last + 6 };
}

function drawCell(document: PDFKit.PDFDocument, { page, x, y, scale, words }: Cell, palette: Palette): void {
  const { scene, heading, alt, links } = page;
  const [wide, high] = [scene.width * scale, scene.height * scale];
  const frame: SceneNode = { type: "rect", x, y, width: wide, height: high, fill: "none", stroke: "outline" };
  const picture = [...placeNodes(scene.nodes, { x, y, scale }), frame];
  document.outline.addItem(heading);
  drawFigure(document, { title: heading, alt }, () => drawScene(document, { ...paper, nodes: picture }, palette));
  const set = placeNodes(words.nodes, { x, y: y + high + under, scale: 1 });
  const paragraph = document.struct("P", {}, () => drawScene(document, { ...paper, nodes: set }, palette));
  document.addStructure(paragraph);
  paragraph.end();
  for (const link of links) {
    const [left, top] = [x + link.x * scale, y + link.y * scale];
    placeLink(document, { x: left, y: top, width: link.width * scale, height: link.height * scale, url: link.url });
  }
}

/** Adds the sheets of a hand-out to a document. */
export function drawHandout(
  document: PDFKit.PDFDocument,
  presentation: Presentation,
  pages: readonly SlidePage[],
  handout: 2 | 6,
  options: PackOptions,
): void {
  const palette = paletteOf(options);
  const head = headOf(presentation);
  const entries = pages.map((page, index) => ({ page, number: index + 1 }));
  const sheets = Math.ceil(pages.length / handout);
  for (let index = 0; index < sheets; index++) {
    document.addPage({ size: [paper.width, paper.height], margin: 0 });
    const cells = placed(entries.slice(index * handout, (index + 1) * handout), handout, head.bottom + 12);
    for (const cell of cells) drawCell(document, cell, palette);
    const column = (width - (grids[handout].columns - 1) * gap) / grids[handout].columns;
    const lines = cells.flatMap(({ x, y, end, scale, page, words }) =>
      ruled(x, x + column, y + page.scene.height * scale + under + words.height, end),
    );
    const text = packWords[presentation.lang].page(index + 1, sheets);
    const foot: SceneNode = {
      ...{ type: "text", weight: 400, fill: "text", text, size: 9, anchor: "middle" },
      ...{ x: paper.width / 2, y: paper.height - 24 },
    };
    document.markContent("Artifact", { type: "Pagination" });
    drawScene(document, { ...paper, nodes: [...head.nodes, ...lines, foot] }, palette);
    document.endMarkedContent();
    const figures = cells.flatMap(({ page }) => figureOn(page));
    addPageRecords(document, figures, options, index === 0);
  }
}
