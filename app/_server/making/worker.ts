// What runs in a thread that makes things: a task comes, its answer goes back, with how much memory the thread holds. Bundled
// by esbuild when the first is begun (make.ts): a thread reads no TypeScript.
import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { type Fault, faultOf } from "../../../db/fault";
import { workIn } from "../../../db/work-folder";
import { BadRequest } from "../../../lib/errors";
import { doTask } from "./do-task";
import type { Made, Task } from "./tasks";

export type FromWorker = { held: number } & (
  | { made: Made }
  | { refused: Pick<BadRequest, "status" | "code" | "detail"> }
  | { failed: string; fault: Fault | null }
);

/** Whoever reads a page goes first. Only Linux gives a thread a priority of its own. */
if (process.platform === "linux") setPriority(5);

parentPort?.on("message", async ({ task, asked, folder }: { task: Task; asked: never; folder?: string }) => {
  workIn(folder);
  const answer = await doTask(task, asked).then(
    (made) => ({ made }),
    (error: unknown) =>
      error instanceof BadRequest
        ? { refused: { status: error.status, code: error.code, detail: error.detail } }
        : { failed: error instanceof Error ? (error.stack ?? error.message) : String(error), fault: faultOf(error) },
  );
  const { heapTotal, external } = process.memoryUsage();
  const body = "made" in answer ? answer.made.body : null;
  // Handed over and not copied, where the bytes are nobody else's.
  const whole = body?.buffer.byteLength === body?.byteLength ? body?.buffer : undefined;
  parentPort?.postMessage(
    { ...answer, held: heapTotal + external } satisfies FromWorker,
    whole instanceof ArrayBuffer ? [whole] : [],
  );
});
