// Who enters Next when: a page at once, files a few at a time. Of many that come at one moment each would do the first piece of
// its work before the page that came after them does its own. A file's place is held until its work waits for a thread.
import { AsyncLocalStorage } from "node:async_hooks";

/** What is made in a thread (app/_server/making); not what asks this server for others. */
const files = /^\/(?:(?:figures|packs)\/[^/?]+\.\w+|data\.zip|leaflet\.pdf)(?:\?|$)/;

export const isFileHref = (href: string) => files.test(href);

const place = Symbol.for("npa-survey-turns");
/** One for a process, into however many bundles this is built. */
const shared = globalThis as { [place]?: AsyncLocalStorage<() => void> };
shared[place] ??= new AsyncLocalStorage();
const turn = shared[place];

/** What is left of the work of whoever asks is done elsewhere: the next may enter. */
export function handedOver(): void {
  turn.getStore()?.();
}

export class Turns {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  /** @param longestMs so long a place is held at most, whatever becomes of the work */
  constructor(
    places = 2,
    private readonly longestMs = 1000,
  ) {
    this.#free = places;
  }

  /** Does the work when its turn has come. @throws the reason where it was left before that */
  async take<T>(left: AbortSignal, work: () => Promise<T>): Promise<T> {
    left.throwIfAborted();
    await this.#place(left);
    let isHeld = true;
    const leave = () => {
      if (!isHeld) return;
      isHeld = false;
      clearTimeout(late);
      // What came meanwhile goes first.
      setImmediate(() => this.#next());
    };
    const late = setTimeout(leave, this.longestMs);
    try {
      return await turn.run(leave, work);
    } finally {
      leave();
    }
  }

  async #place(left: AbortSignal): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((done, fail) => {
      const enter = () => {
        left.removeEventListener("abort", gone);
        done();
      };
      const gone = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        fail(left.reason);
      };
      this.#waiting.push(enter);
      left.addEventListener("abort", gone, { once: true });
    });
  }

  #next(): void {
    const enter = this.#waiting.shift();
    if (enter) enter();
    else this.#free += 1;
  }
}
