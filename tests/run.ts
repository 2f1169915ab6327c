// `npm test`: types, lint, dead code, unit tests, a production build, tests of the database on PostgreSQL, browser tests,
// a short attack. The last line adds all of them up.
// `npm run test:quick`: types, lint and the tests of pure functions, for in between.
// `npm test -- --node 24`: the unit tests alone, on another Node.
// Everything runs on a database of its own, made from the frozen data. Two things are done at a time where one of them
// often waits; what the second says is printed when it has ended.
import { spawn } from "node:child_process";
import { once } from "node:events";
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
  // Next writes the types of the routes; `tsc` needs them, and the build writes them anew.
  await run("next/dist/bin/next", ["typegen"]);
  await Promise.all([run("typescript/bin/tsc", ["--noEmit"]).then((ok) => count("types", one(ok))), looks()]);
  if (quick) count("pure", await vitest("--project=pure"));
  else await theRest();
}

/** At the sources alone. */
async function looks(): Promise<void> {
  await aside("lint", "@biomejs/biome/bin/biome", ["ci", "--error-on-warnings"]);
  if (!quick) await aside("dead code", "knip/bin/knip.js");
}

async function theRest(): Promise<void> {
  const unit = vitest().then((tally) => count("unit", tally));
  const built = await buildAndPostgres();
  await unit;
  if (!built) return;
  count("browser", await playwright());
  count("attack", one(await run("tsx/dist/cli.mjs", ["tests/attack/run.ts", "--short"])));
}

/** Tests on PostgreSQL serve the pages, too. */
async function buildAndPostgres(): Promise<boolean> {
  const built = await prepare();
  count("build", one(built));
  if (built) count("postgres", await onPostgres());
  return built;
}

function count(kind: string, tally: Tally): void {
  total = sum(total, tally);
  console.log(`\n[${kind}] ${tally.failed === 0 ? "ok" : "FAILED"}: ${closingLine(tally)}\n`);
}

type Beside = { told?: (text: string) => void; env?: Readonly<Record<string, string>> };

/** Runs a tool of node_modules with this Node: no shell and no .cmd file, so that it is the same on Windows. */
async function run(tool: string, args: readonly string[] = [], { told, env }: Beside = {}): Promise<boolean> {
  const child = spawn(process.execPath, [join("node_modules", tool), ...args], {
    stdio: ["inherit", told ? "pipe" : "inherit", told ? "pipe" : "inherit"],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => told?.(text));
  const [status] = await once(child, "close");
  return status === 0;
}

/** The same beside something else: what it says is printed together, when it has ended. */
async function runAside(tool: string, args: readonly string[] = []): Promise<boolean> {
  let said = "";
  const told = (text: string) => {
    said += text;
  };
  const ok = await run(tool, args, { told });
  process.stdout.write(`\n${said}`);
  return ok;
}

async function aside(kind: string, tool: string, args: readonly string[] = []): Promise<void> {
  count(kind, one(await runAside(tool, args)));
}

async function vitest(...more: string[]): Promise<Tally> {
  // Beside it the data are imported where the pages will look for them.
  const env = { DATABASE_URL: `file:${join(folder, "unit.db")}` };
  return fromReport(await run("vitest/vitest.mjs", ["run", ...more, ...unitArgs], { env }), unitReport, unitTally);
}

async function onPostgres(): Promise<Tally> {
  const report = join(folder, "postgres.json");
  const ok = await runAside("tsx/dist/cli.mjs", ["tests/postgres/run.ts", ...reportedIn(report)]);
  return fromReport(ok, report, unitTally);
}

function unitOn(version: string): Tally {
  return fromReport(vitestOn(version, unitArgs), unitReport, unitTally);
}

async function playwright(): Promise<Tally> {
  const report = join(folder, "browser.json");
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
  return fromReport(await run("@playwright/test/cli.js", ["test", "--reporter=dot,json"]), report, browserTally);
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
