// Why a thread made nothing, told apart: others are in the way, which passes; or the tables are too large, which does not.
import { TooMuch } from "../making/make";
import { QueueFull } from "../making/queue";

export type Busy = "busy" | "too-much";

/** null where it is something else. */
export function busyBy(error: unknown): Busy | null {
  if (error instanceof QueueFull) return "busy";
  return error instanceof TooMuch ? "too-much" : null;
}

/** What `work` makes, or why it is not made. */
export async function orBusy<T extends object | null>(work: () => Promise<T>): Promise<T | Busy> {
  try {
    return await work();
  } catch (error) {
    const busy = busyBy(error);
    if (!busy) throw error;
    return busy;
  }
}
