// Two files are made at a time; the rest wait their turn, so that many readers at once cannot exhaust the server.

/** As many as two processors do well. */
const atOnce = 2;
const mostWaiting = 40;

let running = 0;
const waiting: (() => void)[] = [];

/** The queue is full: come again later. */
export class QueueFull extends Error {
  readonly retryAfterSeconds = 10;
}

/**
 * Runs work when its turn comes.
 * @throws QueueFull where too many are waiting already
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting) throw new QueueFull();
    // Whoever ends hands over its place.
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
