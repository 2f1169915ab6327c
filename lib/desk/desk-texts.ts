// The texts that are edited at the desk: those of the catalogue, and those of two tables that are texts already (what is known of
// numbers not obtained, where sources contradict each other). A subject, its parts, and the row of a table that each stands in.
import { indicatorById } from "../catalogue/indicators";
import { termSubject, textPlaces } from "../catalogue/texts";
import type { FileKind } from "../import/columns";
import { isSameText, type Localised, langs } from "../localised";

/** Tables whose rows are texts by number, with the text that is edited. */
export const textTables = { "not-obtained": "known", contradictions: "text" } as const;
export type TextTable = keyof typeof textTables;

/** Whether a subject is one of those tables. */
export const isTextTable = (subject: string): subject is TextTable => Object.hasOwn(textTables, subject);
/** Whether there are texts of it at all. */
export const isTextSubject = (subject: string): boolean =>
  isTextTable(subject) || subject === termSubject || indicatorById.has(subject);

export type DeskText = {
  part: string;
  /** Of a row of a table: what it is about. */
  about: Localised | null;
  /** As it is now; empty of a further note. */
  now: Localised;
  /** What the code says; null where nothing stands there without the table. */
  written: Localised | null;
};

type Row = Record<string, string>;
export type TextRows = { kind: FileKind; rows: readonly Row[] };

/** The kind of table that texts of a subject stand in. */
export const kindOf = (subject: string): FileKind => (isTextTable(subject) ? subject : "texts");

/** The row of a part, by the columns that are its key. */
export function keyOfText(subject: string, part: string): Row {
  return isTextTable(subject) ? { number: part } : { subject, part };
}

/** Finds the row of a part among those of its table. */
export function isRowOf(subject: string, part: string): (row: Row) => boolean {
  const key = Object.entries(keyOfText(subject, part));
  return (row) => key.every(([name, value]) => row[name]?.normalize("NFKC").trim() === value);
}

const columnOf = (subject: string, lang: "ja" | "en") =>
  isTextTable(subject) ? `${textTables[subject]}_${lang}` : lang;

/** A text as columns of its row. */
export function columnsOfText(subject: string, text: Localised): Row {
  return Object.fromEntries(langs.map((lang) => [columnOf(subject, lang), text[lang]]));
}

function textOfRow(subject: string, row: Row): Localised {
  return { ja: row[columnOf(subject, "ja")] ?? "", en: row[columnOf(subject, "en")] ?? "" };
}

const none: Localised = { ja: "", en: "" };

/** The texts of a subject. @param tables those that are published, or wait in a submission */
export function deskTexts(subject: string, tables: readonly TextRows[]): DeskText[] {
  const rows = tables.filter(({ kind }) => kind === kindOf(subject)).flatMap((one) => one.rows);
  if (isTextTable(subject)) {
    return rows.map((row) => ({
      part: row.number ?? "",
      now: textOfRow(subject, row),
      written: null,
      about: { ja: row.subject_ja ?? "", en: row.subject_en ?? "" },
    }));
  }
  return textPlaces(subject).map(({ part, written }) => {
    const row = rows.find(isRowOf(subject, part));
    return { part, about: null, now: row ? textOfRow(subject, row) : (written ?? none), written };
  });
}

/** One paragraph, whatever was typed. */
export function oneParagraph({ ja, en }: Localised): Localised {
  // Not in one pattern: that would look at a run of blanks anew from each of them.
  const joined = (text: string, by: string) =>
    text
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join(by);
  return { ja: joined(ja, ""), en: joined(en, " ") };
}

/** Emptied in both languages, or as the code has it: the table then says nothing of it. */
export function isWritten(subject: string, text: Localised, written: Localised | null): boolean {
  if (isTextTable(subject)) return false;
  return isSameText(text, none) || (written !== null && isSameText(text, written));
}
