// One line of the desk's log: who did what, when, from where. Whatever is shown of a submission, an account, a link or a lock
// is folded from these.

export type EventKind = "submission" | "account" | "link" | "sign-in" | "data";

export type DeskEvent = {
  id: number;
  /** ISO 8601, UTC. */
  at: string;
  /** The username, or what was typed where nobody is signed in. */
  who: string;
  name: string;
  /** Address that it came from; `command` for a terminal, `desk` for what the desk does by itself. */
  from: string;
  /** Its kind, and which one where there are several: `submission:ID`, `account`. */
  subject: string;
  /** 1 for a subject's first event, and one more for each. */
  seq: number;
  what: string;
  detail: Record<string, unknown>;
};

/** The number that a subject's next event has. */
export const nextSeq = (events: readonly DeskEvent[]): number => (events.at(-1)?.seq ?? 0) + 1;
