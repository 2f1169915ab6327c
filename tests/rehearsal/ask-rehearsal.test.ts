// A rehearsal is made once for all that is asked of it, and anew where the tables or a pack's file are others; its pictures are
// for whoever may see it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { madeRehearsal, rehearsalPaper } from "../../app/_server/desk/ask-rehearsal";
import { record } from "../../app/_server/desk/submissions";
import { GET as pictureOf } from "../../app/[locale]/desk/s/[id]/rehearsal/picture/route";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { rehearsalPicture } from "../../lib/address/page";
import type { Submission } from "../../lib/desk/submission";
import { DeskAtHand, ownHeaders, type Signed } from "../desk/desk-at-hand";
import { addPerson, firstOne, people } from "../desk/people";
import { frozenTables } from "../frozen-data";
import { changing, edited } from "./rehearsed";

const counted = vi.hoisted(() => ({ tasks: [] as string[] }));
vi.mock("../../app/_server/making/make", async (original) => {
  const real = await original<typeof import("../../app/_server/making/make")>();
  const make: typeof real.make = (task, ...rest) => {
    counted.tasks.push(task);
    return real.make(task, ...rest);
  };
  return { ...real, make };
});

let at: DeskAtHand;
let submission: Submission;
const folder = mkdtempSync(join(tmpdir(), "ask-rehearsal-"));
const locale = { id: "ja", lang: "ja", era: "wareki" } as const;
const hand = { who: "taro", name: "見本 太郎", from: "" };
const cases = (value: string) =>
  edited(
    "ransomware-r7.csv",
    changing((row) => row.indicator === "ransomware-cases" && row.edition === "R7", { value }),
  );

async function put(id: string, value: string, seq = 0): Promise<Submission> {
  const { name, bytes } = cases(value);
  const detail = { title: "見本", file: name, sha256: await at.desk.store.keep(bytes) };
  return record(at.desk.store, { id, seq }, seq === 0 ? "put" : "mend", hand, detail);
}

beforeAll(async () => {
  at = await DeskAtHand.open();
  vi.stubEnv("DATA_FOLDER", folder);
  mkdirSync(join(folder, "packs"));
  const db = await openDatabase();
  await importFiles(db, frozenTables);
  await db.close();
  submission = await put("first", "231");
});
afterAll(async () => {
  await at.remove();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const ask = (of = submission) => madeRehearsal(at.desk.store, { submission: of, locale }, "");
const told = { title: "見本", lines: [], files: [], madeOn: "2026-11-28" };
const paper = (date: string) =>
  rehearsalPaper(at.desk.store, { submission, locale }, { paper: told, origin: "http://localhost", date }, "");

it("is the same for all who ask, at once or later, page and paper, until a pack's file is another", async () => {
  counted.tasks.length = 0;
  const [first, second, pdf] = await Promise.all([ask(), ask(), paper("2026-11-28")]);
  expect(first?.page.counts.cells).toBe(1);
  expect(second).toBe(first);
  expect(await ask()).toBe(first);
  expect(new TextDecoder().decode(pdf?.slice(0, 4))).toBe("%PDF");
  expect(await paper("2026-11-28")).toBe(pdf);
  expect(counted.tasks).toEqual(["rehearsal", "paper"]);
  await paper("2026-11-29");
  expect(counted.tasks).toEqual(["rehearsal", "paper", "paper"]);
  writeFileSync(join(folder, "packs", "another.json"), "{}");
  expect(await ask()).not.toBe(first);
});

function picture(signed: Signed | null, id: string, of: string, place: number): Promise<Response> {
  const headers = { ...ownHeaders, ...(signed ? { cookie: signed.cookie } : {}) };
  const request = new Request(`http://127.0.0.1:3000/desk/s/${id}/${rehearsalPicture(of, place)}`, { headers });
  return pictureOf(request, { params: Promise.resolve({ locale: "ja", id }) });
}

it("shows a picture to whoever is signed in, for as long as it is of that rehearsal, and nothing to anybody else", async () => {
  const made = await ask();
  const place = made?.page.figures[0]?.states[0]?.shots?.after?.at ?? -1;
  const name = made?.name ?? "";
  for (const role of ["enter", "approve", "admin"] as const) {
    const answer = await picture(await at.signIn(people[role]), "first", name, place);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(answer.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(await answer.text()).toContain(">231<");
  }
  await addPerson(at.desk, { username: "shinjin", name: "新人", password: "" }, "enter", { firstPassword: true });
  const newcomer = await at.signIn({ username: "shinjin", password: firstOne });
  const admin = await at.signIn(people.admin);
  const refused: [number, Response][] = [
    [401, await picture(null, "first", name, place)],
    [403, await picture(newcomer, "first", name, place)],
    [404, await picture(admin, "second", name, place)],
    [404, await picture(admin, "first", "0".repeat(24), place)],
    [404, await picture(admin, "first", name, 99_999)],
  ];
  for (const [status, answer] of refused) {
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([status, "no-store"]);
    expect(await answer.text()).not.toContain("231");
  }
});

it("is another of other tables, and the addresses of its pictures lead nowhere any more", async () => {
  const before = await ask();
  submission = await put("first", "232", submission.seq);
  const after = await ask();
  expect(after?.name).not.toBe(before?.name);
  const old = await picture(await at.signIn(people.admin), "first", before?.name ?? "", 0);
  expect(old.status).toBe(404);
});

it("makes none anew for a picture: of five pages that are open, the oldest has none any more until it is opened again", async () => {
  const all = [submission];
  for (const id of ["second", "third", "fourth", "fifth"]) all.push(await put(id, "231"));
  const made: Awaited<ReturnType<typeof ask>>[] = [];
  for (const one of all) made.push(await ask(one));
  const admin = await at.signIn(people.admin);
  counted.tasks.length = 0;
  const names = made.map((one) => one?.name ?? "");
  const shown = async (number: number, of = names[number]) =>
    (await picture(admin, all[number]?.id ?? "", of ?? "", 0)).status;
  // That of another is none of its own, and neither is one that never was.
  expect([
    await shown(0),
    await shown(1),
    await shown(4),
    await shown(1, names[2]),
    await shown(1, "0".repeat(16)),
  ]).toEqual([404, 200, 200, 404, 404]);
  expect(counted.tasks).toEqual([]);
});
