// Copies of the database while others read and write it: SQLite's own online backup, never a copy of the file alone,
// which may lack what stands in its write-ahead log.
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Db, databasePath, openDatabase } from "./client";
import { UnusableDatabase } from "./fault";
import { damageOf } from "./verify";

/** All that is stored at one moment, as a database file of its own. */
async function copyTo(db: Db, path: string): Promise<void> {
  // All pages in one step: a writer in between would make it begin again.
  await db.$client.backup(path, { progress: ({ remainingPages }) => Math.max(100, remainingPages) });
}

/** Works on a copy that is thrown away, so that whatever the work locks is no one else's. */
export async function onCopy<T>(db: Db, work: (copy: Db) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "survey-copy-"));
  try {
    const path = join(folder, "survey.db");
    await copyTo(db, path);
    const copy = connect(path);
    try {
      return await work(copy);
    } finally {
      copy.$client.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A copy for safekeeping, checked before it has its name: what is not sound is not kept.
 * @throws UnusableDatabase `damaged`
 */
export async function backup(db: Db, path: string): Promise<void> {
  const unchecked = `${path}.unchecked`;
  try {
    await copyTo(db, unchecked);
    await checked(unchecked);
    renameSync(unchecked, path);
  } finally {
    for (const end of ["", "-wal", "-shm"]) rmSync(unchecked + end, { force: true });
  }
}

/** @throws UnusableDatabase where a file is no sound database of this program or an older one */
async function checked(path: string): Promise<void> {
  const copy = openDatabase(path);
  try {
    if ((await damageOf(copy)).length > 0) throw new UnusableDatabase("damaged", path);
    // One file, without a log beside it.
    copy.$client.pragma("journal_mode = DELETE");
  } finally {
    copy.$client.close();
  }
}

/** A name beside the database for its present state: `survey.db.before-undo-20261124-090000`. */
export function keptName(why: "undo" | "restore", now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const date = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join("");
  return `${databasePath()}.before-${why}-${date}-${time}`;
}

/**
 * Puts a backup in the place of what is stored, also while a server reads it. What was there is kept beside it.
 * @returns where that is; null where nothing was there
 * @throws UnusableDatabase where the backup is not sound; nothing has changed then
 */
export async function restore(from: string, now = new Date()): Promise<string | null> {
  const path = databasePath();
  if (!existsSync(from)) throw new UnusableDatabase("cannot-open", from);
  const folder = mkdtempSync(join(tmpdir(), "survey-restore-"));
  try {
    // The backup itself stays as it is: an older one is migrated in a copy.
    const sound = join(folder, "survey.db");
    copyFileSync(from, sound);
    if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${sound}-wal`);
    await checked(sound);
    const kept = existsSync(path) ? keptName("restore", now) : null;
    if (kept) await keepPresent(path, kept);
    const source = connect(sound);
    try {
      await copyTo(source, path);
    } finally {
      source.$client.close();
    }
    return kept;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What can be read is copied; what can't is put aside as it is, with its log. */
async function keepPresent(path: string, kept: string): Promise<void> {
  const half = `${kept}.unchecked`;
  try {
    const present = connect(path);
    try {
      // It has its name when all of it is there, and not before.
      await copyTo(present, half);
    } finally {
      present.$client.close();
    }
    renameSync(half, kept);
  } catch {
    rmSync(half, { force: true });
    for (const end of ["", "-wal", "-shm"]) if (existsSync(path + end)) renameSync(path + end, kept + end);
  }
}
