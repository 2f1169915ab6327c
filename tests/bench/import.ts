// Importing a long extract against bare loading of the same file, each in a process of its own, with peak memory.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Load } from "./load-child";
import { type BenchResult, median } from "./result";
import { rowsPerEdition, type SampleFiles, writeSampleFiles } from "./sample-extract";

const rounds = 3;

function load(folder: string, mode: "import" | "bare", files: SampleFiles, round: string): Load {
  const database = join(folder, `${mode}-${round}.db`);
  const args = ["--import", "tsx", "tests/bench/load-child.ts", mode, files.extract, files.sources, files.editions];
  const child = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: `file:${database}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for (const end of ["", "-wal", "-shm"]) rmSync(database + end, { force: true });
  if (child.status !== 0)
    throw new Error(`Loading ${files.extract} (${mode}) ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout) as Load;
}

export async function benchImport(): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "npa-cyber-survey-bench-import-"));
  try {
    const long = writeSampleFiles(folder, 1_000_000 / rowsPerEdition);
    const pairs = Array.from({ length: rounds }, (_, round) => {
      const bare = load(folder, "bare", long, `long-${round}`);
      const own = load(folder, "import", long, `long-${round}`);
      if (own.rows !== bare.rows) throw new Error(`${own.rows} rows imported, ${bare.rows} loaded`);
      return { ratio: own.ms / bare.ms, megabytes: own.megabytes };
    });
    const short = load(folder, "import", writeSampleFiles(folder, 100_000 / rowsPerEdition), "short");
    const peak = median(pairs.map((pair) => pair.megabytes));
    return [
      {
        name: "Import of 1,000,000 rows / bare load",
        value: median(pairs.map((pair) => pair.ratio)),
        unit: "×",
        aim: { atMost: 1.5 },
      },
      { name: "Import of 1,000,000 rows, peak memory", value: peak, unit: "MB", aim: { atMost: 400 } },
      {
        name: "Peak memory, 1,000,000 / 100,000 rows",
        value: peak / short.megabytes,
        unit: "×",
        aim: { atMost: 1.25 },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
