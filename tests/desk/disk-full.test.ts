// The disk fills up at each write of what is done at the desk: nothing is there by half, one sentence says so, and it is done when
// there is room again.
import { afterEach, beforeEach, expect, it } from "vitest";
import { findAction } from "../../app/_server/desk/actions";
import { throughDoor } from "../../app/_server/desk/door";
import { settle } from "../../app/_server/desk/publish-submission";
import { loadSubmissions } from "../../app/_server/desk/submissions";
import type { DeskStore } from "../../db/desk/desk-store";
import { publications } from "../../db/history";
import { header, sampleRow } from "../db/sample-files";
import { Acting } from "./acting";
import { anna, ben, ticksOf } from "./approving";
import { DeskAtHand, ownHeaders } from "./desk-at-hand";
import { people } from "./people";

/** As better-sqlite3 tells of it. */
const full = () => Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });

/** Room for so many writes more. */
async function withRoomFor<T>(store: DeskStore, writes: number, work: () => Promise<T>): Promise<T> {
  const { append, appendAll, keep } = store;
  let left = writes;
  const limited =
    <Given extends unknown[], Answer>(write: (...given: Given) => Promise<Answer>) =>
    async (...given: Given) => {
      left -= 1;
      if (left < 0) throw full();
      return write(...given);
    };
  Object.assign(store, { append: limited(append), appendAll: limited(appendAll), keep: limited(keep) });
  try {
    return await work();
  } finally {
    Object.assign(store, { append, appendAll, keep });
  }
}

/** Fills the disk after each number of writes in turn, until the work is done. @returns how often it was not */
async function atEachWrite(
  store: DeskStore,
  work: () => Promise<unknown>,
  look: (writes: number) => Promise<void>,
): Promise<number> {
  for (let writes = 0; ; writes += 1) {
    const done = await withRoomFor(store, writes, work).then(
      () => true,
      (error) => {
        expect(error).toMatchObject({ code: "SQLITE_FULL" });
        return false;
      },
    );
    if (done) return writes;
    await look(writes);
  }
}

let acting: Acting;
beforeEach(async () => {
  acting = await Acting.open();
  await acting.sandbox.import({ "m.csv": `${header}\n${sampleRow({})}\n` });
});
afterEach(() => acting.close());

const typed = {
  ...{ indicator: "damage-experienced", new_edition: "r4", source_title: "令和4年の報告書", source_like: "X1" },
  ...{ source_published: "2023-03", locator: "10ページ 図表5", base: "716", how: "new", new_name: "survey-r4" },
  line_item: ["alpha"],
  line_item_ja: ["選択肢甲"],
  line_item_en: ["Option A"],
  line_value: ["18.2"],
};

it("puts in all tables of an edition, or none", async () => {
  const all = () => loadSubmissions(acting.store);
  const failed = await atEachWrite(
    acting.store,
    () => acting.does(anna, "place", { form: typed }),
    async () => {
      for (const { files, state } of await all()) {
        expect(files.size).toBe(3);
        // Put in, and to be checked again.
        expect(["received", "checking"]).toContain(state);
      }
    },
  );
  // Three tables and the events of put, check, checked.
  expect(failed).toBe(6);
  expect((await all())[0]).toMatchObject({ state: "ready" });
});

it("approves, publishes and takes back wholly, or goes on when there is room", async () => {
  expect(await acting.does(anna, "place", { form: typed })).toBeNull();
  const [{ id = "" } = {}] = await loadSubmissions(acting.store);
  const now = () => acting.now(id);
  const out = async () => (await publications(acting.sandbox.db, id)).filter(({ takenBack }) => !takenBack).length;
  const stored = await acting.sandbox.dump();

  await atEachWrite(
    acting.store,
    () => acting.to(id, anna, "submit"),
    async () => expect(await now()).toMatchObject({ state: "ready" }),
  );
  const tick = await ticksOf(acting, id);
  await atEachWrite(
    acting.store,
    () => acting.to(id, ben, "approve", { tick }),
    async () => expect(await now()).toMatchObject({ state: "submitted" }),
  );
  const publish = async () =>
    (await now()).state === "approved" ? acting.to(id, ben, "publish") : settle(acting.store);
  const states: string[] = [];
  await atEachWrite(acting.store, publish, async () => {
    const { state } = await now();
    states.push(state);
    // Before it is begun nothing has changed that readers see; once it is, it goes on.
    if (state === "approved") expect(await acting.sandbox.dump()).toBe(stored);
    else expect(await out()).toBe(1);
  });
  expect(states).toEqual(["approved", "publishing"]);
  expect(await now()).toMatchObject({ state: "published" });
  expect(await out()).toBe(1);

  const takeBack = async () =>
    (await now()).state === "published" ? acting.to(id, ben, "withdraw", { note: "誤り" }) : settle(acting.store);
  await atEachWrite(acting.store, takeBack, async (writes) =>
    expect((await now()).state).toBe(writes === 0 ? "published" : "withdrawing"),
  );
  await settle(acting.store);
  expect(await now()).toMatchObject({ state: "withdrawn" });
  expect(await out()).toBe(0);
});

it("is told in one sentence", async () => {
  const at = await DeskAtHand.open();
  try {
    const { cookie, user } = await at.signIn(people.enter);
    const sent = new URLSearchParams({
      token: user.token,
      title: "a",
      name: "a",
      text: `${header}\n${sampleRow({})}\n`,
    });
    const request = new Request("http://127.0.0.1:3000/desk/do/put", {
      method: "POST",
      body: sent.toString(),
      headers: { ...ownHeaders, "content-type": "application/x-www-form-urlencoded", cookie },
    });
    const answer = await withRoomFor(at.desk.store, 0, () =>
      throughDoor(request, findAction("put"), { id: "ja", lang: "ja", era: "wareki" }),
    );
    expect([answer.status, await answer.text()]).toEqual([507, expect.stringContaining("ディスクがいっぱい")]);
    expect(await loadSubmissions(at.desk.store)).toEqual([]);
  } finally {
    await at.remove();
  }
});
