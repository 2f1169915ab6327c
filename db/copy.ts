// Copies of all that is stored: thrown away after some work, or kept as backups and brought back. A backup is a file of
// SQLite, whichever engine it is of, and comes back into either.
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { besideDatabase } from "./address";
import { replaceDatabase } from "./database";
import type { Db } from "./engine";
import { faultOf, UnusableDatabase } from "./fault";
import { type DataState, dataState } from "./queries";
import { withFile } from "./sqlite-engine";
import { connect, openFile, type SqliteFile } from "./sqlite-file";
import { strangeShape } from "./strange-file";
import { damageIn } from "./verify";
import { viewOf } from "./view";
import { workFolder } from "./work-folder";

/** Works on a copy that is thrown away, so that whatever the work locks is no one else's. */
export async function onCopy<T>(db: Db, work: (copy: SqliteFile) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(workFolder(), "survey-copy-"));
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
  return `${besideDatabase()}.before-${why}-${moment(now)}`;
}

/** A name beside it for a backup: `survey.db.backup-20261124-090000`. */
export const backupName = (now: Date) => `${besideDatabase()}.backup-${moment(now)}`;

/** Why a file beside the database was made: `backup` on purpose, else before what. */
export type KindOfBackup = "backup" | "undo" | "restore" | "migration";

const forms: readonly (readonly [KindOfBackup, RegExp])[] = [
  ["backup", /^\.backup-\d{8}-\d{6}$/],
  ["undo", /^\.before-undo-\d{8}-\d{6}$/],
  ["restore", /^\.before-restore-\d{8}-\d{6}$/],
  ["migration", /^\.before-migration$/],
];

/** @param name of a file in the database's folder; @returns null where it is no backup of this database */
export function kindOfBackup(name: string): KindOfBackup | null {
  const beginning = basename(besideDatabase());
  if (!name.startsWith(beginning)) return null;
  return forms.find(([, form]) => form.test(name.slice(beginning.length)))?.[0] ?? null;
}

/** As the clocks in Japan have it, wherever the server stands. */
function moment(now: Date): string {
  const time = new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 19);
  return time.replace(/[-:]/g, "").replace("T", "-");
}

/** What a backup holds. */
export type Held = DataState & { observations: number; imports: number };

/** @returns what a backup holds; null where it is not sound, or none of this program */
export async function heldIn(from: string): Promise<Held | null> {
  try {
    return await onSound(from, (sound) =>
      withFile(sound, async (file) => {
        const count = (table: string) => file.$client.prepare(`select count(*) from ${table}`).pluck().get() as number;
        return { ...(await dataState(viewOf(file))), observations: count("observations"), imports: count("imports") };
      }),
    );
  } catch (error) {
    if (faultOf(error)) return null;
    throw error;
  }
}

/**
 * Puts a backup in the place of what is stored, also while a server reads it. What was there is kept beside it.
 * @param version of what is there, as somebody saw it
 * @returns where that is; null where nothing was there
 * @throws UnusableDatabase where the backup is not sound, OtherMeanwhile; nothing has changed then
 */
export async function restore(from: string, now = new Date(), version?: string): Promise<string | null> {
  const kept = freeName(now);
  return onSound(from, async (sound) => ((await replaceDatabase(sound, kept, version)) ? kept : null));
}

/** What was kept by whoever did the same in this second stays. */
function freeName(now: Date): string {
  const name = keptName("restore", now);
  return existsSync(name) ? freeName(new Date(now.getTime() + 1000)) : name;
}

/** Before it is migrated, checked or read: whatever else stands in it would run then. */
function hasOtherTables(path: string): boolean {
  const file = connect(path);
  try {
    return strangeShape(file.$client) === "other-tables";
  } finally {
    file.$client.close();
  }
}

/** The backup itself stays as it is: an older one is migrated in a copy. @throws UnusableDatabase where it is not sound */
async function onSound<T>(from: string, work: (sound: string) => Promise<T>): Promise<T> {
  if (!existsSync(from)) throw new UnusableDatabase("cannot-open", from);
  const folder = mkdtempSync(join(tmpdir(), "survey-restore-"));
  try {
    const sound = join(folder, "survey.db");
    copyFileSync(from, sound);
    if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${sound}-wal`);
    if (hasOtherTables(sound)) throw new UnusableDatabase("not-ours", from);
    checked(sound);
    return await work(sound);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
