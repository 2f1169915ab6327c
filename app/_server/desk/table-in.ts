// A table that waits in a submission, as text.
import type { DeskStore } from "../../../db/desk/desk-store";
import type { Submission } from "../../../lib/desk/submission";
import { wholeText } from "../../../lib/import/decode";

/** Nothing is added to a table of the submission that can't be read, and what is published does not stand in for it. */
const noTable = "\0";

/** Text of a table by its name; null where the submission has none of that name. */
export function tableIn(store: DeskStore, submission: Submission | null) {
  return async (name: string): Promise<string | null> => {
    const kept = submission?.files.get(name);
    const bytes = kept && (await store.kept(kept.sha256));
    return bytes ? (wholeText(bytes) ?? noTable) : null;
  };
}
