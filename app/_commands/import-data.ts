// Brings the database up to date with the data's folder: migrates it, and imports the files that changed since their last import.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { databaseName } from "../../db/address";
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { imports } from "../../db/queries";
import { damageOf } from "../../db/verify";
import { problemSentence } from "../../lib/import/problem-words";
import { langs } from "../../lib/localised";
import { dataFolder } from "../_server/settings";
import { safetyWords } from "./safety-words";

/** False where a file has an error: it is printed, and the database is as it was. */
export async function importData(folder = dataFolder()): Promise<boolean> {
  const db = await openDatabase();
  try {
    if ((await damageOf(db)).length > 0) {
      for (const lang of langs) console.error(safetyWords[lang].unsound(databaseName()));
      return false;
    }
    const lastImport = new Map((await imports(db)).reverse().map((one) => [one.file, one.sha256]));
    const changed = readdirSync(folder)
      .filter((file) => file.endsWith(".csv") && sha256(join(folder, file)) !== lastImport.get(file))
      .map((file) => join(folder, file));
    if (changed.length === 0) return true;
    console.log(`データを取り込んでいます（${changed.length}ファイル） / Importing the data (${changed.length} files)`);
    const reports = await importFiles(db, changed);
    const errors = reports.flatMap(({ problems }) => problems).filter(({ severity }) => severity === "error");
    for (const error of errors) for (const lang of langs) console.error(problemSentence(error, lang));
    return errors.length === 0;
  } finally {
    await db.close();
  }
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
