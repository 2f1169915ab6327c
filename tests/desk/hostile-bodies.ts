// What is sent to a door of the desk by people with bad intentions: forms with wrong values under right names, forms that are
// cut, doubled or too large, and what is no form at all; by strangers, by people without the token or the role, and rightly.
import type { AnyAction } from "../../app/_server/desk/action";
import { deskActions } from "../../app/_server/desk/actions";
import { appendNext } from "../../app/_server/desk/append-next";
import { isAllowed, type Role, roles } from "../../lib/desk/role";
import { hostileText } from "../attack/hostile";
import { type Random, seededRandom } from "../seeded-random";
import { type DeskAtHand, ownHeaders, type Signed } from "./desk-at-hand";
import { people } from "./people";

type Body = { body: Uint8Array<ArrayBuffer> | string; type: string };

const boundary = "zq-boundary";
const multipart = `multipart/form-data; boundary=${boundary}`;
const urlencoded = "application/x-www-form-urlencoded";
const types = [
  multipart,
  urlencoded,
  ...["", "text/plain", "application/json", "multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed"],
  ...[`${multipart}; boundary=other`, `multipart/form-data; boundary="${boundary}`, "x/y; charset=zq"],
  ...[
    `${urlencoded}; charset=utf-16`,
    `MULTIPART/FORM-DATA; BOUNDARY=${boundary}`,
    `multipart/form-data; boundary=${"b".repeat(300)}`,
  ],
];
const strangeNames = ["__proto__", "constructor", "toString", "token", "token[]", "", "あ", "a.b", "a[0]", "\r\nx: y"];

/** Name and value; a value under the names that a form has is now and then one that it takes. */
function fields(random: Random, names: readonly string[], token: string): [string, string][] {
  const right = ["yes", "no", "enter", "admin", "R3", "2022-06-20", people.enter.username, "a long enough word"];
  const value = () => (random.chance(0.4) ? random.pick(right) : hostileText(random));
  const all = names.filter(() => random.chance(0.8)).map((name): [string, string] => [name, value()]);
  if (random.chance(0.3)) all.push([random.pick(strangeNames), value()]);
  if (random.chance(0.1)) all.push([random.pick([...names, "token"]), value()]);
  if (random.chance(0.01)) for (let left = 3000; left > 0; left -= 1) all.push([`f${left}`, ""]);
  return token ? [["token", token], ...all] : all;
}

