// Both engines side by side: importing a million rows, and a thousand states of figures from what is stored, each in a process
// of its own. PostgreSQL comes from npm and runs for as long as this does.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { frozenTables } from "../frozen-data";
import { hasPostgres, startCluster } from "../postgres/cluster";
import { withServer } from "../postgres/databases";
import type { EngineTimes } from "./engine-child";
import type { BenchResult } from "./result";
import { rowsPerEdition, writeSampleFiles } from "./sample-extract";

function run(address: string, task: "import" | "states", files: readonly string[]): EngineTimes {
  const args = ["--import", "tsx", "tests/bench/engine-child.ts", task, ...files];
  const child = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: address, DATABASE_REPLICAS: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.status !== 0) throw new Error(`${task} on ${new URL(address).protocol} ended with ${child.status}`);
  return JSON.parse(child.stdout) as EngineTimes;
}

export async function benchEngines(): Promise<BenchResult[]> {
  if (!hasPostgres()) return [];
  const folder = mkdtempSync(join(tmpdir(), "npa-cyber-survey-bench-engines-"));
  const cluster = await startCluster(0);
  try {
    const { extract, sources, editions } = writeSampleFiles(folder, 1_000_000 / rowsPerEdition);
    const engines = {
      SQLite: (name: string) => `file:${join(folder, `${name}.db`)}`,
      PostgreSQL: cluster.primary.address,
    };
    const results: BenchResult[] = [];
    for (const task of ["import", "states"] as const) {
      const times = new Map<string, EngineTimes>();
      for (const [engine, address] of Object.entries(engines)) {
        if (engine === "PostgreSQL") {
          await withServer(cluster.primary.address("postgres"), (sql) => sql.unsafe(`create database ${task}`));
        }
        times.set(engine, run(address(task), task, task === "import" ? [sources, editions, extract] : frozenTables));
      }
      const name = task === "import" ? "Import of 1,000,000 rows" : "1,000 states of figures";
      for (const [engine, { ms, megabytes }] of times) {
        console.log(`  ${name}, ${engine}: ${(ms / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
      }
      const [lite, postgres] = [times.get("SQLite"), times.get("PostgreSQL")];
      // Imports go through a file of SQLite with either, and from there by COPY.
      const value = (postgres?.ms ?? Number.NaN) / (lite?.ms ?? Number.NaN);
      results.push({
        name: `${name}, PostgreSQL / SQLite`,
        value,
        unit: "×",
        aim: { atMost: task === "import" ? 3 : 1.5 },
      });
    }
    return results;
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
