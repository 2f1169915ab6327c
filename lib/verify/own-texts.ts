// Which texts of a report or a deck are its author's: not those that the dashboard set around a figure (bases, notes,
// sources, what speakers have before them), but its titles, which say what a figure shows.
import type { DocumentPart } from "../claims/mark-document";
import type { Figure } from "../figure/figure";
import { surroundings } from "../figure/surroundings";
import { tight } from "./text-match";

/** Shorter ones stand in other sentences too. */
const shortest = 6;

function textsAround(figure: Figure): string[] {
  const around = surroundings(figure).map(({ text }) => text);
  const rows = figure.table.rows.flatMap(({ header, cells }) => [header, ...cells]);
  return [...around, figure.subtitle, figure.table.caption, ...rows, figure.alt].map(tight);
}

/** True where a known text is nearly all of another: a label or a number stands before it. */
const isMostOf = (known: string, text: string) =>
  known.length >= shortest && text.includes(known) && known.length * 1.5 > text.length;

/** Titles and running text that somebody wrote. @param figures those of the file, in the words of the reader */
export function othersWords(parts: readonly DocumentPart[], figures: readonly Figure[]): DocumentPart[] {
  const known = [...new Set(figures.flatMap(textsAround))].filter(Boolean);
  return parts.filter(({ kind, text }) => {
    if (kind === "note" || kind === "cell") return false;
    const own = tight(text);
    return kind === "title" || !known.some((one) => one === own || isMostOf(one, own));
  });
}
