// Several instances on one PostgreSQL with replicas, as the README tells it: under load a replica, an instance and the
// primary are killed. No read fails, no import is lost or half done, and all show the same data.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildIfChanged } from "../../app/_commands/build-if-changed";
import { safetyWords } from "../../app/_commands/safety-words";
import { databaseName } from "../../db/address";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { faultOf } from "../../db/fault";
import { dataState, observations } from "../../db/queries";
import { damageOf } from "../../db/verify";
import { startAndKill } from "../attack/kill";
import { type Served, serve } from "../bench/serve";
import { extract, longRows, Sandbox } from "../db/sample-files";
import { frozenTables } from "../frozen-data";
import { type Cluster, startCluster } from "./cluster";
import { withServer } from "./databases";

const readers = 6;
let cluster: Cluster;
let address: string;
let sandbox: Sandbox;
const instances: Served[] = [];
/** Indicators with numbers. */
let stored: string[] = [];
/** Milliseconds until all instances showed an import. */
const shownAfter: number[] = [];

beforeAll(async () => {
  expect(await buildIfChanged()).toBe(true);
  cluster = await startCluster(2);
  await withServer(cluster.primary.address("postgres"), (sql) => sql.unsafe("create database survey"));
  address = cluster.primary.address("survey");
  vi.stubEnv("DATABASE_URL", address);
  vi.stubEnv("DATABASE_REPLICAS", cluster.replicas.map((one) => one.address("survey")).join(","));
  // Readers of their own, and not one who has no more than a share.
  vi.stubEnv("PROXIES", "1");
  sandbox = await Sandbox.open();
  await imported(frozenTables);
  const db = await openDatabase(address);
  stored = [...new Set((await observations(db)).map(({ indicator }) => indicator))];
  await db.close();
  for (let count = 0; count < 3; count += 1) instances.push(await serve(".", ""));
});
afterAll(async () => {
  load.stop();
  for (const one of instances) one.stop();
  await cluster?.stop();
  await sandbox?.close();
  vi.unstubAllEnvs();
});

/** Imports in this process, as a desk does. @returns the data version after it */
async function imported(paths: readonly string[]): Promise<string> {
  const db = await openDatabase(address);
  try {
    const reports = await importFiles(db, paths);
    expect(reports.every(({ errors, applied }) => errors === 0 && applied)).toBe(true);
    return (await dataState(db)).version;
  } finally {
    await db.close();
  }
}

let edits = 0;
/** The sources, one of them with another note. */
function editedSources(): string {
  const path = frozenTables.find((one) => basename(one) === "sources.csv") as string;
  edits += 1;
  return sandbox.write("sources.csv", readFileSync(path, "utf8").replaceAll(",警察庁,", `,警察庁（第${edits}版）,`));
}

