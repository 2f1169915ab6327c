// Both engines, given the same files, hold the same to the byte; and what one has saved comes back into the other.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { importFiles } from "../../db/apply";
import { backup, restore } from "../../db/copy";
import { openDatabase } from "../../db/database";
import type { Db } from "../../db/engine";
import { history, imports, publications } from "../../db/history";
import { observationCounts, options } from "../../db/options";
import { lockNumber } from "../../db/postgres/migrate";
import * as queries from "../../db/queries";
import { withFile } from "../../db/sqlite-engine";
import { stated } from "../../db/stated";
import { undoLastImport } from "../../db/undo";
import { damageOf, verify } from "../../db/verify";
import type { View } from "../../db/view";
import { dumpOf, extract, header, Sandbox, sampleRow } from "../db/sample-files";
import { frozenTables } from "../frozen-data";
import { spoilDatabase, withServer } from "./databases";

const folder = mkdtempSync(join(tmpdir(), "engines-"));
const litePath = join(folder, "survey.db");
const now = new Date(2026, 10, 24, 9);
let sandbox: Sandbox;
let both: [postgres: Db, lite: Db];

/** What either engine answers: it is the same. */
async function alike<T>(ask: (db: Db) => Promise<T>): Promise<T> {
  const [postgres, lite] = [await ask(both[0]), await ask(both[1])];
  expect(postgres).toEqual(lite);
  return postgres;
}

const oddRow = (item: string, value: string) =>
  sampleRow({
    ...{ item, value, item_ja: `選択肢${item}\\N`, item_en: `Option ${item}`, source: "S12", base: "123456789012345" },
    ...{
      quote: 'a\\b "c"\nd\\N\te',
      breakdown: "industry",
      segment: "odd",
      segment_ja: "業種",
      segment_en: "Industry",
    },
  });

