// Cover and text slides: large type, in steps down to what can still be read from the last row; what is longer goes on
// another page. An address stands under its paragraph for those who read paper; in full, unless it is too long to copy.
import { firstFit, firstFitting } from "../chart/first-fit";
import { type SetParagraph, setParagraphs } from "../chart/frame-blocks";
import { placeNodes } from "../chart/place-scene";
import type { SceneNode } from "../chart/scene";
import { lineHeight, linesHeight } from "../chart/text-line";
import { textWidth } from "../chart/text-metrics";
import { wrapText } from "../chart/wrap-text";
import type { Lang } from "../localised";
import type { Slide, SlideText } from "./slide";
import type { Room } from "./slide-room";
import { slideWords } from "./slide-words";
import { type BoxParagraph, placeBlock, type TextBlock, textBlock } from "./text-block";

/** Where a link is, from 0,0 of the room. */
export type Link = { x: number; y: number; width: number; height: number; url: string };
export type TextContent = TextBlock & { links: Link[] };

const bodySizes = [24, 22, 20, 18] as const;
/** Before type gets smaller than this, a slide takes another page. */
const leastOnOnePage = 20;
const urlSize = (size: number) => Math.max(14, size - 4);
const mostUrlLines = 4;
/** Between a paragraph and its address. */
const urlGap = 2;
const gapAfter = (size: number) => Math.round(size * 0.5);
const headingGap = 20;

/** A point of a list hangs under its text. */
function paragraphOf({ text }: SlideText, size: number, after: number): SetParagraph {
  const point = /^[・•]\s*/.exec(text);
  if (!point) return { text, size, after };
  return { text: text.slice(point[0].length), size, after, label: "・", labelWidth: size };
}

/** Without its middle where it would take too many lines: what remains tells it from others. */
function shownUrl(url: string, size: number, width: number): string {
  const characters = [...url];
  let shown = url;
  let kept = characters.length * Math.min(1, (mostUrlLines * width) / textWidth(url, size));
  while (wrapText(shown, width, size).length > mostUrlLines) {
    kept = Math.floor(kept * 0.9);
    shown = `${characters.slice(0, Math.ceil(kept * 0.7)).join("")}…${characters.slice(-Math.ceil(kept * 0.3)).join("")}`;
  }
  return shown;
}

const hangOf = (text: string, size: number) => (/^[・•]/.test(text) ? size : 0);

function blockOf(one: SlideText, size: number, width: number): TextContent {
  const after = gapAfter(size);
  const hang = hangOf(one.text, size);
  const bare = one.url === one.text;
  const shown = one.url && !bare ? shownUrl(one.url, urlSize(size), width - hang) : "";
  const main = paragraphOf(bare ? { text: shownUrl(one.text, size, width) } : one, size, shown ? urlGap : after);
  const paragraphs: BoxParagraph[] = [one.url && bare ? { ...main, url: one.url } : main];
  const set = setParagraphs([main], width);
  let { nodes, height } = set;
  if (one.url && shown) {
    const address: BoxParagraph = { text: shown, size: urlSize(size), fill: "muted", after };
    const under = setParagraphs([address], width - hang);
    nodes = [...nodes, ...placeNodes(under.nodes, { x: hang, y: height, scale: 1 })];
    height += under.height;
    paragraphs.push({ ...address, url: one.url });
  }
  return {
    nodes,
    height,
    boxes: [{ x: 0, y: 0, width, height, role: "body", paragraphs }],
    links: one.url ? [{ x: 0, y: 0, width, height: height - after, url: one.url }] : [],
  };
}

/** Blocks one under the other: as text they are one box. */
function stack(blocks: readonly TextContent[], width: number): TextContent {
  let height = 0;
  const nodes: SceneNode[] = [];
  const links: Link[] = [];
  for (const block of blocks) {
    nodes.push(...placeNodes(block.nodes, { x: 0, y: height, scale: 1 }));
    for (const link of block.links) links.push({ ...link, y: link.y + height });
    height += block.height;
  }
  const paragraphs = blocks.flatMap(({ boxes }) => boxes.flatMap((box) => box.paragraphs));
  const boxes = paragraphs.length > 0 ? [{ x: 0, y: 0, width, height, role: "body" as const, paragraphs }] : [];
  return { nodes, links, height, boxes };
}

function headingOf(text: string, width: number): TextBlock {
  const size = firstFitting([32, 28, 24], (one) => wrapText(text, width, one, 700).length <= 1);
  return textBlock([{ text, size, weight: 700, after: headingGap }], width, "title");
}

