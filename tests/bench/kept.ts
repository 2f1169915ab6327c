// What is answered from memory, against a server of files of the same bytes, in alternating rounds; what an answer costs that
// nobody has asked for yet; whether memory stays as it is over very many; what a reader waits while an import comes in, and how soon he sees it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../app/_commands/free-port";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { indicators } from "../../lib/catalogue/indicators";
import { ask } from "../attack/ask";
import { frozenTables } from "../frozen-data";
import { keepBusy } from "./busy-connections";
import { processorSeconds } from "./processor-seconds";
import { type BenchResult, median } from "./result";
import { residentMegabytes, type Served, serve } from "./serve";

const rounds = 7;
const roundMs = 1000;
const connections = 8;
const gzip = { "accept-encoding": "gzip" };

const state = "/figures/damage-experienced?editions=R2,R3";
const kept: readonly { name: string; path: string; atLeast: number; known?: boolean }[] = [
  { name: "topic page", path: "/damage", atLeast: 0.4 },
  { name: "overview", path: "/", atLeast: 0.4 },
  { name: "known state of a figure", path: state, atLeast: 0.4 },
  { name: "SVG", path: "/figures/damage-experienced.svg", atLeast: 0.4 },
  { name: "JSON", path: "/figures/damage-experienced.json", atLeast: 0.4 },
  { name: "API", path: "/api/v1/observations?indicator=damage-experienced", atLeast: 0.2 },
  { name: "topic page that the reader has (304)", path: "/damage", atLeast: 0.8, known: true },
];

/** Needs the production build and a database with data/ imported. */
export async function benchKept(): Promise<BenchResult[]> {
  const served = await serve(".", "");
  const folder = mkdtempSync(join(tmpdir(), "bench-kept-"));
  try {
    return [
      ...(await againstFiles(served, folder)),
      await unknownStates(served),
      ...(await manyRequests(served)),
      ...(await afterImport(served, folder)),
    ];
  } finally {
    served.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The same bytes as the dashboard sends, named by a number, and their ETags. */
async function filesOf(origin: string, folder: string): Promise<string[]> {
  const etags: string[] = [];
  for (const [index, { path }] of kept.entries()) {
    const { headers, body, status } = await ask(origin, { path, headers: gzip });
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    const said = { "content-length": `${body.length}` };
    for (const name of ["content-type", "content-encoding", "etag"]) {
      if (headers[name]) Object.assign(said, { [name]: headers[name] });
    }
    writeFileSync(join(folder, `${index}`), body);
    writeFileSync(join(folder, `${index}.json`), JSON.stringify(Object.entries(said).flat()));
    etags.push(headers.etag ?? "");
  }
  return etags;
}

async function againstFiles({ page }: Served, folder: string): Promise<BenchResult[]> {
  const etags = await filesOf(page, folder);
  const port = await freePort();
  const args = ["--import", "tsx", "tests/bench/static-server.ts", folder, `${port}`];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await once(server.stdout, "data");
  const files = `http://127.0.0.1:${port}`;
  try {
    const results: BenchResult[] = [];
    for (const [index, { name, path, atLeast, known }] of kept.entries()) {
      const headers = `Accept-Encoding: gzip\r\n${known ? `If-None-Match: ${etags[index]}\r\n` : ""}`;
      await rate(page, path, headers);
      const ratios: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        ratios.push((await rate(page, path, headers)) / (await rate(files, `/${index}`, headers)));
      }
      results.push({
        name: `${name}, answers a second / server of files`,
        value: median(ratios),
        unit: "×",
        aim: { atLeast },
      });
    }
    return results;
  } finally {
    server.kill();
  }
}

async function rate(origin: string, path: string, headers: string): Promise<number> {
  const until = performance.now() + roundMs;
  const next = () => (performance.now() < until ? path : null);
  const { answers, errors, seconds } = await keepBusy(origin, connections, headers, next);
  if (errors > 0) throw new Error(`${path}: ${errors} of ${answers} failed`);
  return answers / seconds;
}

/** Every figure in every language and era, in an order that nobody asks for. */
async function unknownStates({ page, pid }: Served): Promise<BenchResult> {
  const prefixes = ["/en", "/ja-western", "/en-wareki", ""];
  const paths = prefixes.flatMap((prefix) => indicators.map(({ id }) => `${prefix}/figures/${id}?order=questionnaire`));
  const work = async (some: readonly string[]) => {
    let answered = 0;
    for (const path of some) if ((await ask(page, { path, headers: gzip })).status === 200) answered += 1;
    return answered;
  };
  // What the program learns of itself in its first minute is none of a state's cost.
  await work(paths.slice(0, indicators.length));
  const before = processorSeconds(pid);
  const answered = await work(paths.slice(indicators.length));
  const ms = ((processorSeconds(pid) - before) * 1000) / answered;
  return { name: "a figure's state that nobody asked for, processor", value: ms, unit: "ms", aim: { atMost: 15 } };
}

/** Known addresses for the most part; one in a hundred that is none. */
async function manyRequests({ page, pid, heap }: Served): Promise<BenchResult[]> {
  const known = [
    ...kept.map(({ path }) => path),
    ...indicators.map(({ id }) => `/en/figures/${id}`),
    "/methods",
    "/en",
  ];
  let asked = 0;
  const some = async (count: number) => {
    const end = asked + count;
    const next = () => {
      if (asked >= end) return null;
      asked += 1;
      return asked % 100 === 0 ? `/api/v1/sources?x=${asked}` : (known[asked % known.length] as string);
    };
    await keepBusy(page, connections, "Accept-Encoding: gzip\r\n", next);
    return { ...(await heap()), resident: residentMegabytes(pid) };
  };
  const before = await some(20_000);
  const after = await some(100_000);
  return [
    {
      name: "memory after 100,000 requests / before, heap",
      value: after.heapUsed / before.heapUsed,
      unit: "×",
      aim: { atMost: 1.1 },
    },
    {
      name: "memory after 100,000 requests / before, resident",
      value: after.resident / before.resident,
      unit: "×",
      aim: { atMost: 1.1 },
    },
  ];
}

async function afterImport({ page }: Served, folder: string): Promise<BenchResult[]> {
  const path = "/damage";
  const sources = frozenTables.find((file) => file.endsWith("sources.csv")) ?? "";
  mkdirSync(join(folder, "imported"));
  const changed = join(folder, "imported", "sources.csv");
  const waits: number[] = [];
  const shown: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { headers } = await ask(page, { path, headers: gzip });
    writeFileSync(changed, readFileSync(sources, "utf8").replace("\nS01,transcript,primary,", `$&${round} `));
    const db = await openDatabase();
    const [report] = await importFiles(db, [changed]);
    await db.close();
    if (!report?.applied) throw new Error(`not imported: ${JSON.stringify(report?.problems)}`);
    const began = performance.now();
    let longest = 0;
    for (let seen = headers.etag; seen === headers.etag; await pause(20)) {
      const answer = await ask(page, { path, headers: gzip });
      longest = Math.max(longest, answer.ms);
      seen = answer.headers.etag;
      if (performance.now() - began > 10_000) throw new Error("the page of before");
    }
    shown.push(performance.now() - began);
    const next = await ask(page, { path, headers: gzip });
    waits.push(longest - next.ms);
  }
  return [
    {
      name: "a page while an import comes in, more than the next",
      value: median(waits),
      unit: "ms",
      aim: { atMost: 100 },
    },
    { name: "an import is shown after", value: Math.max(...shown), unit: "ms", aim: { atMost: 2000 } },
  ];
}
