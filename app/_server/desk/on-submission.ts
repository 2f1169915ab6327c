// What the actions on a submission share: it is looked up, who may is asked, and of two who act on the same the second hears it.
import { z } from "zod";
import { PlaceTaken } from "../../../db/desk/desk-store";
import { type DeskPath, deskTold } from "../../../lib/address/page";
import type { Submission } from "../../../lib/desk/submission";
import { type Move, type Mover, refusalOf } from "../../../lib/desk/submission-moves";
import type { DeskAnswer } from "./action";
import type { DeskUser } from "./desk-user";
import { type Hand, handOf } from "./hand";
import { loadSubmission, submissionId } from "./submissions";
import type { Desk } from "./the-desk";

/** Of what was seen when the form was made. */
const seen = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
/** A remark, said in the log and to who comes next. */
export const note = z.string().trim().max(2000).default("");

export const submissionFields = { submission: submissionId, seq: seen };

export const submissionPage = (id: string, part: "" | "/fix" | "/approve" | "/withdraw" = ""): DeskPath =>
  `/desk/s/${id}${part}`;

/** Where to go after a change: to what is wrong, else to the submission. */
export function nextPage({ id, state }: Submission, done: string): DeskAnswer {
  if (state === "checking") return { problem: "unchecked", to: submissionPage(id), typed: null };
  return { to: deskTold(submissionPage(id, state === "needs-fix" ? "/fix" : ""), { done }) };
}

/** Where to go after a publication was tried. */
export function outcome({ id, state }: Pick<Submission, "id" | "state">): DeskAnswer {
  if (state === "published") return { to: deskTold(submissionPage(id), { done: "published" }) };
  return { problem: "not-published", to: submissionPage(id) };
}

export const moverOf = ({ username, role, alone }: DeskUser): Mover => ({ id: username, role, alone });

type Given = { desk: Desk; user: DeskUser; from: string; form: { submission: string; seq: number } };

/**
 * @param page where a problem is said
 * @param work on the submission as it was seen; what it throws as PlaceTaken is told
 */
export async function onSubmission(
  { desk, user, from, form }: Given,
  { move, page = "", signed }: { move: Move; page?: Parameters<typeof submissionPage>[1]; signed?: string },
  work: (one: Submission, by: Hand) => Promise<DeskAnswer>,
): Promise<DeskAnswer> {
  const found = await loadSubmission(desk.store, form.submission);
  if (!found) return { problem: "no-submission", to: "/desk" };
  const { submission } = found;
  const told = (problem: string): DeskAnswer => ({ problem, to: submissionPage(submission.id, page) });
  const whole: DeskAnswer = { problem: "meanwhile", to: submissionPage(submission.id) };
  if (submission.seq !== form.seq) return whole;
  const refusal = refusalOf(submission, move, moverOf(user), signed);
  if (refusal) return told(refusal);
  try {
    return await work(submission, handOf(user, from));
  } catch (error) {
    if (error instanceof PlaceTaken) return whole;
    throw error;
  }
}
