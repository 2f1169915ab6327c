// The trial that a page of a submission shows.
import type { DeskStore } from "../../../../db/desk/desk-store";
import type { Submission } from "../../../../lib/desk/submission";
import { type Busy, orBusy } from "../../../_server/desk/or-busy";
import { trySubmission } from "../../../_server/desk/submission-files";
import type { Trial } from "../../../_server/desk/try-files";
import { readerAddress } from "../../../_server/reader-address";

/** Or why there is none. */
export async function triedSubmission(store: DeskStore, submission: Submission): Promise<Trial | Busy> {
  const from = await readerAddress();
  return orBusy(() => trySubmission(store, submission, from));
}
