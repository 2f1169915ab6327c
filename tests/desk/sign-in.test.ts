// Attacks on the sign-in: guessing, from many addresses and at once, sessions fixed beforehand, forms of other sites, cookies
// of before, and time that has passed.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createAuth } from "../../app/_server/desk/desk-auth";
import { signIn } from "../../app/_server/desk/sign-in";
import { openTheDesk } from "../../app/_server/desk/the-desk";
import { cookieOf, DeskAtHand, told } from "./desk-at-hand";
import { addPerson, people } from "./people";

let at: DeskAtHand;

beforeAll(async () => {
  at = await DeskAtHand.open();
});
afterAll(() => at.remove());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

let made = 0;
/** Nobody's attempts are another's. */
async function somebody() {
  made += 1;
  const person = { username: `person${made}`, name: `人 ${made}`, password: `a password of ${made}` };
  const id = await addPerson(at.desk, person, "enter");
  return { ...person, id };
}

/** Each from another address: what the attack on one name does is not held against another. */
const address = () => ({ "x-reader-address": `10.1.${made}.${Math.floor(made / 250)}` });
const wrong = (username: string, headers: Record<string, string> = address()) =>
  at.post("sign-in", { username, password: "not the password" }, headers);

describe("guessing", () => {
  it.each(["somebody", "nobody"])("closes a name after five failures, that of %s", async (who) => {
    const { username, password } = who === "somebody" ? await somebody() : { username: "nobody.at.all", password: "x" };
    const answers = [];
    for (let tries = 0; tries < 7; tries += 1) answers.push(told(await wrong(username)));
    expect(answers.slice(0, 5)).toEqual(Array(5).fill("303 /desk/sign-in wrong"));
    expect(answers.slice(5)).toEqual(Array(2).fill("303 /desk/sign-in name-locked"));
    expect(told(await at.post("sign-in", { username, password }))).toBe("303 /desk/sign-in name-locked");
    // What is refused is not written: nobody keeps it closed, or the log growing.
    const written = await at.desk.store.events({ subject: `sign-in:${username}` });
    // Names that somebody makes up write none at all.
    expect(written).toHaveLength(who === "somebody" ? 5 : 0);
  });

  it("is not helped by other addresses, whether the server or the guesser says them", async () => {
    const { username } = await somebody();
    for (let tries = 0; tries < 5; tries += 1) {
      await wrong(username, { "x-reader-address": `192.0.2.${tries}`, "x-forwarded-for": `198.51.100.${tries}` });
    }
    const more = { "x-reader-address": "192.0.2.99", "x-forwarded-for": "203.0.113.1", forwarded: "for=203.0.113.1" };
    expect(told(await wrong(username, more))).toBe("303 /desk/sign-in name-locked");
  });

  it("is not helped by another way of writing the name", async () => {
    const { username } = await somebody();
    const ways = [username, username.toUpperCase(), ` ${username} `, username.replace("p", "ｐ"), `${username}\n`];
    for (const way of ways) expect(told(await wrong(way))).toBe("303 /desk/sign-in wrong");
    expect(told(await wrong(username))).toBe("303 /desk/sign-in name-locked");
  });

  it("is not helped by many at once", async () => {
    const { username } = await somebody();
    await Promise.all(Array.from({ length: 60 }, () => wrong(username)));
    expect((await at.desk.store.events({ subject: `sign-in:${username}` })).length).toBeLessThanOrEqual(5);
    while (told(await wrong(username)).endsWith("wrong"));
    expect(await at.desk.store.events({ subject: `sign-in:${username}` })).toHaveLength(5);
  });

  it("has no more than eight passwords looked at at once", async () => {
    const names = Array.from({ length: 30 }, (_, at) => `crowd-${at}`);
    const answers = (await Promise.all(names.map((name) => wrong(name)))).map(told);
    expect(answers.filter((one) => one.endsWith("wrong"))).toHaveLength(8);
    expect(answers.filter((one) => one.endsWith("busy"))).toHaveLength(22);
  });

  it("ends for a while after fifty tries of one address, whatever the names", async () => {
    const from = { "x-reader-address": "203.0.113.50" };
    for (let tries = 0; tries < 49; tries += 1) {
      const event = {
        who: `name-${tries}`,
        name: "",
        from: from["x-reader-address"],
        seq: 1,
        what: "tried",
        detail: {},
      };
      await at.desk.store.append({ ...event, subject: `sign-in:name-${tries}` });
    }
    expect(told(await wrong("name-50", from))).toBe("303 /desk/sign-in wrong");
    expect(told(await wrong("another-name", from))).toBe("303 /desk/sign-in busy");
    expect(told(await wrong("another-name"))).toBe("303 /desk/sign-in wrong");
  });

  it("closes a name for a quarter of an hour, over a restart too, and no longer", async () => {
    const { username, password } = await somebody();
    const begun = new Date("2026-11-28T09:00:00Z");
    const again = await openTheDesk();
    const later = (minutes: number, seconds = 0) => new Date(begun.getTime() + (minutes * 60 + seconds) * 1000);
    const asked = { username, from: `restart ${username}` };
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await signIn(at.desk, { ...asked, password: "wrong" }, later(tries))).toBe("wrong");
    }
    expect(await signIn(again, { ...asked, password }, later(18, 59))).toBe("name-locked");
    expect(await signIn(again, { ...asked, password }, later(19))).toEqual([
      expect.stringMatching(/^desk\.session_token=.*HttpOnly/),
      expect.stringMatching(/^desk\.device_[\w-]{12}=.*; HttpOnly; SameSite=Lax$/),
    ]);
    await again.store.close();
  });

  it("leaves whoever knows the password in, up to the fifth failure", async () => {
    const { username, password } = await somebody();
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) await wrong(username);
      expect(told(await at.post("sign-in", { username, password }, address()))).toBe("303 /desk");
    }
  });
});

