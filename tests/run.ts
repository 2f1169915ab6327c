// `npm test`: types, lint, dead code, unit tests, a production build, browser tests. The last line adds all of them up.
// Everything runs on a database of its own, made from the frozen data.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "../app/_commands/prepare";
import { frozenFolder } from "./frozen-data";

type Tally = { passed: number; failed: number };

const folder = mkdtempSync(join(tmpdir(), "npa-cyber-survey-test-"));
Object.assign(process.env, {
  DATABASE_URL: `file:${join(folder, "survey.db")}`,
  DATA_FOLDER: frozenFolder,
  NEXT_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
});

const total: Tally = { passed: 0, failed: 0 };
try {
  // Next writes the types of the routes; `tsc` needs them.
  run("next/dist/bin/next", "typegen");
  count("types", one(run("typescript/bin/tsc", "--noEmit")));
  count("lint", one(run("@biomejs/biome/bin/biome", "ci", "--error-on-warnings")));
  count("dead code", one(run("knip/bin/knip.js")));
  count("unit", vitest());
  const built = await prepare();
  count("build", one(built));
  if (built) count("browser", playwright());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function count(kind: string, { passed, failed }: Tally): void {
  total.passed += passed;
  total.failed += failed;
  console.log(`\n[${kind}] ${failed === 0 ? "ok" : "FAILED"}: ${passed} of ${passed + failed}\n`);
}

/** A step without tests of its own counts as one. */
function one(ok: boolean): Tally {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a tool of node_modules with this Node: no shell and no .cmd file, so that it is the same on Windows. */
function run(tool: string, ...args: string[]): boolean {
  return spawnSync(process.execPath, [join("node_modules", tool), ...args], { stdio: "inherit" }).status === 0;
}

function vitest(): Tally {
  const report = join(folder, "unit.json");
  const ok = run("vitest/vitest.mjs", "run", "--reporter=dot", "--reporter=json", `--outputFile=${report}`);
  return fromReport(ok, report, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }));
}

function playwright(): Tally {
  const report = join(folder, "browser.json");
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
  const ok = run("@playwright/test/cli.js", "test", "--reporter=dot,json");
  return fromReport(ok, report, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));
}

/** Counts from a report; a tool that failed without saying which test, or wrote no report, counts as one failure. */
// biome-ignore lint/suspicious/noExplicitAny: the reports' types belong to the tools and one field or two is read
function fromReport(ok: boolean, report: string, read: (json: any) => Tally): Tally {
  let tally: Tally = { passed: 0, failed: 0 };
  try {
    tally = read(JSON.parse(readFileSync(report, "utf8")));
  } catch (error) {
    console.error(error);
    ok = false;
  }
  return !ok && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
