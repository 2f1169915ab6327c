// `npm run bench`: every bench in one run, beside its aim. Ratios are of two things measured in this same run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "../../app/_commands/prepare";
import { frozenFolder } from "../frozen-data";
import { benchExports } from "./exports";
import { benchImport } from "./import";
import { benchLoad } from "./load";
import { benchPages } from "./pages";
import type { BenchResult } from "./result";
import { benchSvg } from "./svg";

const folder = mkdtempSync(join(tmpdir(), "npa-cyber-survey-bench-"));
Object.assign(process.env, {
  DATABASE_URL: `file:${join(folder, "survey.db")}`,
  DATA_FOLDER: frozenFolder,
  NEXT_TELEMETRY_DISABLED: "1",
  // For the load: many readers, and not one who has no more than a share.
  PROXIES: "1",
});

try {
  if (!(await prepare())) throw new Error("the data or the pages are not as they should be");
  const results: BenchResult[] = [];
  for (const bench of [benchSvg, benchImport, benchExports, benchPages, benchLoad]) {
    console.log(`${bench.name} …`);
    results.push(...(await bench()));
  }
  console.table(results.map(toRow));
  process.exitCode = results.every(met) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function met({ value, aim }: BenchResult): boolean {
  return "atMost" in aim ? value <= aim.atMost : value >= aim.atLeast;
}

function toRow(result: BenchResult) {
  const { name, value, unit, aim } = result;
  return {
    bench: name,
    value: `${value.toFixed(2)} ${unit}`,
    aim: "atMost" in aim ? `≤ ${aim.atMost} ${unit}` : `≥ ${aim.atLeast} ${unit}`,
    met: met(result) ? "yes" : "NO",
  };
}
