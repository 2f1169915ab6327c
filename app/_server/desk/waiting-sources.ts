// Numbers of sources that wait in submissions, to be published or not: a new source takes none of them.
import type { DeskStore } from "../../../db/desk/desk-store";
import { wholeText } from "../../../lib/import/decode";
import { rowsOfCsv } from "../../../lib/workbook/merge-rows";
import { loadSubmissions } from "./submissions";

export async function waitingSources(store: DeskStore): Promise<string[]> {
  const found: string[] = [];
  for (const { state, files } of await loadSubmissions(store)) {
    // What is published stands among the sources that are stored.
    if (state === "published" || state === "withdrawn" || state === "withdrawing") continue;
    for (const { sha256 } of files.values()) {
      const bytes = await store.kept(sha256);
      const table = bytes && rowsOfCsv(wholeText(bytes) ?? "");
      if (table?.kind === "sources") found.push(...table.rows.map(({ id = "" }) => id));
    }
  }
  return found;
}
