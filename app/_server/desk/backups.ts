// Backups that stand beside the database: those taken and put in at the desk, and states kept before an undo, a restore or
// a migration.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { besideDatabase } from "../../../db/address";
import { type KindOfBackup, kindOfBackup } from "../../../db/copy";

/** Of the desk's own: no more are added, since a disk would fill up. */
export const mostBackups = 30;

export type Backup = {
  name: string;
  kind: KindOfBackup;
  path: string;
  at: Date;
  bytes: number;
  /** Taken or put in at the desk, and may be removed there; what was kept before a change stays. */
  own: boolean;
};

/** The latest first. */
export function listBackups(): Backup[] {
  const folder = dirname(besideDatabase());
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const kind = kindOfBackup(name);
      if (!kind) return [];
      const path = join(folder, name);
      const { mtime, size } = statSync(path);
      return [{ name, kind, path, at: mtime, bytes: size, own: kind === "backup" }];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Only what is listed has a path. */
export const findBackup = (name: string): Backup | undefined => listBackups().find((one) => one.name === name);

export const hashOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");