describe("a session", () => {
  it("is a new one, whatever cookie came along", async () => {
    const { username, password } = await somebody();
    const planted = await at.signIn(people.enter);
    for (const cookie of [planted.cookie, "desk.session_token=planted.signature", "desk.session_token="]) {
      const answer = await at.post("sign-in", { username, password }, { cookie });
      expect(cookieOf(answer)).toMatch(/^desk\.session_token=[\w-]{32}\./);
      expect(cookieOf(answer)).not.toBe(cookie);
      expect((await at.user(cookieOf(answer)))?.username).toBe(username);
    }
    expect((await at.user(planted.cookie))?.username).toBe(people.enter.username);
  });

  it("is nobody's with a cookie that was changed by a letter", async () => {
    const { cookie } = await at.signIn(people.enter);
    const value = decodeURIComponent(cookie.split(/[=;]/)[1] ?? "");
    for (let index = 0; index < value.length - 1; index += 3) {
      // Not B: of the last letter its lowest bits say nothing.
      const letter = value[index] === "A" ? "Q" : "A";
      const changed = value.slice(0, index) + letter + value.slice(index + 1);
      expect([index, await at.user(`desk.session_token=${encodeURIComponent(changed)}`)]).toEqual([index, null]);
    }
  });

  it("ends after eight hours, however busy it was", async () => {
    const { cookie } = await at.signIn(people.enter);
    vi.useFakeTimers({ toFake: ["Date"] });
    const begun = Date.now();
    for (const minutes of [0, 119, 238, 357, 479]) {
      vi.setSystemTime(begun + 60_000 * minutes);
      expect((await at.user(cookie))?.username).toBe(people.enter.username);
    }
    vi.setSystemTime(begun + 60_000 * 481);
    expect(await at.user(cookie)).toBeNull();
  });

  it("ends by signing out, and its cookie opens nothing any more", async () => {
    const signed = await at.signIn(people.enter);
    const answer = await at.as(signed, "sign-out", {});
    expect([told(answer), cookieOf(answer)]).toEqual([
      "303 /desk/sign-in signed-out",
      expect.stringContaining("desk.session_token="),
    ]);
    expect(await at.user(signed.cookie)).toBeNull();
  });

  it("has a cookie that a browser takes over plain http, and one that stays on https where the site has it", async () => {
    const [plain] = (await at.post("sign-in", people.enter)).headers.getSetCookie();
    expect(plain).toMatch(/^desk\.session_token=[^;]+; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/);
    vi.stubEnv("SITE_URL", "https://survey.example.jp");
    const { store, secret } = at.desk;
    const answered = await signIn({ store, secret, auth: createAuth(store, secret) }, { ...people.enter, from: "x" });
    expect(answered).toEqual([
      expect.stringMatching(/^__Secure-desk\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/),
      expect.stringMatching(/^desk\.device_.*; HttpOnly; Secure; SameSite=Lax$/),
    ]);
  });
});

describe("a form of another site", () => {
  const site = "http://127.0.0.1:3000";
  it.each<[string, Record<string, string>]>([
    ["says so", { origin: "http://evil.example" }],
    ["hides it", { origin: "null" }],
    ["says nothing", { origin: "" }],
    ["is next door", { origin: "http://127.0.0.1:3001" }],
    ["has a name that begins alike", { origin: `${site}.evil.example` }],
    ["is known to the browser", { origin: site, "sec-fetch-site": "cross-site" }],
    ["is on the same domain", { origin: site, "sec-fetch-site": "same-site" }],
    ["came by no page", { origin: site, "sec-fetch-site": "none" }],
  ])("that %s does nothing, with the right cookie and token", async (_, headers) => {
    const { cookie, user } = await at.signIn(people.enter);
    const answer = await at.post("sign-out", { token: user.token }, { cookie, ...headers });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining("何もしていません")]);
    expect(await at.user(cookie)).not.toBeNull();
    expect((await at.post("sign-in", people.enter, headers)).status).toBe(403);
  });

  it("is one of any name but the site's own, where a server before this one signs people in", async () => {
    vi.stubEnv("DESK_HEADER", "X-Remote-User");
    vi.stubEnv("DESK_PROXIES", "10.0.0.5");
    vi.stubEnv("SITE_URL", "https://survey.example.jp");
    const asked = async (origin: string) => (await at.post("sign-in", people.enter, { origin })).status;
    expect(await asked("https://survey.example.jp")).toBe(303);
    // The name under which it was reached: that of a site which leads here as well.
    expect(await asked(site)).toBe(403);
  });

  it("does nothing without the token of this very session", async () => {
    const [mine, other] = [await at.signIn(people.enter), await at.signIn(people.enter)];
    for (const token of ["", other.user.token, mine.user.token.slice(1), `${mine.user.token}x`]) {
      expect((await at.post("sign-out", { token }, { cookie: mine.cookie })).status).toBe(403);
    }
    expect((await at.post("sign-out", {}, { cookie: mine.cookie })).status).toBe(403);
    expect(await at.user(mine.cookie)).not.toBeNull();
  });
});

it("leads to pages of the desk alone after signing in", async () => {
  const to = async (page: string) => told(await at.post("sign-in", { ...people.enter, to: page }));
  expect(await to("/desk/log")).toBe("303 /desk/log");
  for (const page of [
    "//evil.example",
    "https://evil.example",
    "/desk\\evil",
    "/desk/../..//evil",
    "/damage",
    "/desk?x=1",
  ])
    expect(await to(page)).toBe("303 /desk");
});
