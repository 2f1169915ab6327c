// What was stored on a day, from the record: a copy of all that is stored, in which what was done since is taken back.
import type { Reading } from "./engine";
import { imports } from "./history";
import { undoKind } from "./record-tables";
import { withFile } from "./sqlite-engine";
import type { SqliteFile } from "./sqlite-file";
import { takeBack } from "./take-back";
import type { View } from "./view";

/** The last import or undo of a day or before it; `mark` tells it apart from any other. */
export type Moment = { last: number; mark: string };

type Last = { id: number; at: string; file: string; sha256: string; dataVersion: string };
const markOf = ({ id, at, file, sha256, dataVersion }: Last) => JSON.stringify([id, at, file, sha256, dataVersion]);

/**
 * The state at the end of a day.
 * @param day YYYY-MM-DD, by the clock of whoever imported
 * @returns where the record does not reach back so far, the first day that it tells of; empty where it is empty
 */
export async function momentOn(view: View, day: string): Promise<Moment | { from: string }> {
  const all = await imports(view);
  // What an undo took back before it went forward is not on record: the days before it can't be told any more.
  const first = all.find((one) => one.kind === undoKind && one.undoes === null) ?? all.at(-1);
  const from = first?.at.slice(0, 10) ?? "";
  const last = all.find(({ at }) => at.slice(0, 10) <= day);
  return !last || day < from ? { from } : { last: last.id, mark: markOf(last) };
}

/** Takes back whatever came after, and its record too. */
function rewind({ $client: client }: SqliteFile, last: number): void {
  const later = client.prepare("select id from imports where id > ? order by id desc").pluck().all(last) as number[];
  const work = client.transaction(() => {
    client.pragma("defer_foreign_keys = ON");
    for (const id of later) {
      takeBack(client, id, null);
      client.prepare("delete from changes where import_id = ?").run(id);
      client.prepare("delete from imports where id = ?").run(id);
    }
    client.prepare("delete from publications where run > (select coalesce(max(run), 0) from imports)").run();
  });
  work.immediate();
}

/** Makes a file of what was stored at a moment; false where what is stored has another past by now. */
export async function copyOf(db: Pick<Reading, "copyTo">, { last, mark }: Moment, path: string): Promise<boolean> {
  await db.copyTo(path);
  return withFile(path, (file) => {
    rewind(file, last);
    const found = file.$client
      .prepare(`select id, at, file, sha256, data_version "dataVersion" from imports order by id desc limit 1`)
      .get() as Last | undefined;
    // One file, without a log beside it.
    file.$client.pragma("journal_mode = DELETE");
    return found !== undefined && markOf(found) === mark;
  });
}
