// The action that asks which of a reader's own drafts would stop: it answers what is asked rightly, and nothing else.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rehearseDrafts } from "../../app/_server/desk/do-rehearse-drafts";
import { record } from "../../app/_server/desk/submissions";
import { type Desk, openTheDesk } from "../../app/_server/desk/the-desk";
import { mostDraftSentences } from "../../lib/rehearsal/stopped-sentences";
import { changing, edited, frozenDatabase } from "./rehearsed";

let database: Awaited<ReturnType<typeof frozenDatabase>>;
let desk: Desk;

beforeAll(async () => {
  database = await frozenDatabase();
  desk = await openTheDesk();
  const cases = changing((row) => row.indicator === "ransomware-cases" && row.edition === "R7", { value: "231" });
  const { name, bytes } = edited("ransomware-r7.csv", cases);
  const sha256 = await desk.store.keep(bytes);
  const hand = { who: "taro", name: "見本 太郎", from: "" };
  await record(desk.store, { id: "first", seq: 0 }, "put", hand, { title: "見本", file: name, sha256 });
});
afterAll(async () => {
  await desk.store.close();
  database.close();
});

function ask(drafts: unknown, submission = "first") {
  const form = { submission, drafts: typeof drafts === "string" ? drafts : JSON.stringify(drafts) };
  const given = {
    user: null,
    form,
    files: new Map(),
    lang: "ja",
    era: "wareki",
    from: "",
    headers: new Headers(),
    desk,
  };
  return rehearseDrafts.run(given as never);
}

const said = "令和7年のランサムウェア被害は226件だった。";

it("names the sentence that would stop being true, and stores nothing", async () => {
  const [before, log] = [readFileSync(database.path), await desk.store.events()];
  const found = await ask({
    sentences: [said, "令和6年のランサムウェア被害は222件だった。"],
    entries: ["ransomware-cases"],
  });
  expect(found).toMatchObject({
    found: { sentences: [{ index: 0, text: said, after: "does-not-hold" }], entries: [] },
  });
  expect(readFileSync(database.path).equals(before)).toBe(true);
  expect(await desk.store.events()).toEqual(log);
});

it.each([
  ["no JSON", "{"],
  ["no list", { sentences: said, entries: [] }],
  ["too many", { sentences: Array.from({ length: mostDraftSentences + 1 }, () => said), entries: [] }],
  ["too long", { sentences: ["あ".repeat(1000)], entries: [] }],
  ["something else", { sentences: [], entries: [], who: "taro" }],
])("takes no drafts that are %s", async (_, drafts) => {
  expect(await ask(drafts)).toEqual({ problem: "no-rehearsal" });
});

it("knows no submission that nobody put in", async () => {
  expect(await ask({ sentences: [said], entries: [] }, "second")).toEqual({ problem: "no-rehearsal" });
});
