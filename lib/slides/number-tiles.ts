// Key numbers on a slide: each a tile with what it is of, the number in large type, when and of how many, and what it was
// before. Never a bar: alone it would say no more.
import { firstFitting } from "../chart/first-fit";
import { type SetParagraph, setParagraphs } from "../chart/frame-blocks";
import type { SceneNode } from "../chart/scene";
import { textWidth } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import type { Figure } from "../figure/figure";
import { shortBases } from "../figure/short-bases";
import type { Lang } from "../localised";
import type { Slide } from "./slide";
import { type Room, smallest } from "./slide-room";
import { slideWords } from "./slide-words";
import { placeBlock, type TextBlock, type TextBox, textBlock } from "./text-block";

const gap = 20;
const padding = 12;
/** Of a tile: a single row is no higher than its numbers need. */
const highest = 210;

/** What a tile says: of what, the number, when and of how many, what it was before. */
type TileTexts = { name: string; label: string; value: string; period: string; change: string };

/** A remark behind a number: （計算値）, [e] */
const remark = /\s?(?:[（(]([^（）()]*)[）)]|(\[\w\]))$/;

export function tileTexts(figure: Figure): TileTexts {
  const { headline, name, lang, certainty } = figure;
  const { number } = headline;
  const value = number?.value ?? "";
  const label = number?.label ?? name;
  const said = [number?.period, shortBases(figure, number?.edition), remark.exec(value)?.slice(1).join("")];
  // Without an earlier value the second line says when, or sets the answers of one time against each other.
  const change = number?.earlier ? (headline.second ?? "") : "";
  const unsure = change && certainty && ["uncertain", "incomparable"].includes(certainty.code) ? certainty.label : "";
  const aside = unsure && (lang === "ja" ? `（${unsure}）` : ` (${unsure})`);
  return {
    name: name.includes(label) ? "" : name,
    label,
    value: value.replace(remark, ""),
    period: said.filter(Boolean).join(lang === "ja" ? "　" : ", "),
    change: change + aside,
  };
}

/** Texts of a tile, fullest first: where there is no room for all, the plain name goes, then what the number was before. */
function wordings(texts: TileTexts): TileTexts[] {
  const nameless = { ...texts, name: "" };
  return [texts, nameless, { ...nameless, change: "" }];
}

const values = [54, 48, 44, 40, 36, 32, 28, 24] as const;

/** @param name stands over the label in the place of the figure's */
function paragraphsOf(figure: Figure, width: number, height: number, name?: string): SetParagraph[] {
  const own = tileTexts(figure);
  const tries = wordings(name === undefined ? own : { ...own, name }).flatMap((texts, index, all) =>
    values.filter((size) => size >= 32 || index === all.length - 1).map((size) => setTile(texts, size, width)),
  );
  return firstFitting(tries, (paragraphs) => fits(paragraphs, width, height));
}

/** The number on one line, all of it within the tile. */
function fits(paragraphs: readonly SetParagraph[], width: number, height: number): boolean {
  const value = paragraphs.find(({ fill }) => fill === "series1");
  const onOneLine = !value || textWidth(value.text, value.size, 700) <= width;
  return onOneLine && setParagraphs(paragraphs, width).height <= height;
}

function setTile({ name, label, value, period, change }: TileTexts, size: number, width: number): SetParagraph[] {
  const labelSize = firstFitting([18, 16, smallest], (one) => wrapText(label, width, one, 700).length <= 2);
  const all: SetParagraph[] = [
    { text: name, size: smallest, fill: "muted" },
    { text: label, size: labelSize, weight: 700, after: 2 },
    { text: value, size, weight: 700, fill: "series1", after: 2 },
    { text: period, size: smallest, fill: "muted" },
    { text: change, size: smallest },
  ];
  return all.filter(({ text }) => text !== "");
}

