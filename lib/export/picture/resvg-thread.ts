// One thread that draws with resvg, picture after picture: begun at the first, kept for the next, ended when none comes or
// when its pictures have taken enough memory, begun anew when it dies.
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ResvgRenderOptions } from "@resvg/resvg-js";

export type FontSettings = NonNullable<ResvgRenderOptions["font"]>;
/** What resvg-worker.mjs does: what it takes and what it answers with. */
type Tasks = {
  draw: {
    asked: { svg: string; font: FontSettings; width: number; height: number; paper: string };
    result: { file: Uint8Array; drawn: string };
  };
  undrawn: { asked: { letters: string; font: FontSettings }; result: { letters: string[] } };
};
type Answer<K extends keyof Tasks> = { result: Tasks[K]["result"]; error?: undefined } | { error: string };

/**
 * Pixels drawn by one thread (32 MB, and as much for their copy): resvg keeps them until V8, which sees but handles,
 * happens to collect these. A picture that is larger than that has a thread of its own.
 */
const mostPixels = 8_000_000;
const idleMilliseconds = 10_000;

let thread: Worker | null = null;
let drawnPixels = 0;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

/** @throws the error of resvg, or one that says that the thread died */
export function inThread<K extends keyof Tasks>(task: K, asked: Tasks[K]["asked"]): Promise<Tasks[K]["result"]> {
  const done = last.then(() => run(task, asked));
  last = done.catch(() => undefined);
  return done;
}

async function run<K extends keyof Tasks>(task: K, asked: Tasks[K]["asked"]): Promise<Tasks[K]["result"]> {
  clearTimeout(idle);
  const pixels = "width" in asked ? asked.width * asked.height : 0;
  // Its memory is given back before the next picture takes any.
  if (drawnPixels + pixels > mostPixels) await endThread();
  thread ??= begin();
  const answer = await ask<K>(thread, { task, ...asked });
  if (answer.error !== undefined) throw new Error(answer.error);
  drawnPixels += pixels;
  if (drawnPixels >= mostPixels) await endThread();
  else idle = setTimeout(endThread, idleMilliseconds).unref();
  return answer.result;
}

function ask<K extends keyof Tasks>(worker: Worker, message: object): Promise<Answer<K>> {
  // Only work that is under way keeps the process alive.
  worker.ref();
  return new Promise<Answer<K>>((resolve, reject) => {
    const died = (why: unknown) => reject(new Error(`The thread that draws pictures ended: ${why}`));
    worker.removeAllListeners().once("message", resolve).once("error", died).once("exit", died);
    worker.once("exit", () => {
      if (thread === worker) thread = null;
    });
    worker.postMessage(message);
  }).finally(() => worker.unref());
}

function begin(): Worker {
  drawnPixels = 0;
  // From the project and not from this file: a bundled copy of it lies elsewhere. Without what this process was started
  // with: the thread needs no TypeScript.
  return new Worker(join(process.cwd(), "lib/export/picture/resvg-worker.mjs"), { execArgv: [] });
}

/** Ends the thread; the next picture begins another. */
async function endThread(): Promise<void> {
  const ended = thread;
  thread = null;
  await ended?.terminate();
}
