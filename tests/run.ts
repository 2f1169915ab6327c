// `npm test`: types, lint, dead code, unit tests, a production build, tests of the database on PostgreSQL, browser tests,
// a short attack. The last line adds all of them up.
// `npm run test:quick`: types, lint and the tests of pure functions, for in between.
// `npm test -- --node 24`: the unit tests alone, on another Node.
// Everything runs on a database of its own, made from the frozen data.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepare } from "../app/_commands/prepare";
import { frozenFolder } from "./frozen-data";
import { vitestOn } from "./on-node";
import { browserTally, closingLine, nothing, one, sum, type Tally, unitTally } from "./tally";

const { quick, node } = parseArgs({ options: { quick: { type: "boolean" }, node: { type: "string" } } }).values;

const folder = mkdtempSync(join(tmpdir(), "npa-cyber-survey-test-"));
const unitReport = join(folder, "unit.json");
const reportedIn = (path: string) => ["--reporter=dot", "--reporter=json", `--outputFile=${path}`];
const unitArgs = reportedIn(unitReport);
Object.assign(process.env, {
  DATABASE_URL: `file:${join(folder, "survey.db")}`,
  DATA_FOLDER: frozenFolder,
  NEXT_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
});

let total = nothing;
try {
  if (node) count(`unit on Node ${node}`, unitOn(node));
  else await everything();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function everything(): Promise<void> {
  // Next writes the types of the routes; `tsc` needs them.
  run("next/dist/bin/next", "typegen");
  count("types", one(run("typescript/bin/tsc", "--noEmit")));
  count("lint", one(run("@biomejs/biome/bin/biome", "ci", "--error-on-warnings")));
  if (quick) count("pure", vitest("--project=pure"));
  else await theRest();
}

async function theRest(): Promise<void> {
  count("dead code", one(run("knip/bin/knip.js")));
  count("unit", vitest());
  const built = await prepare();
  count("build", one(built));
  if (!built) return;
  count("postgres", onPostgres());
  count("browser", playwright());
  count("attack", one(run("tsx/dist/cli.mjs", "tests/attack/run.ts", "--short")));
}

function count(kind: string, tally: Tally): void {
  total = sum(total, tally);
  console.log(`\n[${kind}] ${tally.failed === 0 ? "ok" : "FAILED"}: ${closingLine(tally)}\n`);
}

/** Runs a tool of node_modules with this Node: no shell and no .cmd file, so that it is the same on Windows. */
function run(tool: string, ...args: string[]): boolean {
  return spawnSync(process.execPath, [join("node_modules", tool), ...args], { stdio: "inherit" }).status === 0;
}

function vitest(...more: string[]): Tally {
  return fromReport(run("vitest/vitest.mjs", "run", ...more, ...unitArgs), unitReport, unitTally);
}

function onPostgres(): Tally {
  const report = join(folder, "postgres.json");
  return fromReport(run("tsx/dist/cli.mjs", "tests/postgres/run.ts", ...reportedIn(report)), report, unitTally);
}

function unitOn(version: string): Tally {
  return fromReport(vitestOn(version, unitArgs), unitReport, unitTally);
}

function playwright(): Tally {
  const report = join(folder, "browser.json");
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
  return fromReport(run("@playwright/test/cli.js", "test", "--reporter=dot,json"), report, browserTally);
}

/** Counts from a report; a tool that failed without saying which test, or wrote no report, counts as one failure. */
function fromReport<T>(ok: boolean, report: string, read: (json: T) => Tally): Tally {
  let tally = nothing;
  try {
    tally = read(JSON.parse(readFileSync(report, "utf8")));
  } catch (error) {
    console.error(error);
    ok = false;
  }
  return !ok && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
