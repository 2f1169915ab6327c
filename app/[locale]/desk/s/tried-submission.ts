// The trial that a page of a submission shows.
import { headers } from "next/headers";
import type { DeskStore } from "../../../../db/desk/desk-store";
import type { Submission } from "../../../../lib/desk/submission";
import { trySubmission } from "../../../_server/desk/submission-files";
import type { Trial } from "../../../_server/desk/try-files";
import { TooMuch } from "../../../_server/making/make";
import { QueueFull } from "../../../_server/making/queue";

/** Null where too many wait for theirs. */
export async function triedSubmission(store: DeskStore, submission: Submission): Promise<Trial | null> {
  try {
    return await trySubmission(store, submission, (await headers()).get("x-reader-address") ?? "");
  } catch (error) {
    if (error instanceof QueueFull || error instanceof TooMuch) return null;
    throw error;
  }
}
