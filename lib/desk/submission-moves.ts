// What may happen to a submission: from which state, to which, and who may do it.
import { isAllowed, type Role } from "./role";

export const submissionStates = [
  "received",
  "checking",
  "needs-fix",
  "ready",
  "submitted",
  "approved",
  "scheduled",
  "publishing",
  "published",
  "withdrawing",
  "withdrawn",
] as const;
export type SubmissionState = (typeof submissionStates)[number];

export const submissionMoves = [
  "put",
  "mend",
  "drop-file",
  "check",
  "checked",
  "submit",
  "send-back",
  "approve",
  "schedule",
  "unschedule",
  "publish",
  "published",
  "failed",
  "withdraw",
  "withdrawn",
] as const;
export type Move = (typeof submissionMoves)[number];

export function moveOf(what: string): Move | null {
  return submissionMoves.find((one) => one === what) ?? null;
}

/** Of a submission, what decides what may happen to it. */
export type Placed = {
  state: SubmissionState;
  /** Everyone who put something into it. */
  hands: readonly string[];
  files: ReadonlyMap<string, unknown>;
  /** Null where it never was. */
  published: object | null;
};

const open = ["received", "checking", "needs-fix", "ready"] as const;
const unpublished = [...open, "submitted", "approved", "scheduled"] as const;

const from: Record<Move, readonly SubmissionState[]> = {
  put: open,
  mend: open,
  "drop-file": open,
  check: open,
  checked: ["checking"],
  submit: ["ready"],
  "send-back": ["submitted", "approved", "scheduled"],
  approve: ["submitted"],
  schedule: ["approved"],
  unschedule: ["scheduled"],
  // That it is being published is said before it is: from then on it goes forward, also after a crash.
  publish: ["approved", "scheduled"],
  // Withdrawn too: what an older backup of the data brings back is out again.
  published: ["publishing", "withdrawn"],
  failed: ["publishing", "withdrawing"],
  withdraw: [...unpublished, "published"],
  // Also without having been asked at the desk: by a command, or with an earlier one.
  withdrawn: ["withdrawing", "published"],
};

const to: Record<Move, (one: Placed, detail: Record<string, unknown>) => SubmissionState> = {
  put: () => "received",
  mend: () => "received",
  "drop-file": () => "received",
  check: () => "checking",
  checked: (one, { errors }) => (errors === 0 && one.files.size > 0 ? "ready" : "needs-fix"),
  submit: () => "submitted",
  "send-back": () => "needs-fix",
  approve: () => "approved",
  schedule: () => "scheduled",
  unschedule: () => "approved",
  publish: () => "publishing",
  published: () => "published",
  failed: (one) => (one.state === "withdrawing" ? "published" : "approved"),
  withdraw: (one) => (one.state === "published" ? "withdrawing" : "withdrawn"),
  withdrawn: () => "withdrawn",
};

/** What was given up unpublished is never out again. */
const hasPlace = (one: Placed, move: Move): boolean =>
  from[move].includes(one.state) && (move !== "published" || one.state !== "withdrawn" || one.published !== null);

/** The state after a move; null where the move has no place: neither from this state, nor by him who put it in. */
export function mayMove(
  one: Placed,
  move: Move,
  detail: Record<string, unknown>,
  who: string,
  first = false,
): SubmissionState | null {
  if (!first && !hasPlace(one, move)) return null;
  if (move === "drop-file" && !one.files.has(String(detail.file))) return null;
  if (move === "approve" && one.hands.includes(who) && !detail.signed) return null;
  return to[move](one, detail);
}

/** Who would move it. */
export type Mover = { id: string; role: Role; alone: boolean };

/** Why someone may not do something: each has its sentence beside the pages. */
export type MoveRefusal = "not-now" | "own-work" | "not-your-role" | "unsigned";

/** Null where one may. @param signed the sentence that was signed, of approval where nobody else may approve */
export function refusalOf(one: Placed, move: Move, mover: Mover, signed = ""): MoveRefusal | null {
  if (!hasPlace(one, move)) return "not-now";
  const own = one.hands.includes(mover.id);
  const approver = isAllowed(mover.role, ["approve"]);
  if (move === "approve") {
    if (!approver) return "not-your-role";
    if (own && !mover.alone) return "own-work";
    return own && signed === "" ? "unsigned" : null;
  }
  if (move === "schedule" || move === "unschedule" || move === "publish") return approver ? null : "not-your-role";
  // Who put it in may take it back as long as nobody has approved it.
  if (move === "send-back") return approver || (own && one.state === "submitted") ? null : "not-your-role";
  if (move === "withdraw") return approver || (own && one.state !== "published") ? null : "not-your-role";
  return null;
}
