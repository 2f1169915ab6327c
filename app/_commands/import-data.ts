// Brings the database up to date with the data's folder: migrates it, and imports the files that changed since their last import.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { databaseName } from "../../db/address";
import { importFiles } from "../../db/apply";
import { openDatabase, openForReading } from "../../db/database";
import type { Db } from "../../db/engine";
import { faultOf } from "../../db/fault";
import { imports } from "../../db/history";
import { damageOf } from "../../db/verify";
import { problemSentence } from "../../lib/import/problem-words";
import { langs } from "../../lib/localised";
import { dataFolder } from "../_server/settings";
import { safetyWords } from "./safety-words";
import { tellFault } from "./tell-fault";

/** False where a file has an error: it is printed, and the database is as it was. */
export async function importData(folder = dataFolder()): Promise<boolean> {
  try {
    return await importInto(await openDatabase(), folder);
  } catch (error) {
    if (faultOf(error) !== "unreachable" || !(await canBeRead())) throw error;
    // What replicas hold is shown all the same.
    tellFault(error, langs);
    process.exitCode = 0;
    return true;
  }
}

async function canBeRead(): Promise<boolean> {
  const reading = await openForReading().catch(() => null);
  return reading !== null && (await reading.state()).version !== "";
}

async function importInto(db: Db, folder: string): Promise<boolean> {
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
