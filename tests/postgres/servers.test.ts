// What pages read from while servers are killed and hang: no read fails, and nothing older is shown while newer is there.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { importFiles } from "../../db/apply";
import { openDatabase, openForReading } from "../../db/database";
import type { Reading } from "../../db/engine";
import { dataState, observations } from "../../db/queries";
import { header, Sandbox, sampleEditions, sampleRow, sampleSources } from "../db/sample-files";
import { type Cluster, startCluster } from "./cluster";
import { withServer } from "./databases";

let cluster: Cluster;
let sandbox: Sandbox;
let reading: Reading;
const counts = { read: 0, failed: [] as unknown[] };
let going = true;

beforeAll(async () => {
  cluster = await startCluster(2);
  await withServer(cluster.primary.address("postgres"), (sql) => sql.unsafe("create database survey"));
  vi.stubEnv("DATABASE_URL", cluster.primary.address("survey"));
  vi.stubEnv("DATABASE_REPLICAS", cluster.replicas.map((one) => one.address("survey")).join(","));
  sandbox = await Sandbox.open();
  await stored({ "sources.csv": sampleSources, "editions.csv": sampleEditions });
  reading = (await openForReading()) as Reading;
  // As where pages are served: all are asked again and again.
  reading.moves();
  for (let count = 0; count < 4; count += 1) void readOn();
});
afterAll(async () => {
  going = false;
  await cluster?.stop();
  await sandbox?.close();
  vi.unstubAllEnvs();
});

async function stored(files: Record<string, string>): Promise<string> {
  const db = await openDatabase();
  const paths = Object.entries(files).map(([name, text]) => sandbox.write(name, text));
  const reports = await importFiles(db, paths);
  expect(reports.every(({ applied }) => applied)).toBe(true);
  const { version } = await dataState(db);
  await db.close();
  return version;
}
const value = (number: string) => stored({ "a.csv": `${header}\n${sampleRow({ value: number })}\n` });

async function readOn(): Promise<void> {
  while (going) {
    await reading.read(observations).then(
      () => {
        counts.read += 1;
      },
      (error) => counts.failed.push(error),
    );
  }
}

async function moreRead(): Promise<void> {
  const enough = counts.read + 50;
  await vi.waitUntil(() => counts.read >= enough, { timeout: 170_000, interval: 10 });
  expect(counts.failed).toEqual([]);
}

const shown = (version: string) =>
  vi.waitUntil(async () => (await reading.state()).version === version, { timeout: 170_000, interval: 20 });
/** The replica that is left has all that the primary has. */
const caughtUp = (stored: number) =>
  vi.waitUntil(
    async () => {
      const rows = await withServer(
        cluster.replicas[1]?.address("survey") ?? "",
        (sql) => sql<{ value: number }[]>`select value from observations`,
      );
      return rows[0]?.value === stored;
    },
    { timeout: 170_000, interval: 50 },
  );
const shownValues = async () => (await reading.read(observations)).map((one) => one.value);

it("reads what was imported last, with every server there", async () => {
  await shown(await value("10.0"));
  expect(await shownValues()).toEqual([10]);
  await moreRead();
});

it("goes on when a replica is killed, and when the other hangs", async () => {
  await cluster.replicas[0]?.kill();
  await moreRead();
  cluster.replicas[1]?.freeze();
  await shown(await value("11.0"));
  expect(await shownValues()).toEqual([11]);
  await moreRead();
  cluster.replicas[1]?.goOn();
  await caughtUp(11);
  await moreRead();
});

it("goes on when the primary is killed, and shows what is imported when it is back", async () => {
  await cluster.primary.kill();
  await moreRead();
  await expect(value("12.0")).rejects.toThrow();
  expect(await shownValues()).toEqual([11]);
  await cluster.primary.start();
  await shown(await value("12.0"));
  expect(await shownValues()).toEqual([12]);
  await moreRead();
});
