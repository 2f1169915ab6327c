// Whoever signed in from a device before comes in while strangers keep his name closed; what strangers may try stays bounded.
import { afterAll, beforeAll, expect, it } from "vitest";
import { appendNext } from "../../app/_server/desk/append-next";
import { deviceCookie } from "../../app/_server/desk/known-device";
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
  await addPerson(at.desk, person, "enter");
  return person;
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
  const forged = deviceCookie("another secret", username, "").split(";")[0]?.split("=")[1];
  const sent = [theirs, `${name}=${theirs.split("=")[1]}`, `${name}=${forged}`, `${name}=x.`, `${name}=.`, `${name}=`];
  const changed = `${name}=${value.startsWith("A") ? "Q" : "A"}${value.slice(1)}`;
  for (const one of [...sent, changed]) {
    const answer = await at.post("sign-in", { username, password }, { ...from(3), cookie: one });
    expect([one, told(answer)]).toEqual([one, "303 /desk/sign-in name-locked"]);
  }
  expect(told(await at.post("sign-in", { username, password }, { ...from(3), cookie }))).toBe("303 /desk");
});
