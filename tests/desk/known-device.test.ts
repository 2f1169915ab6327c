// Whoever signed in from a device before comes in while strangers keep his name closed; what strangers may try stays bounded.
import { afterAll, beforeAll, expect, it } from "vitest";
import { changePassword, findAccount, givePassword } from "../../app/_server/desk/accounts";
import { appendNext } from "../../app/_server/desk/append-next";
import { deviceCookie } from "../../app/_server/desk/known-device";
import { lockedUntil, type SignInTry } from "../../lib/desk/sign-in-lock";
import { cookieOf, DeskAtHand, told } from "./desk-at-hand";
import { addPerson } from "./people";

let at: DeskAtHand;
beforeAll(async () => {
  at = await DeskAtHand.open();
});
afterAll(() => at.remove());

let made = 0;
/** Nobody's attempts are another's. */
async function somebody() {
  made += 1;
  const person = { username: `person${made}`, name: `人 ${made}`, password: `a password of ${made}` };
  return { ...person, id: await addPerson(at.desk, person, "enter") };
}
const wrong = (username: string, headers: Record<string, string>) =>
  at.post("sign-in", { username, password: "not the password" }, headers);
const triesOf = async (username: string) =>
  (await at.desk.store.events({ subject: `sign-in:${username}` })).filter(({ what }) => what === "tried");
const from = (number: number) => ({
  "x-reader-address": `198.18.${made % 250}.${number}`,
  "x-forwarded-for": `203.0.113.${number}`,
});
const deviceOf = (answer: Response) => cookieOf(answer).split("; ").at(-1) ?? "";

it("comes in while strangers of ever other addresses keep the name closed, and does not open it for them", async () => {
  const { username, password } = await somebody();
  const cookie = deviceOf(await at.post("sign-in", { username, password }, from(0)));
  const answers = new Set<string>();
  for (let number = 1; number <= 30; number += 1) {
    answers.add(told(await wrong(username, from(number))));
    if (number % 10 === 0) {
      expect(told(await at.post("sign-in", { username, password }, { ...from(number), cookie }))).toBe("303 /desk");
    }
  }
  expect([...answers]).toEqual(["303 /desk/sign-in wrong", "303 /desk/sign-in name-locked"]);
  expect(told(await at.post("sign-in", { username, password }, from(31)))).toBe("303 /desk/sign-in name-locked");
  expect((await triesOf(username)).filter(({ detail }) => !detail.device)).toHaveLength(1 + 5);
});

it("comes in where an address has tried enough, or strangers have all their passwords looked at", async () => {
  const { username, password } = await somebody();
  const cookie = deviceOf(await at.post("sign-in", { username, password }, from(0)));
  const event = { who: "x", name: "", from: "198.18.255.1", what: "tried", detail: {} };
  for (let seq = 1; seq <= 50; seq += 1) await at.desk.store.append({ ...event, subject: `sign-in:all-${made}`, seq });
  const crowded = { "x-reader-address": event.from };
  expect(told(await at.post("sign-in", { username, password }, crowded))).toBe("303 /desk/sign-in busy");
  expect(told(await at.post("sign-in", { username, password }, { ...crowded, cookie }))).toBe("303 /desk");
  const crowd = Array.from({ length: 20 }, (_, number) => wrong(`many-${number}`, from(number)));
  const owner = at.post("sign-in", { username, password }, { ...from(99), cookie });
  const told20 = (await Promise.all(crowd)).map(told);
  expect([told20.filter((one) => one.endsWith("busy")).length > 0, told(await owner)]).toEqual([true, "303 /desk"]);
});

it("has five failures there, twenty-five from all devices, and strangers still have theirs", async () => {
  const { username, password } = await somebody();
  const devices: string[] = [];
  for (let number = 0; number < 6; number += 1)
    devices.push(deviceOf(await at.post("sign-in", { username, password }, from(number))));
  const guess = async (cookie = "") => told(await wrong(username, { ...from(7), cookie }));
  const lift = { who: "x", name: "", from: "x", subject: `sign-in:${username}`, what: "lifted", detail: {} };
  await appendNext(at.desk.store, lift);
  for (const cookie of devices.slice(0, 5)) {
    for (let tries = 0; tries < 5; tries += 1) expect(await guess(cookie)).toBe("303 /desk/sign-in wrong");
    expect(await guess(cookie)).toBe("303 /desk/sign-in name-locked");
  }
  expect(await guess(devices[5])).toBe("303 /desk/sign-in name-locked");
  expect(await guess()).toBe("303 /desk/sign-in wrong");
  expect(await triesOf(username)).toHaveLength(6 + 25 + 1);
});

