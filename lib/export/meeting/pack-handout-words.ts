// What a hand-out sets beside the picture of a slide, because the picture prints it too small to be read: of a figure
// its number, finding, base, cautions and source; of a text what stands in it.

import { type Block, labelled, type SetParagraph, setParagraphs } from "../../chart/frame-blocks";
import { textWidth } from "../../chart/text-metrics";
import { beginningOf, wrapText } from "../../chart/wrap-text";
import type { Figure } from "../../figure/figure";
import { creditOf, surroundings } from "../../figure/surroundings";
import type { SlidePage } from "../../slides/lay-out-slides";
import { smallest } from "../../slides/slide-room";
import { slideWords } from "../../slides/slide-words";
import { officeWords } from "../../words/office-words";

/** Points: what is smaller is not read on paper. */
const leastInPrint = 8;
const titleSize = 9.5;

export type WordsRoom = {
  width: number;
  /** Of the picture: what it prints large enough is not said twice. */
  scale: number;
  cautions: boolean;
  /** Most lines of bases, of cautions, and of a text. */
  lines: number;
};

/** The beginning of a text that is longer than a number of lines. */
function cut(text: string, width: number, most: number): { text: string; lines: number } {
  const lines = wrapText(text, width, leastInPrint);
  if (lines.length <= most) return { text, lines: lines.length };
  return { text: beginningOf(text, lines.slice(0, most)), lines: most };
}

function figureRows(figure: Figure, { width, cautions, lines }: WordsRoom): SetParagraph[] {
  const onOneLine = (role: "caution" | "base", between: string) =>
    surroundings(figure, [role]).reduce<{ label: string; text: string }[]>(
      ([row], { label, text }) => [{ label, text: row ? row.text + between + text : text }],
      [],
    );
  const rows = [
    ...(cautions ? onOneLine("caution", slideWords[figure.lang].betweenSentences) : []),
    ...onOneLine("base", officeWords[figure.lang].between),
  ];
  const style = { size: leastInPrint };
  const [first] = labelled(rows, style);
  const room = width - (first?.labelWidth ?? 0);
  const short = rows.map((row) => ({ ...row, text: cut(row.text, room, lines).text }));
  return [...labelled(short, style), ...[creditOf(figure)].filter(Boolean).map((text) => ({ text, ...style }))];
}

/** What a page of a text says under its heading, as far as there is room for it; without the foot of the slide. */
function textRows({ boxes }: SlidePage, { width, scale, lines }: WordsRoom): SetParagraph[] {
  const isSmall = ({ size, weight }: SetParagraph) => weight !== 700 && size > smallest && size * scale < leastInPrint;
  const rows: SetParagraph[] = [];
  let left = lines;
  for (const { text, label } of boxes.flatMap(({ paragraphs }) => paragraphs).filter(isSmall)) {
    const last = rows.at(-1);
    if (left <= 0) {
      // On a line of its own: behind an address it would seem a part of it.
      if (!last?.text.endsWith("…")) rows.push({ text: "…", size: leastInPrint });
      break;
    }
    const hanging = label ? { label, labelWidth: leastInPrint } : {};
    const shown = cut(text, width - (label ? leastInPrint : 0), left);
    rows.push({ text: shown.text, size: leastInPrint, after: 1, ...hanging });
    left -= shown.lines;
  }
  return rows;
}

/** @param number of the page among the slides */
export function handoutWords(page: SlidePage, number: number, room: WordsRoom): Block {
  const label = String(number);
  const labelWidth = textWidth(label, titleSize, 700) + 6;
  const title = { text: page.heading, size: titleSize, weight: 700 as const, after: 2, label, labelWidth };
  const { figure } = page.slide;
  return setParagraphs([title, ...(figure ? figureRows(figure, room) : textRows(page, room))], room.width);
}
