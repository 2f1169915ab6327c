// What is published at the desk is recorded in the transaction of its import: once, or not at all.
import { afterEach, beforeEach, expect, it } from "vitest";
import { imports, publications } from "../../db/history";
import { undoLastImport } from "../../db/undo";
import { damageOf } from "../../db/verify";
import { header, Sandbox, sampleRow } from "./sample-files";

let sandbox: Sandbox;
const now = new Date(2026, 10, 28, 9);
const publication = { submission: "s1", title: "令和7年調査", note: "", byName: "田中", approvedName: "佐藤" };
const table = (value: string) => ({ "a.csv": `${header}\n${sampleRow({ value })}\n` });

beforeEach(async () => {
  sandbox = await Sandbox.open();
  await sandbox.prepare();
});
afterEach(() => sandbox.close());

it("names the run, who put it in and who approved it, and is under the seal", async () => {
  const [report] = await sandbox.import(table("12"), { publication, now });
  expect(report).toMatchObject({ applied: true });
  const [last] = await imports(sandbox.db);
  expect(await publications(sandbox.db)).toEqual([{ ...publication, run: last?.run, at: last?.at, takenBack: null }]);
  expect(await damageOf(sandbox.db)).toEqual([]);
  await sandbox.spoil("update publications set approved_name = '田中'");
  expect((await damageOf(sandbox.db)).map(({ code }) => code)).toEqual(["record-differs"]);
});

it("happens once: the second time nothing changes, whatever the files say", async () => {
  await sandbox.import(table("12"), { publication });
  const before = await sandbox.dump();
  expect(await sandbox.import(table("13"), { publication })).toEqual([]);
  expect(await sandbox.dump()).toBe(before);
});

it("is not recorded where a file is refused, or for a trial", async () => {
  const before = await sandbox.dump();
  await sandbox.import(table("abc"), { publication });
  await sandbox.import(table("12"), { publication, dryRun: true });
  expect(await sandbox.dump()).toBe(before);
});

it("is recorded where nothing new was in it, and has a run of its own", async () => {
  await sandbox.import(table("12"));
  const [report] = await sandbox.import(table("12"), { publication });
  expect(report).toMatchObject({ applied: false });
  expect(await damageOf(sandbox.db)).toEqual([]);
  const [published] = await publications(sandbox.db);
  await sandbox.import(table("13"));
  expect((await imports(sandbox.db))[0]?.run).toBe((published?.run ?? 0) + 1);
});

it("stays in the record when it is taken back, and says when", async () => {
  await sandbox.import(table("12"), { publication });
  await undoLastImport(sandbox.db, now);
  const [undo] = await imports(sandbox.db);
  expect(await publications(sandbox.db, "s1")).toMatchObject([{ submission: "s1", takenBack: undo?.at }]);
  expect(await publications(sandbox.db, "s2")).toEqual([]);
});
