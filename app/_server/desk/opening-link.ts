// The link by which the first administrator comes in: made by `npm run desk -- open`, good for a quarter of an hour, once.
import { createHash, randomBytes } from "node:crypto";
import { type DeskStore, PlaceTaken } from "../../../db/desk/desk-store";
import { type AccountProblem, addAccount, type NewAccount, readAccounts } from "./accounts";
import type { Hand } from "./hand";
import type { Desk } from "./the-desk";

const minutes = 15;
const subjectOf = (key: string) => `link:${createHash("sha256").update(key).digest("hex")}`;

/** @returns the key that the link holds; it is kept nowhere. Null where there are accounts already */
export async function makeOpeningLink(desk: Desk, by: Hand, now = new Date()): Promise<string | null> {
  if ((await readAccounts(desk)).size > 0) return null;
  const key = randomBytes(32).toString("base64url");
  await desk.store.append({ ...by, subject: subjectOf(key), seq: 1, what: "made", detail: { minutes } }, now);
  return key;
}

/** Whether the first account may be made with it. */
export async function isOpeningLink(desk: Desk, key: string, now = new Date()): Promise<boolean> {
  const [made, used] = await desk.store.events({ subject: subjectOf(key) });
  if (!made || used || (await readAccounts(desk)).size > 0) return false;
  return now.getTime() - Date.parse(made.at) < minutes * 60_000;
}

/** @returns why there is no first account */
export async function takeOpeningLink(
  desk: Desk,
  key: string,
  given: Omit<NewAccount, "role">,
  from: string,
  now = new Date(),
): Promise<AccountProblem | "old-link" | null> {
  if (!(await isOpeningLink(desk, key, now))) return "old-link";
  const by = { who: given.username, name: given.name, from };
  const problem = await addAccount(desk, by, { ...given, role: "admin" }, true);
  if (problem) return problem === "meanwhile" ? "old-link" : problem;
  await use(desk.store, by, key);
  return null;
}

/** It opens nothing any more as soon as there is an account; this says by whom it was used. */
async function use(store: DeskStore, by: Hand, key: string): Promise<void> {
  try {
    await store.append({ ...by, subject: subjectOf(key), seq: 2, what: "used", detail: {} });
  } catch (error) {
    if (!(error instanceof PlaceTaken)) throw error;
  }
}
