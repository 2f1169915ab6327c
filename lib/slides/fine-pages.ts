// The last slide of a pack, to be read and not shown: all its words in two columns of the type of a source line, the
// smallest on slides, on as many pages as that takes.
import { type SetParagraph, setParagraphs } from "../chart/frame-blocks";
import type { Lang } from "../localised";
import type { Slide } from "./slide";
import { footType, type Room } from "./slide-room";
import { slideWords } from "./slide-words";
import { placeBlock, type TextBlock, textBlock } from "./text-block";

const gap = 28;

/** A name in bold, then what is said of it. */
function entryOf({ label = "", text }: Slide["paragraphs"][number]): SetParagraph[] {
  const size = footType;
  return [
    ...(label ? [{ text: label, size, weight: 700 as const }] : []),
    ...(text ? [{ text, size, after: size * 0.5 }] : []),
  ];
}

/** Entries in columns one after the other; an entry longer than what is left of a column goes to the next. */
function columnsOf(slide: Slide, width: number, height: number): TextBlock[] {
  const columns: SetParagraph[][] = [[]];
  let used = 0;
  for (const one of slide.paragraphs) {
    const entry = entryOf(one);
    const own = setParagraphs(entry, width).height;
    if (used > 0 && used + own > height) {
      columns.push([]);
      used = 0;
    }
    columns.at(-1)?.push(...entry);
    used += own;
  }
  return columns.map((column) => textBlock(column, width, "body"));
}

/** Pages of the slide. */
export function finePages(slide: Slide, room: Room, lang: Lang): TextBlock[] {
  const width = (room.width - gap) / 2;
  const head = (part: string) =>
    textBlock([{ text: slide.heading + part, size: 20, weight: 700, after: 10 }], room.width, "title");
  const height = room.height - head("").height;
  const columns = columnsOf(slide, width, height);
  const count = Math.ceil(columns.length / 2);
  return Array.from({ length: count }, (_, page): TextBlock => {
    const heading = head(count > 1 ? slideWords[lang].part(page + 1, count) : "");
    const [left, right] = [columns[page * 2], columns[page * 2 + 1]];
    const blocks = [
      ...(left ? [placeBlock(left, 0, heading.height)] : []),
      ...(right ? [placeBlock(right, width + gap, heading.height)] : []),
    ];
    return {
      nodes: [...heading.nodes, ...blocks.flatMap(({ nodes }) => nodes)],
      height: room.height,
      boxes: [...heading.boxes, ...blocks.flatMap(({ boxes }) => boxes)],
    };
  });
}