function part(random: Random, [name, value]: [string, string]): string {
  const file = random.chance(0.3)
    ? `; filename="${random.pick(["a.csv", "", "../x", 'a"b', hostileText(random)])}"`
    : "";
  const type = random.chance(0.2) ? `\r\nContent-Type: ${random.pick(["text/csv", "x", hostileText(random)])}` : "";
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}${type}\r\n\r\n${value}\r\n`;
}

function hostileBody(random: Random, names: readonly string[], token: string): Body {
  const kind = random.below(8);
  const all = fields(random, names, token);
  const form = new URLSearchParams(all).toString();
  if (kind < 2) return { body: form, type: urlencoded };
  if (kind === 2) return { body: `${form}&%&=&${"&".repeat(random.below(500))}=%E3%81&%00`, type: urlencoded };
  if (kind === 3) return { body: random.pick([form, JSON.stringify(all)]), type: random.pick(types) };
  const parts = `${all.map((one) => part(random, one)).join("")}--${boundary}--\r\n`;
  if (kind < 6) return { body: parts, type: multipart };
  if (kind === 6) return { body: parts.slice(0, random.below(parts.length)), type: random.pick(types) };
  const noise = Uint8Array.from({ length: random.below(400) }, () => random.below(256));
  const bytes = random.chance(0.5) ? noise : Buffer.concat([Buffer.from(parts.slice(0, 120)), noise]);
  return { body: new Uint8Array(bytes), type: random.pick(types) };
}

const elsewhere = ["http://evil.example", "null", "", "http://127.0.0.1:3000.evil.example", "x"];

/** What a request lacks; nothing where it is sent rightly. */
const lacks = ["nothing", "session", "token", "role", "origin", "own token"] as const;
type Lack = (typeof lacks)[number];

export type BodiesTried = { tried: number; doors: number; statuses: Record<number, number>; failures: string[] };

/** The names of the fields that an action's form has. */
const namesOf = ({ form }: AnyAction): string[] => Object.keys((form as { shape?: object }).shape ?? {});

/**
 * Sends so many bodies to each door.
 * @returns a failure for each that was answered with a fault, or had an effect without session, token, role and origin
 */
export async function sendHostileBodies(
  at: DeskAtHand,
  { seed, count, goesOn = () => true }: { seed: number; count: number; goesOn?: () => boolean },
): Promise<BodiesTried> {
  const done: BodiesTried = { tried: 0, doors: deskActions.length, statuses: {}, failures: [] };
  const sent: Sending = { at, done, signed: new Map(), last: await lastEvent(at) };
  for (const [index, action] of deskActions.entries()) {
    const random = seededRandom(seed + index);
    for (let left = count; left > 0 && goesOn(); left -= 1) {
      // Rightly often enough to be looked at, and no more: it does what it says.
      const lack = random.chance(Math.min(0.05, 20 / count)) ? "nothing" : random.pick(lacks.slice(1));
      await sendOne(sent, action, lack, random);
    }
  }
  return done;
}

type Sending = {
  at: DeskAtHand;
  done: BodiesTried;
  signed: Map<Role, Signed>;
  /** Of the log, before anything is sent. */
  last: number | undefined;
};

async function sendOne(sending: Sending, action: AnyAction, lack: Lack, random: Random): Promise<void> {
  const { at, done } = sending;
  const may = roles.filter((role) => action.roles !== "nobody" && isAllowed(role, action.roles));
  const mayNot = roles.filter((role) => !may.includes(role));
  const role = lack === "role" && mayNot.length > 0 ? random.pick(mayNot) : random.pick(may.length > 0 ? may : roles);
  const own = await signedAs(sending, role);
  const other = [...sending.signed.values()].find(({ user }) => user.role !== role);
  const token = { token: "", "own token": other?.user.token ?? "" }[lack as string] ?? own.user.token;
  const { body, type } = hostileBody(random, namesOf(action), token);
  const headers = {
    "x-reader-address": "203.0.113.66",
    ...(type ? { "content-type": type } : {}),
    ...(lack === "session" ? {} : { cookie: own.cookie }),
    ...(lack === "origin" ? { origin: random.pick(elsewhere) } : {}),
    ...(random.chance(0.02) ? { "content-length": `${random.pick([0, 1, 1e12, -1, "x"])}` } : {}),
  };
  const told = `${action.name}, lacking ${lack}`;
  let status = 0;
  try {
    status = (await at.send(action.name, body, { ...ownHeaders, ...headers })).status;
  } catch (error) {
    done.failures.push(`${told}: threw ${error} on ${type} ${JSON.stringify(String(body).slice(0, 300))}`);
  }
  done.tried += 1;
  done.statuses[status] = (done.statuses[status] ?? 0) + 1;
  if (status >= 500 && status !== 503) done.failures.push(`${told}: status ${status}`);
  // Where nobody has to be signed in, a try is written down; a role may be nobody's to lack.
  const free =
    lack === "nothing" || (lack !== "origin" && action.roles === "nobody") || (lack === "role" && mayNot.length === 0);
  const last = await lastEvent(at);
  if (!free && last !== sending.last) done.failures.push(`${told}: had an effect`);
  if (!free && status === 303) done.failures.push(`${told}: was taken`);
  sending.last = last;
  // What is done rightly may end a session.
  if (lack === "nothing" && !(await at.user(own.cookie))) sending.signed.delete(role);
}

const lastEvent = async ({ desk }: DeskAtHand) => (await desk.store.events({ most: 1 }))[0]?.id;

async function signedAs(sending: Sending, role: Role): Promise<Signed> {
  const { at, signed } = sending;
  const known = signed.get(role);
  if (known) return known;
  // What was sent rightly may have been tries of the name, too.
  const { username: who } = people[role];
  await appendNext(at.desk.store, { who, name: who, from: "", subject: `sign-in:${who}`, what: "lifted", detail: {} });
  const again = await at.signIn(people[role]);
  signed.set(role, again);
  sending.last = await lastEvent(at);
  return again;
}
