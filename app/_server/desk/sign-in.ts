// Signing in by name and password. Each try is noted before the password is looked at, so that many at once are no more than
// so many, and a name that nobody has is answered like one that somebody has.
import { type DeskStore, PlaceTaken } from "../../../db/desk/desk-store";
import { nextSeq } from "../../../lib/desk/desk-event";
import { lockedUntil, lockMemoryMs, lockMinutes } from "../../../lib/desk/sign-in-lock";
import { findAccount } from "./accounts";
import { appendNext } from "./append-next";
import { isUsername, keptUsername } from "./desk-auth";
import { deviceCookie, knownDevice } from "./known-device";
import { noteStrangeTry, strangeTriesOf } from "./strange-tries";
import type { Desk } from "./the-desk";

export type SignInProblem = "wrong" | "name-locked" | "account-closed" | "busy";
type Asked = {
  username: string;
  password: string;
  from: string;
  headers?: Headers;
  /** A device that is known as one, by its number. */
  device?: string;
};

/** So many tries of one address that came to nothing, in the time that a name is closed for. */
const mostOfAddress = 50;
/**
 * So many passwords are looked at or waited for at once, of strangers and of known devices each: one takes 16 MB and a tenth
 * of a second.
 */
const mostAtOnce = 8;
const atOnce = { strange: 0, known: 0 };

/** @returns the cookies of a new session, whatever session there was before */
export async function signIn(desk: Desk, asked: Asked, now = new Date()): Promise<string[] | SignInProblem> {
  const who = keptUsername(asked.username);
  if (!isUsername(who)) return "wrong";
  // As it was before the password is looked at: a device is known by the password that was right.
  const owner = await findAccount(desk, who);
  const device = asked.device ?? (owner ? knownDevice(asked.headers ?? new Headers(), desk.secret, owner) : "");
  const kind = device === "" ? "strange" : "known";
  if (atOnce[kind] >= mostAtOnce) return "busy";
  atOnce[kind] += 1;
  try {
    if (device === "" && (await hasTriedEnough(desk.store, asked.from, now))) return "busy";
    const detail = device === "" ? {} : { device };
    const event = { who, name: who, from: asked.from, subject: `sign-in:${who}`, detail };
    const open = owner ? await writeTry(desk.store, event, now) : noteStrangeTry(who, asked.from, now);
    if (!open) return "name-locked";
    const { auth, store } = desk;
    const body = { username: who, password: asked.password };
    // Without the cookies that came along: what was fixed before is nothing here.
    const headers = new Headers({
      "x-reader-address": asked.from,
      "user-agent": asked.headers?.get("user-agent") ?? "",
    });
    const answered = await auth.api.signInUsername({ body, headers, returnHeaders: true }).catch(() => null);
    if (!answered) return "wrong";
    const account = await findAccount(desk, who);
    if (!owner || !account || account.locked) {
      await (await auth.$context).internalAdapter.deleteSession(answered.response.token);
      return "account-closed";
    }
    await appendNext(store, { ...event, name: account.name, what: "signed-in" });
    return [...answered.headers.getSetCookie(), deviceCookie(desk.secret, owner, device)];
  } finally {
    atOnce[kind] -= 1;
  }
}

type Try = { who: string; name: string; from: string; subject: string; detail: { device?: string } };

/** @returns false where the name is closed */
async function writeTry(store: DeskStore, event: Try, now: Date): Promise<boolean> {
  for (;;) {
    const { subject, detail } = event;
    // First the number: what comes in between takes it.
    const seq = nextSeq(await store.events({ subject, most: 1 }));
    const events = await store.events({ subject, since: new Date(now.getTime() - lockMemoryMs) });
    if (lockedUntil(events, now, detail.device)) return false;
    try {
      await store.append({ ...event, what: "tried", seq }, now);
      return true;
    } catch (error) {
      if (!(error instanceof PlaceTaken)) throw error;
    }
  }
}

async function hasTriedEnough(store: DeskStore, from: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - lockMinutes * 60_000);
  const events = (await store.events({ kind: "sign-in", since })).filter((one) => one.from === from);
  const count = (what: string) => events.filter((one) => one.what === what).length;
  return strangeTriesOf(from, since) + count("tried") - count("signed-in") >= mostOfAddress;
}
