// Makes files and presentations in threads, so that a page never waits for one: one or two for files that are drawn or laid out,
// one for slides that a page shows, one for tables, one for what the desk tries, each with limits of time, memory and size.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SHARE_ENV, Worker } from "node:worker_threads";
import { build } from "esbuild";
import { UnusableDatabase } from "../../../db/fault";
import { BadRequest } from "../../../lib/errors";
import { playerParts } from "../../../lib/export/meeting/player-parts";
import { TaskThread, type ThreadGift } from "../../../lib/export/task-thread";
import { ownFolder } from "../own-folder";
import { shownFolder } from "../shown-days";
import { MakingQueue } from "./queue";
import type { Asked, Made, Task } from "./tasks";
import type { FromWorker } from "./worker";

export type { Made };

/** It takes longer, more memory or more bytes than anything here may. */
export class TooMuch extends Error {
  constructor(readonly limit: "time" | "memory" | "size") {
    super(`More ${limit} than anything here may take`);
  }
}

export const limits = {
  /** From when its turn has come. */
  seconds: { pictures: 60, slides: 30, tables: 60, trials: 300 },
  /**
   * Of a thread's own values; what lies beside them, as letters and pixels do, is bounded by what may be asked. A table may
   * have a hundred thousand rows.
   */
  heapMegabytes: { pictures: 256, slides: 256, tables: 448, trials: 448 },
  /** Of what is made. */
  megabytes: 64,
};
/** A thread that holds more than this between two tasks ends. */
const mostHeld = 96 * 2 ** 20;

type LaneName = keyof (typeof limits)["seconds"];
type Lane = { name: LaneName; queue: MakingQueue; free: TaskThread[] };

function laneOf(name: LaneName, atOnce: number): Lane {
  const queue = new MakingQueue({ atOnce, mostRunningOfReader: 1, mostWaiting: 40, mostWaitingOfReader: 20 });
  return { name, queue, free: Array.from({ length: atOnce }, () => new TaskThread(() => begin(name))) };
}

/** One processor is for the pages; two pictures at once take as much memory as may be. */
const picturesAtOnce = availableParallelism() > 2 ? 2 : 1;
const lanes = {
  pictures: laneOf("pictures", picturesAtOnce),
  slides: laneOf("slides", 1),
  tables: laneOf("tables", 1),
  trials: laneOf("trials", 1),
};

/** What takes a moment never waits for what takes seconds; an SVG is a text like they are. */
const tables: ReadonlySet<string> = new Set(["csv", "json", "jsonstat", "svg"]);

function laneFor<K extends Task>(task: K, asked: Asked[K]): Lane {
  if (task === "presentation" || task === "slide") return lanes.slides;
  if (task === "trial") return lanes.trials;
  const table = task === "dataset" || task === "observations" || ("format" in asked && tables.has(asked.format));
  return table ? lanes.tables : lanes.pictures;
}

/** Bytes are named by what stands beside them, and files that lie somewhere for a moment by their hashes. */
const named = (name: string, value: unknown) => (name === "paths" || ArrayBuffer.isView(value) ? undefined : value);

/** These work on copies of what is stored, with tables that nobody may see yet. */
const onCopies: ReadonlySet<Task> = new Set(["trial", "rehearsal"]);
const folderOfCopies = ownFolder("copies");

/**
 * Makes something when its turn has come.
 * @param from the request: whose share it takes, and whether its reader is still there
 * @throws BadRequest as the task does; QueueFull, ReaderLeft or TooMuch
 */
export function make<K extends Task>(task: K, asked: Asked[K], from: Request, version = ""): Promise<Made> {
  const lane = laneFor(task, asked);
  const key = JSON.stringify([task, asked, version, process.env.DATABASE_URL], named);
  const reader = from.headers.get("x-reader-address") ?? "";
  // Pixels take more memory than anything else.
  const group = "format" in asked && (asked.format === "png" || asked.format === "zip") ? "pixels" : "";
  return lane.queue.make({ key, reader, group, run: (left) => inThread(lane, task, asked, left) }, from.signal);
}

async function inThread<K extends Task>(lane: Lane, task: K, asked: Asked[K], left: AbortSignal): Promise<Made> {
  const thread = lane.free.pop();
  if (!thread) throw new Error("More at once than there are threads");
  const late = AbortSignal.timeout(limits.seconds[lane.name] * 1000);
  let folder: string | undefined;
  try {
    if (onCopies.has(task)) folder = mkdtempSync(join(folderOfCopies(), "task-"));
    const answer = await thread.ask<FromWorker>({ task, asked, folder }, AbortSignal.any([left, late]));
    if (answer.held > mostHeld) await thread.end();
    if ("refused" in answer) {
      const { status, code, detail } = answer.refused;
      throw new BadRequest(status, code, detail);
    }
    if ("failed" in answer)
      throw answer.fault ? new UnusableDatabase(answer.fault, answer.failed) : new Error(answer.failed);
    if (answer.made.body.byteLength > limits.megabytes * 1e6) throw new TooMuch("size");
    return answer.made;
  } catch (error) {
    if (late.aborted && !left.aborted) throw new TooMuch("time");
    const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
    throw cause?.code === "ERR_WORKER_OUT_OF_MEMORY" ? new TooMuch("memory") : error;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    lane.free.push(thread);
  }
}

let code: Promise<string> | undefined;

/** The thread's program with all of ours in it, bundled at the first use. */
async function bundle(): Promise<string> {
  // From the project and not from this file: a bundled copy of it lies elsewhere.
  const workbooks = join(process.cwd(), "node_modules/wasm-xlsxwriter/nodejs/wasm_xlsxwriter.js");
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), "app/_server/making/worker.ts")],
    write: false,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    charset: "utf8",
    // With native code or data files of their own.
    external: ["@resvg/resvg-js", "better-sqlite3", "docx", "esbuild", "fontkit", "pdfkit", "subset-font"],
    // It looks for its WebAssembly beside itself, and nothing else of ours asks where it is.
    define: { "import.meta.url": JSON.stringify(String(pathToFileURL(workbooks))) },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

const folderOfCuts = ownFolder("typeface");

async function begin(lane: LaneName): Promise<Worker> {
  if (process.env.NODE_ENV === "development") code = undefined;
  code ??= bundle();
  const gift: ThreadGift = { playerParts: await playerParts(), cutFolder: folderOfCuts(), shownFolder: shownFolder() };
  return new Worker(await code, {
    eval: true,
    env: SHARE_ENV,
    execArgv: [],
    workerData: gift,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes[lane], maxYoungGenerationSizeMb: 16 },
  });
}