/** What is said of the office's own number; blanks where it has filled in nothing. */
export function ownTexts(own: NonNullable<Slide["own"]>, lang: Lang): TileTexts {
  const words = slideWords[lang].own;
  return {
    name: `${words.mark}${lang === "ja" ? `（${words.not}）` : ` (${words.not})`}`,
    label: own.what,
    value: own.number || words.number,
    period: own.period || words.period,
    change: words.source(own.source),
  };
}

/** The office's own number, in a frame of its own. */
function ownTile(own: NonNullable<Slide["own"]>, lang: Lang, width: number, height: number): SetParagraph[] {
  const texts = ownTexts(own, lang);
  const tries = values.map((size) =>
    setTile(texts, size, width).map((one, index) =>
      index === 0 ? { ...one, weight: 700 as const, fill: "text" as const } : one,
    ),
  );
  return firstFitting(tries, (paragraphs) => fits(paragraphs, width, height));
}

/** Tiles in rows of three, of two where there are four or fewer than three. */
function columnsOf(count: number): number {
  return count === 4 || count < 3 ? Math.min(2, count) : 3;
}

type Frame = { x: number; y: number; width: number; height: number };

const tileEdge = ({ x, y, width, height }: Frame): SceneNode[] => [
  { type: "rect", x, y, width: 5, height, fill: "series1" },
  { type: "line", x1: x + 5, x2: x + width, y1: y, y2: y, stroke: "grid", width: 1 },
];

/** Dashed, so that nobody takes it for one of the published numbers. */
const ownEdge = ({ x, y, width, height }: Frame): SceneNode[] => [
  {
    ...{ type: "rect", x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, fill: "none" },
    ...{ stroke: "outline", dash: "6 4" },
  },
];

/** The page: heading, tiles, the office's own number as the last, the slide's own lines under them. */
export function numberTiles(slide: Slide, figures: readonly Figure[], room: Room, lang: Lang): TextBlock {
  const size = firstFitting([30, 26, 22], (one) => wrapText(slide.heading, room.width, one, 700).length <= 1);
  const heading = textBlock([{ text: slide.heading, size, weight: 700, after: 14 }], room.width, "title");
  const lines = slide.paragraphs.map(({ text }): SetParagraph => ({ text, size: smallest, after: 2 }));
  const foot = textBlock(lines, room.width, "body");
  const count = figures.length + (slide.own ? 1 : 0);
  const columns = columnsOf(count);
  const rows = Math.ceil(count / columns);
  const left = room.height - heading.height - foot.height - (foot.height > 0 ? gap : 0);
  const width = (room.width - (columns - 1) * gap) / columns;
  const height = Math.min(highest, (left - (rows - 1) * gap) / rows);
  const inner = width - 2 * padding;
  const nodes: SceneNode[] = [...heading.nodes];
  const boxes: TextBox[] = [...heading.boxes];
  const add = (index: number, paragraphs: readonly SetParagraph[], own: boolean) => {
    const x = (index % columns) * (width + gap);
    const y = heading.height + Math.floor(index / columns) * (height + gap);
    const placed = placeBlock(textBlock(paragraphs, inner, own ? "own" : "tile"), x + padding, y + padding);
    nodes.push(...(own ? ownEdge : tileEdge)({ x, y, width, height }), ...placed.nodes);
    boxes.push(
      ...placed.boxes.map((box) => (own ? { ...box, x, y, width, height } : { ...box, height: height - padding })),
    );
  };
  const within = height - padding - 4;
  const national = slide.own ? slideWords[lang].own.national : undefined;
  figures.forEach((figure, index) => {
    add(index, paragraphsOf(figure, inner, within, national), false);
  });
  if (slide.own) add(figures.length, ownTile(slide.own, lang, inner, within), true);
  const under = placeBlock(foot, 0, room.height - foot.height);
  return { nodes: [...nodes, ...under.nodes], height: room.height, boxes: [...boxes, ...under.boxes] };
}
