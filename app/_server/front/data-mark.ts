// What an answer that is kept holds good for: the state of the stored data, the day (files carry it), the packs' files.
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { openForReading } from "../../../db/database";
import type { Reading } from "../../../db/engine";
import { exportDate } from "../../../lib/export/export-date";
import { dataFolder } from "../settings";

/** How often the day and the packs are looked at; the data are looked at each time. */
const lookMs = 1000;

/** A text for a folder's files that is another when one of them is another. */
function stateOf(folder: string): string {
  try {
    const names = readdirSync(folder).sort();
    return names.map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`).join("/");
  } catch {
    return "";
  }
}

/** What answers depend on beside the data: a text that is another on another day, and with other packs. */
export const besideData = (at: Date): string => `${exportDate(at)} ${stateOf(resolve(dataFolder(), "packs"))}`;

/** @returns tells a text that is another as soon as an answer may be another; "" where there are no data, or none yet */
export function watchData(now: () => number = Date.now): () => string {
  let [looked, rest] = [Number.NEGATIVE_INFINITY, ""];
  let reading: Reading | null = null;
  return () => {
    const at = now();
    if (at - looked >= lookMs || at < looked) {
      looked = at;
      rest = besideData(new Date(at));
      // Also where there is one: a damaged file is put aside, and another takes its place.
      const open = async () => {
        reading = await openForReading();
      };
      // A page says what is wrong.
      open().catch(() => undefined);
    }
    return reading ? `${reading.moves()} ${rest}` : "";
  };
}
