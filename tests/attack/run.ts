// `npm run attack`: what people with bad intentions, bad files and bad luck do, within ten minutes, and a table of it.
// `npm run attack -- --short`: a part of it within a minute, as `npm test` does. `--seed N` does the same again.
// `npm run attack -- --doors`: 50,000 bodies at each door of the desk, and nothing else, for as long as it takes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { serve } from "../bench/serve";
import { onPreparedSite } from "../prepared-site";
import { attackWithExports, attackWithSlowReaders } from "./crowds";
import { attackWithDeskBodies } from "./desk-bodies";
import { type Limits, type Outcome, outcomeTable, type Task } from "./outcome";
import { attackWithRequests } from "./requests";

const {
  short,
  doors,
  seed: asked,
} = parseArgs({
  options: { short: { type: "boolean" }, doors: { type: "boolean" }, seed: { type: "string" } },
}).values;
const seed = Number(asked ?? Date.now() % 1_000_000);
// The short form takes a minute; a busy machine may take longer without a fault of the dashboard.
const minutes = short ? 5 : 10;
/** Bombs: thousandths of their whole size. */
const counts = short
  ? {
      kills: 8,
      deskKills: 8,
      tables: 300,
      workbooks: 100,
      bombs: 1,
      bodies: 60,
      requests: 500,
      readers: 30,
      exports: 40,
    }
  : {
      kills: 200,
      deskKills: 200,
      tables: 50_000,
      workbooks: 10_000,
      bombs: 1000,
      bodies: 1000,
      requests: 20_000,
      readers: 100,
      exports: 200,
    };
/** The short form runs wherever the tests do, and says nothing of how fast a machine is, nor of what its memory peaks at. */
const limits: Limits = short
  ? { longest: 30_000, growth: 0.3, megabytes: 700 }
  : { longest: 5000, growth: 0.1, megabytes: 500 };

console.log(`seed ${seed}`);
if (doors) tell([await attackWithDeskBodies({ seed, count: 50_000, until: Number.POSITIVE_INFINITY })]);
else await onPreparedSite(everything);

async function everything(): Promise<void> {
  const until = performance.now() + minutes * 60_000;
  const task = (count: number): Task => ({ seed, count, until });
  // Files and server, side by side: each has a processor of its own.
  tell((await Promise.all([withFiles(task), withServer(task)])).flat());
}

function tell(outcomes: readonly Outcome[]): void {
  for (const { name, failures } of outcomes) for (const one of failures.slice(0, 50)) console.error(`${name}: ${one}`);
  console.log(`\n${outcomeTable(outcomes)}`);
  process.exitCode = outcomes.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

/** In a process of its own: what it does to files leaves no time between for the answers of a server. */
async function withFiles(task: (count: number) => Task): Promise<Outcome[]> {
  const { until } = task(0);
  const asked = JSON.stringify({ seed, counts, ms: until - performance.now() });
  const child = spawn(process.execPath, ["--import", "tsx", "tests/attack/files.ts", asked], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  const [status] = await once(child, "close");
  if (status !== 0) return [{ name: "files", tried: 0, failures: [`ended with ${status}`] }];
  return JSON.parse(said);
}

async function withServer(task: (count: number) => Task): Promise<Outcome[]> {
  const server = await serve(".", "");
  try {
    const exports = await attackWithExports(server, counts.exports, limits);
    const readers = await attackWithSlowReaders(server, counts.readers, limits);
    return [...(await attackWithRequests(server, task(counts.requests), limits)), readers, exports];
  } finally {
    server.stop();
  }
}
