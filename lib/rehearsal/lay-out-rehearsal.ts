// A rehearsal on sheets of A4, for who approves it: what is put in, how much changes, every number, figures old and new
// side by side, then everything else that a reader would see otherwise.
import type { SceneNode } from "../chart/scene";
import { textWidth } from "../chart/text-metrics";
import type { Lang } from "../localised";
import { moved, type Sheet, type SheetPart, sheetSize } from "../sheets/sheet";
import { colon } from "../words/marks";
import type { Rehearsal } from "./rehearsal";
import { entryRows, heading, inner, line, margin, type Piece, row, sidesHead, stateRows } from "./rehearsal-rows";
import { rehearsalWords, type SectionId, sections } from "./rehearsal-words";
import type { Worded } from "./worded";

/** What the paper says of itself. */
export type RehearsedPaper = {
  /** Of what is put in. */
  title: string;
  /** Who put it in, and other lines of its own. */
  lines: readonly string[];
  files: readonly { name: string; sha256: string }[];
  /** In the reader's words. */
  madeOn: string;
};

/** Numbers that are listed on paper; more are on the screen. */
const mostCells = 400;
const mostEntries = 200;

type HeadWords = Pick<Worded, "lead" | "versions" | "same" | "counts" | "kinds">;

function headOf({ title, lines, files, madeOn }: RehearsedPaper, said: HeadWords, lang: Lang): Piece[] {
  const words = rehearsalWords[lang];
  return [
    heading(`${words.heading}${colon[lang]}${title}`, 1),
    line(said.lead, { size: 10 }),
    ...lines.map((one) => line(one)),
    line([words.madeOn(madeOn), said.versions].join(words.next)),
    ...files.map(({ name, sha256 }) => line(words.file(name, sha256.slice(0, 16)), { fill: "muted" })),
    ...(said.same ? [line(words.nothingAtAll, { weight: 700, size: 11 })] : []),
    ...sections.map((id) =>
      row(
        [
          { text: words.section[id], width: 200, weight: 700 },
          { text: words.count(said.counts[id]), width: 60 },
          { text: id === "cells" ? said.kinds : "", width: inner - 260 },
        ],
        id === "cells" ? 12 : 2,
      ),
    ),
  ];
}

function cellPieces({ cells }: Worded, { lang }: Rehearsal): Piece[] {
  const words = rehearsalWords[lang];
  const widths = [54, 128, 130, 130, inner - 442];
  const inColumns = (texts: readonly string[], weight: 400 | 700 = 400) =>
    row(texts.map((text, index) => ({ text, width: widths[index] as number, weight })));
  const names = [words.columns.kind, words.columns.cell, words.before, words.after, words.columns.certainty];
  const head: Piece = { ...inColumns(names, 700), withNext: true };
  const rows = cells.slice(0, mostCells).flatMap((cell, index): Piece[] => {
    const before = cells[index - 1];
    const isNew = before?.figure !== cell.figure || before.edition !== cell.edition;
    const group = heading([cell.figure, cell.edition].join(words.next), 3);
    return [
      ...(isNew ? [{ ...group, gap: 8 }] : []),
      inColumns([
        [cell.kind, cell.parts].filter(Boolean).join(words.separator),
        cell.cell,
        cell.before || words.none,
        cell.after || words.none,
        cell.certainty,
      ]),
    ];
  });
  const left = cells.length - mostCells;
  return [head, ...rows, ...(left > 0 ? [line(words.more(left))] : [])];
}

function figurePieces({ figures }: Worded, { lang }: Rehearsal): Piece[] {
  return figures.flatMap(({ name, states: [first, ...others] }) => [
    heading(name, 3),
    sidesHead(lang),
    stateRows(first, lang, first.picture),
    ...others.map((one) => stateRows(one, lang, false)),
  ]);
}

function sectionPieces(id: SectionId, said: Worded, rehearsal: Rehearsal): Piece[] {
  const words = rehearsalWords[rehearsal.lang];
  const remark = said.remarks[id];
  const head = [heading(`${words.section[id]}${words.next}${words.count(said.counts[id])}`, 2)];
  const remarks: Piece[] = remark ? [{ ...line(remark), withNext: true }] : [];
  if (said.counts[id] === 0) return [...head, ...remarks, line(words.nothing[id])];
  if (id === "cells") return [...head, ...remarks, ...cellPieces(said, rehearsal)];
  if (id === "figures") return [...head, ...remarks, ...figurePieces(said, rehearsal)];
  const list = said.lists[id];
  const sided = list.some(({ before, after }) => before || after);
  const left = list.length - mostEntries;
  return [
    ...head,
    ...remarks,
    ...(sided ? [sidesHead(rehearsal.lang)] : []),
    // In half the width of a sheet a slide could not be read.
    ...list
      .slice(0, mostEntries)
      .map((one) => entryRows(one, rehearsal.lang, id === "leaflet" ? one.draw?.() : undefined)),
    ...(left > 0 ? [line(words.more(left))] : []),
  ];
}

/** Pieces that stand together: headings with what follows them. */
function grouped(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const [index, piece] of pieces.entries()) {
    if (pieces[index - 1]?.withNext) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

const room = sheetSize.height - margin.top - margin.bottom;

/** Parts of each page, from the top margin down. */
function paginated(pieces: readonly Piece[]): SheetPart[][] {
  const pages: SheetPart[][] = [[]];
  let y = 0;
  for (const group of grouped(pieces)) {
    const height = group.reduce((sum, one, index) => sum + one.height + (index > 0 ? one.gap : 0), 0);
    const gap = y === 0 ? 0 : (group[0]?.gap ?? 0);
    if (y > 0 && y + gap + height > room) {
      pages.push([]);
      y = 0;
    } else y += gap;
    for (const [index, piece] of group.entries()) {
      if (index > 0) y += piece.gap;
      pages.at(-1)?.push(...moved(piece, margin.side, margin.top + y).parts);
      y += piece.height;
    }
  }
  return pages;
}

function footOf(text: string): SceneNode[] {
  const x = sheetSize.width / 2;
  const y = sheetSize.height - margin.bottom + 22;
  return [
    { type: "text", text, x: x - textWidth(text, 8.5) / 2, y, size: 8.5, weight: 400, fill: "muted", anchor: "start" },
  ];
}

/** All that stands on the paper but what it says of itself. Plain data: whoever made the rehearsal need not be there any more. */
export type RehearsedBody = { lang: Lang; said: HeadWords; pieces: Piece[] };

/** Everything that the page and the paper of a rehearsal show, in its order. */
export function rehearsedBody(rehearsal: Rehearsal, words: Worded): RehearsedBody {
  const { lead, versions, same, counts, kinds } = words;
  const pieces = sections.flatMap((id) => sectionPieces(id, words, rehearsal));
  return { lang: rehearsal.lang, said: { lead, versions, same, counts, kinds }, pieces };
}

export function layOutRehearsal({ lang, said, pieces }: RehearsedBody, paper: RehearsedPaper): Sheet[] {
  const pages = paginated([...headOf(paper, said, lang), ...pieces]);
  const { heading: name, page } = rehearsalWords[lang];
  return pages.map((own, index) => {
    const ground: SceneNode = { type: "rect", x: 0, y: 0, ...sheetSize, fill: "paper" };
    const foot = footOf(`${name}　${paper.title}　${page(index + 1, pages.length)}`);
    const parts: SheetPart[] = [{ role: "Artifact", nodes: [ground, ...foot] }, ...own];
    return { ...sheetSize, nodes: parts.flatMap(({ nodes }) => nodes), parts, figures: [] };
  });
}
