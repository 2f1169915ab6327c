// What was typed into a form that was refused, to be shown again: the last of each session, in memory alone and for a while. No
// password and no file is among it (an action names what may be kept), it is in no log, and only its session gets it.
import { randomBytes } from "node:crypto";
import { inProcess } from "../../../lib/in-process";
import type { AnyAction, SentFile } from "./action";
import type { DeskUser } from "./desk-user";

export type TypedForm = {
  action: string;
  /** By their names. */
  fields: ReadonlyMap<string, readonly string[]>;
  /** Names of the files that were chosen: these themselves are not kept. */
  files: readonly string[];
  /** Some fields were too long to be kept. */
  cut: boolean;
};

const mostBytes = 200_000;
const mostSessions = 500;
const minutes = 30;

type Kept = TypedForm & { key: string; until: number };

/** By the token of their session; the longest ago first. */
const kept = inProcess("npa-survey-desk-typed", () => new Map<string, Kept>());

/** Has to be the form that was sent, not to fill another; these change whenever anything does. */
const changing = new Set(["seq", "effect", "last"]);
/** What is said of what a publication would do: said anew where it would do something else. */
const ofEffect = new Set(["tick", "signed"]);

type Sent = { texts: Readonly<Record<string, string | readonly string[]>>; files: ReadonlyMap<string, SentFile> };

/** @returns the key that its page asks for it by; null where nothing of this action is kept */
export function keepTyped(user: DeskUser, action: AnyAction, { texts, files }: Sent): string | null {
  const { keeps } = action;
  if (!keeps) return null;
  const now = Date.now();
  for (const [session, { until }] of kept) if (until <= now) kept.delete(session);
  kept.delete(user.token);
  const all = Object.entries(texts)
    .filter(([name]) => name !== "token" && (keeps === "all" || keeps.includes(name)))
    .map(([name, sent]) => [name, [sent].flat().map((text) => text.replaceAll("\r\n", "\n"))] as const);
  const fields = fitting(all);
  const key = randomBytes(16).toString("base64url");
  const names = [...files.values()].slice(0, 5).map(({ name }) => name.slice(-200));
  kept.set(user.token, {
    ...{ key, until: now + minutes * 60_000, action: action.name },
    ...{ fields, files: names, cut: fields.size < all.length },
  });
  setTimeout(() => kept.get(user.token)?.key === key && kept.delete(user.token), minutes * 60_000).unref();
  for (const [session] of kept) if (kept.size > mostSessions) kept.delete(session);
  return key;
}

/** The shortest first, so that one long table costs no other field its text. */
function fitting(all: readonly (readonly [string, readonly string[]])[]): Map<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  const sized = all.map(([name, texts]) => ({ name, texts, bytes: Buffer.byteLength([name, ...texts].join("")) }));
  let left = mostBytes;
  for (const { name, texts, bytes } of sized.sort((a, b) => a.bytes - b.bytes)) {
    left -= bytes;
    if (left < 0) break;
    fields.set(name, texts);
  }
  return fields;
}

/** What a form was refused with is not shown again once it was taken. */
export function dropTyped(user: DeskUser, { name }: AnyAction): void {
  if (kept.get(user.token)?.action === name) kept.delete(user.token);
}

/** Whoever leaves leaves nothing behind. */
export function forgetTyped({ token }: DeskUser): void {
  kept.delete(token);
}

/**
 * What the session typed into a form, refused under this key.
 * @param hidden what goes along with the form: that of another table or account is another form
 */
export function typedForm(
  user: DeskUser | null,
  key: unknown,
  action: string,
  hidden: Readonly<Record<string, string>>,
): TypedForm | null {
  const found = user && kept.get(user.token);
  if (!found || found.key !== key || found.action !== action || found.until <= Date.now()) return null;
  const own = Object.entries(hidden).every(
    ([name, value]) => changing.has(name) || (found.fields.get(name)?.[0] ?? "") === value,
  );
  if (!own) return null;
  if (hidden.effect === undefined || hidden.effect === found.fields.get("effect")?.[0]) return found;
  return { ...found, fields: new Map([...found.fields].filter(([name]) => !ofEffect.has(name))) };
}
