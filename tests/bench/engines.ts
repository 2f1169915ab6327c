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
import { type BenchResult, median } from "./result";
import { rowsPerEdition, writeSampleFiles } from "./sample-extract";

const rounds = { import: 1, states: 5 };
const names = { import: "Import of 1,000,000 rows", states: "1,000 states of figures" };

function runChild(address: string, task: "import" | "states", files: readonly string[]): EngineTimes {
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
    const results: BenchResult[] = [];
    for (const task of ["import", "states"] as const) {
      const files = task === "import" ? [sources, editions, extract] : frozenTables;
      const ratios: number[] = [];
      for (let round = 0; round < rounds[task]; round += 1) {
        const name = `${task}_${round}`;
        await withServer(cluster.primary.address("postgres"), (sql) => sql.unsafe(`create database ${name}`));
        const [lite, postgres] = [run(`file:${join(folder, `${name}.db`)}`), run(cluster.primary.address(name))];
        // Imports go through a file of SQLite with either, and from there by COPY.
        ratios.push(postgres.ms / lite.ms);
        const told = [lite, postgres].map(
          ({ ms, megabytes }) => `${(ms / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
        );
        console.log(`  ${names[task]}: SQLite ${told[0]}, PostgreSQL ${told[1]}`);
      }
      const aim = { atMost: task === "import" ? 3 : 1.5 };
      results.push({ name: `${names[task]}, PostgreSQL / SQLite`, value: median(ratios), unit: "×", aim });

      function run(address: string): EngineTimes {
        return runChild(address, task, files);
      }
    }
    return results;
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
