// The life of a submission: events, one after the other, become its state. Nothing else stores that state, so that a server
// killed at any moment leaves the state before an event or the one after it.
import { type Move, mayMove, moveOf, type SubmissionState } from "./submission-moves";

/** Of the desk's log, what concerns one submission. */
export type SubmissionEvent = {
  at: string;
  who: string;
  name: string;
  seq: number;
  what: string;
  detail: Record<string, unknown>;
};

/** Where the rows of a table stood before they were a table of their own. */
export type TableOrigin = {
  sheet: string;
  /** The sheet's number of each row after the header; 0 of a row that is not from it. */
  rows: readonly number[];
};

/** By the hash under which it is kept. */
export type KeptOrigin = { sha256: string } | TableOrigin;

type KeptFile = {
  /** Of a table that was read of a workbook or of pasted cells. */
  origin?: KeptOrigin;
  sha256: string;
  /** The workbook or the page that the table was made of. */
  evidence: { sha256: string; name: string } | null;
};

type Person = { who: string; name: string };
type Act = Person & { at: string; note: string };
type Approval = Act & {
  /** What readers are told beside the publication. */
  readers: string;
  /** Keys of the warnings that were ticked, one by one. */
  ticked: readonly string[];
  /** What publication would do to what was stored then: it does that, or nothing. */
  effect: string;
  /** The sentence that takes the second person's place where there is none; empty where there was one. */
  signed: string;
};

type Withdrawal = Act & {
  /** The newest run that was shown as going with it; 0 where none was. */
  last: number;
};

export type Submission = {
  id: string;
  /** Of its last event: what is done next is done to this state, or not at all. */
  seq: number;
  state: SubmissionState;
  title: string;
  files: ReadonlyMap<string, KeptFile>;
  /** Who put it in first, and everyone who changed what is in it: none of them approves it. */
  by: Person;
  hands: readonly string[];
  /** When it was put in, and when it last changed. */
  since: string;
  at: string;
  /** What the last check found. */
  check: { errors: number; warnings: number } | null;
  submitted: Act | null;
  /** `own`: by one of those who put it in, who took it back. */
  sentBack: (Act & { own: boolean }) | null;
  approved: Approval | null;
  /** When it is to be published: a moment, as an ISO date in UTC. */
  due: string | null;
  published: (Person & { at: string; run: number }) | null;
  /** Why it is not as it was asked to be: not published, not taken back, or neither any more. */
  failed: string | null;
  withdrawn: Withdrawal | null;
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const count = (value: unknown): number => (typeof value === "number" ? value : 0);

const actOf = ({ at, who, name, detail }: SubmissionEvent): Act => ({ at, who, name, note: text(detail.note) });

const withdrawalOf = (event: SubmissionEvent): Withdrawal => ({ ...actOf(event), last: count(event.detail.last) });

function withFile(files: Submission["files"], { what, detail }: SubmissionEvent): Submission["files"] {
  const name = text(detail.file);
  const before = files.get(name);
  const named = typeof detail.evidence === "object" && detail.evidence !== null ? detail.evidence : null;
  const evidence = named ? (named as NonNullable<KeptFile["evidence"]>) : (before?.evidence ?? null);
  // A table that is put in anew stands where it says; one that is mended where it did.
  const said = typeof detail.origin === "object" && detail.origin !== null ? (detail.origin as KeptOrigin) : undefined;
  const origin = said ?? (what === "mend" ? before?.origin : undefined);
  return new Map(files).set(name, { sha256: text(detail.sha256), evidence, ...(origin ? { origin } : {}) });
}

function without(files: Submission["files"], name: string): Submission["files"] {
  const left = new Map(files);
  left.delete(name);
  return left;
}

/** What an event makes of a submission, beside its place and its state. */
const changes: Record<Move, (one: Submission, event: SubmissionEvent) => Partial<Submission>> = {
  put: (one, event) => ({
    title: text(event.detail.title) || one.title,
    files: withFile(one.files, event),
    ...touched(one, event),
  }),
  mend: (one, event) => ({ files: withFile(one.files, event), ...touched(one, event) }),
  "drop-file": (one, event) => ({ files: without(one.files, text(event.detail.file)), ...touched(one, event) }),
  check: () => ({}),
  checked: (_, { detail }) => ({ check: { errors: count(detail.errors), warnings: count(detail.warnings) } }),
  submit: (_, event) => ({ submitted: actOf(event), sentBack: null, approved: null, failed: null }),
  "send-back": (one, event) => ({
    sentBack: { ...actOf(event), own: one.hands.includes(event.who) },
    ...{ submitted: null, approved: null, due: null, failed: null },
  }),
  approve: (_, event) => ({
    approved: {
      ...actOf(event),
      readers: text(event.detail.readers),
      ticked: Array.isArray(event.detail.ticked) ? event.detail.ticked.map(text) : [],
      effect: text(event.detail.effect),
      signed: text(event.detail.signed),
    },
    failed: null,
  }),
  schedule: (_, { detail }) => ({ due: text(detail.due), failed: null }),
  unschedule: () => ({ due: null }),
  publish: () => ({ failed: null }),
  published: (one, event) => ({
    published: { ...(one.published ?? actOf(event)), run: count(event.detail.run) },
    ...{ due: null, withdrawn: null, failed: text(event.detail.why) || null },
  }),
  failed: (_, { detail }) => ({ failed: text(detail.why), due: null, withdrawn: null }),
  withdraw: (_, event) => ({ withdrawn: withdrawalOf(event), due: null, failed: null }),
  withdrawn: (one, event) => ({
    withdrawn: one.withdrawn ?? withdrawalOf(event),
    failed: text(event.detail.why) || null,
  }),
};

function touched(one: Submission, { who }: SubmissionEvent): Partial<Submission> {
  return { hands: one.hands.includes(who) ? one.hands : [...one.hands, who], check: null, failed: null };
}

function begun(id: string, { at, who, name }: SubmissionEvent): Submission {
  return {
    ...{ id, seq: 0, state: "received", title: "", files: new Map(), by: { who, name }, hands: [], since: at, at },
    ...{ check: null, submitted: null, sentBack: null, approved: null, due: null, published: null, failed: null },
    withdrawn: null,
  };
}

/** The submission after one more event; as it was where the event has no place in its life. */
function afterEvent(id: string, before: Submission | null, event: SubmissionEvent): Submission | null {
  const move = moveOf(event.what);
  if (!move || (!before && move !== "put")) return before;
  const one = before ?? begun(id, event);
  const to = mayMove(one, move, event.detail, event.who, before === null);
  if (to === null) return { ...one, seq: event.seq };
  return { ...one, ...changes[move](one, event), state: to, seq: event.seq, at: event.at };
}

/** A submission from its events in their order; null where it was never put in. */
export function submissionOf(id: string, events: readonly SubmissionEvent[]): Submission | null {
  return events.reduce<Submission | null>((one, event) => afterEvent(id, one, event), null);
}

/** Every submission of a log, the one that changed last first. */
export function submissionsOf(events: readonly (SubmissionEvent & { subject: string })[]): Submission[] {
  const found = new Map<string, Submission>();
  for (const event of events) {
    if (!event.subject.startsWith("submission:")) continue;
    const id = event.subject.slice("submission:".length);
    const next = afterEvent(id, found.get(id) ?? null, event);
    if (next) found.set(id, next);
  }
  return [...found.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1));
}
