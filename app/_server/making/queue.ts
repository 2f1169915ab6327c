// Who is served when: a few things are made at a time, the rest wait. The same thing asked for twice at once is made once;
// what nobody waits for any more is dropped or stopped; no reader has more than a share.

/** Something to make. */
export type Job<T> = {
  /** The same for the same thing: who asks for it meanwhile gets the same answer. */
  key: string;
  /** Whose share it takes; "" where readers can't be told apart. */
  reader: string;
  /** Of those of one group, one is made at a time; "" for none. */
  group?: string;
  /** @param signal aborted when nobody waits for it any more */
  run: (signal: AbortSignal) => Promise<T>;
};

/** Too many wait already: come again later. */
export class QueueFull extends Error {
  readonly retryAfterSeconds = 10;
}

/** Nobody is there to take the answer. */
export class ReaderLeft extends Error {}

type Limits = { atOnce: number; mostWaiting: number; mostRunningOfReader: number; mostWaitingOfReader: number };

/** A promise that is settled from outside. */
class Settled<T> {
  resolve: (value: T) => void = () => undefined;
  reject: (why: unknown) => void = () => undefined;
  readonly promise = new Promise<T>((resolve, reject) => {
    Object.assign(this, { resolve, reject });
  });

  constructor() {
    // Who waits for it hears of a failure; nobody may wait any more.
    this.promise.catch(() => undefined);
  }
}

type Entry = Job<unknown> & {
  /** How many wait for it. */
  readers: number;
  stop: AbortController;
  settled: Settled<unknown>;
};

export class MakingQueue {
  readonly #limits: Limits;
  readonly #waiting: Entry[] = [];
  readonly #running = new Set<Entry>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * What the job makes, when its turn has come.
   * @param left aborted when the reader leaves
   * @throws QueueFull, ReaderLeft, or what the job throws
   */
  async make<T>(job: Job<T>, left?: AbortSignal): Promise<T> {
    if (left?.aborted) throw new ReaderLeft();
    const entry = this.#known(job.key) ?? this.#enter(job);
    entry.readers += 1;
    const gone = new Settled<never>();
    const leave = () => {
      gone.reject(new ReaderLeft());
      entry.readers -= 1;
      if (entry.readers === 0) this.#drop(entry);
    };
    left?.addEventListener("abort", leave, { once: true });
    this.#next();
    try {
      return (await Promise.race([entry.settled.promise, gone.promise])) as T;
    } finally {
      left?.removeEventListener("abort", leave);
    }
  }

  #known(key: string): Entry | undefined {
    return [...this.#running, ...this.#waiting].find((one) => one.key === key && !one.stop.signal.aborted);
  }

  #enter(job: Job<unknown>): Entry {
    const { atOnce, mostWaiting, mostWaitingOfReader } = this.#limits;
    const own = this.#waiting.filter(({ reader }) => reader !== "" && reader === job.reader).length;
    const full = this.#running.size >= atOnce && this.#waiting.length >= mostWaiting;
    if (full || own >= mostWaitingOfReader) throw new QueueFull();
    const entry: Entry = { ...job, readers: 0, stop: new AbortController(), settled: new Settled() };
    this.#waiting.push(entry);
    return entry;
  }

  #drop(entry: Entry): void {
    entry.stop.abort(new ReaderLeft());
    const place = this.#waiting.indexOf(entry);
    if (place >= 0) this.#waiting.splice(place, 1);
  }

  #runningOf(reader: string): number {
    return reader === "" ? 0 : [...this.#running].filter((one) => one.reader === reader).length;
  }

  #isBusy(group = ""): boolean {
    return group !== "" && [...this.#running].some((one) => one.group === group);
  }

  /** Of those waiting, the first of whoever has the least under way. */
  #next(): void {
    while (this.#running.size < this.#limits.atOnce) {
      const may = this.#waiting.filter(
        ({ reader, group }) => this.#runningOf(reader) < this.#limits.mostRunningOfReader && !this.#isBusy(group),
      );
      const [first] = may.sort((a, b) => this.#runningOf(a.reader) - this.#runningOf(b.reader));
      if (!first) return;
      this.#waiting.splice(this.#waiting.indexOf(first), 1);
      this.#running.add(first);
      first
        .run(first.stop.signal)
        .then(first.settled.resolve, first.settled.reject)
        .finally(() => {
          this.#running.delete(first);
          this.#next();
        });
    }
  }
}
