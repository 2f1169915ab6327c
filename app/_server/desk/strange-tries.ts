// Tries to sign in under names that nobody has: counted here and not in the log, which whoever makes names up would fill. They
// close a name as tries of a real one do, so that nobody learns from it which there are.
import { lockedUntil, mostFailures, type SignInTry } from "../../../lib/desk/sign-in-lock";

/** So many names are remembered; of more, those first tried are forgotten. */
const mostNames = 10_000;
const tries = new Map<string, (SignInTry & { from: string })[]>();

/** @returns false where the name is closed */
export function noteStrangeTry(name: string, from: string, now: Date): boolean {
  const before = tries.get(name) ?? [];
  if (lockedUntil(before, now)) return false;
  const [oldest] = tries.keys();
  if (before.length === 0 && tries.size >= mostNames && oldest !== undefined) tries.delete(oldest);
  tries.set(name, [...before, { at: now.toISOString(), what: "tried", from }].slice(-mostFailures));
  return true;
}

/** Of one address, since then. */
export function strangeTriesOf(address: string, since: Date): number {
  const all = [...tries.values()].flat();
  return all.filter(({ at, from }) => from === address && at >= since.toISOString()).length;
}
