// What this site showed on earlier days. A few days' data are kept as files that every thread reads from; they go with the
// process.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import type { Reading } from "../../db/engine";
import { localTime } from "../../db/local-time";
import { copyOf, type Moment, momentOn } from "../../db/shown-on";
import { readingFrom } from "../../db/sqlite-engine";
import { BadRequest } from "../../lib/errors";
import { threadGift } from "../../lib/export/task-thread";
import { ownFolder } from "./own-folder";

/** Files that are kept; and those that one thread holds open. */
const [mostFiles, mostOpen] = [4, 2];

const folderHere = ownFolder("shown");
/** Threads share the folder of the process that began them. */
export const shownFolder = () => threadGift?.shownFolder ?? folderHere();

type Open = { reading: Reading; close: () => void; users: number };
/** By moment, the one asked for last behind. */
const open = new Map<string, Open>();
let making: Promise<unknown> = Promise.resolve();

/** The state that was shown at the end of a day. @throws BadRequest 400 `not-shown-yet`, `not-shown-then` */
export async function momentOf(db: Reading | null, day: string): Promise<Moment> {
  if (day > localTime(new Date()).slice(0, 10)) throw new BadRequest(400, "not-shown-yet", { value: day });
  const found = db ? await db.read((view) => momentOn(view, day)) : { from: "" };
  if ("from" in found) throw new BadRequest(400, "not-shown-then", { value: day, from: found.from });
  return found;
}

/** Works on what was shown on a day. @throws BadRequest as momentOf */
export async function shownThen<T>(db: Reading | null, day: string, work: (then: Reading) => Promise<T>): Promise<T> {
  const moment = await momentOf(db, day);
  // One at a time: each takes the disk for a copy.
  const opened = making.then(() => openAt(db as Reading, day, moment));
  making = opened.catch(() => undefined);
  const one = await opened;
  try {
    return await work(one.reading);
  } finally {
    one.users -= 1;
    closeOldest();
  }
}

async function openAt(db: Reading, day: string, moment: Moment): Promise<Open> {
  const name = `${createHash("sha256").update(moment.mark).digest("hex").slice(0, 24)}.db`;
  const known = open.get(name);
  if (!known && !existsSync(join(shownFolder(), name)) && !(await makeFile(db, moment, name))) {
    return openAt(db, day, await momentOf(db, day));
  }
  const one = known ?? { ...readingFrom(join(shownFolder(), name)), users: 0 };
  open.delete(name);
  open.set(name, one);
  one.users += 1;
  return one;
}

async function makeFile(db: Reading, moment: Moment, name: string): Promise<boolean> {
  const unfinished = join(shownFolder(), `${name}.${threadId}`);
  try {
    const isRight = await copyOf(db, moment, unfinished);
    if (isRight) renameSync(unfinished, join(shownFolder(), name));
    return isRight;
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(unfinished + end, { force: true });
    dropOldest(name);
  }
}

function closeOldest(): void {
  for (const [name, one] of open) {
    if (open.size <= mostOpen) return;
    if (one.users > 0) continue;
    open.delete(name);
    one.close();
  }
}

/** Whoever has a file open that goes reads on from it; where the system does not allow that, it goes another time. */
function dropOldest(made: string): void {
  const files = readdirSync(shownFolder()).filter((file) => file.endsWith(".db") && file !== made);
  const byAge = files
    .map((file) => ({ path: join(shownFolder(), file) }))
    .map(({ path }) => ({ path, age: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.age - a.age);
  for (const { path } of byAge.slice(mostFiles - 1)) {
    try {
      rmSync(path, { force: true });
    } catch {
      // Held open by another thread.
    }
  }
}
