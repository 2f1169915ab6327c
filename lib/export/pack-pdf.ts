// A meeting pack on paper and for the projector: a page a slide, or a hand-out of A4 with two or six slides a page, room
// for notes beside or under them, the meeting at the head and the page number at the foot.
import { placeNodes } from "../chart/place-scene";
import type { Scene, SceneNode } from "../chart/scene";
import { wrapText } from "../chart/wrap-text";
import type { Figure } from "../figure/figure";
import { packWords } from "../i18n/pack-words";
import { layOutSlides, type SlidePage } from "../pack/lay-out-slides";
import type { Presentation } from "../pack/slide";
import type { PackOptions } from "./pack-options";
import { drawFigure, writePdf } from "./pdf-document";
import { drawScene } from "./pdf-ink";
import { toldApart } from "./photocopy";
import { paletteOf } from "./picture";

const sheet = { width: 595.28, height: 841.89, side: 48, top: 64, bottom: 48 };
const grids = { 2: { columns: 1, rows: 2 }, 6: { columns: 2, rows: 3 } } as const;
const gap = 18;
const ruling = 22;

type Field = { x: number; y: number; width: number; height: number };

function fieldOf(place: number, handout: 2 | 6): Field {
  const { columns, rows } = grids[handout];
  const width = (sheet.width - 2 * sheet.side - (columns - 1) * gap) / columns;
  const height = (sheet.height - sheet.top - sheet.bottom - (rows - 1) * gap) / rows;
  const [column, row] = [place % columns, Math.floor(place / columns)];
  return { x: sheet.side + column * (width + gap), y: sheet.top + row * (height + gap), width, height };
}

/** Lines to write on, from `top` to the end of a field. */
function ruled({ x, width, y, height }: Field, top: number): SceneNode[] {
  const count = Math.max(0, Math.floor((y + height - top) / ruling));
  return Array.from({ length: count }, (_, index) => {
    const at = top + (index + 1) * ruling;
    return { type: "line", x1: x, y1: at, x2: x + width, y2: at, stroke: "outline", width: 0.5, dash: "1 3" };
  });
}

/** A slide's picture in its frame at the top of a field, and lines for notes under it. */
function inField(scene: Scene, field: Field): { picture: SceneNode[]; lines: SceneNode[] } {
  const scale = Math.min(field.width / scene.width, (field.height - ruling) / scene.height);
  const [width, height] = [scene.width * scale, scene.height * scale];
  const x = field.x + (field.width - width) / 2;
  const frame: SceneNode = { type: "rect", x, y: field.y, width, height, fill: "none", stroke: "outline" };
  return {
    picture: [...placeNodes(scene.nodes, { x, y: field.y, scale }), frame],
    lines: ruled(field, field.y + height),
  };
}

function headAndFoot({ title, when = "", lang }: Presentation, page: number, of: number): SceneNode[] {
  const set = { type: "text", weight: 400, fill: "text" } as const;
  const right = sheet.width - sheet.side;
  const [name = title] = wrapText(title, sheet.width - 2 * sheet.side - 200, 11, 700);
  const foot = packWords[lang].page(page, of);
  return [
    { ...set, weight: 700, text: name, size: 11, x: sheet.side, y: 44, anchor: "start" },
    { ...set, text: when, size: 9, x: right, y: 44, anchor: "end" },
    { type: "line", x1: sheet.side, y1: 51, x2: right, y2: 51, stroke: "axis", width: 0.75 },
    { ...set, text: foot, size: 9, x: sheet.width / 2, y: sheet.height - 26, anchor: "middle" },
  ];
}

function drawHandout(
  document: PDFKit.PDFDocument,
  presentation: Presentation,
  pages: readonly SlidePage[],
  handout: 2 | 6,
  options: PackOptions,
): void {
  const palette = paletteOf(options);
  const sheets = Math.ceil(pages.length / handout);
  const paper = { width: sheet.width, height: sheet.height };
  for (let index = 0; index < sheets; index++) {
    document.addPage({ size: [paper.width, paper.height], margin: 0 });
    drawScene(document, { ...paper, nodes: headAndFoot(presentation, index + 1, sheets) }, palette);
    pages.slice(index * handout, (index + 1) * handout).forEach((page, place) => {
      const { picture, lines } = inField(page.scene, fieldOf(place, handout));
      document.outline.addItem(page.heading);
      drawFigure(document, { title: page.heading, alt: page.alt }, () =>
        drawScene(document, { ...paper, nodes: picture }, palette),
      );
      drawScene(document, { ...paper, nodes: lines }, palette);
    });
  }
}

function drawSlides(document: PDFKit.PDFDocument, pages: readonly SlidePage[], options: PackOptions): void {
  for (const { scene, heading, alt, links } of pages) {
    document.addPage({ size: [scene.width, scene.height], margin: 0 });
    document.outline.addItem(heading);
    drawFigure(document, { title: heading, alt }, () => drawScene(document, scene, paletteOf(options)));
    for (const { x, y, width, height, url } of links) document.link(x, y, width, height, url);
  }
}

/** @returns the bytes of a .pdf file: a page a slide, or a hand-out */
export async function packPdf(presentation: Presentation, options: PackOptions): Promise<Uint8Array> {
  const { title, lang, slides } = presentation;
  const figures = slides.flatMap(({ figure }): Figure[] => (figure ? [figure] : []));
  const laid = layOutSlides(presentation, options.size);
  // In black and white, neighbours that a copier would make one take other patterns.
  const pages = options.style === "mono" ? laid.map((one) => ({ ...one, scene: toldApart(one.scene) })) : laid;
  return writePdf({ title, lang, figures }, options, (document) => {
    if (options.handout) drawHandout(document, presentation, pages, options.handout, options);
    else drawSlides(document, pages, options);
  });
}
