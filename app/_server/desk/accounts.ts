// What is done with accounts, by pages and by `npm run desk` alike: each change is one event of the desk's log, written in sight
// of all before it. Passwords and sessions follow it, and can be given anew where a stop came between.
import { randomBytes, randomInt } from "node:crypto";
import { PlaceTaken } from "../../../db/desk/desk-store";
import { type DeskAccount, foldAccounts, isLastAdmin } from "../../../lib/desk/desk-accounts";
import { type DeskEvent, nextSeq } from "../../../lib/desk/desk-event";
import type { Role } from "../../../lib/desk/role";
import { appendNext } from "./append-next";
import { isUsername, keptUsername, leastPassword, mostPassword } from "./desk-auth";
import type { Hand } from "./hand";
import type { Desk } from "./the-desk";

export type AccountProblem =
  | "username-form"
  | "username-taken"
  | "name-missing"
  | "password-form"
  | "no-account"
  | "last-admin"
  | "meanwhile";
/** Null: done. */
type Outcome = AccountProblem | null;

type Accounts = ReadonlyMap<string, DeskAccount>;

export async function readAccounts({ store }: Desk): Promise<Accounts> {
  return foldAccounts(await store.events({ subject: "account" }));
}

export async function findAccount(desk: Desk, username: string): Promise<DeskAccount | undefined> {
  const name = keptUsername(username);
  return [...(await readAccounts(desk)).values()].find((one) => one.username === name);
}

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** For a first sign-in, after which it is another: four groups of four letters that are not taken for one another. */
export function firstPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}

/** Long enough, and not the name over again. */
export function isPassword(password: string, username: string): boolean {
  const length = [...password].length;
  return (
    length >= leastPassword &&
    length <= mostPassword &&
    new Set(password).size > 3 &&
    keptUsername(password) !== username
  );
}

export type NewAccount = { username: string; name: string; role: Role; password: string };

/** @param first only as long as there is none */
export async function addAccount(desk: Desk, by: Hand, given: NewAccount, first = false): Promise<Outcome> {
  const username = keptUsername(given.username);
  const name = given.name.normalize("NFKC").trim();
  if (!isUsername(username)) return "username-form";
  if (name === "" || [...name].length > 60) return "name-missing";
  if (!isPassword(given.password, username)) return "password-form";
  const id = randomBytes(16).toString("hex");
  const detail = { account: id, username, name, role: given.role, mustChange: !first };
  const outcome = await change(desk, by, "added", detail, (accounts) => {
    if (first && accounts.size > 0) return "meanwhile";
    return [...accounts.values()].some((one) => one.username === username) ? "username-taken" : null;
  });
  if (outcome === null) await setPassword(desk, { id, username, name }, given.password);
  return outcome;
}

/** A password of somebody else's making, which has to be changed; whoever was signed in is so no more. */
export async function givePassword(desk: Desk, by: Hand, id: string, password: string): Promise<Outcome> {
  const account = (await readAccounts(desk)).get(id);
  if (!account) return "no-account";
  if (!isPassword(password, account.username)) return "password-form";
  const outcome = await change(desk, by, "password-given", { account: id });
  if (outcome !== null) return outcome;
  await setPassword(desk, account, password);
  await appendNext(desk.store, { ...by, subject: `sign-in:${account.username}`, what: "lifted", detail: {} });
  return null;
}

/** A password of one's own. */
export async function changePassword(desk: Desk, by: Hand, id: string, password: string): Promise<Outcome> {
  const account = (await readAccounts(desk)).get(id);
  if (!account) return "no-account";
  if (!isPassword(password, account.username)) return "password-form";
  // First the password: the one that was given has to be changed as long as it holds.
  await setPassword(desk, account, password);
  return change(desk, by, "password-changed", { account: id });
}

export async function setRole(desk: Desk, by: Hand, id: string, role: Role): Promise<Outcome> {
  return change(desk, by, "role", { account: id, role }, (accounts) =>
    role !== "admin" && isLastAdmin(accounts, id) ? "last-admin" : null,
  );
}

/** Closes an account, or opens it again. */
export async function setLocked(desk: Desk, by: Hand, id: string, locked: boolean): Promise<Outcome> {
  const what = locked ? "locked" : "unlocked";
  const outcome = await change(desk, by, what, { account: id }, (accounts) =>
    locked && isLastAdmin(accounts, id) ? "last-admin" : null,
  );
  if (outcome === null && locked) await (await desk.auth.$context).internalAdapter.deleteUserSessions(id);
  return outcome;
}

/** Writes an event of accounts where nothing is against it. */
async function change(
  { store }: Desk,
  by: Hand,
  what: string,
  detail: DeskEvent["detail"],
  against: (accounts: Accounts) => Outcome = () => null,
): Promise<Outcome> {
  const events = await store.events({ subject: "account" });
  const accounts = foldAccounts(events);
  const account = accounts.get(`${detail.account}`);
  if (what !== "added" && !account) return "no-account";
  const problem = against(accounts);
  if (problem) return problem;
  try {
    await store.append({
      ...by,
      subject: "account",
      seq: nextSeq(events),
      what,
      detail: { username: account?.username, ...detail },
    });
    return null;
  } catch (error) {
    if (error instanceof PlaceTaken) return "meanwhile";
    throw error;
  }
}

type Person = Pick<DeskAccount, "id" | "username" | "name">;

async function setPassword({ auth }: Desk, { id, username, name }: Person, password: string): Promise<void> {
  const { adapter, internalAdapter, password: hashing } = await auth.$context;
  const hash = await hashing.hash(password);
  if (!(await internalAdapter.findUserById(id))) {
    const now = new Date();
    const data = { id, username, displayUsername: username, name, email: `${id}@desk.invalid`, emailVerified: false };
    await adapter.create({ model: "user", data: { ...data, createdAt: now, updatedAt: now }, forceAllowId: true });
  }
  if (await internalAdapter.findCredentialAccount(id)) await internalAdapter.updatePassword(id, hash);
  else await internalAdapter.linkAccount({ userId: id, providerId: "credential", accountId: id, password: hash });
  await internalAdapter.deleteUserSessions(id);
}
