// The words around a plot on a slide: over it finding, subtitle and cautions, under it the pack's note, bases, marks and
// notes; or, where they are too many, on pages of their own.

import { firstFit } from "../chart/first-fit";
import { labelled, labelledOnce, type SetParagraph, underOneLabel } from "../chart/frame-blocks";
import { aroundPicture } from "../chart/legend";
import { wrapText } from "../chart/wrap-text";
import type { Figure } from "../figure/figure";
import { roleName, type Surrounding, surroundings } from "../figure/surroundings";
import type { Lang } from "../localised";
import { officeWords } from "../words/office-words";
import type { Slide } from "./slide";
import { type Room, smallest } from "./slide-room";
import { slideWords } from "./slide-words";
import { placeBlock, stackBlocks, type TextBlock, textBlock } from "./text-block";

const titleSizes = [26, 24, 22, 20, 18, 16];

type HeadType = { title: number; cautions: boolean };

/** The largest size of the title, up to `most`, at which it stands on two lines with `part` behind it. */
export function titleSize({ title }: Figure, room: Room, part: string, most: number): number {
  const onTwoLines = (size: number) => (wrapText(title + part, room.width, size, 700).length <= 2 ? size : null);
  return (
    firstFit(
      titleSizes.filter((size) => size <= most),
      onTwoLines,
    ) ?? Math.min(20, most)
  );
}

/** @param type size of the title, whether cautions stand here */
export function headOf(figure: Figure, room: Room, part: string, type: HeadType): TextBlock {
  const name = figure.name === figure.title ? "" : figure.name;
  const subtitle = [name, figure.subtitle].filter(Boolean).join(officeWords[figure.lang].after);
  const cautions = type.cautions ? labelled(labelledOnce(surroundings(figure, ["caution"])), { size: smallest }) : [];
  // Without its title a slide has no subtitle either, only which part it is.
  const title: SetParagraph[] = [{ text: `${figure.title}${part}`, size: type.title, weight: 700, after: 4 }];
  const under: SetParagraph[] = [{ text: figure.title && subtitle, size: smallest, fill: "muted", after: 4 }];
  const said = (paragraphs: readonly SetParagraph[]) => paragraphs.filter(({ text }) => text !== "");
  return stackBlocks([
    textBlock(said(title), room.width, figure.title ? "title" : "subtitle"),
    textBlock([...said(under), ...cautions], room.width, "subtitle"),
  ]);
}

/** Method notes of a figure: what its page may leave to the speaker. */
export type MethodNote = Surrounding<"ruler" | "note" | "interval">;

export function notesOf(figure: Figure): MethodNote[] {
  return aroundPicture(figure, ["ruler", "note", "interval"]);
}

/** On a slide they are not numbered. */
function noteRows(figure: Figure): { label: string; text: string }[] {
  return underOneLabel(
    notesOf(figure).map(({ text }) => text),
    roleName("note", figure.lang),
  );
}

function ownNote(slide: Slide): SetParagraph[] {
  return slide.paragraphs.map(({ text }) => ({ text, size: smallest, after: 4 }));
}

/** Under the plot. Without its notes, it says where they are. */
export function footOf(figure: Figure, slide: Slide, room: Room, withNotes: boolean): TextBlock {
  const words = slideWords[figure.lang];
  const notes = noteRows(figure);
  const onOneLine = (role: "base" | "mark") => {
    const [first, ...rest] = surroundings(figure, [role]);
    const texts = [first, ...rest].flatMap((one) => one?.text ?? []);
    return first ? [{ label: first.label, text: texts.join(officeWords[figure.lang].between) }] : [];
  };
  const spoken = notes.slice(0, 1).map(({ label }) => ({ label, text: words.notesSpoken }));
  const rows = [...onOneLine("base"), ...onOneLine("mark"), ...(withNotes ? notes : spoken)];
  return textBlock([...ownNote(slide), ...labelled(rows, { size: smallest })], room.width, "around");
}

/**
 * Under the plot where the words stand on pages of their own.
 * @param at the first of those pages, how many the slide has, whether the pack's note is there too
 */
export function referral(slide: Slide, lang: Lang, room: Room, at: { first: number; of: number; note: boolean }) {
  const note = at.note && slide.paragraphs.length > 0;
  const text = slideWords[lang].wordsOn(at.first, at.of, note);
  return textBlock([...(note ? [] : ownNote(slide)), { text, size: smallest, weight: 700 }], room.width, "around");
}

/**
 * Cautions, bases, marks and notes on pages of their own.
 * @param slide whose note stands there too; null where it stands under the plots
 * @param before how many pages of plots stand before them
 */
export function wordPages(figure: Figure, slide: Slide | null, room: Room, before: number): TextBlock[] {
  const words = slideWords[figure.lang];
  const table = labelled([...labelledOnce(surroundings(figure, ["caution", "base", "mark"])), ...noteRows(figure)], {
    size: smallest,
    after: 4,
  });
  const longest = words.part(99, 99);
  const title = titleSize(figure, room, longest, 22);
  const head = (part: string) => headOf(figure, room, part, { title, cautions: false });
  const top = head(longest).height + smallest;
  const pages: SetParagraph[][] = [[]];
  let used = top;
  for (const row of [...(slide ? ownNote(slide) : []), ...table]) {
    const { height } = textBlock([row], room.width, "around");
    if (used > top && used + height > room.height) {
      pages.push([]);
      used = top;
    }
    pages.at(-1)?.push(row);
    used += height;
  }
  return pages.map((page, index) => {
    const over = head(words.part(before + index + 1, before + pages.length));
    const body = textBlock(page, room.width, "around");
    const placed = placeBlock(body, 0, top);
    return {
      nodes: [...over.nodes, ...placed.nodes],
      height: room.height,
      boxes: [...over.boxes, ...placed.boxes],
    };
  });
}
