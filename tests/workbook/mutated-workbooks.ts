// Workbooks spoiled at any place: their bytes, the XML inside, the sizes and coordinates it states. Each is read, in a thread by
// the bundle of the browser's worker or in a browser; whatever comes of it, it is an answer and it comes in time.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bundleWorkbookReader } from "../../app/_commands/live-files";
import { type WorkbookRead, workbookLimits } from "../../lib/workbook/workbook";
import { type Random, seededRandom } from "../seeded-random";
import { faultyWorkbook } from "./made-workbook";

/** What a thread of Node calls otherwise than a worker of a browser. */
const asInBrowser = `
const { parentPort } = require("node:worker_threads");
globalThis.addEventListener = (_, take) => parentPort.on("message", (data) => take({ data }));
globalThis.postMessage = (answer) => parentPort.postMessage(answer);
`;

export type Reader = {
  read: (file: Uint8Array) => Promise<WorkbookRead>;
  end: () => Promise<void>;
  hangs: () => number;
};

/** The bundle in a thread, begun anew where it had to be ended. */
export async function workbookReader(milliseconds: number = workbookLimits.milliseconds): Promise<Reader> {
  const folder = mkdtempSync(join(tmpdir(), "workbook-reader-"));
  const name = await bundleWorkbookReader(folder);
  const script = asInBrowser + readFileSync(join(folder, name), "utf8");
  rmSync(folder, { recursive: true, force: true });
  let waiting: { done: (read: WorkbookRead) => void; fail: (error: Error) => void } | null = null;
  const begin = () => {
    const begun = new Worker(script, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    begun.on("message", (answer: WorkbookRead) => waiting?.done(answer));
    begun.on("error", (error) => {
      if (begun !== worker) return;
      worker = begin();
      waiting?.fail(error);
    });
    return begun;
  };
  let worker: Worker;
  worker = begin();
  let hangs = 0;
  const read = (file: Uint8Array) => {
    let timer: ReturnType<typeof setTimeout>;
    return new Promise<WorkbookRead>((done, fail) => {
      waiting = { done, fail };
      timer = setTimeout(() => {
        hangs += 1;
        void worker.terminate();
        worker = begin();
        done({ sheets: null, problem: "too-slow" });
      }, milliseconds);
      worker.postMessage(file);
    }).finally(() => clearTimeout(timer));
  };
  return { read, hangs: () => hangs, end: async () => void (await worker.terminate()) };
}

const numbers = ["0", "-1", "1", "16384", "16385", "1048576", "99999999", "999999999999", "1e308", "NaN", ""];
const texts = [
  "",
  "A1",
  "XFD1048576",
  "ZZZZ9",
  "A0",
  "&#0;",
  "&amp;",
  "<",
  "]]>",
  "\u202e",
  "１２",
  "#N/A",
  "=1+1",
  '"',
  "63.4%",
];

/** One part's XML spoiled: numbers and texts swapped, pieces dropped, doubled, nested. */
function spoilXml(xml: string, random: Random): string {
  const at = random.below(xml.length + 1);
  const to = Math.min(xml.length, at + random.below(60));
  switch (random.below(7)) {
    case 0:
      return xml.slice(0, at) + xml.slice(to);
    case 1:
      return xml.slice(0, at) + xml.slice(at, to).repeat(1 + random.below(50)) + xml.slice(to);
    case 2:
      return xml.slice(0, at) + random.pick(texts) + xml.slice(at);
    case 3: {
      const found = [...xml.matchAll(/="[^"]*"/g)];
      const one = found[random.below(found.length || 1)];
      if (!one) return xml;
      return `${xml.slice(0, one.index)}="${random.pick(random.chance(0.5) ? numbers : texts)}"${xml.slice(one.index + one[0].length)}`;
    }
    case 4: {
      const found = [...xml.matchAll(/>[^<]+</g)];
      const one = found[random.below(found.length || 1)];
      if (!one) return xml;
      return `${xml.slice(0, one.index)}>${random.pick(random.chance(0.5) ? numbers : texts)}<${xml.slice(one.index + one[0].length)}`;
    }
    case 5:
      return xml.slice(0, at);
    default:
      return xml.slice(0, at) + "<c><v>".repeat(random.below(2000)) + xml.slice(at);
  }
}

/** A workbook spoiled by chance. */
function mutated(good: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.3)) {
    const bytes = good.slice(0, random.chance(0.2) ? random.below(good.length) : good.length);
    for (let times = 1 + random.below(8); times > 0 && bytes.length > 0; times--) {
      bytes[random.below(bytes.length)] = random.below(256);
    }
    return bytes;
  }
  const parts = unzipSync(good);
  const names = Object.keys(parts);
  for (let times = 1 + random.below(4); times > 0; times--) {
    const name = random.pick(names);
    if (random.chance(0.04)) delete parts[name];
    else parts[name] = strToU8(spoilXml(strFromU8(parts[name] ?? new Uint8Array()), random));
  }
  return zipSync(parts, { level: 1 });
}

/** Whatever reads workbooks, several in turn. */
export type ReadAway = {
  readAll: (
    files: readonly Uint8Array[],
  ) => Promise<readonly { problem: string | null; wellFormed: boolean; took: number }[]>;
};

/** By the bundle of the browser's worker in a thread of Node. */
export function inThread({ read }: Reader): ReadAway {
  const readOne = async (file: Uint8Array) => {
    const begun = performance.now();
    const { problem, sheets } = await read(file);
    const cells = (sheets ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    return { problem, wellFormed: cells.every((cell) => typeof cell === "string"), took: performance.now() - begun };
  };
  return {
    readAll: async (files) => {
      const seen = [];
      for (const file of files) seen.push(await readOne(file));
      return seen;
    },
  };
}

export type MutatedRead = { tried: number; read: number; refused: number; longest: number; failures: string[] };

const atATime = 20;

/** @param goOn asked before each score of them; false ends it */
export async function readMutatedWorkbooks(
  { readAll }: ReadAway,
  { seed, count }: { seed: number; count: number },
  goOn = () => true,
): Promise<MutatedRead> {
  const random = seededRandom(seed);
  const good = faultyWorkbook();
  const seen: MutatedRead = { tried: 0, read: 0, refused: 0, longest: 0, failures: [] };
  while (seen.tried < count && goOn()) {
    const files = Array.from({ length: Math.min(atATime, count - seen.tried) }, () => mutated(good, random));
    const answers = await readAll(files).catch((error) => `${error}`);
    if (typeof answers === "string") {
      seen.failures.push(`seed ${seed}, workbooks from ${seen.tried + 1}: ${answers}`);
      return seen;
    }
    for (const { problem, wellFormed, took } of answers) {
      seen.tried += 1;
      seen.longest = Math.max(seen.longest, took);
      if (problem === null) seen.read += 1;
      else seen.refused += 1;
      const fault =
        problem === "too-slow" || problem === "failed" ? problem : wellFormed ? null : "a cell that is no text";
      if (fault) seen.failures.push(`seed ${seed}, workbook ${seen.tried}: ${fault}`);
    }
  }
  return seen;
}
