// `npm run data -- undo`, `backup` and `restore`: nothing is lost by any of them, and each says what it does.
import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { backup, keptName, restore } from "../../db/copy";
import { openDatabase } from "../../db/database";
import { dataState } from "../../db/queries";
import { lastImport, leavesData, undoLastImport } from "../../db/undo";
import type { Lang } from "../../lib/localised";
import { commandWords } from "./command-words";
import { safetyWords } from "./safety-words";

/** A path as an argument of a command that can be copied. */
export const quoted = (path: string) => (/\s/.test(path) ? `"${path}"` : path);

/** Says what the last import was and, with `yes`, takes it back. @param files those meant, which must be in it */
export async function undoCommand(files: readonly string[], yes: boolean, lang: Lang): Promise<number> {
  const [words, common] = [safetyWords[lang], commandWords[lang]];
  const db = await openDatabase();
  try {
    const last = await lastImport(db);
    if (last.length === 0) {
      console.log(common.nothingToUndo);
      return 1;
    }
    const other = files.map((file) => basename(file)).find((file) => !last.some((one) => one.file === file));
    if (other !== undefined) {
      console.error(words.notLast(other, last.map((one) => one.file).join(", ")));
      return 1;
    }
    if (!yes) {
      console.log(words.plan);
      for (const one of last) console.log(words.planned(one));
      if (last.length > 1) console.log(words.together);
      if (!(await leavesData(db))) console.log(words.empties);
      console.log(words.confirm(["npm run data -- undo", ...files.map(quoted), "--yes"].join(" ")));
      return 0;
    }
    const kept = keptName("undo", new Date());
    await backup(db, kept);
    for (const { file, at } of await undoLastImport(db)) console.log(common.undone(basename(file), at));
    console.log(words.kept(kept, `npm run data -- restore ${quoted(kept)}`));
    console.log(common.version((await dataState(db)).version));
    return 0;
  } finally {
    await db.close();
  }
}

/** A checked copy under a name that is not taken. */
export async function backupCommand([named, ...more]: readonly string[], lang: Lang): Promise<number> {
  const words = safetyWords[lang];
  const path = named === undefined ? "" : resolve(named);
  if (!path || more.length > 0 || existsSync(path)) {
    console.error(path && more.length === 0 ? words.exists(path) : words.backupUsage);
    return 1;
  }
  const db = await openDatabase();
  try {
    await backup(db, path);
  } finally {
    await db.close();
  }
  console.log(words.backedUp(path));
  return 0;
}

/** The whole database as a backup has it. */
export async function restoreCommand([named, ...more]: readonly string[], lang: Lang): Promise<number> {
  const words = safetyWords[lang];
  if (named === undefined || more.length > 0) {
    console.error(words.restoreUsage);
    return 1;
  }
  const from = resolve(named);
  console.log(words.restorePlan(from));
  console.log(words.restored(from, await restore(from)));
  return 0;
}
