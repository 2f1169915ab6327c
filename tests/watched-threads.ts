// Every thread that a test's code begins, in order. In the test's file:
// vi.mock("node:worker_threads", async (original) => (await import("../watched-threads")).watched(await original()));
import type { Worker } from "node:worker_threads";

type Threads = typeof import("node:worker_threads");

export const threads: Worker[] = [];

/** `node:worker_threads` with a Worker that is entered into `threads`. */
export function watched(real: Threads): Threads {
  class Watched extends real.Worker {
    constructor(...given: ConstructorParameters<typeof real.Worker>) {
      super(...given);
      threads.push(this);
    }
  }
  return { ...real, Worker: Watched };
}