beforeAll(async () => {
  sandbox = await Sandbox.open();
  both = [sandbox.db, await openDatabase(litePath)];
});
afterAll(async () => {
  await both[1].close();
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

describe("the same files", () => {
  it("are told alike and stored alike, to the byte", async () => {
    const reports = await alike((db) => importFiles(db, frozenTables, { now }));
    expect(reports.every((report) => report.applied)).toBe(true);
    await alike((db) => db.inspect(dumpOf));
    expect((await alike(queries.dataState)).version).toMatch(/^[0-9a-f]{16}$/);
  });

  it("are read alike: every query, and in the same order though the server sorts as Japanese does", async () => {
    const all: Record<string, (view: View) => Promise<unknown>> = {
      ...queries,
      ...{ stated, imports, publications },
      largest: (view) => queries.observations(view, { most: 4 }),
      some: (view) => queries.observations(view, { indicators: ["damage-experienced"], breakdown: "none" }),
      history: (view) => history(view, "damage-experienced"),
      longBreakdowns: (view) => queries.longBreakdowns(view, 4),
      longBreakdown: (view) => queries.longBreakdowns(view, 2, ["damage-experienced", "damage-content"]),
      options: (view) => options(view, 100),
      observationCounts,
      noted: (view) => queries.observations(view, { only: "noted" }),
      doubtful: (view) => queries.observations(view, { only: "doubtful" }),
      counted: (view) => queries.observations(view, { only: "counted", limit: 1 }),
    };
    for (const [name, ask] of Object.entries(all)) {
      const found = await alike(ask);
      if (name !== "history" && name !== "publications")
        expect([name, JSON.stringify(found).length > 2 || found instanceof Map]).toEqual([name, true]);
    }
  });

  it("keep 63.4 as 63.4, whole numbers of fifteen digits, and marks that COPY would take for its own", async () => {
    const numbers = ["63.4", "0.1", "0.3000000000001", "99.99999999999", "7"];
    const rows = numbers.map((value, index) => oddRow(`n${index}`, value));
    const file = sandbox.write("numbers.csv", extract(...rows));
    const [report] = await alike((db) => importFiles(db, [file], { now }));
    expect(report?.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const stored = await alike((db) => queries.observations(db, { indicators: ["damage-experienced"] }));
    const odd = stored.filter(({ item }) => /^n\d$/.test(item));
    expect(odd.map(({ value, base }) => [value, base])).toEqual(numbers.map((one) => [Number(one), 123456789012345]));
    expect(odd[0]?.quote).toBe('a\\b "c"\nd\\N\te');
    await alike((db) => db.inspect(dumpOf));
  });

  it("have the same past after changes, withdrawals and an undo", async () => {
    const changed = sandbox.write("numbers.csv", `${[header, oddRow("n0", "63.5")].join("\n")}\n`);
    await alike((db) => importFiles(db, [changed], { now }));
    expect(await alike((db) => history(db, "damage-experienced"))).toHaveLength(5);
    await alike((db) => db.inspect(dumpOf));
    await alike((db) => undoLastImport(db, now));
    await alike((db) => db.inspect(dumpOf));
    expect(await alike(damageOf)).toEqual([]);
  });
});

it("what holds the rows together is missed where a server has lost it", async () => {
  const before = join(folder, "before.db");
  await backup(sandbox.db, before);
  await spoilDatabase(sandbox.address, "delete from segments", false);
  const codes = (await verify(sandbox.db, folder)).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["version-differs", "reference-broken"]));
  vi.stubEnv("DATABASE_URL", sandbox.address);
  rmSync((await restore(before)) ?? "");
  vi.unstubAllEnvs();
  expect(await damageOf(sandbox.db)).toEqual([]);
});

describe("a backup", () => {
  it("of either comes back into the other, whatever is there", async () => {
    const [ofPostgres, ofLite] = [join(folder, "postgres.db"), join(folder, "lite.db")];
    const before = await alike((db) => db.inspect(dumpOf));
    await backup(both[0], ofPostgres);
    await undoLastImport(both[1]);
    await backup(both[1], ofLite);
    const undone = await both[1].inspect(dumpOf);
    for (const [address, file] of [
      [sandbox.address, ofLite],
      [litePath, ofPostgres],
    ] as const) {
      vi.stubEnv("DATABASE_URL", address);
      const kept = await restore(file);
      rmSync(kept ?? "", { force: true });
    }
    vi.unstubAllEnvs();
    expect([await both[0].inspect(dumpOf), await both[1].inspect(dumpOf)]).toEqual([undone, before]);
    expect([await damageOf(both[0]), await damageOf(both[1])]).toEqual([[], []]);
  });

  it("that comes back keeps what is replaced, with what is stored while it waits for its turn", async () => {
    const sound = join(folder, "sound.db");
    await backup(sandbox.db, sound);
    vi.stubEnv("DATABASE_URL", sandbox.address);
    const restored = await withServer(sandbox.address, async (sql) => {
      let restoring: Promise<string | null> | undefined;
      await sql.begin(async (held) => {
        await held`select pg_advisory_xact_lock(${lockNumber})`;
        restoring = restore(sound);
        await vi.waitUntil(
          () =>
            withServer(sandbox.address, async (other) => {
              const waiting = await other`select 1 from pg_locks where locktype = 'advisory' and not granted
                and database = (select oid from pg_database where datname = current_database())`;
              return waiting.length > 0;
            }),
          { timeout: 170_000, interval: 20 },
        );
        await held`update imports set file = 'meanwhile.csv' where id = (select max(id) from imports)`;
      });
      return restoring;
    });
    vi.unstubAllEnvs();
    const ofLast = "select file from imports order by id desc limit 1";
    const kept = await withFile(restored ?? "", ({ $client }) => $client.prepare(ofLast).pluck().get());
    rmSync(restored ?? "");
    expect([kept, (await sandbox.ask(ofLast))[0]]).toEqual(["meanwhile.csv", expect.not.stringMatching("meanwhile")]);
  });
});
