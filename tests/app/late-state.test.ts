// An engine that learns of an import a moment after it can be read is waited for, and not for ever.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { Datasets } from "../../app/_server/datasets";
import { importFiles } from "../../db/apply";
import { openDatabase, openForReading } from "../../db/database";
import type { Reading } from "../../db/engine";
import { frozenTables } from "../frozen-data";

const folder = mkdtempSync(join(tmpdir(), "late-state-"));
vi.stubEnv("DATABASE_URL", `file:${join(folder, "survey.db")}`);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("reads who states what of the data that came in between", async () => {
  const db = await openDatabase();
  await importFiles(db, [...frozenTables]);
  const reading = (await openForReading()) as Reading;
  const before = await reading.state();
  let [journeys, asked, late] = [0, 0, false];
  const data = new Datasets({
    ...reading,
    read: (work) => {
      journeys += 1;
      return reading.read(work);
    },
    state: async () => {
      asked += 1;
      if (asked > 200) throw new Error("asked without a journey");
      return late && journeys < 4 ? before : reading.state();
    },
  });
  await data.of([]);
  const texts = join(folder, "texts.csv");
  writeFileSync(texts, "subject,part,ja,en\nattack-cause,question,原因は何か。,What was the cause?\n");
  const [report] = await importFiles(db, [texts]);
  expect(report).toMatchObject({ errors: 0, added: 1 });
  late = true;
  journeys = 0;
  const found = await data.withStated([]);
  expect(found.version).toBe((await reading.state()).version);
  expect(found.version).not.toBe(before.version);
  expect(found.stated?.length).toBeGreaterThan(0);
  await db.close();
});
