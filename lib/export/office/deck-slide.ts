// One page of a slide as a part of a deck: each box of the page as a shape with its name, in reading order, the title in
// the placeholder of its layout, the plot as a native chart, a single number in large type, a list as a native table.
import { chartTraits } from "../../catalogue/chart-kinds";
import { formOf } from "../../chart/figure-form";
import { numberLines } from "../../chart/only-number";
import { textWidth } from "../../chart/text-metrics";
import type { Figure } from "../../figure/figure";
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
import { slideTable } from "./slide-table";
import { xmlHead } from "./xml-head";

/** A title that needs two lines parts between its sentences where each has room, whatever program sets it. */
function brokenAtSentence(one: BoxParagraph, width: number): BoxParagraph {
  const fits = (text: string) => textWidth(text, one.size, one.weight) <= 0.97 * width;
  if (fits(one.text)) return one;
  const at = [...one.text.matchAll(/。|\. /g)].map(({ index }) => index + 1);
  const end = at.find((place) => fits(one.text.slice(0, place)) && fits(one.text.slice(place).trim()));
  if (end === undefined) return one;
  return { ...one, text: `${one.text.slice(0, end)}\n${one.text.slice(end).trim()}` };
}

type DeckChart = { figure: Figure; frame: Frame; larger: number };
type Words = Frame & { role: keyof (typeof deckWords)["ja"]["roles"]; paragraphs: readonly BoxParagraph[] };

/** PowerPoint's letters stand a little wider than the typeface says: a box reaches as far into the margin. */
const wider = 1.015;

const linesOf = ({ figure, scale, width, height }: Plot) => numberLines(figure, width / scale, height / scale);

/** What a single number is set as: its name, its digits, what is said under them. */
export function numberTexts(plot: Plot): string[] {
  return linesOf(plot).map(({ text }) => text);
}

/** A single number, in the type of its picture. */
function numberOf(plot: Plot): Words[] {
  const { figure: _, scale, ...box } = plot;
  const paragraphs = linesOf(plot).map((one) => ({
    ...{ text: one.text, size: one.size * scale, after: (one.after ?? 0) * scale },
    ...{ weight: one.weight ?? 400, fill: one.fill ?? "text" },
  }));
  return [{ ...box, role: "value", paragraphs }];
}

type Drawn = { chart: DeckChart | null; list: Plot | null; words: Words[] };

/** The chart of a page, or what stands in its place. */
function drawnOf(plot: Plot | null): Drawn {
  const form = plot ? formOf(plot.figure) : "none";
  if (!plot || form === "none") return { chart: null, list: null, words: [] };
  if (form === "list") return { chart: null, list: plot, words: [] };
  if (form === "number") return { chart: null, list: null, words: numberOf(plot) };
  const { figure, x, y, width, height, scale } = plot;
  // The smallest type of a chart is 10 points, that of a plot 12 units. Between several lines room is worth more than type.
  const least = smallest / 10;
  const larger = chartTraits[figure.kind].joined && figure.series.length > 1 ? least : 1.2 * scale;
  return { chart: { figure, frame: { x, y, width, height }, larger }, list: null, words: [] };
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
  const { chart, list, words } = drawnOf(page.plot);
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
    const set = role === "title" ? paragraphs.map((one) => brokenAtSentence(one, frame.width)) : paragraphs;
    const body = set.map((one) => paragraph(one, { language, align, link })).join("");
    return shape({ ...own, frame: box, ...(placeholder ? { placeholder } : {}), outlined: role === "own", body });
  };
  // Where the reader wants no title on the slide, it stands above it: for lists of slides, and for those who hear it.
  const titled = page.boxes.some(({ role }) => role === "title");
  const above = { x: 0, y: -40, width: page.scene.width, height: 32, role: "title" as const };
  const hidden: Words[] = titled ? [] : [{ ...above, paragraphs: [{ text: page.heading, size: smallest }] }];
  const shapes = [
    ...[...hidden, ...page.boxes.filter(({ y }) => y < plotTop)].map(add),
    ...(chart ? [chartFrame(chart, ...(Object.values(named("chart")) as [number, string]), chartRelation)] : []),
    ...(list ? [slideTable(list.figure, list, list.scale, named("ranks"))] : []),
    ...[...words, ...page.boxes.filter(({ y }) => y >= plotTop)].map(add),
  ];
  const xml = `${xmlHead}<p:sld ${namespaces}><p:cSld>${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  return { xml, chart, links };
}
