// The door of the desk: what hostile bodies do, and who gets through it to what.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { setLocked } from "../../app/_server/desk/accounts";
import { type AnyAction, formBytes } from "../../app/_server/desk/action";
import { deskActions, findAction } from "../../app/_server/desk/actions";
import { throughDoor } from "../../app/_server/desk/door";
import { TooMuch } from "../../app/_server/making/make";
import { QueueFull } from "../../app/_server/making/queue";
import { isAllowed, roles } from "../../lib/desk/role";
import { DeskAtHand, ownHeaders } from "./desk-at-hand";
import { sendHostileBodies } from "./hostile-bodies";
import { addPerson, firstOne, type Person, people } from "./people";

let at: DeskAtHand;

beforeAll(async () => {
  at = await DeskAtHand.open();
});
afterAll(() => at.remove());

it("answers hostile bodies in words, and lets none of them do anything that lacks session, token, role or origin", async () => {
  const { tried, statuses, failures } = await sendHostileBodies(at, { seed: 1, count: 300 });
  expect(failures.slice(0, 20)).toEqual([]);
  expect(tried).toBe(deskActions.length * 300);
  // All kinds of answers were met.
  for (const status of [303, 400, 401, 403, 413, 415]) expect([status, statuses[status] ?? 0]).not.toEqual([status, 0]);
});

describe("who gets through", () => {
  const newcomer = { username: "newcomer", name: "新しい人", password: firstOne };

  beforeAll(async () => {
    await addPerson(at.desk, newcomer, "admin", { firstPassword: true });
  });

  /** The door's answer to a form without fields: what gets through it is refused by the action's own form, or done. */
  const ask = async (action: string, person: Pick<Person, "username" | "password"> | null) => {
    const { status } = person ? await at.as(await at.signIn(person), action, {}) : await at.post(action, {});
    return status === 303 || status === 400 ? "through" : status;
  };

  it.each(deskActions.map((action) => [action.name, action] as const))("%s: by role", async (name, action) => {
    const free = action.roles === "nobody";
    const rights = free || action.always ? "through" : 403;
    const met = { stranger: await ask(name, null), newcomer: await ask(name, newcomer) };
    expect(met).toEqual({ stranger: free ? "through" : 401, newcomer: rights });
    for (const role of roles) {
      const allowed = action.roles === "nobody" || isAllowed(role, action.roles);
      expect([role, await ask(name, people[role])]).toEqual([role, allowed ? "through" : 403]);
    }
  });

  it("is nobody where an account was closed meanwhile", async () => {
    const signed = await at.signIn(people.approve);
    await setLocked(at.desk, { who: "root", name: "root", from: "command" }, signed.user.id, true);
    for (const { name, roles } of deskActions)
      if (roles !== "nobody") expect([name, (await at.as(signed, name, {})).status]).toEqual([name, 401]);
  });
});

describe("what was sent", () => {
  it.each(["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "is read no further than an action takes, said or not: %s",
    async (type) => {
      const body = new Uint8Array(formBytes + 1);
      const said = { "content-type": type, "content-length": `${body.byteLength}` };
      for (const headers of [said, { "content-type": type }, { ...said, "content-length": "10" }])
        expect((await at.send("sign-in", body, headers)).status).toBe(413);
    },
  );

  it("has no letter that no keyboard types in what is no table: PostgreSQL takes no NUL", async () => {
    const enter = await at.signIn(people.enter);
    const asked = (title: string, text = "a") => at.as(enter, "put", { title, text, name: "t" });
    for (const letter of ["\0", "\x07", "\x1b", "\x7f", "\x85"])
      expect([letter, (await asked(`表${letter}1`)).status]).toEqual([letter, 400]);
    expect((await asked("\0".padStart(3000))).status).toBe(400);
    expect((await asked("表\t1", "a\tb\r\nc")).status).toBe(303);
    const cell = { submission: "s", seq: "1", file: "t.csv", "c.2.1": "\x07" };
    expect((await at.as(enter, "mend", cell)).status).toBe(303);
    // What is as long as a table is one, and checked as one.
    expect((await asked("表", `${"a".repeat(3000)}\0`)).status).toBe(303);
  });

  it("is not read where it has more fields than any form of ours", async () => {
    const read = vi.spyOn(Response.prototype, "formData");
    const names = (count: number) => Array.from({ length: count }, (_, index) => `f${index}`);
    for (const [count, times] of [
      [2000, 1],
      [2001, 0],
    ] as const) {
      const pairs = names(count).map((name) => `${name}=`);
      const parts = names(count).map((name) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n\r\n`);
      const bodies = [
        ["application/x-www-form-urlencoded", pairs.join("&")],
        ["multipart/form-data; boundary=x", `${parts.join("")}--x--\r\n`],
        ['multipart/form-data; boundary="x"', `${parts.join("")}--x--\r\n`],
      ] as const;
      const enter = await at.signIn(people.enter);
      for (const [type, body] of bodies) {
        read.mockClear();
        await at.send("place", body, { "content-type": type, cookie: enter.cookie });
        expect([type, count, read.mock.calls.length]).toEqual([type, count, times]);
      }
    }
    read.mockRestore();
  });

  it("is refused where less came than was said", async () => {
    const body = new URLSearchParams(people.enter).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": `${body.length + 5}` };
    expect((await at.send("sign-in", body, headers)).status).toBe(400);
  });

  it("is not waited for from a stranger", async () => {
    let read = 0;
    const stream = new ReadableStream({
      pull: (controller) => {
        read += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const request = new Request("http://127.0.0.1:3000/desk/do/x", {
      ...{ method: "POST", body: stream, duplex: "half" },
      headers: { ...ownHeaders, "content-type": "multipart/form-data; boundary=x" },
    });
    const answer = await throughDoor(request, findAction("add-account"), { id: "ja", lang: "ja", era: "wareki" });
    expect(answer.status).toBe(401);
    expect(read).toBeLessThan(3);
  });
});

it.each([
  ["others are in the way", new QueueFull(), 503, "混み合っているため、最後まで確かめられませんでした"],
  ["it took too long", new TooMuch("time"), 413, "表が大きすぎるため、最後まで確かめられませんでした"],
  ["it took too much memory", new TooMuch("memory"), 413, "表を分けて、もう一度お試しください"],
])("says what to do where %s", async (_, error, status, sentence) => {
  const action = { ...(findAction("sign-in") as AnyAction), run: () => Promise.reject(error) };
  const body = new URLSearchParams({ username: "taro", password: "a" });
  const request = new Request("http://127.0.0.1:3000/desk/do/x", { method: "POST", body, headers: ownHeaders });
  const answer = await throughDoor(request, action, { id: "ja", lang: "ja", era: "wareki" });
  expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(sentence)]);
});
