// What this site showed on a day: after any imports and undos, each day's end is told as it was recorded then.
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publications } from "../../db/history";
import { dataState } from "../../db/queries";
import { copyOf, type Moment, momentOn } from "../../db/shown-on";
import { withFile } from "../../db/sqlite-engine";
import { undoLastImport } from "../../db/undo";
import { viewOf } from "../../db/view";
import { testServer } from "../postgres/databases";
import { seededRandom } from "../seeded-random";
import { randomFiles } from "./random-files";
import { contentOf, header, Sandbox, sampleEditions, sampleRow, sampleSources } from "./sample-files";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await Sandbox.open();
});
afterEach(() => sandbox.close());

const stateNow = async () => ({ content: await sandbox.content(), state: await dataState(sandbox.db) });

async function stateOn(day: string) {
  const path = join(sandbox.folder, `${day}.db`);
  const moment = (await momentOn(sandbox.db, day)) as Moment;
  expect(await copyOf(sandbox.db, moment, path)).toBe(true);
  return withFile(path, async (file) => ({ content: contentOf(file), state: await dataState(viewOf(file)) }));
}

const day = (number: number) => `2026-01-${String(number).padStart(2, "0")}`;
const noon = (number: number, hour = 12) => new Date(2026, 0, number, hour);
const prepared = { "sources.csv": sampleSources, "editions.csv": sampleEditions };
const table = (value: string) => ({ "a.csv": `${header}\n${sampleRow({ value })}\n` });

describe("what was shown on a day", () => {
  it.each([1, 2, 3])("is what was recorded at its end, after anything (seed %i)", async (seed) => {
    const random = seededRandom(seed);
    await sandbox.import(prepared, { now: noon(1) });
    const recorded = new Map([[day(1), await stateNow()]]);
    const last = testServer ? 12 : 27;
    for (let number = 2; number <= last; number += 1) {
      for (let hour = 8; random.chance(0.6) && hour < 12; hour += 1) {
        if (random.chance(0.4)) await undoLastImport(sandbox.db, noon(number, hour));
        else await sandbox.import(randomFiles(random), { now: noon(number, hour) });
      }
      recorded.set(day(number), await stateNow());
    }
    for (const [one, state] of recorded) expect([one, await stateOn(one)]).toEqual([one, state]);
    expect(new Set([...recorded.values()].map(({ content }) => content)).size).toBeGreaterThan(testServer ? 1 : 2);
  });

  it("is not told of a day before the record begins", async () => {
    expect(await momentOn(sandbox.db, day(1))).toEqual({ from: "" });
    await sandbox.import(prepared, { now: noon(5) });
    expect(await momentOn(sandbox.db, day(4))).toEqual({ from: day(5) });
    expect(await momentOn(sandbox.db, day(5))).toMatchObject({ last: 2 });
    expect(await momentOn(sandbox.db, day(9))).toMatchObject({ last: 2 });
  });

  it("is not told of the days before an undo that left no record of what it took back", async () => {
    await sandbox.import(prepared, { now: noon(1) });
    await sandbox.import(table("12"), { now: noon(3) });
    await undoLastImport(sandbox.db, noon(5));
    await sandbox.import(table("13"), { now: noon(7) });
    await sandbox.spoil("update imports set undoes = null");
    expect(await momentOn(sandbox.db, day(4))).toEqual({ from: day(5) });
    expect(await momentOn(sandbox.db, day(6))).toMatchObject({ last: 4 });
  });

  it("names of what was published only what had been by then", async () => {
    await sandbox.import(prepared, { now: noon(1) });
    for (const [number, value] of [
      [2, "12"],
      [4, "13"],
    ] as const) {
      const publication = { submission: `s${number}`, title: "", note: "", byName: "", approvedName: "" };
      await sandbox.import(table(value), { now: noon(number), publication });
    }
    const path = join(sandbox.folder, "then.db");
    await copyOf(sandbox.db, (await momentOn(sandbox.db, day(3))) as Moment, path);
    const found = await withFile(path, (file) => publications(viewOf(file)));
    expect(found.map(({ submission }) => submission)).toEqual(["s2"]);
  });

  it("is not made of what has another past by then, as after a restore", async () => {
    await sandbox.import(prepared, { now: noon(1) });
    const moment = (await momentOn(sandbox.db, day(2))) as Moment;
    await sandbox.spoil("update imports set sha256 = 'x'");
    expect(await copyOf(sandbox.db, moment, join(sandbox.folder, "then.db"))).toBe(false);
  });
});
