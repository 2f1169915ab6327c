// Publishes what is due, when the moment has come.
import { type DeskStore, PlaceTaken } from "../../../db/desk/desk-store";
import { inProcess } from "../../../lib/in-process";
import { deskItself } from "./hand";
import { publishSubmission, settle } from "./publish-submission";
import { loadSubmissions } from "./submissions";

/** Also where another server scheduled something, or a clock was set: so long a wait at the most. */
export const longestWait = 60_000;

/**
 * Publishes all that is due.
 * @returns when the next one is due; null where none is
 */
export async function publishDue(store: DeskStore, now = new Date()): Promise<Date | null> {
  const waiting = (await loadSubmissions(store)).filter(({ state }) => state === "scheduled");
  const moments = waiting.map((one) => ({ one, at: Date.parse(one.due ?? "") })).sort((a, b) => a.at - b.at);
  for (const { one, at } of moments) {
    if (at > now.getTime()) return new Date(at);
    await publishSubmission(store, one, deskItself).catch((error) => {
      // Where somebody published it, or put it off, in the same moment, that stands. Else the next round goes on with it.
      if (!(error instanceof PlaceTaken)) console.error(error);
    });
  }
  return null;
}

const shared = inProcess("npa-survey-desk-timer", (): { timer?: NodeJS.Timeout } => ({}));

/** From now on what is scheduled is published in time; called again after something was scheduled. */
export async function armPublishing(store: DeskStore): Promise<void> {
  clearTimeout(shared.timer);
  let next: Date | null = null;
  try {
    // What failed at its moment, as where the disk was full.
    await settle(store);
    next = await publishDue(store);
  } catch (error) {
    console.error(error);
  }
  const wait = next ? Math.min(Math.max(next.getTime() - Date.now(), 0), longestWait) : longestWait;
  clearTimeout(shared.timer);
  shared.timer = setTimeout(armPublishing, wait, store).unref();
}
