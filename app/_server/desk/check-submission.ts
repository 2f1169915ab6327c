// The check after every change: the same that the import makes, on a copy. What it found stands in the log.
import { type DeskStore, PlaceTaken } from "../../../db/desk/desk-store";
import type { Submission } from "../../../lib/desk/submission";
import type { Hand } from "./hand";
import { busyBy } from "./or-busy";
import { countsIn, trySubmission } from "./submission-files";
import { loadSubmission, record } from "./submissions";

/** The submission after the check, or while it waits for one: too many do; or as somebody else left it meanwhile. */
export async function checkSubmission(store: DeskStore, one: Submission, by: Hand): Promise<Submission> {
  let checking = one;
  try {
    checking = await record(store, one, "check", by);
    const counts = countsIn(await trySubmission(store, checking, by.from));
    return await record(store, checking, "checked", by, counts);
  } catch (error) {
    // What was put in is kept; whoever put it in is led to it, and has it checked again from there.
    if (busyBy(error)) return checking;
    if (!(error instanceof PlaceTaken)) throw error;
    return (await loadSubmission(store, one.id))?.submission ?? one;
  }
}
