// A thread that does one task after another: begun at the first, kept for the next, ended when none comes, when its asker
// loses patience or when its memory is to be given back; begun anew when it died.
import { type Worker, workerData } from "node:worker_threads";

/** What a thread answers a task with. */
export type Answer<T> = { result: T; error?: undefined } | { result?: undefined; error: string };

/** What a thread that makes files is given when it begins. */
export type ThreadGift = {
  playerParts: { script: string; style: string };
  cutFolder: string;
  /** Where what was shown on earlier days is kept. */
  shownFolder: string;
};

/** In a thread that makes files, what it was given; null in the main thread. */
export const threadGift = (workerData ?? null) as ThreadGift | null;

const idleMilliseconds = 10_000;

export class TaskThread {
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  readonly #begin: () => Worker | Promise<Worker>;

  constructor(begin: () => Worker | Promise<Worker>) {
    this.#begin = begin;
  }

  /**
   * What the thread answers; one at a time, the caller sees to that. Where the signal is given, the thread ends with the
   * task: nothing else stops a thread at work.
   * @throws the signal's reason, or an error that says that the thread died
   */
  async ask<T>(message: object, signal?: AbortSignal): Promise<T> {
    clearTimeout(this.#idle);
    this.#worker ??= await this.#begin();
    const worker = this.#worker;
    // Only work that is under way keeps the process alive.
    worker.ref();
    const stop = new Promise<never>((_, reject) => {
      const stopped = () => reject(signal?.reason);
      if (signal?.aborted) stopped();
      else signal?.addEventListener("abort", stopped, { once: true });
    });
    const answered = new Promise<T>((resolve, reject) => {
      const died = (why: unknown) => {
        if (this.#worker === worker) this.#worker = null;
        reject(new Error(`The thread ended: ${why}`, { cause: why }));
      };
      worker.removeAllListeners().once("message", resolve).once("error", died).once("exit", died);
      worker.postMessage(message);
    });
    answered.catch(() => undefined);
    try {
      return await Promise.race([answered, stop]);
    } catch (error) {
      if (signal?.aborted) await this.end();
      throw error;
    } finally {
      worker.unref();
      this.#idle = setTimeout(() => this.end(), idleMilliseconds).unref();
    }
  }

  /** Ends the thread and gives back its memory; the next task begins another. */
  async end(): Promise<void> {
    clearTimeout(this.#idle);
    const ended = this.#worker;
    this.#worker = null;
    await ended?.terminate();
  }
}