/** Content under a heading, both moved down by `top`. */
function under(heading: TextBlock, body: TextContent, top = 0): TextContent {
  const [first, second] = [placeBlock(heading, 0, top), placeBlock(body, 0, top + heading.height)];
  return {
    nodes: [...first.nodes, ...second.nodes],
    height: top + heading.height + body.height,
    boxes: [...first.boxes, ...second.boxes],
    links: body.links.map((link) => ({ ...link, y: link.y + top + heading.height })),
  };
}

/** Paragraphs in their order, a page as soon as one is full. */
function fill(blocks: readonly TextContent[], height: number): TextContent[][] {
  const pages: TextContent[][] = [[]];
  let used = 0;
  for (const block of blocks) {
    if (used > 0 && used + block.height > height) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(block);
    used += block.height;
  }
  return pages;
}

/** Shared out over as few pages as can be, none much fuller than another; null where one paragraph is too high. */
function share(blocks: readonly TextContent[], height: number): TextContent[][] | null {
  const tallest = Math.max(...blocks.map((one) => one.height));
  if (tallest > height) return null;
  const fewest = fill(blocks, height).length;
  const even = blocks.reduce((sum, one) => sum + one.height, 0) / fewest;
  for (let limit = Math.max(tallest, even); limit < height; limit += lineHeight(bodySizes[0] ?? 0) / 2) {
    const pages = fill(blocks, limit);
    if (pages.length <= fewest) return pages;
  }
  return fill(blocks, height);
}

/** A paragraph higher than a page, cut between its lines. */
function cutLong(one: SlideText, size: number, { width, height }: Room): SlideText[] {
  const { text, url } = one;
  if (blockOf(one, size, width).height <= height) return [one];
  const lines = wrapText(text, width - hangOf(text, size), size);
  const below = gapAfter(size) + (url === undefined ? 0 : urlGap + linesHeight(mostUrlLines, urlSize(size)));
  // One line less than fits: a piece that is wrapped anew may take one more.
  const most = Math.max(1, Math.floor((height - below) / lineHeight(size)) - 1);
  const starts: number[] = [];
  // Not the lines joined: between two of them the text may have a blank.
  for (let [index, at] = [0, 0]; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const start = text.indexOf(line, at);
    if (index % most === 0) starts.push(start);
    at = start + line.length;
  }
  const pieces = starts.map((start, index): SlideText => ({ text: text.slice(start, starts[index + 1]).trim() }));
  const last = pieces.at(-1);
  if (last && url !== undefined) last.url = url;
  return pieces;
}

/** Pages of a text slide. */
export function textPages(slide: Slide, room: Room, lang: Lang): TextContent[] {
  const heading = (part: string) => headingOf(slide.heading + part, room.width);
  const { part } = slideWords[lang];
  // A short heading on one line is in larger type, a long one takes more lines.
  const tallest = Math.max(heading("").height, heading(part(999, 999)).height);
  const left = { width: room.width, height: room.height - tallest };
  const sizes = bodySizes.filter((one) => one >= leastOnOnePage);
  const pages = firstFit(sizes, (size) => {
    const last = size === leastOnOnePage;
    const paragraphs = last ? slide.paragraphs.flatMap((one) => cutLong(one, size, left)) : slide.paragraphs;
    const blocks = paragraphs.map((one) => blockOf(one, size, room.width));
    const shared = share(blocks, left.height);
    return shared && (shared.length === 1 || last) ? shared : null;
  });
  if (!pages) throw new Error(`The text “${slide.heading}” fits on no page`);
  return pages.map((page, index) =>
    under(heading(pages.length > 1 ? part(index + 1, pages.length) : ""), stack(page, room.width)),
  );
}

/** The cover: the meeting's name large in the upper middle, then when, where and what about. */
export function coverPages(slide: Slide, room: Room, lang: Lang): TextContent[] {
  const size = firstFitting(
    [44, 40, 36, 32, 28, 24],
    (one) => wrapText(slide.heading, room.width, one, 700).length <= 2,
  );
  const title = textBlock([{ text: slide.heading, size, weight: 700, after: 32 }], room.width, "title");
  const cover = firstFit(bodySizes, (body) => {
    const blocks = stack(
      slide.paragraphs.map((one) => blockOf(one, body, room.width)),
      room.width,
    );
    const top = Math.round((room.height - title.height - blocks.height) / 3);
    if (top < 0) return null;
    const y = top + title.height - 16;
    const rule: SceneNode = { type: "line", x1: 0, y1: y, x2: room.width, y2: y, stroke: "series1", width: 2 };
    const page = under(title, blocks, top);
    return [{ ...page, nodes: [...page.nodes, rule] }];
  });
  return cover ?? textPages(slide, room, lang);
}
