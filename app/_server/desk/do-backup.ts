// What an administrator does with backups of the data; do-restore.ts brings one back.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { z } from "zod";
import { backup, backupName, heldIn } from "../../../db/copy";
import { strangenessIn } from "../../../db/strange-file";
import { backupPath } from "../../../lib/address/page";
import { type DeskAnswer, deskAction, formBytes } from "./action";
import { appendNext } from "./append-next";
import { findBackup, hashOf, listBackups, mostBackups } from "./backups";
import type { DeskUser } from "./desk-user";
import type { Desk } from "./the-desk";
import { withDatabase } from "./with-database";

const common = { roles: ["admin"], page: "/desk/backup" } as const;
const name = z.string().max(200);

export function tellBackup(desk: Desk, user: DeskUser, from: string, what: string, detail: Record<string, unknown>) {
  const { username: who, name } = user;
  return appendNext(desk.store, { who, name, from, subject: "data", what, detail });
}

/** A name that is not taken; null where there are too many of those that can be removed here. */
function freeName(): string | null {
  if (listBackups().filter(({ own }) => own).length >= mostBackups) return null;
  for (let now = Date.now(); ; now += 1000) {
    const path = backupName(new Date(now));
    if (!existsSync(path)) return path;
  }
}

export const takeBackup = deskAction({
  ...common,
  name: "take-backup",
  most: formBytes,
  form: z.object({}),
  run: async ({ desk, user, from }): Promise<DeskAnswer> => {
    const path = freeName();
    if (path === null) return { problem: "too-many-backups" };
    mkdirSync(dirname(path), { recursive: true });
    await withDatabase((db) => backup(db, path));
    const held = await heldIn(path);
    const detail = { file: basename(path), sha256: hashOf(path), version: held?.version ?? "" };
    await tellBackup(desk, user, from, "backup-taken", detail);
    return { to: backupPath(basename(path)), done: "backup-taken" };
  },
});

export const putBackup = deskAction({
  ...common,
  name: "put-backup",
  most: 20_000_000,
  form: z.object({}),
  run: async ({ desk, user, from, files }): Promise<DeskAnswer> => {
    const sent = files.get("backup");
    if (!sent) return { problem: "no-backup-sent" };
    const strange = strangenessIn(Buffer.from(sent.bytes));
    if (strange) return { problem: `backup-${strange}` };
    const path = freeName();
    if (path === null) return { problem: "too-many-backups" };
    const unchecked = `${path}.unchecked`;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(unchecked, sent.bytes);
      const held = await heldIn(unchecked);
      if (!held) return { problem: "backup-unsound" };
      renameSync(unchecked, path);
      const detail = {
        file: basename(path),
        sha256: hashOf(path),
        version: held.version,
        sent: sent.name.slice(0, 200),
      };
      await tellBackup(desk, user, from, "backup-put", detail);
      return { to: backupPath(basename(path)), done: "backup-put" };
    } finally {
      rmSync(unchecked, { force: true });
    }
  },
});

export const dropBackup = deskAction({
  ...common,
  name: "drop-backup",
  most: formBytes,
  form: z.object({ name }),
  run: async ({ desk, user, from, form }): Promise<DeskAnswer> => {
    const found = findBackup(form.name);
    if (!found?.own) return { problem: "no-backup" };
    rmSync(found.path);
    await tellBackup(desk, user, from, "backup-dropped", { file: found.name });
    return { to: "/desk/backup", done: "backup-dropped" };
  },
});
