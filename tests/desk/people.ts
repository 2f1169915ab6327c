// Accounts of a desk that tests work at: one for each role, with passwords of their own.
import { addAccount, changePassword, findAccount } from "../../app/_server/desk/accounts";
import type { Desk } from "../../app/_server/desk/the-desk";
import { type Role, roles } from "../../lib/desk/role";

export type Person = { username: string; name: string; password: string };

export const people: Readonly<Record<Role, Person>> = {
  enter: { username: "nyuryoku", name: "入力 花子", password: "correct horse battery" },
  approve: { username: "shonin", name: "承認 次郎", password: "staple correct horse" },
  admin: { username: "kanri", name: "管理 三郎", password: "battery staple horse" },
};

/** The password that somebody has who was just added. */
export const firstOne = "first-word-of-all";

const actor = { who: "test", name: "test", from: "command" };

/** @returns the id of the account */
export async function addPerson(
  desk: Desk,
  person: Person,
  role: Role,
  { firstPassword = false } = {},
): Promise<string> {
  const { username, name } = person;
  const password = firstPassword ? firstOne : person.password;
  const problem = await addAccount(desk, actor, { username, name, role, password });
  const account = await findAccount(desk, username);
  if (problem || !account) throw new Error(`${username}: ${problem}`);
  if (!firstPassword) await changePassword(desk, actor, account.id, person.password);
  return account.id;
}

export async function addPeople(desk: Desk): Promise<void> {
  for (const role of roles) await addPerson(desk, people[role], role);
}
