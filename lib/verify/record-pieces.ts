// A figure's record as texts that fit into cells: Excel takes 32,767 letters a cell, and a record of many long names
// has more. Pieces name their record and their place in it, so they are found again whatever the order of the cells.
import { recordMark } from "./figure-record";
import { textHash } from "./stated-values";

/** Below Excel's 32,767, with room for what a piece says of itself. */
const longestPiece = 32_000;

const pieceMark = "npa-survey-figure-piece:";
const pieceHead = new RegExp(`^\\s*${pieceMark}([0-9a-f]{16}):(\\d+)/(\\d+):`);

/** The record itself where one cell holds it. */
export function piecesOf(record: string): string[] {
  if (record.length <= longestPiece) return [record];
  const count = Math.ceil(record.length / longestPiece);
  const id = textHash(record).slice(0, 16);
  return Array.from({ length: count }, (_, index) => {
    const part = record.slice(index * longestPiece, (index + 1) * longestPiece);
    return `${pieceMark}${id}:${index + 1}/${count}:${part}`;
  });
}

/** The records among some texts, in their order, put together where they stand in pieces; not one that lacks a piece. */
export function recordTexts(texts: readonly string[]): string[] {
  const records = new Map<string, { count: number; parts: Map<number, string> }>();
  for (const text of texts) {
    const [head, id, place, count] = pieceHead.exec(text) ?? [];
    if (!head && !text.trimStart().startsWith(recordMark)) continue;
    const name = head ? `${id}/${count}` : text;
    const record = records.get(name) ?? { count: Number(count ?? 1), parts: new Map<number, string>() };
    records.set(name, record);
    record.parts.set(Number(place ?? 1), text.slice(head?.length ?? 0));
  }
  return [...records.values()]
    .filter(({ count, parts }) => parts.size === count)
    .map(({ parts }) =>
      [...parts]
        .sort(([one], [other]) => one - other)
        .map(([, part]) => part)
        .join(""),
    );
}
