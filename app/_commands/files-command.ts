// `npm run data -- files FOLDER`: all that is stored, as the CSV files that make it, in the shape of data/.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openDatabase } from "../../db/database";
import { extractFiles } from "../../db/extract-files";
import type { Lang } from "../../lib/localised";
import { filesWords } from "./files-words";
import { quoted } from "./safety";

/** Writes them; where files of these names say something else, only with `yes`. */
export async function filesCommand([named, ...more]: readonly string[], yes: boolean, lang: Lang): Promise<number> {
  const words = filesWords[lang];
  if (named === undefined || more.length > 0) {
    console.error(words.usage);
    return 1;
  }
  const folder = resolve(named);
  const db = await openDatabase();
  try {
    const { version, names, text } = await extractFiles(db);
    const path = (name: string) => join(folder, name);
    const changed = names.filter((name) => !existsSync(path(name)) || readFileSync(path(name), "utf8") !== text(name));
    const replaced = changed.filter((name) => existsSync(path(name)));
    if (replaced.length > 0 && !yes) {
      console.log(words.replaces(folder, replaced));
      console.log(words.confirm(`npm run data -- files ${quoted(named)} --yes`));
      return 1;
    }
    mkdirSync(folder, { recursive: true });
    for (const name of changed) {
      // A file has its name when all of it is there.
      writeFileSync(path(`${name}.unfinished`), text(name));
      renameSync(path(`${name}.unfinished`), path(name));
    }
    console.log(words.written(folder, names.length, changed.length, version));
    return 0;
  } finally {
    await db.close();
  }
}
