// Guessing of passwords: five failures within a quarter of an hour close a name for a quarter of an hour. Of an
// account it follows from the log alone, so a restart opens nothing. A device that its owner has signed in from before has a
// count of its own: strangers who keep a name closed keep out each other.
import type { DeskEvent } from "./desk-event";

export const mostFailures = 5;
/** Of all known devices together: whoever once knew the password may have made many. */
const mostOfKnown = 25;
export const lockMinutes = 15;
const lockMs = lockMinutes * 60_000;
/** What happened earlier closes nothing now. */
export const lockMemoryMs = 2 * lockMs;

export type SignInTry = Pick<DeskEvent, "at" | "what"> & { detail?: DeskEvent["detail"] };

const deviceOf = ({ detail }: SignInTry): string => (typeof detail?.device === "string" ? detail.device : "");

/**
 * A try is written before its password is looked at; `signed-in` after it says that it was right, and `lifted` that an
 * administrator gave a new one.
 * @param events of one name
 * @param device that is known, by its number; empty for all that are not
 * @returns until when it may not be tried from there; null where it may
 */
export function lockedUntil(events: readonly SignInTry[], now: Date, device = ""): Date | null {
  const since = events.slice(events.findLastIndex(({ what }) => what === "lifted") + 1);
  const failures = failuresOf(since);
  const own = failures.filter((one) => deviceOf(one) === device);
  const known = failures.filter((one) => deviceOf(one) !== "");
  return closedUntil(own, mostFailures, now) ?? (device === "" ? null : closedUntil(known, mostOfKnown, now));
}

/** Whoever signed in was no stranger to the tries before from the same device. */
function failuresOf(events: readonly SignInTry[]): SignInTry[] {
  const good = new Map(events.flatMap((one, at) => (one.what === "signed-in" ? [[deviceOf(one), at] as const] : [])));
  return events.filter((one, at) => one.what === "tried" && at > (good.get(deviceOf(one)) ?? -1));
}

function closedUntil(tries: readonly SignInTry[], most: number, now: Date): Date | null {
  const [first, last] = [tries.at(-most), tries.at(-1)];
  if (!first || !last || Date.parse(last.at) - Date.parse(first.at) > lockMs) return null;
  const until = new Date(Date.parse(last.at) + lockMs);
  return now < until ? until : null;
}
