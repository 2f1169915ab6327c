// Where problems stand, by the rows of the sheets that were put in.
import type { DeskStore } from "../../../../db/desk/desk-store";
import { rowNumber } from "../../../../lib/desk/failing-rows";
import { readSheet, type Sheet } from "../../../../lib/desk/sheet";
import type { Submission } from "../../../../lib/desk/submission";
import type { Problem } from "../../../../lib/problem";

/** @returns the row of a table's line; null of the whole table */
export async function rowNumbers(store: DeskStore, { files }: Submission, problems: readonly Problem[]) {
  const sheets = new Map<string, Sheet>();
  for (const name of new Set(problems.map(({ file }) => file))) {
    const bytes = await store.kept(files.get(name)?.sha256 ?? "");
    const sheet = bytes && readSheet(bytes);
    if (sheet) sheets.set(name, sheet);
  }
  return (file: string, line: number): number | null => {
    const sheet = sheets.get(file);
    return sheet ? rowNumber(sheet, line) : null;
  };
}
