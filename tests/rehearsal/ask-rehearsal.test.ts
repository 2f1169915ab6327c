// The page of a rehearsal is made once for all who ask, and anew where a pack's file is another.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { askedFrom, rehearsalPage } from "../../app/_server/desk/ask-rehearsal";
import { record } from "../../app/_server/desk/submissions";
import { type Desk, openTheDesk } from "../../app/_server/desk/the-desk";
import { changing, edited, frozenDatabase } from "./rehearsed";

let database: Awaited<ReturnType<typeof frozenDatabase>>;
let desk: Desk;
const folder = mkdtempSync(join(tmpdir(), "ask-rehearsal-"));

beforeAll(async () => {
  database = await frozenDatabase();
  vi.stubEnv("DATA_FOLDER", folder);
  mkdirSync(join(folder, "packs"));
  desk = await openTheDesk();
});
afterAll(async () => {
  await desk.store.close();
  database.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("is the same for all who ask, at once or later, until a pack's file is another", async () => {
  const cases = changing((row) => row.indicator === "ransomware-cases" && row.edition === "R7", { value: "231" });
  const { name, bytes } = edited("ransomware-r7.csv", cases);
  const sha256 = await desk.store.keep(bytes);
  const hand = { who: "taro", name: "見本 太郎", from: "" };
  const put = { title: "見本", file: name, sha256 };
  const submission = await record(desk.store, { id: "first", seq: 0 }, "put", hand, put);
  const locale = { id: "ja", lang: "ja", era: "wareki" } as const;
  const ask = (reader: string) => rehearsalPage(desk.store, { submission, locale }, askedFrom(reader));
  const [first, second] = await Promise.all([ask("a"), ask("b")]);
  expect(first.page).not.toBeNull();
  expect(second).toBe(first);
  expect(await ask("c")).toBe(first);
  writeFileSync(join(folder, "packs", "another.json"), "{}");
  expect(await ask("a")).not.toBe(first);
});
