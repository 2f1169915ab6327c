// One thread that draws with resvg, picture after picture; ended when its pictures have taken enough memory.
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ResvgRenderOptions } from "@resvg/resvg-js";
import { type Answer, TaskThread } from "../task-thread";
import type { DrawnPicture } from "./png-chunks";

export type FontSettings = NonNullable<ResvgRenderOptions["font"]>;
/** What resvg-worker.mjs does: what it takes and what it answers with. */
type Tasks = {
  draw: {
    asked: { svg: string; font: FontSettings; width: number; height: number; paper: string };
    result: { picture: DrawnPicture; drawn: string };
  };
  undrawn: { asked: { letters: string; font: FontSettings }; result: { letters: string[] } };
};

/**
 * Pixels drawn by one thread (32 MB, and as much for their copy): resvg keeps them until V8, which sees but handles,
 * happens to collect these. A picture that is larger than that has a thread of its own.
 */
const mostPixels = 8_000_000;

let drawnPixels = 0;
let last: Promise<unknown> = Promise.resolve();

const thread = new TaskThread(() => {
  drawnPixels = 0;
  // From the project and not from this file: a bundled copy of it lies elsewhere. Without what this process was started
  // with: the thread needs no TypeScript.
  return new Worker(join(process.cwd(), "lib/export/picture/resvg-worker.mjs"), { execArgv: [] });
});

/** @throws the error of resvg, or one that says that the thread died */
export function inThread<K extends keyof Tasks>(task: K, asked: Tasks[K]["asked"]): Promise<Tasks[K]["result"]> {
  const done = last.then(() => run(task, asked));
  last = done.catch(() => undefined);
  return done;
}

async function run<K extends keyof Tasks>(task: K, asked: Tasks[K]["asked"]): Promise<Tasks[K]["result"]> {
  const pixels = "width" in asked ? asked.width * asked.height : 0;
  // Its memory is given back before the next picture takes any.
  if (drawnPixels + pixels > mostPixels) await thread.end();
  const answer = await thread.ask<Answer<Tasks[K]["result"]>>({ task, ...asked });
  if (answer.error !== undefined) throw new Error(answer.error);
  drawnPixels += pixels;
  if (drawnPixels >= mostPixels) await thread.end();
  return answer.result;
}
