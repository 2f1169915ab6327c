// The record read as what was published when: after any imports and undos, what it says of each run is the difference between
// what was stored before and after it; pages of it are bounded and leave no run out.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { imports } from "../../db/history";
import { lastChange, publishedRuns } from "../../db/published";
import { observations } from "../../db/queries";
import { undoLastImport } from "../../db/undo";
import type { CellChange } from "../../lib/published-run";
import { testServer } from "../postgres/databases";
import { seededRandom } from "../seeded-random";
import { randomFiles } from "./random-files";
import { header, Sandbox, sampleRow } from "./sample-files";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await Sandbox.open();
  await sandbox.prepare();
});
afterEach(() => sandbox.close());

const everything = { most: 1000 };
const runs = async (asked: Partial<Parameters<typeof publishedRuns>[1]> = {}) =>
  (await publishedRuns(sandbox.db, { ...everything, ...asked })).runs;
const newestRun = async () => (await imports(sandbox.db))[0]?.run ?? 0;

/** Numbers by cell, as a reader sees them. */
async function numbers(): Promise<Map<string, string>> {
  const all = await observations(sandbox.db);
  return new Map(
    all.map((one) => [
      [one.indicator, one.edition, one.breakdown, one.segment, one.item].join(" "),
      JSON.stringify([one.value, one.decimals, one.missing, one.qualifier, one.count, one.base, one.rank]),
    ]),
  );
}

/** `cell: before → after`, sorted. */
function difference(before: Map<string, string>, after: Map<string, string>): string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${key}: ${before.get(key) ?? null} → ${after.get(key) ?? null}`)
    .sort();
}

function told(cells: readonly CellChange[]): string[] {
  const said = (one: CellChange["before"]) =>
    one && JSON.stringify([one.value, one.decimals, one.missing, one.qualifier, one.count, one.base, one.rank]);
  return cells
    .map(
      (one) =>
        `${[one.indicator, one.edition, one.breakdown, one.segment, one.item].join(" ")}: ${said(one.before)} → ${said(one.after)}`,
    )
    .sort();
}

describe("publishedRuns", () => {
  it.each(testServer ? [1, 2] : [1, 2, 3, 4])(
    "says of each run what it changed, after anything (seed %i)",
    async (seed) => {
      const random = seededRandom(seed);
      const steps: { run: number; changes: string[] }[] = [];
      let before = await numbers();
      for (let step = 0; step < 24; step += 1) {
        const last = await newestRun();
        if (random.chance(0.35)) await undoLastImport(sandbox.db);
        else await sandbox.import(randomFiles(random));
        if ((await newestRun()) === last) continue;
        const after = await numbers();
        steps.push({ run: await newestRun(), changes: difference(before, after) });
        before = after;
      }
      expect(steps.some(({ changes }) => changes.length > 0)).toBe(true);
      const found = await runs();
      for (const { run, changes } of steps) {
        expect(told(found.find((one) => one.run === run)?.cells ?? []), `run ${run}`).toEqual(changes);
      }
      // A page at a time says the same and leaves none out.
      const paged: typeof found = [];
      let next: number | null = null;
      do {
        const page = await publishedRuns(sandbox.db, { before: next, most: 3 });
        expect(page.runs.length).toBeLessThanOrEqual(3);
        paged.push(...page.runs);
        next = page.older;
      } while (next !== null);
      expect(paged).toEqual(found);
      // Sources and editions were there before any number: they are the first.
      expect(found.map(({ isFirst }) => isFirst)).toEqual(found.map((_, index) => index === found.length - 1));
      // Of one indicator: the runs that changed it, and of them its own numbers.
      const of = "damage-experienced";
      const own = (cells: readonly CellChange[]) => told(cells.filter(({ indicator }) => indicator === of));
      const alone = await runs({ indicator: of });
      for (const one of found) {
        const same = alone.find(({ run }) => run === one.run);
        expect(told(same?.cells ?? []), `run ${one.run}`).toEqual(own(one.cells));
      }
      const touched = found.find(({ cells }) => own(cells).length > 0);
      expect((await lastChange(sandbox.db, of))?.run).toBeGreaterThanOrEqual(touched?.run ?? 0);
    },
  );

  it("names what was published, and of an undo what it takes back", async () => {
    const publication = {
      submission: "s1",
      title: "令和3年調査",
      note: "訂正を含む",
      byName: "甲",
      approvedName: "乙",
    };
    await sandbox.import({ "a.csv": `${header}\n${sampleRow()}\n` }, { publication });
    const [published] = await runs();
    expect(published).toMatchObject({
      ...{ files: ["a.csv"], isUndo: false, undoes: null, publication: { title: "令和3年調査", note: "訂正を含む" } },
    });
    // Nobody's name is for readers.
    expect(JSON.stringify(published)).not.toMatch(/甲|乙/);
    await undoLastImport(sandbox.db);
    const [undo] = await runs();
    expect(undo).toMatchObject({ isUndo: true, undoes: published?.run, undoneAt: published?.at, publication: null });
    expect(undo?.cells).toMatchObject([{ before: { value: 12.5 }, after: null }]);
    // It stays told that it was there.
    expect((await runs())[1]).toEqual(published);
  });

  it("shows a publication that changed nothing", async () => {
    await sandbox.import({ "a.csv": `${header}\n${sampleRow()}\n` });
    const publication = { submission: "s2", title: "確認", note: "", byName: "甲", approvedName: "乙" };
    await sandbox.import({ "a.csv": `${header}\n${sampleRow()}\n` }, { publication });
    expect((await runs())[0]).toMatchObject({ files: [], cells: [], publication: { title: "確認" } });
  });
});

describe("lastChange", () => {
  it("is null for what was never stored, and moves with each change, a withdrawal too", async () => {
    expect(await lastChange(sandbox.db, "ransomware-route")).toBeNull();
    await sandbox.import({ "a.csv": `${header}\n${sampleRow()}\n` });
    const first = await lastChange(sandbox.db, "damage-experienced");
    expect(first?.run).toBe(await newestRun());
    await sandbox.import({ "b.csv": `${header}\n${sampleRow({ indicator: "ransomware-route", item: "beta" })}\n` });
    expect(await lastChange(sandbox.db, "damage-experienced")).toEqual(first);
    await undoLastImport(sandbox.db);
    await undoLastImport(sandbox.db);
    expect((await lastChange(sandbox.db, "damage-experienced"))?.run).toBe(await newestRun());
  });
});
