// Pieces of a rehearsal's paper: headings, lines, rows of columns, figures side by side. Each stays whole on its page.

import { type SetParagraph, setParagraphs } from "../chart/frame-blocks";
import { placeNodes } from "../chart/place-scene";
import type { Lang } from "../localised";
import { moved, part, type Stack, sheetSize, stack } from "../sheets/sheet";
import { type Drawn, type DrawnSides, drawnFigure } from "./drawn";
import { rehearsalWords } from "./rehearsal-words";
import type { Sides, WordedEntry, WordedState } from "./worded";

export const margin = { side: 44, top: 44, bottom: 44 };
export const inner = sheetSize.width - 2 * margin.side;
const gutter = 18;
const half = (inner - gutter) / 2;
const small = 8.5;
/** The most of a page that a picture takes. */
const highest = 420;

/** `withNext`: stands on no page without what follows it. */
export type Piece = Stack & { gap: number; withNext?: true };

export function heading(text: string, level: 1 | 2 | 3): Piece {
  const size = { 1: 20, 2: 14, 3: 10.5 }[level];
  const role = level === 1 ? "H1" : level === 2 ? "H2" : "P";
  const set = setParagraphs([{ text, size, weight: 700, after: 2 }], inner);
  return { ...part(role, set), gap: { 1: 0, 2: 22, 3: 12 }[level], withNext: true };
}

export function line(text: string, style: Partial<SetParagraph> = {}): Piece {
  return { ...part("P", setParagraphs([{ text, size: 9, ...style }], inner)), gap: 3 };
}

type Column = { text: string; width: number; weight?: 400 | 700; fill?: "muted" };

/** Columns side by side, as high as the highest. */
export function row(columns: readonly Column[], gap = 2): Piece {
  const between = 8;
  let x = 0;
  const placed = columns.map(({ text, width, weight = 400, fill }) => {
    const set = setParagraphs([{ text, size: small, weight, ...(fill ? { fill } : {}) }], width - between);
    const left = x;
    x += width;
    return text === "" ? { parts: [], height: 0 } : moved(part("P", set), left, 0);
  });
  return {
    parts: placed.flatMap(({ parts }) => parts),
    height: Math.max(0, ...placed.map(({ height }) => height)),
    gap,
  };
}

/**
 * Old and new of an entry under its name; one of them over the whole width where there is no other.
 * @param drawn its pictures, where they can be read in half the width
 */
export function entryRows(
  { about, detail, before, after, lines }: WordedEntry,
  lang: Lang,
  drawn: readonly DrawnSides[] = [],
): Piece {
  const { none } = rehearsalWords[lang];
  const head = row(
    detail
      ? [
          { text: about, width: half + gutter, weight: 700 },
          { text: detail, width: half, fill: "muted" },
        ]
      : [{ text: about, width: inner, weight: 700 }],
  );
  const sides = before || after ? [sidesRow({ before: before || none, after: after || none })] : [];
  const rest = lines.map((text) => part("P", setParagraphs([{ text, size: small }], inner)));
  const pictures = drawn.map((one) => ({ ...pictureRow(one), gap: 4 }));
  return { ...stack([head, ...sides.map((one) => ({ ...one, gap: 1 })), ...pictures, ...rest]), gap: 7 };
}

function sidesRow({ before, after }: Sides, weight: 400 | 700 = 400): Stack {
  return row([
    { text: before, width: half + gutter, weight },
    { text: after, width: half, weight },
  ]);
}

/** Headings of the two columns. */
export function sidesHead(lang: Lang): Piece {
  const { before, after } = rehearsalWords[lang];
  const columns = [before, after].map((text) => ({ text, width: half + gutter, fill: "muted" as const }));
  return { ...row(columns), gap: 4, withNext: true };
}

function picture(drawn: Drawn | null, x: number): Stack {
  if (!drawn) return { parts: [], height: 0 };
  const { scene, alt } = drawn;
  const scale = Math.min(half / scene.width, highest / scene.height);
  const nodes = placeNodes(scene.nodes, { x, y: 0, scale });
  return part("Figure", { nodes, height: scene.height * scale }, { alt });
}

function pictureRow({ before, after }: DrawnSides): Stack {
  const [old, now] = [picture(before, 0), picture(after, half + gutter)];
  return { parts: [...old.parts, ...now.parts], height: Math.max(old.height, now.height) };
}

/** A figure's state: what of it changes, its finding with how far that carries, its picture, old and new. */
export function stateRows(state: WordedState, lang: Lang, pictured: boolean): Piece {
  const { none } = rehearsalWords[lang];
  const { label, aspects, title, certainty, figures } = state;
  const pictures = pictured
    ? pictureRow({ before: drawnFigure(figures.before), after: drawnFigure(figures.after) })
    : { parts: [], height: 0 };
  const about = setParagraphs(
    [{ text: [label, aspects].join(rehearsalWords[lang].next), size: small, fill: "muted" }],
    inner,
  );
  const same = title.before === title.after && certainty.before === certainty.after;
  const found = stack([
    sidesRow({ before: title.before || none, after: title.after || none }, 700),
    sidesRow(certainty),
  ]);
  return {
    ...stack([part("P", about), ...(same && !pictured ? [] : [{ ...found, gap: 2 }]), { ...pictures, gap: 6 }]),
    gap: pictured ? 4 : 5,
  };
}
