// Backups that stand beside the database: those taken and put in at the desk, and states kept before an undo, a restore or
// a migration.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { besideDatabase } from "../../../db/address";

/** At the desk no more are added: a disk would fill up. */
export const mostBackups = 30;

const forms = /^\.(?:backup-\d{8}-\d{6}|before-(?:undo|restore)-\d{8}-\d{6}|before-migration)$/;

export type Backup = {
  name: string;
  path: string;
  at: Date;
  bytes: number;
  /** Taken or put in at the desk, and may be removed there; what was kept before a change stays. */
  own: boolean;
};

/** The latest first. */
export function listBackups(): Backup[] {
  const [folder, beginning] = [dirname(besideDatabase()), basename(besideDatabase())];
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(beginning) && forms.test(name.slice(beginning.length)))
    .map((name) => {
      const path = join(folder, name);
      const { mtime, size } = statSync(path);
      return { name, path, at: mtime, bytes: size, own: name.startsWith(`${beginning}.backup-`) };
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Only what is listed has a path. */
export const findBackup = (name: string): Backup | undefined => listBackups().find((one) => one.name === name);

export const hashOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
