// A backup of the data that somebody wants brought back: one person puts it up, another confirms. It follows from the log alone.
import type { DeskEvent } from "./desk-event";
import { isAllowed } from "./role";
import type { MoveRefusal, Mover } from "./submission-moves";

export type AskedRestore = {
  /** Of its event: what is confirmed is this, or nothing. */
  id: number;
  file: string;
  sha256: string;
  who: string;
  name: string;
  at: string;
};

/**
 * The one that was put up last, where it was neither confirmed nor called off.
 * @param events of the subject `data`, in their order
 */
export function askedRestore(events: readonly DeskEvent[]): AskedRestore | null {
  const last = events.findLast(({ what }) => /^restore-(?:asked|called-off|confirmed)$/.test(what));
  return last?.what === "restore-asked" ? askedIn(last) : null;
}

/**
 * The one that was confirmed last, where nothing says how it ended: it is under way, or its process was killed.
 * @param events as above; @returns by whom and when it was confirmed
 */
export function unfinishedRestore(events: readonly DeskEvent[]): AskedRestore | null {
  const last = events.findLast(({ what }) => /^restore(?:d|-asked|-confirmed|-failed)$/.test(what));
  return last?.what === "restore-confirmed" ? askedIn(last) : null;
}

const askedIn = ({ id, who, name, at, detail }: DeskEvent): AskedRestore => ({
  ...{ id, who, name, at },
  ...{ file: `${detail.file}`, sha256: `${detail.sha256}` },
});

/** Null where one may confirm it. @param signed the sentence that was signed where nobody else may */
export function confirmRefusal(asked: AskedRestore, mover: Mover, signed = ""): MoveRefusal | null {
  if (!isAllowed(mover.role, ["approve"])) return "not-your-role";
  if (asked.who !== mover.id) return null;
  if (!mover.alone) return "own-work";
  return signed === "" ? "unsigned" : null;
}
