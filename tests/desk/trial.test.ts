// What a table would do is tried in a thread: others are answered meanwhile, it is the same as the import itself would say, and a
// fault of the database is told as one.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { orBusy } from "../../app/_server/desk/or-busy";
import { countsIn, trySubmission, withFiles } from "../../app/_server/desk/submission-files";
import { loadSubmissions } from "../../app/_server/desk/submissions";
import { tryFiles } from "../../app/_server/desk/try-files";
import { limits, make, TooMuch } from "../../app/_server/making/make";
import { ReaderLeft } from "../../app/_server/making/queue";
import { faultOf } from "../../db/fault";
import { Acting, person } from "./acting";
import { table } from "./approving";

const anna = person("anna", "enter");
let acting: Acting;
const temporary = mkdtempSync(join(tmpdir(), "trial-"));
beforeAll(async () => {
  vi.stubEnv("TMPDIR", temporary);
  acting = await Acting.open();
});
afterAll(async () => {
  await acting.close();
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

/** A submission whose tables have so many rows, none of them tried yet. */
async function submission(rows: number, value = (index: number) => `${(index % 900) / 10}`) {
  const segments = Array.from({ length: rows }, (_, index) => ({
    ...{ breakdown: "industry", segment: `s${index}`, segment_ja: `区分${index}`, segment_en: `Group ${index}` },
    value: value(index),
  }));
  const sha256 = await acting.store.keep(new TextEncoder().encode(table(...segments)));
  return { files: new Map([["large.csv", { sha256, evidence: null }]]) };
}

it("answers others while a large table is tried", async () => {
  const server = createServer((_, response) => response.end("here")).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const large = await submission(8000);
  // The thread has begun.
  await trySubmission(acting.store, { files: new Map() }, "");
  // An import on the thread that answers would begin there.
  const done = vi.spyOn(Database.prototype, "exec");
  let tried = false;
  const trial = trySubmission(acting.store, large, "192.0.2.1").finally(() => {
    tried = true;
  });
  let answers = 0;
  while (!tried) {
    expect(await (await fetch(base)).text()).toBe("here");
    answers += 1;
  }
  server.close();
  expect((await trial).reports[0]).toMatchObject({ rows: 8000, added: 8000, errors: 0 });
  expect(done.mock.calls.filter(([statement]) => statement.startsWith("begin"))).toEqual([]);
  done.mockRestore();
  expect(answers).toBeGreaterThan(0);
});

it("says what the import says: problems in their order, effect, counts", async () => {
  const faulty = await submission(40, (index) => (index % 7 === 3 ? "二一" : "12.5"));
  const right = await submission(40);
  for (const one of [faulty, right, { files: new Map() }]) {
    const direct = await withFiles(acting.store, one, (paths) => tryFiles(acting.sandbox.db, paths));
    expect(await trySubmission(acting.store, one, "")).toEqual(direct);
  }
  expect(countsIn(await trySubmission(acting.store, faulty, ""))).toEqual({ errors: 6, warnings: 0 });
  expect((await trySubmission(acting.store, right, "")).effect).not.toBe("");
});

it("is told as a fault where the database can't be used, and as too much where it takes too long", async () => {
  const one = await submission(2);
  const address = process.env.DATABASE_URL;
  process.env.DATABASE_URL = acting.sandbox.write("none.db", "not a database ".repeat(100));
  const fault = await trySubmission(acting.store, one, "").then(() => "tried", faultOf);
  process.env.DATABASE_URL = address;
  expect(fault).toBe("damaged");
  const { trials } = limits.seconds;
  limits.seconds.trials = 0;
  await expect(trySubmission(acting.store, one, "")).rejects.toThrow(TooMuch);
  expect(await orBusy(() => trySubmission(acting.store, one, ""))).toBe("too-much");
  // What is put in meanwhile is kept, unchecked, and its owner led to it; so is the check that is asked for again.
  expect(await acting.does(anna, "put", { form: { name: "u" }, files: { csv: table({}) } })).toBe("unchecked");
  const [waiting] = await loadSubmissions(acting.store);
  const id = waiting?.id ?? "";
  expect([waiting?.state, [...(waiting?.files.keys() ?? [])]]).toEqual(["checking", ["u.csv"]]);
  expect(await acting.to(id, anna, "check")).toBe("unchecked");
  limits.seconds.trials = trials;
  expect(countsIn(await trySubmission(acting.store, one, "")).errors).toBe(0);
  expect([await acting.to(id, anna, "check"), (await acting.now(id)).state]).toEqual([null, "ready"]);
  expect(await acting.does(anna, "put", { form: { name: "t" }, files: { csv: table({}) } })).toBeNull();
});

it("is made once for all who ask at once, and leaves no copy when it is ended", async () => {
  const large = await submission(8000);
  const posted = vi.spyOn(Worker.prototype, "postMessage");
  const both = await Promise.all([trySubmission(acting.store, large, "a"), trySubmission(acting.store, large, "b")]);
  expect([both[0], posted.mock.calls.length]).toEqual([both[1], 1]);
  posted.mockRestore();
  const left = new AbortController();
  const ended = withFiles(acting.store, large, (paths) =>
    make("trial", { files: [], paths }, new Request("http://localhost/", { signal: left.signal })),
  );
  ended.catch(() => undefined);
  const lying = () =>
    readdirSync(temporary, { recursive: true }).filter((name) =>
      /(?:^|[\\/])survey-(?:copy|rehearsal|desk)-/.test(`${name}`),
    );
  while (!lying().some((name) => `${name}`.includes("survey-copy-"))) await setImmediate();
  left.abort();
  await expect(ended).rejects.toThrow(ReaderLeft);
  // When the thread has ended.
  await trySubmission(acting.store, { files: new Map() }, "");
  expect(lying()).toEqual([]);
});
