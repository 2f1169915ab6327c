// Tables put into a submission, a new one or one that is open, one event each, and then checked together: so that a new edition,
// its source and its numbers stand in one submission.
import { type DeskStore, PlaceTaken } from "../../../db/desk/desk-store";
import type { DeskPath } from "../../../lib/address/page";
import { tableNameOf } from "../../../lib/desk/sheet";
import type { Submission } from "../../../lib/desk/submission";
import { refusalOf } from "../../../lib/desk/submission-moves";
import type { DeskAnswer, SentFile } from "./action";
import { checkSubmission } from "./check-submission";
import type { DeskUser } from "./desk-user";
import { handOf } from "./hand";
import { newId } from "./new-id";
import { moverOf, nextPage, submissionPage } from "./on-submission";
import type { PlacedTable } from "./placed-tables";
import { recordAll } from "./submissions";
import { keepOrigin } from "./table-origin";

const mostTables = 40;

/** Bytes: what was put in is never removed, and a disk would fill up. */
export const mostKept = 5e9;

/** Whether so many bytes more would be too many. */
export async function isFull(store: DeskStore, more: readonly (Uint8Array | undefined)[]): Promise<boolean> {
  const bytes = more.reduce((sum, one) => sum + (one?.byteLength ?? 0), 0);
  return (await store.size()) + bytes > mostKept;
}

type Given = {
  store: DeskStore;
  user: DeskUser;
  from: string;
  /** Null: a new one. */
  submission: Submission | null;
  title: string;
  /** The page with the form: a problem is said there, so that it can be put right. */
  back: DeskPath;
};

/** @param evidence what the last of them was made of */
export async function putTables(
  { store, user, from, submission, title, back }: Given,
  tables: readonly PlacedTable[],
  evidence: SentFile | undefined,
): Promise<DeskAnswer> {
  const told = (problem: string): DeskAnswer => ({ problem, to: back });
  // On some machines files are the same where their names differ by capitals only.
  const known = new Map([...(submission?.files.keys() ?? [])].map((name) => [name.toLowerCase(), name]));
  const named = tables.map((table) => {
    const name = tableNameOf(table.name);
    return { ...table, name: name && (known.get(name.toLowerCase()) ?? name) };
  });
  const refusal = submission && refusalOf(submission, "put", moverOf(user));
  // Nothing can be put into it any more.
  if (submission && refusal) return { problem: refusal, to: submissionPage(submission.id) };
  if (named.length === 0 || named.some(({ bytes }) => bytes.length === 0)) return told("no-table");
  if (named.some(({ name }) => name === null)) return told("table-name");
  if (submission && submission.files.size + named.length > mostTables) return told("many-tables");
  if (await isFull(store, [...tables.map(({ bytes }) => bytes), evidence?.bytes])) return told("desk-full");
  const by = handOf(user, from);
  // All bytes first, then all events at once: where the disk is full or the server is killed, none of the tables is put in.
  const kept = evidence && { sha256: await store.keep(evidence.bytes), name: evidence.name.slice(-200) };
  const hashes: string[] = [];
  const origins: object[] = [];
  for (const { bytes, origin } of named) {
    hashes.push(await store.keep(bytes));
    origins.push(origin ? { origin: await keepOrigin(store, origin) } : {});
  }
  const details = named.map(({ name }, at) => ({
    file: name,
    sha256: hashes[at],
    ...origins[at],
    ...(kept && at === named.length - 1 ? { evidence: kept } : {}),
    ...(submission || at > 0
      ? {}
      : { title: title.replace(/\p{Cc}+/gu, " ").slice(0, 200) || (named.at(-1)?.name ?? "").replace(/\.csv$/, "") }),
  }));
  try {
    const one = await recordAll(store, submission ?? { id: newId(), seq: 0 }, "put", by, details);
    return nextPage(await checkSubmission(store, one, by), "put");
  } catch (error) {
    if (error instanceof PlaceTaken) return told("meanwhile");
    throw error;
  }
}
