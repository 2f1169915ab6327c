// What reading costs where the database is another machine: statements, and journeys to it. Of what is known it is asked
// only how far it is.
import { afterAll, beforeAll, expect, it } from "vitest";
import { Datasets } from "../../app/_server/datasets";
import { importFiles } from "../../db/apply";
import { readingOf } from "../../db/postgres/servers";
import { Sandbox } from "../db/sample-files";
import { frozenTables } from "../frozen-data";
import { countingLine } from "./counting-line";

let sandbox: Sandbox;
let line: Awaited<ReturnType<typeof countingLine>>;

beforeAll(async () => {
  sandbox = await Sandbox.open();
  await importFiles(sandbox.db, frozenTables);
  line = await countingLine(sandbox.address);
});
afterAll(async () => {
  line.close();
  await sandbox.close();
});

it("an indicator's observations come in three journeys, and are asked for once", async () => {
  const datasets = new Datasets(readingOf(line.address, []));
  // Connected, with the statements that this connection has not had yet.
  await datasets.of(["damage-experienced"]);
  const asked = { statements: 1, journeys: 1 };
  // It is asked how far it is before it is read, and before that whether what is known is of now.
  const read = await line.counted(() => datasets.of(["damage-content"]));
  expect(read).toEqual({ statements: 2 * asked.statements + 6, journeys: 2 * asked.journeys + 3 });
  expect(await line.counted(() => datasets.of(["damage-content", "damage-experienced"]))).toEqual(asked);
  expect((await datasets.of(["damage-content"])).observations.length).toBeGreaterThan(0);
});
