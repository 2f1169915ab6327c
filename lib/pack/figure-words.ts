// The words around a plot on a slide: over it finding, subtitle and cautions, under it the pack's note, bases, marks and
// notes; or, where they are too many, on pages of their own.
import { labelled, type SetParagraph } from "../chart/frame-blocks";
import { wrapText } from "../chart/wrap-text";
import type { Figure } from "../figure/figure";
import { slideWords } from "../i18n/slide-words";
import type { Slide } from "./slide";
import { type Room, smallest } from "./slide-room";
import { placeBlock, type TextBlock, textBlock } from "./text-block";

const titleSizes = [26, 24, 22, 20, 18, 16];
/** On pages of their own. */
const wordSize = 14;

type HeadType = { title: number; subtitle: number; cautions: boolean };

function cautionRows({ cautions, lang }: Figure): { label: string; text: string }[] {
  const { caution } = slideWords[lang];
  return cautions.map(({ text }, index) => ({ label: index === 0 ? caution : "", text }));
}

function markTexts({ marks, lang }: Figure): string[] {
  return marks.map(({ mark, meaning }) => slideWords[lang].means(mark, meaning));
}

/** @param type largest size of the title, size of the subtitle, whether cautions stand here */
export function headOf(figure: Figure, room: Room, part: string, type: HeadType): TextBlock {
  const title = `${figure.title}${part}`;
  const onTwoLines = (size: number) => size <= type.title && wrapText(title, room.width, size, 700).length <= 2;
  const name = figure.name === figure.title ? "" : figure.name;
  const subtitle = [name, figure.subtitle].filter(Boolean).join("　");
  return textBlock(
    [
      { text: title, size: titleSizes.find(onTwoLines) ?? Math.min(20, type.title), weight: 700, after: 4 },
      { text: subtitle, size: type.subtitle, fill: "muted", after: 4 },
      ...(type.cautions ? labelled(cautionRows(figure), { size: smallest }) : []),
    ],
    room.width,
  );
}

/** Method notes of a figure: what its page may leave to the speaker. */
export function notesOf(figure: Figure): string[] {
  return [...figure.notes, ...figure.rulers.map(({ label }) => label)];
}

function ownNote(slide: Slide): SetParagraph[] {
  return slide.paragraphs.map(({ text }) => ({ text, size: 14, after: 4 }));
}

/** Under the plot. Without its notes, it says where they are. */
export function footOf(figure: Figure, slide: Slide, room: Room, withNotes: boolean): TextBlock {
  const words = slideWords[figure.lang];
  const notes = notesOf(figure);
  const one = (label: string, texts: readonly string[]) =>
    texts.length > 0 ? [{ label, text: texts.join("　") }] : [];
  const rows = [
    ...one(words.base, figure.bases),
    ...one(words.mark, markTexts(figure)),
    ...(withNotes ? notes.map((text, index) => ({ label: index === 0 ? words.note : "", text })) : []),
    ...(!withNotes && notes.length > 0 ? [{ label: words.note, text: words.notesElsewhere }] : []),
  ];
  return textBlock([...ownNote(slide), ...labelled(rows, { size: smallest })], room.width);
}

/** Under the plot where the words stand on pages of their own. @param pages of the whole slide */
export function referral(figure: Figure, slide: Slide, room: Room, pages: number): TextBlock {
  const text = slideWords[figure.lang].wordsOn(pages);
  return textBlock([...ownNote(slide), { text, size: smallest, weight: 700 }], room.width);
}

/** Cautions, bases, marks and notes on pages of their own. @param before how many pages of plots stand before them */
export function wordPages(figure: Figure, room: Room, before: number): TextBlock[] {
  const words = slideWords[figure.lang];
  const many = (label: string, texts: readonly string[]) =>
    texts.map((text, index) => ({ label: index === 0 ? label : "", text }));
  const rows = labelled(
    [
      ...cautionRows(figure),
      ...many(words.base, figure.bases),
      ...many(words.mark, markTexts(figure)),
      ...many(words.note, notesOf(figure)),
    ],
    { size: wordSize, after: 4 },
  );
  const head = (part: string) => headOf(figure, room, part, { title: 22, subtitle: wordSize, cautions: false });
  const top = head(words.part(99, 99)).height + wordSize;
  const pages: SetParagraph[][] = [[]];
  for (const row of rows) {
    const page = pages.at(-1) as SetParagraph[];
    if (page.length > 0 && top + textBlock([...page, row], room.width).height > room.height) pages.push([row]);
    else page.push(row);
  }
  return pages.map((page, index) => {
    const title = head(words.part(before + index + 1, before + pages.length));
    const body = textBlock(page, room.width);
    const placed = placeBlock(body, 0, top);
    return {
      nodes: [...title.nodes, ...placed.nodes],
      height: room.height,
      boxes: [...title.boxes, ...placed.boxes],
    };
  });
}
