// Copies of all that is stored: thrown away after some work, or kept as backups and brought back. A backup is a file of
// SQLite, whichever engine it is of, and comes back into either.
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { besideDatabase } from "./address";
import { replaceDatabase } from "./database";
import type { Db } from "./engine";
import { UnusableDatabase } from "./fault";
import { withFile } from "./sqlite-engine";
import { openFile, type SqliteFile } from "./sqlite-file";
import { damageIn } from "./verify";

/** Works on a copy that is thrown away, so that whatever the work locks is no one else's. */
export async function onCopy<T>(db: Db, work: (copy: SqliteFile) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "survey-copy-"));
  try {
    const path = join(folder, "survey.db");
    await db.copyTo(path);
    return await withFile(path, work);
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
    await db.copyTo(unchecked);
    checked(unchecked);
    renameSync(unchecked, path);
  } finally {
    for (const end of ["", "-wal", "-shm"]) rmSync(unchecked + end, { force: true });
  }
}

/** @throws UnusableDatabase where a file is no sound database of this program or an older one */
function checked(path: string): void {
  const copy = openFile(path);
  try {
    if (damageIn(copy).length > 0) throw new UnusableDatabase("damaged", path);
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
  return `${besideDatabase()}.before-${why}-${date}-${time}`;
}

/**
 * Puts a backup in the place of what is stored, also while a server reads it. What was there is kept beside it.
 * @returns where that is; null where nothing was there
 * @throws UnusableDatabase where the backup is not sound; nothing has changed then
 */
export async function restore(from: string, now = new Date()): Promise<string | null> {
  if (!existsSync(from)) throw new UnusableDatabase("cannot-open", from);
  const folder = mkdtempSync(join(tmpdir(), "survey-restore-"));
  try {
    // The backup itself stays as it is: an older one is migrated in a copy.
    const sound = join(folder, "survey.db");
    copyFileSync(from, sound);
    if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${sound}-wal`);
    checked(sound);
    const kept = keptName("restore", now);
    return (await replaceDatabase(sound, kept)) ? kept : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
