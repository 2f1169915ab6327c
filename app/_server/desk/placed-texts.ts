// Texts that were changed at the desk, as tables: only the rows that changed, in the tables that have them or that they belong to.

import {
  columnsOfText,
  type DeskText,
  deskTexts,
  isRowOf,
  isWritten,
  keyOfText,
  kindOf,
  oneParagraph,
  type TextRows,
} from "../../../lib/desk/desk-texts";
import type { Submission } from "../../../lib/desk/submission";
import { isSameText, type Localised } from "../../../lib/localised";
import { mergeRows, rowsOfCsv, withoutRows } from "../../../lib/workbook/merge-rows";
import { homeOf, type PlacedTable } from "./placed-tables";
import { presentTables, presentText } from "./present-tables";

type Table = TextRows & { name: string; text: string };
/** @param name of a table of the submission; null where it has none of that name */
type InSubmission = (name: string) => Promise<string | null>;

/** The tables that a subject's texts stand in, as a submission has them, else as they are published. */
async function tablesOf(subject: string, submission: Submission | null, inSubmission: InSubmission): Promise<Table[]> {
  const kind = kindOf(subject);
  const published = (await presentTables()).filter((one) => one.kind === kind).map(({ name }) => name);
  const names = [...new Set([...(submission?.files.keys() ?? []), ...published])];
  const found = await Promise.all(
    names.map(async (name): Promise<Table[]> => {
      const text = (await inSubmission(name)) ?? (published.includes(name) ? await presentText(name) : "");
      const read = rowsOfCsv(text);
      return read?.kind === kind ? [{ name, text, ...read }] : [];
    }),
  );
  return found.flat();
}

/** The texts of a subject as they would be edited now. */
export async function textsNow(
  subject: string,
  submission: Submission | null,
  inSubmission: InSubmission,
): Promise<DeskText[]> {
  return deskTexts(subject, await tablesOf(subject, submission, inSubmission));
}

export type SentText = { part: string; was: Localised; text: Localised };

type Given = {
  subject: string;
  sent: readonly SentText[];
  submission: Submission | null;
  inSubmission: InSubmission;
};

/** The tables with the texts as they were sent, each row where it belongs; or why there are none. */
export async function placedTexts({
  subject,
  sent,
  submission,
  inSubmission,
}: Given): Promise<{ tables: PlacedTable[]; problem: null } | { tables: null; problem: string }> {
  const changed = sent.filter(({ was, text }) => !isSameText(was, text));
  if (changed.length === 0) return { tables: null, problem: "no-text-change" };
  const kind = kindOf(subject);
  const tables = await tablesOf(subject, submission, inSubmission);
  const now = deskTexts(subject, tables);
  const home = homeOf(kind, await presentTables(), submission);
  const texts = new Map(tables.map(({ name, text }) => [name, text]));
  const touched = new Set<string>();
  for (const { part, was, text } of changed) {
    const place = now.find((one) => one.part === part);
    // What somebody else published since the form was made is not written over.
    if (!place || !isSameText(oneParagraph(place.now), was)) return { tables: null, problem: "meanwhile" };
    const own = tables.find(({ rows }) => rows.some(isRowOf(subject, part)));
    const isGone = isWritten(subject, text, place.written);
    // What no table says anything of can't be taken out of one.
    if (isGone && !own) continue;
    const name = own?.name ?? home;
    // One that waits under the name, of another kind or unreadable, is not written over.
    const before = texts.get(name) ?? (await inSubmission(name)) ?? "";
    const row = {
      ...own?.rows.find(isRowOf(subject, part)),
      ...keyOfText(subject, part),
      ...columnsOfText(subject, text),
    };
    const after = isGone ? withoutRows(before, kind, isRowOf(subject, part)) : mergeRows(before, kind, [row])?.text;
    if (after === undefined) return { tables: null, problem: "not-the-same-kind" };
    texts.set(name, after);
    touched.add(name);
  }
  if (touched.size === 0) return { tables: null, problem: "no-text-change" };
  const bytes = (name: string) => new TextEncoder().encode(texts.get(name));
  return { tables: [...touched].map((name) => ({ name, bytes: bytes(name) })), problem: null };
}