const headers = () => ({
  "x-forwarded-for": `10.0.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
});

/** Data version at the foot of a page. */
async function versionAt({ page }: Served): Promise<string> {
  const html = await (await fetch(`${page}/damage`, { headers: headers() })).text();
  return /データの版：([0-9a-f]+)/.exec(html)?.[1] ?? "";
}

async function allShow(version: string): Promise<void> {
  const start = performance.now();
  await Promise.all(
    instances.map((one) =>
      vi.waitUntil(async () => version.startsWith((await versionAt(one)) || "-"), { timeout: 170_000, interval: 50 }),
    ),
  );
  shownAfter.push(performance.now() - start);
}

/** Readers who ask for one thing after the other; who gets no answer asks the next instance, as nginx does for them. */
const load = (() => {
  const counts = { read: 0, elsewhere: 0, failed: [] as string[] };
  let going = false;
  let asked = 0;
  const addresses = [
    () => "/",
    () => "/damage",
    (id: string) => `/figures/${id}`,
    (id: string) => `/figures/${id}.svg?width=${400 + (asked % 300)}`,
    (id: string) => `/figures/${id}.csv`,
    (id: string) => `/api/v1/observations?indicator=${id}&limit=${1 + (asked % 90)}`,
  ];
  const reader = async () => {
    while (going) {
      const number = asked++;
      const id = stored[number % stored.length] ?? "";
      const path = addresses[number % addresses.length]?.(id) ?? "/";
      let told = "";
      for (let turn = 0; turn < instances.length; turn += 1) {
        const one = instances[(number + turn) % instances.length] as Served;
        const answer = await fetch(one.page + path, { headers: headers() }).catch(() => null);
        const whole = await answer?.arrayBuffer().catch(() => null);
        told = answer && whole ? (answer.ok ? "" : `${path}: ${answer.status}`) : "no instance answers";
        // Only who gets no answer at all asks elsewhere: an answer that says something else has failed.
        if (answer && whole) break;
        counts.elsewhere += 1;
      }
      if (told === "") counts.read += 1;
      else counts.failed.push(told);
    }
  };
  return {
    counts,
    start: () => {
      going = true;
      for (let count = 0; count < readers; count += 1) void reader();
    },
    stop: () => {
      going = false;
    },
    /** Until so many more were answered. */
    more: async (answers: number) => {
      const enough = counts.read + answers;
      await vi.waitUntil(() => counts.read >= enough, { timeout: 170_000, interval: 20 });
    },
  };
})();

// One after the other, on one load that does not end.
describe("three instances, a primary and two replicas", () => {
  it("show the same after an import, on whichever it was made", async () => {
    load.start();
    await load.more(60);
    await allShow(await imported([editedSources()]));
    await load.more(30);
    expect(load.counts.failed).toEqual([]);
  });

  it("go on when a replica is killed and the other hangs", async () => {
    await cluster.replicas[0]?.kill();
    await load.more(30);
    cluster.replicas[1]?.freeze();
    await allShow(await imported([editedSources()]));
    cluster.replicas[1]?.goOn();
    await load.more(30);
    expect(load.counts.failed).toEqual([]);
  });

  it("go on when an instance is killed", async () => {
    const [killed] = instances.slice(1, 2) as [Served];
    process.kill(killed.pid, "SIGKILL");
    await load.more(30);
    instances.splice(1, 1);
    await allShow(await imported([editedSources()]));
    expect(load.counts.failed).toEqual([]);
  });

  it("go on reading when the primary is killed in the midst of an import, which is all there or not at all", async () => {
    const file = sandbox.write("long.csv", extract(...longRows(4000, () => ({ source: "S12" }))));
    const before = await versionAt(instances[0] as Served);
    let killing: Promise<void> | undefined;
    const ended = await startAndKill("import", { database: address, file }, (share) => {
      // Its rows are all read, and on their way.
      if (share >= 1) killing ??= cluster.primary.kill();
      return false;
    });
    await killing;
    await load.more(60);
    expect(load.counts.failed).toEqual([]);
    expect(await openDatabase(address).catch(faultOf)).toBe("unreachable");
    expect(safetyWords.en.fault.unreachable(databaseName(address))).toContain("pages go on being shown");

    await cluster.primary.start();
    const db = await openDatabase(address);
    const { version } = await dataState(db);
    expect(await damageOf(db)).toEqual([]);
    expect(
      (await db.orm.select().from(db.tables.imports)).filter(({ file: name }) => name === "sources.csv"),
    ).toHaveLength(4);
    await db.close();
    if (ended) expect(version).not.toBe(before);
    await allShow(version);
    await load.more(30);
    expect(load.counts.failed).toEqual([]);
    load.stop();
    const slowest = Math.max(...shownAfter).toFixed(0);
    console.log(
      `${load.counts.read} reads, ${load.counts.failed.length} failed, ${load.counts.elsewhere} answered by another instance; ` +
        `an import was shown by all within ${slowest} ms`,
    );
  });
});
