// Accounts: the link that makes the first, roles, the last administrator, closing, passwords; and that all of it is in the log.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findAccount, readAccounts, setLocked, setRole } from "../../app/_server/desk/accounts";
import { makeOpeningLink } from "../../app/_server/desk/opening-link";
import { DeskAtHand, told } from "./desk-at-hand";
import { addPerson, firstOne, people } from "./people";

let at: DeskAtHand;
const actor = { who: "root", name: "root", from: "command" };

afterEach(() => at.remove());

describe("the link of the first administrator", () => {
  beforeEach(async () => {
    at = await DeskAtHand.open({ closed: true });
  });
  const { username, name, password } = people.admin;
  const use = (key: string, who = username) => at.post("open", { key, username: who, name, password, again: password });
  const link = async (now?: Date) => (await makeOpeningLink(at.desk, actor, now)) ?? "";

  it("makes the first account, once: a second use of it, and of another, does nothing", async () => {
    const [key, another] = [await link(), await link()];
    expect(told(await use(key))).toBe("303 /desk/sign-in opened");
    for (const one of [key, another]) expect(told(await use(one, "second"))).toBe("303 /desk/open old-link");
    expect([...(await readAccounts(at.desk)).values()].map((one) => [one.username, one.role, one.mustChange])).toEqual([
      [username, "admin", false],
    ]);
    expect((await at.signIn(people.admin)).user).toMatchObject({ alone: true, mustChange: false });
    expect(await makeOpeningLink(at.desk, actor)).toBeNull();
  });

  it("makes one account of many who use it at once", async () => {
    const key = await link();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => use(key, `person${index}`)));
    expect(answers.filter((answer) => told(answer).endsWith("opened"))).toHaveLength(1);
    expect((await readAccounts(at.desk)).size).toBe(1);
  });

  it("holds for a quarter of an hour, and only as it was made", async () => {
    const old = await link(new Date(Date.now() - 15 * 60_000));
    const key = await link(new Date(Date.now() - 14 * 60_000));
    for (const one of [old, "", key.slice(1), `${key}x`, key.toUpperCase(), "__proto__"])
      expect([one, told(await use(one))]).toEqual([one, "303 /desk/open old-link"]);
    expect((await readAccounts(at.desk)).size).toBe(0);
    expect(told(await use(key))).toBe("303 /desk/sign-in opened");
  });

  it("stands in the log by its hash alone", async () => {
    const key = await link();
    await use(key);
    expect(JSON.stringify(await at.desk.store.events())).not.toContain(key);
  });
});

