// One page of a slide as a part of a deck: each box of the page as a shape with its name, in reading order, the title in
// the placeholder of its layout, the plot as a native chart with its key under it.
import { chartWords } from "../../chart/chart-words";
import { hasValues } from "../../chart/geometry";
import { whiskerKinds } from "../../chart/legend";
import { lineHeight } from "../../chart/text-line";
import type { Figure } from "../../figure/figure";
import { figureWords } from "../../figure/figure-words";
import type { Lang } from "../../localised";
import type { Plot } from "../../slides/figure-pages";
import type { SlidePage } from "../../slides/lay-out-slides";
import { smallest } from "../../slides/slide-room";
import type { BoxParagraph } from "../../slides/text-block";
import { officeWords } from "../../words/office-words";
import { attribute } from "../xml";
import { placeholders } from "./deck-master";
import { deckWords } from "./deck-words";
import { type Frame, namespaces, paragraph, shape, shapeTree, transform } from "./drawing";
import { xmlHead } from "./office-package";

export type DeckChart = { figure: Figure; frame: Frame; larger: number };
type Words = Frame & { role: keyof (typeof deckWords)["ja"]["roles"]; paragraphs: readonly BoxParagraph[] };

/** PowerPoint's letters stand a little wider than the typeface says: a box reaches as far into the margin. */
const wider = 1.015;

/** What stands beside the names where there is no value that a chart could show: the ranks. */
function ranksOf({ figure, scale, ...box }: Plot): Words {
  const size = Math.round(14 * scale);
  const rows = figure.categories.map(({ label }, index) => {
    const texts = [...new Set(figure.cells[index]?.map(({ text }) => text))];
    return { text: [label, ...texts].join(officeWords[figure.lang].after), size, after: size };
  });
  return { ...box, role: "ranks", paragraphs: rows };
}

/** A native chart has no legend for its whiskers: it stands under it. */
function keyOf({ figure, x, y, width, height, scale }: Plot): Words[] {
  const { whisker } = officeWords[figure.lang];
  const { interval, reference } = chartWords[figure.lang];
  const { colon } = figureWords[figure.lang];
  const kinds = whiskerKinds(figure).map((kind) => `${whisker}${colon}${kind === "reference" ? reference : interval}`);
  if (kinds.length === 0) return [];
  const size = Math.min(smallest, 12 * scale);
  const high = lineHeight(size);
  const paragraphs = [{ text: kinds.join(officeWords[figure.lang].between), size, fill: "muted" as const }];
  return [{ x, y: y + height - high, width, height: high, role: "key", paragraphs }];
}

/** The chart of a page, and the words that stand in its place or belong to it. */
function drawnOf(plot: Plot | null): { chart: DeckChart | null; words: Words[] } {
  if (!plot || plot.figure.categories.length === 0) return { chart: null, words: [] };
  if (!hasValues(plot.figure)) return { chart: null, words: [ranksOf(plot)] };
  const words = keyOf(plot);
  const { figure, x, y, width, scale } = plot;
  const height = plot.height - words.reduce((sum, one) => sum + one.height, 0);
  // The smallest type of a chart is 10 points, that of a plot 12 units.
  return { chart: { figure, frame: { x, y, width, height }, larger: 1.2 * scale }, words };
}

function chartFrame({ figure, frame }: DeckChart, id: number, name: string, relation: string): string {
  const chart = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic>`;
  const properties = `<p:cNvPr id="${id}" name=${attribute(name)} descr=${attribute(figure.alt.slice(0, 2000))}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>`;
  return `<p:graphicFrame><p:nvGraphicFramePr>${properties}</p:nvGraphicFramePr>${transform(frame, "p")}${chart}</p:graphicFrame>`;
}

/** @returns the part, its chart, and the addresses that it links to, by the ids of their relations */
export function slidePart(page: SlidePage, lang: Lang, chartRelation: string) {
  const { roles } = deckWords[lang];
  const { language } = officeWords[lang];
  const places = placeholders[page.slide.kind];
  const links = new Map<string, string>();
  const link = (url: string) => {
    const known = links.get(url) ?? `rLink${links.size + 1}`;
    links.set(url, known);
    return known;
  };
  const { chart, words } = drawnOf(page.plot);
  const plotTop = page.plot?.y ?? Number.POSITIVE_INFINITY;
  const used = new Map<string, number>();
  let id = 1;
  const named = (role: Words["role"]) => {
    const count = (used.get(role) ?? 0) + 1;
    used.set(role, count);
    id += 1;
    return { id, name: count > 1 ? `${roles[role]} ${count}` : roles[role] };
  };
  const add = ({ role, paragraphs, ...frame }: Words): string => {
    const align = role === "number" ? ("r" as const) : ("l" as const);
    const own = named(role);
    const placeholder = own.name === roles[role] ? (places as Record<string, string | undefined>)[role] : undefined;
    const alone = role === "number" || role === "source";
    const box = { ...frame, width: frame.width * (alone ? 1 : wider) };
    const body = paragraphs.map((one) => paragraph(one, { language, align, link })).join("");
    return shape({ ...own, frame: box, ...(placeholder ? { placeholder } : {}), body });
  };
  // Where the reader wants no title on the slide, it stands above it: for lists of slides, and for those who hear it.
  const titled = page.boxes.some(({ role }) => role === "title");
  const above = { x: 0, y: -40, width: page.scene.width, height: 32, role: "title" as const };
  const hidden: Words[] = titled ? [] : [{ ...above, paragraphs: [{ text: page.heading, size: smallest }] }];
  const shapes = [
    ...[...hidden, ...page.boxes.filter(({ y }) => y < plotTop)].map(add),
    ...(chart ? [chartFrame(chart, ...(Object.values(named("chart")) as [number, string]), chartRelation)] : []),
    ...[...words, ...page.boxes.filter(({ y }) => y >= plotTop)].map(add),
  ];
  const xml = `${xmlHead}<p:sld ${namespaces}><p:cSld>${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  return { xml, chart, links };
}
