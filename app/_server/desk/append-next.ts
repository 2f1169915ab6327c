// Writes what happened after whatever else did, for events that hold in any case.
import { type DeskStore, PlaceTaken } from "../../../db/desk/desk-store";
import { type DeskEvent, nextSeq } from "../../../lib/desk/desk-event";

export async function appendNext(store: DeskStore, event: Omit<DeskEvent, "id" | "at" | "seq">): Promise<DeskEvent> {
  for (;;) {
    const seq = nextSeq(await store.events({ subject: event.subject, most: 1 }));
    try {
      return await store.append({ ...event, seq });
    } catch (error) {
      if (!(error instanceof PlaceTaken)) throw error;
    }
  }
}