describe("an administrator", () => {
  beforeEach(async () => {
    at = await DeskAtHand.open();
  });
  const idOf = async (username: string) => (await findAccount(at.desk, username))?.id ?? "";

  it("is alone where nobody else with an open account may approve", async () => {
    expect((await at.signIn(people.admin)).user?.alone).toBe(false);
    await setLocked(at.desk, actor, await idOf(people.approve.username), true);
    expect((await at.signIn(people.admin)).user?.alone).toBe(true);
    expect((await at.signIn(people.enter)).user?.alone).toBe(false);
  });

  it("adds accounts, whose first password has to be changed before anything else", async () => {
    const admin = await at.signIn(people.admin);
    const added = { username: "Atarashii", name: "新しい 人", role: "admin", password: firstOne };
    expect(told(await at.as(admin, "add-account", added))).toBe("303 /desk/accounts account-added");
    expect(told(await at.as(admin, "add-account", added))).toBe("303 /desk/accounts username-taken");
    const one = await at.signIn({ username: "atarashii", password: firstOne });
    expect(one.user.mustChange).toBe(true);
    const refused = await at.as(one, "change-role", { account: one.user.id, role: "enter" });
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining("最初のパスワード")]);
    const next = { present: firstOne, password: "a word of my own", again: "a word of my own" };
    const problems = [
      [{ ...next, again: "another of my own" }, "not-again"],
      [{ ...next, present: "not the first one" }, "wrong-present"],
      [{ ...next, password: firstOne, again: firstOne }, "same-password"],
      [{ ...next, password: "too short", again: "too short" }, "password-form"],
      [{ ...next, password: "aaaaaaaaaaaaaaa", again: "aaaaaaaaaaaaaaa" }, "password-form"],
    ] as const;
    for (const [fields, problem] of problems)
      expect(told(await at.as(one, "password", fields))).toBe(`303 /desk/password ${problem}`);
    expect(told(await at.as(one, "password", next))).toBe("303 /desk password");
    // Whoever had the first password is out.
    expect(await at.user(one.cookie)).toBeNull();
    expect(told(await at.post("sign-in", { username: "atarashii", password: firstOne }))).toContain("wrong");
    expect((await at.signIn({ username: "atarashii", password: next.password })).user.mustChange).toBe(false);
  });

  it("gives a new password, which ends every session and opens a name that guessing had closed", async () => {
    const [admin, other] = [await at.signIn(people.admin), await at.signIn(people.enter)];
    const { username } = people.enter;
    for (let tries = 0; tries < 5; tries += 1) await at.post("sign-in", { username, password: "wrong" });
    expect(told(await at.post("sign-in", people.enter))).toContain("name-locked");
    const given = { account: other.user.id, password: firstOne };
    expect(told(await at.as(admin, "give-password", given))).toBe("303 /desk/accounts password-given");
    expect(await at.user(other.cookie)).toBeNull();
    expect(told(await at.post("sign-in", people.enter))).toContain("wrong");
    expect((await at.signIn({ username, password: firstOne })).user.mustChange).toBe(true);
  });

  it("closes an account at once, and opens it again", async () => {
    const [admin, other] = [await at.signIn(people.admin), await at.signIn(people.approve)];
    const close = (locked: string) => at.as(admin, "lock-account", { account: other.user.id, locked });
    expect(told(await close("yes"))).toBe("303 /desk/accounts account-locked");
    expect(await at.user(other.cookie)).toBeNull();
    expect(told(await at.post("sign-in", people.approve))).toBe("303 /desk/sign-in account-closed");
    // Who does not know the password does not hear of it.
    const wrong = { ...people.approve, password: "not the password" };
    expect(told(await at.post("sign-in", wrong))).toBe("303 /desk/sign-in wrong");
    await close("no");
    expect((await at.signIn(people.approve)).user.role).toBe("approve");
  });

  it("changes a role, which holds at the next click", async () => {
    const [admin, other] = [await at.signIn(people.admin), await at.signIn(people.enter)];
    await at.as(admin, "change-role", { account: other.user.id, role: "approve" });
    expect((await at.user(other.cookie))?.role).toBe("approve");
    expect(told(await at.as(admin, "change-role", { account: "nobody", role: "enter" }))).toContain("no-account");
    expect((await at.as(admin, "change-role", { account: other.user.id, role: "owner" })).status).toBe(400);
  });

  it("is never the last to go", async () => {
    const admin = await at.signIn(people.admin);
    const account = admin.user.id;
    expect(told(await at.as(admin, "change-role", { account, role: "enter" }))).toContain("last-admin");
    expect(told(await at.as(admin, "lock-account", { account, locked: "yes" }))).toContain("last-admin");
    // One who is closed is none.
    const second = await addPerson(
      at.desk,
      { username: "second", name: "二人目", password: "second of two!" },
      "admin",
    );
    await setLocked(at.desk, actor, second, true);
    expect(await setRole(at.desk, actor, account, "approve")).toBe("last-admin");
  });

  it("is there still after two have removed each other at once", async () => {
    const first = await idOf(people.admin.username);
    const second = await addPerson(
      at.desk,
      { username: "second", name: "二人目", password: "second of two!" },
      "admin",
    );
    for (let round = 0; round < 10; round += 1) {
      const outcomes = await Promise.all([
        setLocked(at.desk, actor, first, true),
        setRole(at.desk, actor, second, "enter"),
      ]);
      expect(outcomes.filter((one) => one === null)).toHaveLength(1);
      const inCharge = [...(await readAccounts(at.desk)).values()].filter((one) => one.role === "admin" && !one.locked);
      expect(inCharge).toHaveLength(1);
      await setLocked(at.desk, actor, first, false);
      await setRole(at.desk, actor, second, "admin");
    }
  });

  it("leaves each step in the log: who, what, from where; and no password", async () => {
    const admin = await at.signIn(people.admin);
    await at.as(admin, "add-account", { username: "logged", name: "記録", role: "enter", password: firstOne });
    const events = await at.desk.store.events({ subject: "account" });
    expect(events.at(-1)).toMatchObject({ who: "kanri", name: "管理 三郎", from: "10.0.0.7", what: "added" });
    const all = JSON.stringify(await at.desk.store.events());
    for (const { password } of [...Object.values(people), { password: firstOne }]) expect(all).not.toContain(password);
  });
});

describe("one's own sessions", () => {
  beforeEach(async () => {
    at = await DeskAtHand.open();
  });

  it("are ended from another device, those of others not", async () => {
    const [here, there, other] = [
      await at.signIn(people.enter),
      await at.signIn(people.enter),
      await at.signIn(people.approve),
    ];
    const { internalAdapter } = await at.desk.auth.$context;
    const idOf = async (user: { id: string; session: string | null }) =>
      (await internalAdapter.listSessions(user.id)).find(({ token }) => token === user.session)?.id ?? "";
    const end = async (session: string) => told(await at.as(here, "end-session", { session }));
    expect(await end(await idOf(other.user))).toBe("303 /desk/sessions no-session");
    expect(await at.user(other.cookie)).not.toBeNull();
    expect(await end(await idOf(there.user))).toBe("303 /desk/sessions session-ended");
    expect([await at.user(there.cookie), (await at.user(here.cookie))?.username]).toEqual([null, "nyuryoku"]);
  });
});
