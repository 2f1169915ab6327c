// Bringing a backup back takes two: an administrator puts it up, somebody else who approves confirms. It takes the file that
// was looked at, by its hash, in the place of the data that were seen, and keeps the present state.
import { basename } from "node:path";
import { z } from "zod";
import { type Held, heldIn, restore } from "../../../db/copy";
import { type DeskStore, PlaceTaken } from "../../../db/desk/desk-store";
import { faultOf, OtherMeanwhile, UnusableDatabase } from "../../../db/fault";
import { dataState } from "../../../db/queries";
import { backupPath } from "../../../lib/address/page";
import { type AskedRestore, askedRestore, confirmRefusal, unfinishedRestore } from "../../../lib/desk/asked-restore";
import { nextSeq } from "../../../lib/desk/desk-event";
import { dataVersion } from "../load";
import { type DeskAnswer, deskAction, formBytes } from "./action";
import { type Backup, findBackup, hashOf } from "./backups";
import type { DeskUser } from "./desk-user";
import { tellBackup } from "./do-backup";
import { type Hand, handOf } from "./hand";
import { moverOf } from "./on-submission";
import { settle } from "./publish-submission";
import type { Desk } from "./the-desk";
import { withDatabase } from "./with-database";

const page = "/desk/backup" as const;
const subject = "data";

/** What waits for somebody's confirmation; null where nothing does. */
export async function restoreAsked(store: DeskStore): Promise<AskedRestore | null> {
  return askedRestore(await store.events({ subject }));
}

/** What was begun, and is under way or was broken off; null where nothing was. */
export async function restoreUnfinished(store: DeskStore): Promise<AskedRestore | null> {
  return unfinishedRestore(await store.events({ subject }));
}

type LookedAt = { file: Backup; held: Held; refused: null } | { refused: DeskAnswer };

/** The file that was looked at, with what it holds; or why it is not that. */
async function lookedAt(file: Backup | undefined, sha256: string): Promise<LookedAt> {
  if (!file) return { refused: { problem: "no-backup" } };
  const to = backupPath(file.name);
  const held = await heldIn(file.path);
  if (!held) return { refused: { problem: "backup-unsound", to } };
  return hashOf(file.path) === sha256 ? { file, held, refused: null } : { refused: { problem: "meanwhile", to } };
}

export const askRestore = deskAction({
  name: "ask-restore",
  roles: ["admin"],
  page,
  most: formBytes,
  form: z.object({ name: z.string().max(200), sha256: z.string().max(64) }),
  run: async ({ desk, user, from, form: { name: file, sha256 } }): Promise<DeskAnswer> => {
    const { refused } = await lookedAt(findBackup(file), sha256);
    if (refused) return refused;
    await tellBackup(desk, user, from, "restore-asked", { file, sha256 });
    return { to: page, done: "restore-asked" };
  },
});

/** Its number in the log, as the page showed it. */
const asked = z.string().regex(/^\d{1,9}$/);

export const restoreBackup = deskAction({
  name: "restore-backup",
  roles: ["approve"],
  page,
  most: formBytes,
  form: z.object({
    asked,
    /** Of the data whose place it takes. */
    version: z.string().max(40).default(""),
    signed: z.string().trim().max(400).default(""),
  }),
  run: async ({ desk, user, from, form }): Promise<DeskAnswer> => {
    const { store } = desk;
    const found = await standing(store, form.asked);
    if (!found || form.version !== (await dataVersion()).version) return { problem: "meanwhile" };
    const { wanted } = found;
    const refusal = confirmRefusal(wanted, moverOf(user), form.signed);
    if (refusal) return { problem: `restore-${refusal}` };
    const looked = await lookedAt(findBackup(wanted.file), wanted.sha256);
    if (looked.refused) return looked.refused;
    const { file, held } = looked;
    const own = wanted.who === user.username;
    const who = { asked: wanted.name, ...(own ? { signed: form.signed } : {}) };
    const about = { file: file.name, sha256: wanted.sha256, ...who };
    // First that it will happen: of two who confirm at once the second hears of the first.
    if (!(await say(store, found.seq, handOf(user, from), "restore-confirmed", about))) return { problem: "meanwhile" };
    const failing = async (error: unknown) => {
      const why = error instanceof OtherMeanwhile ? "meanwhile" : (faultOf(error) ?? "");
      await failed({ desk, user, from }, { ...about, why });
      if (why === "meanwhile") return null;
      throw error;
    };
    const done = await restore(file.path, new Date(), form.version)
      .then((kept) => ({ kept: kept ? basename(kept) : "" }))
      .catch(failing);
    if (!done) return { problem: "meanwhile" };
    const { version } = await withDatabase(dataState);
    // Whatever an engine says: what is still as it was is not told as brought back.
    if (version === form.version && version !== held.version) await failing(new UnusableDatabase("locked", file.path));
    await tellBackup(desk, user, from, "restored", { ...about, version, ...done });
    // What was published or taken back after that backup is not, now.
    await settle(store).catch((error) => console.error(error));
    return { to: page, done: "restored" };
  },
});

type From = { desk: Desk; user: DeskUser; from: string };

/** A log that can't be written either leaves it as one that was not finished. */
async function failed({ desk, user, from }: From, about: Record<string, unknown>): Promise<void> {
  await tellBackup(desk, user, from, "restore-failed", about).catch((error) => console.error(error));
}

/** Whoever put it up may think again; whoever may confirm it may say no. */
export const callOffRestore = deskAction({
  name: "call-off-restore",
  roles: ["approve"],
  page,
  most: formBytes,
  form: z.object({ asked }),
  run: async ({ desk: { store }, user, from, form }): Promise<DeskAnswer> => {
    const found = await standing(store, form.asked);
    const about = { file: found?.wanted.file, asked: found?.wanted.name };
    if (!found || !(await say(store, found.seq, handOf(user, from), "restore-called-off", about)))
      return { problem: "meanwhile" };
    return { to: page, done: "restore-called-off" };
  },
});

/** What was put up as the page showed it, and the number of the event that comes next. */
async function standing(store: DeskStore, id: string): Promise<{ wanted: AskedRestore; seq: number } | null> {
  const events = await store.events({ subject });
  const wanted = askedRestore(events);
  return wanted && `${wanted.id}` === id ? { wanted, seq: nextSeq(events) } : null;
}

/** @returns false where somebody else wrote meanwhile */
async function say(store: DeskStore, seq: number, by: Hand, what: string, detail: object): Promise<boolean> {
  try {
    await store.append({ ...by, subject, seq, what, detail: { ...detail } });
    return true;
  } catch (error) {
    if (error instanceof PlaceTaken) return false;
    throw error;
  }
}

/** As the page asks it. */
export const refusalToConfirm = (wanted: AskedRestore, user: DeskUser) => confirmRefusal(wanted, moverOf(user));
