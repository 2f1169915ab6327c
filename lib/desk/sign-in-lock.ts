// Guessing of passwords: five failures within a quarter of an hour close a name for a quarter of an hour. Of an
// account it follows from the log alone, so a restart opens nothing.
import type { DeskEvent } from "./desk-event";

const mostFailures = 5;
export const lockMinutes = 15;
const lockMs = lockMinutes * 60_000;

export type SignInTry = Pick<DeskEvent, "at" | "what">;

/**
 * A try is written before its password is looked at; `signed-in` after it says that it was right, and `lifted` that an
 * administrator gave a new one.
 * @param events of one name
 * @returns until when nobody may try it; null where somebody may
 */
export function lockedUntil(events: readonly SignInTry[], now: Date): Date | null {
  const good = events.findLastIndex(({ what }) => what === "signed-in" || what === "lifted");
  const tries = events.slice(good + 1).filter(({ what }) => what === "tried");
  const [first, last] = [tries.at(-mostFailures), tries.at(-1)];
  if (!first || !last || Date.parse(last.at) - Date.parse(first.at) > lockMs) return null;
  const until = new Date(Date.parse(last.at) + lockMs);
  return now < until ? until : null;
}
