// Which texts of a report or a deck are its author's: not those that the dashboard set around a figure (bases, notes,
// sources, what speakers have before them), but its titles, which say what a figure shows.
import type { DocumentPart } from "../claims/mark-document";
import type { Figure } from "../figure/figure";
import { roleName, surroundings } from "../figure/surroundings";
import { langs } from "../localised";
import type { FigureRecord } from "./figure-record";
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
  known.length >= shortest && text.includes(known) && known.length * 2 > text.length;

/** What the dashboard's own lines begin with: 母数, 注1, 出典, Source … */
const heads = (["caution", "base", "ruler", "mark", "note", "interval", "credit"] as const)
  .flatMap((role) => langs.map((lang) => roleName(role, lang)))
  .join("|");
const ownLine = new RegExp(`^(?:(?:${heads})\\s*\\d*\\s*[：:\\t]|(?:図|表|Figure |Table )\\d+[にを: ：　])`);

/** An address alone is no sentence. */
const address = /^https?:\/\/\S*$/;

/** Titles and running text that somebody wrote. @param figures those of the file, in the words of the reader; @param records theirs */
export function othersWords(
  parts: readonly DocumentPart[],
  figures: readonly Figure[],
  records: readonly Pick<FigureRecord, "shown">[],
): DocumentPart[] {
  const numbers = records.flatMap(({ shown }) => shown?.number ?? []).map(tight);
  const known = [...new Set([...figures.flatMap(textsAround), ...numbers])].filter(Boolean);
  return parts.filter(({ kind, text }) => {
    if (kind === "note" || kind === "cell") return false;
    const own = tight(text);
    if (kind !== "title" && (ownLine.test(text) || address.test(own))) return false;
    return kind === "title" || !known.some((one) => one === own || isMostOf(one, own));
  });
}
