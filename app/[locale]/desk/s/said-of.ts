// A submission that was never published is given up, not taken back; and who put it in takes it back, where others send it back.
import { type Submission, type SubmissionEvent, submissionOf } from "../../../../lib/desk/submission";
import { refusalOf } from "../../../../lib/desk/submission-moves";
import type { Lang } from "../../../../lib/localised";
import type { DeskUser } from "../../../_server/desk/desk-user";
import { moverOf } from "../../../_server/desk/on-submission";
import { submissionWords } from "./submission-words";

type Life = Pick<Submission, "state" | "published">;

/** The state by name, as a badge has it. */
export function stateSaid({ state, published }: Life, lang: Lang): string {
  const { states, givenUp } = submissionWords[lang];
  return state === "withdrawn" && !published ? givenUp : states[state];
}

/** What comes next, to who reads it: an approval that is the reader's own to give is asked of the reader. */
export function nextSaid(submission: Submission, user: DeskUser, lang: Lang): string {
  const { next, yours } = submissionWords[lang];
  const isYours =
    submission.state === "submitted" && refusalOf(submission, "approve", moverOf(user), "signed") === null;
  return isYours ? yours : next[submission.state];
}

/** What one of the events of a submission did; one that is not known stands as it was written. */
export function moveSaid(events: readonly SubmissionEvent[], at: number, lang: Lang): string {
  const { moves, gaveUp, tookBack } = submissionWords[lang];
  const what = events[at]?.what ?? "";
  const after = what === "withdraw" || what === "send-back" ? submissionOf("", events.slice(0, at + 1)) : null;
  if (what === "withdraw" && after?.state === "withdrawn") return gaveUp;
  if (what === "send-back" && after?.sentBack?.own) return tookBack;
  return moves[what] ?? what;
}