it("is known by its own cookie alone: not by that of another name, one that was changed, or one of another desk", async () => {
  const { username, password } = await somebody();
  const other = await somebody();
  const cookie = deviceOf(await at.post("sign-in", { username, password }, from(0)));
  const theirs = deviceOf(await at.post("sign-in", other, from(1)));
  for (let tries = 0; tries < 5; tries += 1) await wrong(username, from(2));
  const [name, value = ""] = cookie.split("=");
  const owner = { username, passwordSeq: (await findAccount(at.desk, username))?.passwordSeq ?? 0 };
  const forged = deviceCookie("another secret", owner, "").split(";")[0]?.split("=")[1];
  const sent = [theirs, `${name}=${theirs.split("=")[1]}`, `${name}=${forged}`, `${name}=x.`, `${name}=.`, `${name}=`];
  const changed = `${name}=${value.startsWith("A") ? "Q" : "A"}${value.slice(1)}`;
  for (const one of [...sent, changed]) {
    const answer = await at.post("sign-in", { username, password }, { ...from(3), cookie: one });
    expect([one, told(answer)]).toEqual([one, "303 /desk/sign-in name-locked"]);
  }
  expect(told(await at.post("sign-in", { username, password }, { ...from(3), cookie }))).toBe("303 /desk");
});

it.each(["changed", "given"] as const)("is a stranger's by the time the password is %s", async (how) => {
  const { id, username, password } = await somebody();
  const devices: string[] = [];
  for (let number = 0; number < 2; number += 1)
    devices.push(deviceOf(await at.post("sign-in", { username, password }, from(number))));
  const by = { who: "x", name: "", from: "x" };
  const present = "a password of nobody else";
  await (how === "changed" ? changePassword : givePassword)(at.desk, by, id, present);
  const cookie = deviceOf(await at.post("sign-in", { username, password: present }, from(8)));
  for (const old of devices) {
    for (let tries = 0; tries < 5; tries += 1)
      expect(told(await wrong(username, { ...from(9), cookie: old }))).toMatch(/ (?:wrong|name-locked)$/);
  }
  expect((await triesOf(username)).filter(({ detail }) => !detail.device)).toHaveLength(2 + 1 + 5);
  expect(told(await at.post("sign-in", { username, password: present }, { ...from(8), cookie }))).toBe("303 /desk");
});

it("stays its owner's who changes the password while strangers keep the name closed", async () => {
  const { username, password } = await somebody();
  const signed = await at.signIn({ username, password });
  for (let tries = 0; tries < 5; tries += 1) await wrong(username, from(tries));
  const again = "a password that is new";
  const answer = await at.as(signed, "password", { present: password, password: again, again });
  expect(told(answer)).toBe("303 /desk password");
  const cookie = deviceOf(answer);
  expect(told(await at.post("sign-in", { username, password: again }, from(6)))).toBe("303 /desk/sign-in name-locked");
  expect(told(await at.post("sign-in", { username, password: again }, { ...from(6), cookie }))).toBe("303 /desk");
});

it("is closed by no sign-in that was right, however many there are, and by no other device's", () => {
  const now = new Date("2026-11-28T09:00:00Z");
  const event = (what: string, device: string): SignInTry => ({ at: now.toISOString(), what, detail: { device } });
  const rights = Array.from({ length: 40 }, (_, at) => [event("tried", `${at % 3}`), event("signed-in", `${at % 3}`)]);
  expect(lockedUntil(rights.flat(), now, "1")).toBeNull();
  const wrongs = Array.from({ length: 25 }, (_, at) => event("tried", `w${at}`));
  expect(lockedUntil([...wrongs.slice(1), ...rights.flat()], now, "1")).toBeNull();
  expect(lockedUntil([...wrongs, ...rights.flat()], now, "1")).not.toBeNull();
});
