// Submissions out of the desk's log, and into it: each change is one event with the number after the last one seen, so that
// what somebody else did meanwhile is never overwritten.
import { z } from "zod";
import type { DeskStore } from "../../../db/desk/desk-store";
import type { DeskEvent } from "../../../lib/desk/desk-event";
import { type Submission, submissionOf, submissionsOf } from "../../../lib/desk/submission";
import type { Move } from "../../../lib/desk/submission-moves";
import type { Hand } from "./hand";

/** As new ones have it; nothing else is looked for. */
export const submissionId = z.string().regex(/^[a-z0-9-]{1,40}$/);
const subjectOf = (id: string) => `submission:${id}`;

export async function loadSubmission(
  store: DeskStore,
  id: string,
): Promise<{ submission: Submission; events: DeskEvent[] } | null> {
  if (!submissionId.safeParse(id).success) return null;
  const events = await store.events({ subject: subjectOf(id) });
  const submission = submissionOf(id, events);
  return submission && { submission, events };
}

/** Every submission, the one that changed last first. */
export async function loadSubmissions(store: DeskStore): Promise<Submission[]> {
  return submissionsOf(await store.events({ kind: "submission" }));
}

/**
 * Writes what happens to a submission, as it was last seen.
 * @param seq of the last event that was seen; 0 for a new one
 * @returns the submission after it @throws PlaceTaken where something happened since
 */
export function record(
  store: DeskStore,
  seen: { id: string; seq: number },
  move: Move,
  by: Hand,
  detail: Record<string, unknown> = {},
): Promise<Submission> {
  return recordAll(store, seen, move, by, [detail]);
}

/** The same of several things at once: all of them, or none. */
export async function recordAll(
  store: DeskStore,
  { id, seq }: { id: string; seq: number },
  move: Move,
  { who, name, from }: Hand,
  details: readonly Record<string, unknown>[],
): Promise<Submission> {
  const subject = subjectOf(id);
  await store.appendAll(
    details.map((detail, at) => ({ who, name, from, subject, seq: seq + 1 + at, what: move, detail })),
  );
  const found = await loadSubmission(store, id);
  if (!found) throw new Error(`Nothing was put in as ${id}`);
  return found.submission;
}
