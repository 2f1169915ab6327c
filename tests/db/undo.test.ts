// An undo goes forward: after any sequence of imports and undos the content is what it was, to the row's place and origin,
// and nothing of what was done is gone from the record.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { imports } from "../../db/history";
import { lastImport, runsAfter, undoLastImport } from "../../db/undo";
import { damageOf } from "../../db/verify";
import { testServer } from "../postgres/databases";
import { type Random, seededRandom } from "../seeded-random";
import { randomFiles } from "./random-files";
import { header, Sandbox, sampleEditions, sampleRow } from "./sample-files";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await Sandbox.open();
  await sandbox.prepare();
});
afterEach(() => sandbox.close());

const record = async () =>
  (
    await sandbox.ask(
      "select json_array(id, run, file, kind, at, added, changed, withdrawn, undoes) from imports order by id",
    )
  ).concat(
    await sandbox.ask(
      "select json_array(import_id, table_name, key, action, before) from changes order by import_id, table_name, key",
    ),
  );

/** Imports and undos as chance has it. @returns how many of either came about */
async function wander(random: Random, steps: number): Promise<{ imported: number; undone: number }> {
  const states = [await sandbox.content()];
  let undone = 0;
  let imported = 0;
  for (let step = 0; step < steps; step += 1) {
    const before = await record();
    if (states.length > 1 && random.chance(0.4)) {
      await undoLastImport(sandbox.db);
      states.pop();
      undone += 1;
      expect(await sandbox.content()).toBe(states.at(-1));
    } else {
      const reports = await sandbox.import(randomFiles(random));
      if (!reports.some(({ applied }) => applied)) continue;
      states.push(await sandbox.content());
      imported += 1;
    }
    expect(await record()).toEqual(expect.arrayContaining(before));
    expect(await damageOf(sandbox.db)).toEqual([]);
  }
  while (states.length > 1) {
    states.pop();
    await undoLastImport(sandbox.db);
    expect(await sandbox.content()).toBe(states.at(-1));
  }
  return { imported, undone };
}

describe("undo", () => {
  it.each([1, 2, 3])("brings back each state before, after anything (seed %i)", async (seed) => {
    const { imported, undone } = await wander(seededRandom(seed), testServer ? 10 : 30);
    expect(Math.min(imported, undone)).toBeGreaterThan(testServer ? 0 : 4);
  });

  it("names the import that it takes back, and counts what it does itself", async () => {
    await sandbox.import({ "a.csv": `${header}\n${sampleRow()}\n${sampleRow({ item: "beta" })}\n` });
    await sandbox.import({ "a.csv": `${header}\n${sampleRow({ value: "13" })}\n` });
    const [imported] = await imports(sandbox.db);
    await undoLastImport(sandbox.db);
    const [undo] = await imports(sandbox.db);
    expect(undo).toMatchObject({ kind: "undo", undoes: imported?.id, added: 1, changed: 1, withdrawn: 0 });
    await undoLastImport(sandbox.db);
    expect((await imports(sandbox.db))[0]).toMatchObject({ kind: "undo", added: 0, changed: 0, withdrawn: 2 });
    expect(await sandbox.ask("select action from changes order by import_id")).toEqual(
      expect.arrayContaining(["changed", "withdrawn", "changed", "restored"]),
    );
  });

  it("brings a withdrawn edition back to its place among the others", async () => {
    const file = (...left: string[]) =>
      sampleEditions
        .split("\n")
        .filter((line) => !left.some((one) => line.includes(one)))
        .join("\n");
    const before = await sandbox.content();
    await sandbox.import({ "editions.csv": file("R2", "R3H1") });
    await sandbox.import({
      "editions.csv": `${file("R2", "R3H1")}npa-ransomware-report,R4,令和4年,2022,,,,,,,,none,,,,,,\n`,
    });
    await undoLastImport(sandbox.db);
    await undoLastImport(sandbox.db);
    expect(await sandbox.content()).toBe(before);
  });

  it("of a run that is not the last any more does nothing", async () => {
    await sandbox.import({ "a.csv": `${header}\n${sampleRow()}\n` });
    const run = (await lastImport(sandbox.db))[0]?.run ?? 0;
    await sandbox.import({ "b.csv": `${header}\n${sampleRow({ edition: "R2" })}\n` });
    const before = await sandbox.dump();
    expect(await undoLastImport(sandbox.db, new Date(), run)).toEqual([]);
    expect(await sandbox.dump()).toBe(before);
    expect(await undoLastImport(sandbox.db, new Date(), run + 1)).toMatchObject([{ file: "b.csv" }]);
    expect(await undoLastImport(sandbox.db, new Date(), run)).toMatchObject([{ file: "a.csv" }]);
  });

  it("of a run takes back those after it that stand, too", async () => {
    const row = (edition: string) => `${header}\n${sampleRow({ edition })}\n`;
    await sandbox.import({ "a.csv": row("R3") });
    const run = (await lastImport(sandbox.db))[0]?.run ?? 0;
    await sandbox.import({ "b.csv": row("R2") });
    await undoLastImport(sandbox.db);
    await sandbox.import({ "c.csv": row("R2") });
    await sandbox.import({ "d.csv": row("R2") });
    expect(await runsAfter(sandbox.db, run)).toMatchObject([{ file: "d.csv" }, { file: "c.csv" }]);
    expect(await runsAfter(sandbox.db, run - 1)).toHaveLength(3);
  });
});
