// The desk's accounts as their events made them. One log for all accounts: of two changes at once the second is written in
// sight of the first, so that two administrators can't remove each other.
import type { DeskEvent } from "./desk-event";
import { type Role, roles } from "./role";

export type DeskAccount = {
  id: string;
  username: string;
  name: string;
  role: Role;
  /** Closed by an administrator. */
  locked: boolean;
  /** Somebody else made the password. */
  mustChange: boolean;
  /** Of the event that the password is of. */
  passwordSeq: number;
};

/** @param events of the subject `account`, in their order */
export function foldAccounts(events: readonly DeskEvent[]): ReadonlyMap<string, DeskAccount> {
  const accounts = new Map<string, DeskAccount>();
  for (const { what, detail, seq } of events) {
    const id = String(detail.account ?? "");
    const known = accounts.get(id);
    const changed = known ? changeOf(known, what, detail, seq) : addedBy(id, what, detail, seq);
    if (changed) accounts.set(id, changed);
  }
  return accounts;
}

function addedBy(
  id: string,
  what: string,
  { username, name, role, mustChange }: DeskEvent["detail"],
  passwordSeq: number,
): DeskAccount | null {
  if (what !== "added") return null;
  const known = roles.find((one) => one === role) ?? "enter";
  const own = { id, username: `${username}`, name: `${name}`, role: known };
  return { ...own, locked: false, mustChange: mustChange === true, passwordSeq };
}

function changeOf(
  account: DeskAccount,
  what: string,
  detail: DeskEvent["detail"],
  passwordSeq: number,
): DeskAccount | null {
  if (what === "role") return { ...account, role: roles.find((one) => one === detail.role) ?? account.role };
  if (what === "locked" || what === "unlocked") return { ...account, locked: what === "locked" };
  if (what === "password-given") return { ...account, mustChange: true, passwordSeq };
  if (what === "password-changed") return { ...account, mustChange: false, passwordSeq };
  return null;
}

const isInCharge = ({ role, locked }: DeskAccount) => role === "admin" && !locked;

/** Whether nobody would look after accounts any more without this one. */
export function isLastAdmin(accounts: ReadonlyMap<string, DeskAccount>, id: string): boolean {
  const inCharge = [...accounts.values()].filter(isInCharge);
  return inCharge.length === 1 && inCharge[0]?.id === id;
}
